// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/overlap.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace filigree {

namespace {

constexpr std::uint64_t longestTable = 64; // counts above are rare: their chances are worked out one by one
constexpr double nothing = 0x1p-64; // lost when it is taken from 1

/// C(n-c, rest) / C(n, rest), the chance that all c of n stand outside `rest` places. It is a product of c factors
/// and, read the other way round, one of `rest` factors; none is above 1 - rest / n and 1 - c / n, so that the
/// shorter one is at an end, or down to nothing, after about √(45 n).
double allOutside(std::uint64_t n, std::uint64_t rest, std::uint64_t c)
{
    const std::uint64_t steps = std::min(rest, c);
    const auto kept = static_cast<double>(n - std::max(rest, c));
    const auto all = static_cast<double>(n);
    double out = 1.0;
    for (std::uint64_t step = 0; step < steps && out > nothing; ++step) {
        const auto i = static_cast<double>(step);
        out *= std::max(0.0, kept - i) / (all - i);
    }
    return out;
}

} // namespace

std::vector<double> bothSides(std::uint64_t nA, std::uint64_t nB, std::uint64_t maximum)
{
    // C(n-c, nA) / C(n, nA) = Π_{i<c} (nB - i) / (n - i), the chance that all c stand in B; likewise for A.
    maximum = std::min(maximum, nA + nB);
    std::vector<double> out(maximum + 1, 0.0);
    double allInB = 1.0;
    double allInA = 1.0;
    const auto n = static_cast<double>(nA + nB);
    for (std::uint64_t c = 1; c <= maximum; ++c) {
        const auto i = static_cast<double>(c - 1);
        allInB *= std::max(0.0, static_cast<double>(nB) - i) / (n - i);
        allInA *= std::max(0.0, static_cast<double>(nA) - i) / (n - i);
        out[c] = c == 1 ? 0.0 : std::clamp(1.0 - allInA - allInB, 0.0, 1.0);
    }
    return out;
}

double onBothSides(std::uint64_t nA, std::uint64_t nB, std::uint64_t c)
{
    const std::uint64_t n = nA + nB;
    c = std::min(c, n);
    return c < 2 ? 0.0 : std::clamp(1.0 - allOutside(n, nB, c) - allOutside(n, nA, c), 0.0, 1.0);
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
    std::sort(pooled.begin(), pooled.end()); // the sum does not depend on the values' numbers
    const std::vector<double> both = bothSides(nA, nB, std::min(longestTable, pooled.back()));
    for (const std::uint64_t count : pooled)
        out.expectedShared += count < both.size() ? both[count] : onBothSides(nA, nB, count);
    return out;
}

} // namespace filigree
