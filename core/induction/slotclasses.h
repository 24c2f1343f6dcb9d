// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Splits a slot type into classes of contexts that draw from different sets of values (`jazz` music, `detective`
// books), and lets a catalogue join a class.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/progress.h"
#include "core/induction/induce.h"
#include "core/induction/templates.h"

namespace filigree::induction {

/// One place where a slot stands, with all that may tell its class.
struct SlotOccurrence {
    std::size_t utterance = 0; ///< index into the sorted utterances
    std::size_t slot = 0; ///< index into its slots
    std::string type;
    std::string value; ///< valueWords()
    std::vector<std::string> features; ///< "intent", "before", "after", as `kind:content`; same kinds, same order
    std::uint32_t count = 1;
};

struct SlotPartition {
    std::vector<SlotClass> classes;
    std::vector<std::size_t> classOf; ///< by occurrence
};

/// Two sides of a slot's occurrences, and how often each of their values was seen.
struct SplitCounts {
    std::size_t catalogue = 0; ///< N, values in all
    std::vector<std::uint32_t> inA; ///< by distinct value of A
    std::vector<std::uint32_t> inB;
    std::vector<std::uint32_t> inBoth; ///< by distinct value of either, seen on both sides together
};

/// ln P(draws | each side has its own part of the N values) - ln P(draws | one set for both).
///
/// Values are not drawn alike: people name a few of them again and again. So a set of s values has weights from a
/// symmetric Dirichlet distribution, and counts c_i (n in all) have the probability
///   D(s, c) = G(s a) / G(s a + n)  prod_i G(a + c_i) / G(a),   G the gamma function, a -> infinity: s^-n.
/// Then, a being one of a few values alike (the last one infinity), kA, kB the distinct values:
///   ln mean_a sum_s 1/(N-1) C(N-kA-kB, s-kA) / C(N,s) D(s, inA) D(N-s, inB)  -  ln mean_a D(N, inBoth).
/// That some values come back is then no evidence for a small set. A value of both sides counts as one of each, at a
/// price. `shareOfA`, if given, receives the expected share of the unseen values that belongs to A.
[[nodiscard]] double splitEvidence(const SplitCounts &counts, double *shareOfA = nullptr);

/// Incomplete once `progress` is cancelled.
[[nodiscard]] SlotPartition partitionSlots(const std::vector<SlotOccurrence> &occurrences,
                                           const std::vector<Catalogue> &catalogues, bool ownValuesOnly,
                                           const Progress &progress = NoProgress());

} // namespace filigree::induction
