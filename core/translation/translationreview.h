// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a linguist should look at in a translated utterance. Flags are hints for the order of a review, not verdicts.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/text/tokenizer.h"
#include "core/translation/slotprotection.h"
#include "core/translation/slotvalues.h"

namespace filigree {

enum class TranslationFlag {
    PlaceholderMoved, ///< slots stand in another order than in the source
    LengthOdd, ///< much longer or shorter than the source
    UntranslatedWords, ///< words of the source that stand in the translation as they are
    UnknownCharacters, ///< the model has written ⁇
    RepeatedWords, ///< a word, or a pair of words, three times in a row
    NoCarrier, ///< the source has words beside its slots, the translation has none
    SameAsSource, ///< nothing was translated
    ValueNotFound, ///< values of slots stand as in the source, as nothing was found for them
};

/// A stable name: "placeholder-moved".
[[nodiscard]] const char *flagName(TranslationFlag flag);

struct RaisedFlag {
    TranslationFlag flag = TranslationFlag::PlaceholderMoved;
    std::vector<std::string> words; ///< which, for UntranslatedWords, RepeatedWords and ValueNotFound
    friend bool operator==(const RaisedFlag &, const RaisedFlag &) = default;
};

struct ReviewOptions {
    /// Carriers count as of odd length when (longer + slack) / (shorter + slack) characters is above this.
    double longestRatio = 2.0;
    double slack = 8.0;
    /// comparisonKey() of words that the target language has, from its own texts: equal words of both languages
    /// ("Radio", "in") are translated well. Without it they are flagged.
    const std::unordered_set<std::string> *targetWords = nullptr;
};

/// Compares the protected source and a translation with placeholders, in the order of TranslationFlag.
[[nodiscard]] std::vector<RaisedFlag> reviewTranslation(const ProtectedText &source, std::string_view translation,
                                                        const ReviewOptions &options, Tokenizer &tokenizer);

/// Looks at the values that take the places of the slots, one a slot: those that were not found, and those that were
/// translated by themselves, with what can be seen in a few words alone (unknown characters, repeated words). Adds to
/// the `flags` of the text around them; none of them stands there twice.
void reviewValues(const ProtectedText &source, const std::vector<TargetValue> &values, Tokenizer &tokenizer,
                  std::vector<RaisedFlag> &flags);

} // namespace filigree
