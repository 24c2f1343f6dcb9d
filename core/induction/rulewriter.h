// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns the rules that induction works on into the project's grammar: names, weights, dependency order.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "core/grammar/grammar.h"
#include "core/induction/derivations.h"
#include "core/induction/rulemodel.h"
#include "core/induction/templates.h"

namespace filigree::induction {

/// A grammar, and which of its rules came from which nonterminal or slot class (-1: none, it stands inline).
struct WrittenRules {
    Grammar grammar;
    std::vector<std::int32_t> ruleOfNonterminal;
    std::vector<std::int32_t> ruleOfSlotClass;
};

/// `spelledOut`: nonterminals that get no rule of their own, their alternatives stand where they are used.
[[nodiscard]] WrittenRules writeRules(const RuleModel &model, const TemplateSet &templates,
                                      const Derivations &derivations, const std::set<std::size_t> &spelledOut = {});

} // namespace filigree::induction
