// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The second half of reading JSGF: rules that were read in any order become a grammar in dependency order.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/grammar/grammar.h"

namespace filigree {

/// A reference in a rule's body.
struct JsgfUse {
    std::string name;
    std::int64_t line = 0;
    std::int64_t column = 0;
    bool inSlot = false;
    std::string slot; ///< the slot type that it stands in
};

struct JsgfRule {
    Rule rule;
    std::string valuesOf; ///< of the @values line; empty when there is none
    std::int64_t line = 0;
    std::int64_t column = 0;
    std::vector<JsgfUse> uses;
};

struct JsgfRules {
    std::string locale;
    std::vector<JsgfRule> rules;
};

/// Errors (InvalidInput with the place): rules that are missing, defined twice or recursive, two rules of one intent,
/// no public rule.
[[nodiscard]] Result<Grammar> resolveJsgf(JsgfRules rules);

} // namespace filigree
