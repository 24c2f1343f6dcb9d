// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/unitedsentences.h"

#include <algorithm>
#include <bit>
#include <cstddef>

namespace filigree {

namespace {

constexpr std::size_t few = 8;

Count128 sentencesOf(const PoolsOfSlots &pools)
{
    Count128 size(1);
    for (const ValueSet &values : pools)
        size *= Count128(values.cardinality());
    return size;
}

/// The pools that the templates of a set of bits, which is not empty, have in common.
PoolsOfSlots sharedPools(const std::vector<PoolsOfSlots> &templates, std::size_t subset)
{
    auto t = static_cast<std::size_t>(std::countr_zero(subset));
    PoolsOfSlots out = templates[t];
    for (++t; t < templates.size(); ++t)
        if (subset >> t & 1)
            for (std::size_t k = 0; k < out.size(); ++k)
                out[k] &= templates[t][k];
    return out;
}

} // namespace

Count128 unitedSentences(const std::vector<PoolsOfSlots> &templates)
{
    Count128 largest;
    for (const PoolsOfSlots &pools : templates)
        largest = std::max(largest, sentencesOf(pools));
    if (largest.saturated() || templates.size() > few)
        return largest;
    Count128 plus; // sums that do not fit say so: a wrapped one would look like a count
    Count128 minus;
    for (std::size_t subset = 1; subset < std::size_t(1) << templates.size(); ++subset)
        (std::popcount(subset) % 2 == 1 ? plus : minus) += sentencesOf(sharedPools(templates, subset));
    if (plus.saturated() || minus.saturated())
        return largest;
    return {plus.value() - minus.value()};
}

} // namespace filigree
