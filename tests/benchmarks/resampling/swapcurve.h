// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Unsafe swaps and coverage against the threshold, on real annotated data of which one half is hidden.
#pragma once

#include <cstdint>
#include <vector>

#include "core/resampling/resample.h"

namespace filigree {

struct SwapPoint {
    double threshold = 0.0;
    std::uint64_t swapped = 0; ///< pairs (context, value) that were swapped in, of all slot types
    std::uint64_t judged = 0; ///< of them, those whose value stands somewhere in the hidden half
    std::uint64_t unsafe = 0; ///< of those, the ones whose value never stands in that context there
    std::uint64_t hidden = 0; ///< pairs of the hidden half whose context is known from the visible one
    std::uint64_t covered = 0; ///< of them, those in the pools
    std::uint64_t known = 0; ///< of the hidden pairs, those whose value the visible half has at all
};

/// The visible half is drawn with the seed, by utterance.
[[nodiscard]] std::vector<SwapPoint> swapCurve(const std::vector<ReferenceUtterance> &utterances,
                                               const ContextOptions &contexts, PoolOptions pools,
                                               const std::vector<double> &thresholds, std::uint64_t seed);

} // namespace filigree
