// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/goldenshare.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace filigree {

std::uint32_t goldenTimes(std::uint64_t golden, std::uint64_t others, double share)
{
    if (golden == 0 || !(share > 0.0))
        return 1;
    share = std::min(share, mostGoldenShare);
    const double times = share / (1.0 - share) * static_cast<double>(others) / static_cast<double>(golden);
    constexpr double most = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint32_t>(std::clamp(std::round(times), 1.0, most));
}

std::vector<std::uint32_t> timesForShare(std::size_t golden, std::size_t all, double share)
{
    const std::size_t first = std::min(golden, all);
    const std::uint32_t times = goldenTimes(first, all - first, share);
    if (times == 1)
        return {};
    std::vector<std::uint32_t> out(all, 1);
    std::fill_n(out.begin(), first, times);
    return out;
}

} // namespace filigree
