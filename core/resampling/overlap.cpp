// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/overlap.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace filigree {

std::vector<double> bothSides(std::uint64_t nA, std::uint64_t nB, std::uint64_t maximum)
{
    // C(n-c, nA) / C(n, nA) = Π_{i<c} (nB - i) / (n - i), the chance that all c stand in B; likewise for A.
    std::vector<double> out(maximum + 1, 0.0);
    double allInB = 1.0;
    double allInA = 1.0;
    const auto n = static_cast<double>(nA + nB);
    for (std::uint64_t c = 1; c <= maximum; ++c) {
        const auto i = static_cast<double>(c - 1);
        allInB *= std::max(0.0, static_cast<double>(nB) - i) / (n - i);
        allInA *= std::max(0.0, static_cast<double>(nA) - i) / (n - i);
        out[c] = c == 1 ? 0.0 : std::clamp(1.0 - allInA - allInB, 0.0, 1.0);
        if (i + 1 >= n) {
            std::fill(out.begin() + static_cast<std::ptrdiff_t>(c), out.end(), out[c]);
            break;
        }
    }
    return out;
}

double Overlap::jaccardError() const
{
    const double p = (shared + 1.0) / (united + 2.0);
    return std::sqrt(p * (1.0 - p) / (united + 2.0));
}

double Overlap::adjustedError() const
{
    return expectedShared > 1e-9 ? jaccardError() / expected() : std::numeric_limits<double>::infinity();
}

Overlap overlap(std::span<const ValueCount> a, std::span<const ValueCount> b)
{
    std::uint64_t nA = 0;
    std::uint64_t nB = 0;
    std::vector<std::uint64_t> pooled;
    Overlap out;
    std::size_t i = 0;
    std::size_t k = 0;
    while (i < a.size() || k < b.size()) {
        const bool left = k == b.size() || (i < a.size() && a[i].value <= b[k].value);
        const bool right = i == a.size() || (k < b.size() && b[k].value <= a[i].value);
        out.shared += left && right ? 1.0 : 0.0;
        const std::uint64_t inA = left ? a[i++].count : 0;
        const std::uint64_t inB = right ? b[k++].count : 0;
        nA += inA;
        nB += inB;
        pooled.push_back(inA + inB);
    }
    out.united = static_cast<double>(pooled.size());
    if (pooled.empty())
        return out;
    const std::vector<double> both = bothSides(nA, nB, *std::max_element(pooled.begin(), pooled.end()));
    std::sort(pooled.begin(), pooled.end()); // the sum does not depend on the values' numbers
    for (const std::uint64_t count : pooled)
        out.expectedShared += both[count];
    return out;
}

} // namespace filigree
