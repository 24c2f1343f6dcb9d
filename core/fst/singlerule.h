// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One rule of a grammar as a machine of its own: what it alone says, to be drawn, exported and followed.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/compiledgrammar.h"
#include "core/fst/fstgraph.h"
#include "core/grammar/grammar.h"

namespace filigree {

/// The language of rule number `rule` and of the rules that it refers to, as the only intent, number 0, of a grammar.
/// The intent has the rule's name, or for an intent's own rule the intent's. The values of a Values rule are sentences
/// of one slot. Errors: InvalidOption (no such rule), InvalidInput (as CompiledGrammar::compile), Cancelled.
[[nodiscard]] Result<std::shared_ptr<const CompiledGrammar>>
compileRule(const Grammar &grammar, std::size_t rule, Progress &progress, const CompileLimits &limits = {});

/// The graph of what compileRule() gives, with the rules of `grammar` on its arcs. The start is final where the rule
/// may be left out as a whole.
[[nodiscard]] Result<FstGraph> ruleGraph(const Grammar &grammar, std::size_t rule, const CompiledGrammar &compiled,
                                         const FstGraphOptions &options, Progress &progress);

/// Where a sentence goes through the rule: the words [begin, end), and their arcs in the graph of the rule. A part that
/// cuts a slot is none; of several the longest, of those the first.
struct RulePassage {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<std::uint32_t> arcs;
};
[[nodiscard]] std::optional<RulePassage> rulePassage(const CompiledGrammar &compiled, const FstGraph &graph,
                                                     const Utterance &sentence);

} // namespace filigree
