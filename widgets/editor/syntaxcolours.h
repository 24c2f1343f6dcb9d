// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// KDE Syntax-Highlighting behind one class: our definitions, our colours. A build without it shows plain text, with
// slot names in their colours.
#pragma once

#include <QString>
#include <memory>

#include "widgets/common/slotcolours.h"
#include "widgets/common/theme.h"

class QTextDocument;

namespace filigree::widgets {

class SyntaxColours final {
public:
    /// `definition` is a name in resources/syntax: "Filigree Golden" or "JSGF".
    SyntaxColours(QTextDocument *document, const QString &definition);
    ~SyntaxColours();
    SyntaxColours(const SyntaxColours &) = delete;
    SyntaxColours &operator=(const SyntaxColours &) = delete;

    void setTheme(const Theme &theme);
    /// Only lines with slots whose colour is another one now are coloured again.
    void setSlotColours(const SlotColours &colours);
    /// Is there a library, and does it know the definition?
    [[nodiscard]] bool isActive() const;

private:
    class Highlighter;
    Highlighter *m_highlighter = nullptr; // owned by the document
};

} // namespace filigree::widgets
