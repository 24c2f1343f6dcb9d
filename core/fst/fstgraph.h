// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An intent's machine as a graph to look at: slots are single arcs, and every arc knows the rules that it comes from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/compiledgrammar.h"

namespace filigree {

struct FstGraphArc {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    std::string label; ///< the word, or `<GenreName>`
    std::string slot; ///< the slot type; empty for a word
    std::vector<std::uint32_t> rules; ///< indices into Grammar::rules of all rules that the arc belongs to, ascending
};

/// The deterministic, minimal graph of an intent, where a slot is one arc. State 0 is the start; states are numbered in
/// breadth-first order, arcs are sorted by their start.
struct FstGraph {
    std::string intent;
    std::vector<std::uint8_t> final; ///< by state: may a sentence end here?
    std::vector<FstGraphArc> arcs;

    [[nodiscard]] std::size_t stateCount() const { return final.size(); }
};

/// Arcs that have the same two ends; they are drawn as one, with their labels below each other.
struct FstArcGroup {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    std::vector<std::uint32_t> arcs; ///< indices into FstGraph::arcs, slots first, then words by code units
};

/// One reading of a sentence as the arcs that it takes.
struct FstPath {
    Parse parse;
    std::vector<std::uint32_t> arcs; ///< indices into FstGraph::arcs, one a word or slot
};

/// Errors: InvalidOption (no such intent), InvalidInput (more than a million states), Cancelled.
[[nodiscard]] Result<FstGraph> fstGraph(const CompiledGrammar &compiled, std::size_t intent, Progress &progress);

[[nodiscard]] std::vector<FstArcGroup> groupParallelArcs(const FstGraph &graph);

/// The readings of a typed sentence with the graph's intent, best first.
[[nodiscard]] std::vector<FstPath> fstPaths(const CompiledGrammar &compiled, const FstGraph &graph,
                                            std::span<const std::string> words, std::size_t limit = 8);

/// The path of an annotated sentence; empty when the graph has none.
[[nodiscard]] std::vector<std::uint32_t> fstPath(const FstGraph &graph, const Utterance &utterance);

} // namespace filigree
