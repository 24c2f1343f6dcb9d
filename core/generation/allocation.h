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

/// Shares `wanted` in proportion to `weights` (>= 0), never beyond `capacities`: largest remainders, the surplus of
/// full strata goes to the others in proportion (water filling), strata of weight 0 come last. Each stratum with
/// capacity and weight gets at least one if `wanted` allows. Ties go to the earlier stratum.
[[nodiscard]] Allocation allocate(std::uint64_t wanted, std::span<const double> weights,
                                  std::span<const Count128> capacities);

} // namespace filigree
