// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/entropy.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace filigree {

namespace {

/// In the order of the numbers, so that the sum does not depend on the order of the values.
template <class T> std::vector<T> ascending(std::span<const T> numbers)
{
    std::vector<T> out(numbers.begin(), numbers.end());
    std::sort(out.begin(), out.end());
    return out;
}

double chaoShen(const std::vector<std::uint64_t> &counts, double n)
{
    auto once = static_cast<double>(std::count(counts.begin(), counts.end(), 1U));
    if (once >= n) // all were seen once: a coverage of 0 would say nothing; one of them is taken for seen twice
        once = n - 1;
    const double coverage = 1.0 - once / n;
    if (coverage <= 0.0)
        return 0.0;
    double sum = 0.0;
    for (const std::uint64_t count : counts) {
        if (count == 0)
            continue;
        const double p = coverage * static_cast<double>(count) / n;
        const double seen = -std::expm1(n * std::log1p(-std::min(p, 1.0)));
        sum -= p * std::log2(p) / seen;
    }
    return sum;
}

} // namespace

double entropyBits(std::span<const double> weights)
{
    double total = 0.0;
    const std::vector<double> sorted = ascending(weights);
    for (const double weight : sorted)
        total += weight;
    double sum = 0.0;
    for (const double weight : sorted)
        if (weight > 0)
            sum -= weight / total * std::log2(weight / total);
    return std::max(0.0, sum);
}

double sampleEntropy(std::span<const std::uint64_t> counts, EntropyCorrection correction)
{
    const std::vector<std::uint64_t> sorted = ascending(counts);
    double n = 0.0;
    double kinds = 0.0;
    std::vector<double> weights;
    for (const std::uint64_t count : sorted) {
        n += static_cast<double>(count);
        kinds += count > 0 ? 1.0 : 0.0;
        weights.push_back(static_cast<double>(count));
    }
    if (kinds == 0)
        return 0.0;
    if (correction == EntropyCorrection::ChaoShen)
        return chaoShen(sorted, n);
    const double plugIn = entropyBits(weights);
    return correction == EntropyCorrection::None ? plugIn : plugIn + (kinds - 1.0) / (2.0 * n * std::numbers::ln2);
}

const char *entropyCorrectionName(EntropyCorrection correction)
{
    switch (correction) {
    case EntropyCorrection::None:
        return "none";
    case EntropyCorrection::MillerMadow:
        return "miller-madow";
    case EntropyCorrection::ChaoShen:
        return "chao-shen";
    }
    return "";
}

} // namespace filigree
