// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Quantiles of a sample.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>

namespace filigree {

/// Linear interpolation between the order statistics. `sorted` has one value at least; `share` from 0, the least, to 1.
[[nodiscard]] inline double quantile(std::span<const double> sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace filigree
