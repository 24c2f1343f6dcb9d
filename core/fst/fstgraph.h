// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An intent's machine as a graph to look at: slots are single arcs, or their first values are spelled out, and every
// arc knows the rules that it comes from.
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

enum class FstArcKind : std::uint8_t {
    Word, ///< of a carrier phrase
    Slot, ///< a whole slot, all its values
    ValueWord, ///< one word of a slot's value
    OtherValues, ///< the values of a slot that are not spelled out
};

struct FstGraphArc {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    std::string label; ///< the word, or `<GenreName>`
    std::string slot; ///< the slot type; empty for a word of a carrier phrase
    std::vector<std::uint32_t> rules; ///< indices into Grammar::rules of all rules that the arc belongs to, ascending
    FstArcKind kind = FstArcKind::Word;
    std::uint64_t values = 0; ///< OtherValues: how many they are
};

/// The graph of an intent. State 0 is the start; arcs are sorted by their start. Where slots are collapsed it is
/// deterministic and minimal, and states are numbered in breadth-first order; else the states inside of values come
/// last, and values that begin alike leave their state by one arc.
struct FstGraph {
    std::string intent;
    std::vector<std::uint8_t> final; ///< by state: may a sentence end here?
    std::vector<FstGraphArc> arcs;
    bool collapsed = true; ///< a slot is one arc

    [[nodiscard]] std::size_t stateCount() const { return final.size(); }
};

/// Arcs that have the same two ends; they are drawn as one, with their labels below each other.
struct FstArcGroup {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    std::vector<std::uint32_t>
        arcs; ///< indices into FstGraph::arcs: slots, values, other values, words; each by code units
};

/// One reading of a sentence as the arcs that it takes.
struct FstPath {
    Parse parse;
    std::vector<std::uint32_t> arcs; ///< indices into FstGraph::arcs, one a word or slot (or word of a slot's value)
};

struct FstGraphOptions {
    bool collapseSlots = true;
    /// Of all slots together, spelled out when they are not collapsed. Each place of a slot shows between 2 and 20 of
    /// its values, the first of the vocabulary (those of the data come before those of a catalogue).
    std::size_t values = 1'200;
};

/// Errors: InvalidOption (no such intent), InvalidInput (more than a million states), Cancelled.
[[nodiscard]] Result<FstGraph> fstGraph(const CompiledGrammar &compiled, std::size_t intent,
                                        const FstGraphOptions &options, Progress &progress);
[[nodiscard]] inline Result<FstGraph> fstGraph(const CompiledGrammar &compiled, std::size_t intent, Progress &progress)
{
    return fstGraph(compiled, intent, {}, progress);
}

[[nodiscard]] std::vector<FstArcGroup> groupParallelArcs(const FstGraph &graph);

/// The readings of a typed sentence with the graph's intent, best first.
[[nodiscard]] std::vector<FstPath> fstPaths(const CompiledGrammar &compiled, const FstGraph &graph,
                                            std::span<const std::string> words, std::size_t limit = 8);

/// The path of an annotated sentence, whatever intent it says; empty when the graph has none. `compiled` is what the
/// graph was made of.
[[nodiscard]] std::vector<std::uint32_t> fstPath(const CompiledGrammar &compiled, const FstGraph &graph,
                                                 const Utterance &utterance);

} // namespace filigree
