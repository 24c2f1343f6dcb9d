// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// KDE Syntax-Highlighting behind one class: our definitions, our colours. A build without it shows plain text.
#pragma once

#include <QString>
#include <memory>

class QTextDocument;

namespace filigree::widgets {

class Theme;

class SyntaxColours final {
public:
    /// `definition` is a name in resources/syntax: "Filigree Golden" or "JSGF".
    SyntaxColours(QTextDocument *document, const QString &definition);
    ~SyntaxColours();

    void setTheme(const Theme &theme);
    /// Is there a library, and does it know the definition?
    [[nodiscard]] bool isActive() const;

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace filigree::widgets
