// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the writers of template languages share: units that cannot be empty, and text between them.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/grammar/grammar.h"
#include "core/text/tokenizer.h"

namespace filigree {

/// A body without the empty sentence, and the probability that it had of it. A reference to a rule that may be empty
/// becomes an optional reference to one that may not.
struct FilledBody {
    Expression body; ///< an empty sequence when there is nothing else in it
    double nothing = 0.0;
};

class FilledRules {
public:
    explicit FilledRules(const Grammar &grammar);
    /// Start and Phrase rules alone; the others are as they are.
    [[nodiscard]] const FilledBody &of(const std::string &rule) const;
    [[nodiscard]] FilledBody fill(const Expression &body) const;

private:
    [[nodiscard]] FilledBody fillSequence(const Expression &body) const;
    [[nodiscard]] FilledBody fillAlternatives(const Expression &body) const;
    std::map<std::string, FilledBody> m_rules;
};

/// Words as text that the tokenizer cuts in the same way, if there is one: without blanks before commas, else with
/// blanks between all.
[[nodiscard]] std::string templateText(const std::vector<std::string> &words, Tokenizer &tokenizer);

/// Rules that are the whole value of a slot wherever they stand, and of one slot type: rule -> slot type. Rules of
/// values that nothing refers to are among them.
[[nodiscard]] std::map<std::string, std::string> slotUnits(const Grammar &grammar);

/// The variation of a slot that a rule is: `GenreName.music` is `music` of GenreName, `GenreName` has none.
[[nodiscard]] std::string slotVariation(const std::string &rule, const std::string &slot);

} // namespace filigree
