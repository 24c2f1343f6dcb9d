// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each rule is good for: how many sentences the language loses without it, and what some of them are.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/compiledgrammar.h"
#include "core/grammar/grammar.h"

namespace filigree {

/// Sentences that only derivations through the rule can make: they are lost when every use of it becomes impossible.
/// `rule` is an index into grammar.rules; `compiled` is this grammar, compiled. Errors: InvalidInput (more states than
/// can be looked at), Cancelled.
[[nodiscard]] Result<Count128> sentencesLostWithout(const Grammar &grammar, const CompiledGrammar &compiled,
                                                    std::size_t rule, Progress &progress);

/// Fills Rule::added and Rule::examples of all rules. An example is a sentence that the rule adds and that is not among
/// `golden`; at most `examples` a rule, the same ones every time.
[[nodiscard]] Result<void> fillRuleEffects(Grammar &grammar, const CompiledGrammar &compiled,
                                           std::span<const Utterance> golden, Progress &progress,
                                           std::size_t examples = 3);

/// The sentences that one rule adds and `golden` lacks, as utterances (what the window asks the linguist about).
[[nodiscard]] Result<std::vector<Utterance>> sentencesAddedBy(const Grammar &grammar, const CompiledGrammar &compiled,
                                                              std::size_t rule, std::span<const Utterance> golden,
                                                              std::size_t count, Progress &progress);

} // namespace filigree
