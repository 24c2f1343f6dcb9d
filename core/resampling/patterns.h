// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Semantic patterns: how often they are asked, how much there is to say in each, and how complex they are.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/base/count128.h"
#include "core/resampling/entropy.h"
#include "core/resampling/resample.h"

namespace filigree {

/// Values and frequency of a slot type in the reference data.
struct SlotEntropy {
    std::string slot;
    std::uint64_t occurrences = 0;
    std::uint64_t values = 0; ///< distinct
    double valueEntropy = 0.0; ///< H(V|t), corrected
    double frequency = 0.0; ///< f(t): its share of all slot occurrences
    /// h(t) = f(t) (H(V|t) - log2 f(t)), its part of the joint entropy: Σ_t h(t) = H(T,V) = H(T) + Σ_t f(t) H(V|t).
    double jointPart = 0.0;
};

struct PatternRow {
    std::string intent;
    std::string pattern; ///< condensed
    std::map<std::string, std::uint64_t> wordPatterns; ///< with counts
    std::uint64_t count = 0; ///< utterances in the reference data
    std::uint32_t templates = 0;
    Count128 available; ///< different sentences that can be resampled
    double templateEntropy = 0.0; ///< H(template|p), corrected
    /// C(p) = H(template|p) + E_template[ Σ_slots H(V | pool) ]: expected surprise of a sentence; 2^C sentences are the
    /// effective number of different ones. H(V | pool) is that of the pool with half a count for each value beside the
    /// sightings, so that what a catalogue adds counts as uniform mass.
    double complexity = 0.0;
    double additive = 0.0; ///< Σ_{t∈p} h(t), the wording of the article
};

struct PatternTable {
    std::vector<PatternRow> rows; ///< by intent, then pattern
    std::vector<SlotEntropy> slots; ///< by name
    EntropyCorrection correction = EntropyCorrection::ChaoShen;
    double slotTypeEntropy = 0.0; ///< H(T) of the slot types
    double jointEntropy = 0.0; ///< H(T,V)
    double patternEntropy = 0.0; ///< of the observed distribution of the rows, corrected
};

[[nodiscard]] PatternTable patternTable(const Resampling &resampling,
                                        EntropyCorrection correction = EntropyCorrection::ChaoShen);

/// Counts of patterns alone, without pools: what a reference locale lends.
[[nodiscard]] std::vector<PatternRow> patternCounts(const Reference &reference);

/// Entropy in bits of a pool with half a count for each value beside its sightings.
[[nodiscard]] double poolEntropy(const Context &context, const Pool &pool);

} // namespace filigree
