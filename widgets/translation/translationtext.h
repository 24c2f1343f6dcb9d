// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the review of translations says, in the language of the window.
#pragma once

#include <QString>

#include "core/translation/reviewlist.h"
#include "core/translation/slotvalues.h"
#include "widgets/common/theme.h"

namespace filigree::widgets {

[[nodiscard]] QString flagTitle(TranslationFlag flag); ///< "slots in another order"
[[nodiscard]] QString flagExplanation(TranslationFlag flag); ///< a sentence
[[nodiscard]] QString flagsText(const std::vector<RaisedFlag> &flags); ///< all of them, with their words

[[nodiscard]] QString policyTitle(ValuePolicy policy); ///< "keep as it is"
[[nodiscard]] QString policyExplanation(ValuePolicy policy);

/// How a decision looks and reads; the glyph makes the colour dispensable.
struct TranslationMark {
    QString glyph; ///< empty for Open
    QString name;
    ColourRole colour = ColourRole::Text;
};
[[nodiscard]] TranslationMark translationMark(const ReviewRow &row);

} // namespace filigree::widgets
