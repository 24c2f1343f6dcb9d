// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a model may be called: its name is that of its folder, on every system.
#pragma once

#include <QRegularExpressionValidator>

namespace filigree::app {

[[nodiscard]] inline QValidator *makeModelNameValidator(QObject *parent)
{
    const QRegularExpression names(QStringLiteral("[\\p{L}\\p{M}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]{0,60}"));
    return new QRegularExpressionValidator(names, parent);
}

} // namespace filigree::app
