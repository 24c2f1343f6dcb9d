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

/// Two sides of a slot's occurrences: kA, kB distinct values (none shared) in nA, nB draws, from a catalogue of N.
struct SplitCounts {
    std::size_t catalogue = 0;
    std::size_t distinctA = 0;
    std::size_t distinctB = 0;
    std::size_t drawsA = 0;
    std::size_t drawsB = 0;
    std::size_t shared = 0; ///< values of both sides; they are in kA and in kB
};

/// ln P(draws | each side has its own part of the catalogue) - ln P(draws | one set for both), uniform draws:
///   ln sum_s 1/(N-1) C(N-kA-kB, s-kA) / C(N,s) s^-nA (N-s)^-nB  +  (nA+nB) ln N.
/// `shareOfA`, if given, receives the expected share of the unseen values that belongs to A.
[[nodiscard]] double splitEvidence(const SplitCounts &counts, double *shareOfA = nullptr);

/// Incomplete once `progress` is cancelled.
[[nodiscard]] SlotPartition partitionSlots(const std::vector<SlotOccurrence> &occurrences,
                                           const std::vector<Catalogue> &catalogues, bool ownValuesOnly,
                                           const Progress &progress = NoProgress());

} // namespace filigree::induction
