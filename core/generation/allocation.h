// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many sentences each stratum gets.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/count128.h"

namespace filigree {

struct Allocation {
    std::vector<std::uint64_t> counts; ///< by stratum
    std::uint64_t total = 0; ///< their sum; below the wish when there is not so much
};

/// Shares `wanted` in proportion to `weights` (>= 0), never beyond `capacities`. Sentences are seats of a parliament,
/// handed out one by one: first one for each stratum with weight, the heaviest first; then always to the stratum with
/// the greatest weight / (2 k + 1), k being what it has (the divisor method of Webster and Sainte-Laguë; Balinski and
/// Young, Fair Representation, 1982, chapter 8). Who is full takes no more; strata of weight 0 come last, evenly. Ties
/// go to the earlier stratum. So no stratum ever loses by a greater wish, as it may with largest remainders.
/// Time: strata x 64 at most, whatever is wished for.
[[nodiscard]] Allocation allocate(std::uint64_t wanted, std::span<const double> weights,
                                  std::span<const Count128> capacities);

} // namespace filigree
