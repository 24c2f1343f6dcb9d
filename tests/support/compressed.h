// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of a test that are compressed; for targets that link zlib.
#pragma once

#include <zlib.h>

#include <QByteArray>
#include <QString>

namespace filigree::tests {

inline void writeCompressed(const QString &path, const QByteArray &bytes)
{
    gzFile file = gzopen(path.toLocal8Bit().constData(), "wb");
    if (file == nullptr || gzwrite(file, bytes.constData(), static_cast<unsigned>(bytes.size())) != bytes.size()
        || gzclose(file) != Z_OK)
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace filigree::tests
