// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one place with colours, named by what they mean. Nothing else in the program spells a colour.
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace filigree::widgets {

enum class ColourRole {
    Window, ///< behind panels
    Surface, ///< behind text that is read or edited
    SurfaceRaised, ///< cards, headers of tables, the gutter
    CurrentLine,
    Border, ///< hair lines; never the only sign of anything
    Text,
    TextMuted, ///< what steps back: line numbers, captions
    Accent, ///< the one accent: focus, primary buttons, links
    AccentText, ///< on Accent
    AccentTint, ///< a selected row behind normal text
    Selection,
    SelectionText,
    Error,
    ErrorTint,
    Warning,
    WarningTint,
    Info,
    InfoTint,
    Accepted,
    Rejected,
    Locked,
    Uncertain,
    Keyword, ///< of a notation: directives, punctuation that means something
    Comment,
    GraphState, ///< the rim of a state
    GraphStateFill,
    GraphArc,
    GraphWord, ///< behind the words of an arc
    GraphPath, ///< a followed sentence
    GraphFound, ///< behind a label that the search found
};

enum class ThemeMode { System, Light, Dark };

/// A light or dark set of colours. A value: make it where it is needed, `Theme::of(palette())` in a paint event.
class Theme final {
public:
    explicit Theme(bool dark)
        : m_dark(dark)
    {
    }
    /// Light or dark as the palette is; Qt 6.4 knows no colour scheme, so its lightness tells.
    [[nodiscard]] static Theme of(const QPalette &palette);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] QColor colour(ColourRole role) const;
    [[nodiscard]] QPalette palette() const;

private:
    bool m_dark = false;
};

/// WCAG 2 contrast, 1 to 21, of two opaque colours.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// `top` at `opacity` (0 to 1) over the opaque `bottom`.
[[nodiscard]] QColor blended(const QColor &top, const QColor &bottom, double opacity);

/// Sets style, palette and the style sheet of tool tips for the whole program. System follows the desktop's own
/// palette as it was at the first call. May be called again at any time; widgets repaint by PaletteChange.
void applyTheme(QApplication &application, ThemeMode mode);

} // namespace filigree::widgets
