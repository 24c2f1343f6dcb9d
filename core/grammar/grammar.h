// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of a project as values. What a rule means to the linguist (evidence, gain, review) travels with it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/count128.h"
#include "core/base/error.h"
#include "core/grammar/expression.h"

namespace filigree {

enum class RuleKind {
    Start, ///< everything that an intent can be asked with; one an intent
    Phrase, ///< a named part of the carrier phrases: `some_more = some | more`
    Values, ///< the values of a slot type in one class of contexts: own values, perhaps a catalogue's
};

enum class ReviewState { Proposed, Accepted, Rejected, Locked, Edited };

/// A slot value in a Values rule.
struct RuleValue {
    std::string words; ///< its words, separated by single blanks (a word never holds white space)
    double weight = 1.0; ///< relative frequency, > 0
    std::uint32_t count = 0; ///< times seen in the data; 0 = it comes from the catalogue alone
    friend bool operator==(const RuleValue &, const RuleValue &) = default;
};

struct Rule {
    std::string name; ///< unique in the grammar; letters, digits, `_ . -`
    RuleKind kind = RuleKind::Phrase;
    std::string intent; ///< Start: its intent. Others: the only intent that uses it, empty when several do
    std::string slot; ///< Values: the slot type
    std::string catalogue; ///< Values: name of the catalogue that joined the class, empty when none did
    Expression body; ///< Start and Phrase
    std::vector<RuleValue> values; ///< Values; distinct
    double weight = 1.0; ///< Start: the intent's share of the utterances

    std::vector<std::int64_t> evidence; ///< ids of the utterances whose best derivation uses the rule, ascending
    double gain = 0.0; ///< in log posterior (nats), of having this rule against spelling out what it covers
    Count128 added; ///< sentences of the language that are lost without the rule
    std::vector<std::string> examples; ///< a few of them, in the golden notation
    ReviewState state = ReviewState::Proposed;

    friend bool operator==(const Rule &, const Rule &) = default;
};

struct Grammar {
    std::string locale;
    std::vector<Rule> rules; ///< in dependency order: a body refers to rules that stand before it

    [[nodiscard]] const Rule *find(std::string_view name) const; ///< linear; nullptr when there is none
    friend bool operator==(const Grammar &, const Grammar &) = default;
};

/// Checks names, references (earlier ones only, so there is no recursion), kinds, slots that do not nest, weights.
/// Error: InvalidInput with the rule's name in the sentence.
[[nodiscard]] Result<void> validate(const Grammar &grammar);

/// A rule's body as one line for people: `?some_more GenreName music`, `some | more`, first values of a Values rule.
/// `limit` is the number of alternatives or values shown before "…".
[[nodiscard]] std::string readableBody(const Rule &rule, std::size_t limit = 8);

} // namespace filigree
