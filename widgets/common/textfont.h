// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fonts: the interface's and, larger, that of utterances. With fall-backs for Devanagari and CJK.
#pragma once

#include <QFont>
#include <QString>

namespace filigree::widgets {

/// How much larger than the interface utterances are set, and the height of their lines in font heights.
inline constexpr double contentScale = 1.15;
inline constexpr double contentLineHeight = 1.35;

/// The interface font with explicit families, so that an installed Noto package does not change it silently.
[[nodiscard]] QFont interfaceFont(double pointSize = 0);

/// The family of utterances from now on, for fonts that are made later; empty: the interface's.
void setContentFamily(const QString &family);

/// The font of utterances, from the interface font.
[[nodiscard]] QFont contentFont(const QFont &base, double scale = contentScale);

/// A font with fixed width, for JSGF and line numbers.
[[nodiscard]] QFont codeFont(const QFont &base);

/// The height of one line of utterances in this font, in pixels.
[[nodiscard]] int contentLineHeightOf(const QFont &font);

} // namespace filigree::widgets
