// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a review state looks and reads: a glyph, a colour, a word. The glyph makes the colour dispensable.
#pragma once

#include <QIcon>
#include <QString>

#include "core/grammar/grammar.h"
#include "widgets/common/theme.h"

namespace filigree::widgets {

struct ReviewMark {
    QString glyph; ///< one character of the interface font; empty for Proposed
    QString name; ///< translated: "accepted"
    ColourRole colour = ColourRole::Text;
    const char *icon = ""; ///< for icon()
};

[[nodiscard]] ReviewMark reviewMark(ReviewState state);

} // namespace filigree::widgets
