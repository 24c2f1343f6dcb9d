// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The data as induction sees it: templates over interned symbols, in an order that does not depend on the input's.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/base/progress.h"
#include "core/grammar/grammar.h"
#include "core/induction/induce.h"

namespace filigree::induction {

/// A word (< TemplateSet::words.size()) or, above, a slot class.
using Symbol = std::int32_t;

/// The slot type's occurrences in one class of contexts, and the values that may stand there.
struct SlotClass {
    std::string type;
    std::string context; ///< the word or intent that tells it from its siblings; empty when it has none
    std::string catalogue; ///< empty when none joined
    std::vector<RuleValue> values; ///< own ones first, by falling count
};

struct Template {
    std::size_t intent = 0;
    std::vector<Symbol> symbols;
    std::uint32_t count = 0; ///< utterances
    std::vector<std::int64_t> ids; ///< of the utterances, ascending
    /// Slot values of each distinct utterance, from left to right, and how often it stands in the data.
    std::vector<std::pair<std::vector<std::string>, std::uint32_t>> values;
};

struct TemplateSet {
    std::vector<std::string> intents; ///< ascending
    std::vector<std::string> words; ///< ascending
    std::vector<SlotClass> slotClasses; ///< by type, then in a fixed order
    std::vector<Template> templates; ///< distinct, ascending by intent and symbols
    std::size_t phraseClasses = 0; ///< symbols above the slot classes, while classes of phrases are symbols
    std::vector<Message> warnings;

    [[nodiscard]] std::size_t symbolCount() const { return words.size() + slotClasses.size() + phraseClasses; }
    [[nodiscard]] bool isWord(Symbol symbol) const { return static_cast<std::size_t>(symbol) < words.size(); }
    [[nodiscard]] const SlotClass &slotClass(Symbol symbol) const
    {
        return slotClasses[static_cast<std::size_t>(symbol) - words.size()];
    }
};

/// The id of sentences that the linguist accepted: data, but no utterance that evidence could name.
inline constexpr std::int64_t acceptedSentence = -1;

/// `ownValuesOnly`: no catalogue joins. Incomplete once `progress` is cancelled.
[[nodiscard]] TemplateSet makeTemplates(const InductionInput &input, bool ownValuesOnly,
                                        const Progress &progress = NoProgress());

/// A slot's value as a RuleValue holds it: words separated by single blanks.
[[nodiscard]] std::string valueWords(const Utterance &utterance, const SlotSpan &slot);

} // namespace filigree::induction
