// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tool tips that quote what others have written. Qt takes what looks like HTML for HTML and would load the images in
// it, from any file: a pipe or a device would stop the window.
#pragma once

#include <QString>
#include <QTextDocument>

namespace filigree::widgets {

[[nodiscard]] inline QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

} // namespace filigree::widgets
