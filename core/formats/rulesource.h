// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The second half of reading a grammar in any format: rules that were read in any order become a grammar in dependency
// order.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/grammar/grammar.h"

namespace filigree {

/// A reference in a rule's body.
struct SourceUse {
    std::string name;
    std::int64_t line = 0;
    std::int64_t column = 0;
    bool inSlot = false;
    std::string slot; ///< the slot type that it stands in
};

struct SourceRule {
    Rule rule;
    std::string valuesOf; ///< of the @values line; empty when there is none
    std::int64_t line = 0;
    std::int64_t column = 0;
    std::vector<SourceUse> uses;
};

/// How a format's people write what the sentences of errors speak of.
struct RuleSpelling {
    std::string_view before = "<"; ///< of a rule's name
    std::string_view after = ">";
    std::string_view noStart = "There is no public rule. Write public before the rule of each intent.";
    std::string_view twoStarts = "Join the two, or remove public here.";
};

struct SourceRules {
    std::string locale;
    RuleSpelling spelling;
    std::vector<SourceRule> rules;
};

/// Errors (InvalidInput with the place): rules that are missing, defined twice or recursive, two rules of one intent,
/// no public rule.
[[nodiscard]] Result<Grammar> resolveRules(SourceRules rules);

/// Collects the uses of a rule's body: each rule once for each slot type that it stands in. `places` has where each
/// name stood first; a name that it lacks gets the place of `rule`.
void collectUses(SourceRule &rule, const std::map<std::string, SourceUse> &places);

} // namespace filigree
