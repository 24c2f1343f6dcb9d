// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How safe swaps are, and how much they reach, against data that was held out.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/resampling/resample.h"

namespace filigree {

struct SwapPoint {
    double threshold = 0.0;
    std::uint64_t swapped = 0; ///< pairs (context, value) that were swapped in, of all slot types
    std::uint64_t judged = 0; ///< of them, those whose value stands somewhere in the hidden data
    std::uint64_t unsafe = 0; ///< of those, the ones whose value never stands in that context there
    /// How many would be so by chance, were all swaps safe: Σ (1 - the context's share of the slot's hidden
    /// occurrences) ^ (hidden occurrences of the value). Small contexts rarely show a value that is good in them.
    double unsafeByChance = 0.0;
    std::uint64_t hidden = 0; ///< pairs of the hidden data whose context is known from the visible data
    std::uint64_t covered = 0; ///< of them, those in the pools
    std::uint64_t known = 0; ///< of the hidden pairs, those whose value the visible data has at all

    [[nodiscard]] double unsafeShare() const; ///< unsafe / judged; 0 where nothing is judged
    [[nodiscard]] double chanceShare() const; ///< unsafeByChance / judged
    [[nodiscard]] double coverage() const; ///< covered / hidden
};

using ReferenceHalves = std::pair<std::vector<ReferenceUtterance>, std::vector<ReferenceUtterance>>;
/// Each utterance goes to either half by a coin that the seed throws.
[[nodiscard]] ReferenceHalves inHalves(std::span<const ReferenceUtterance> utterances, std::uint64_t seed);

/// Pools from the visible utterances at each threshold, judged by the hidden ones. Contexts of the two are the same
/// when their keys are; contexts found by evidence hold the hidden places whose template the visible data has. Error:
/// Cancelled.
[[nodiscard]] Result<std::vector<SwapPoint>> swapCurve(std::span<const ReferenceUtterance> visible,
                                                       std::span<const ReferenceUtterance> hidden,
                                                       const ResampleOptions &options,
                                                       std::span<const double> thresholds, Progress &progress);

} // namespace filigree
