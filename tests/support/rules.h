// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The three kinds of rules, for tests that write a grammar by hand.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/grammar/grammar.h"

namespace filigree::tests {

[[nodiscard]] inline Rule valuesRule(std::string name, std::string slot, std::vector<RuleValue> values)
{
    Rule rule;
    rule.name = std::move(name);
    rule.kind = RuleKind::Values;
    rule.slot = std::move(slot);
    rule.values = std::move(values);
    return rule;
}

[[nodiscard]] inline Rule phraseRule(std::string name, Expression body)
{
    Rule rule;
    rule.name = std::move(name);
    rule.body = std::move(body);
    return rule;
}

/// Its name is its intent's.
[[nodiscard]] inline Rule startRule(const std::string &intent, Expression body, double weight = 1.0)
{
    Rule rule = phraseRule(intent, std::move(body));
    rule.kind = RuleKind::Start;
    rule.intent = intent;
    rule.weight = weight;
    return rule;
}

} // namespace filigree::tests
