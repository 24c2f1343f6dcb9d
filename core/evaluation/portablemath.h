// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// exp and log of additions and multiplications alone: the C library's give other last digits on processors with fused
// multiply-add, and a training of hundreds of steps makes other models of them. The loops over exponential() are also
// those that a compiler can do two or four at a time. Private to core/evaluation.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace filigree {

/// e^x for x in [-700, 700], relative error below 1e-15: x = n ln 2 + r, and Taylor's series of r to the 13th power.
[[nodiscard]] inline double exponential(double x)
{
    constexpr double shift = 6755399441055744.0; // 1.5 * 2^52: adding it rounds to a whole number, in the low bits
    constexpr double log2e = 1.4426950408889634074;
    constexpr double ln2High = 6.93147180369123816490e-01; // its last bits are 0, so that n times it is exact
    constexpr double ln2Low = 1.90821492927058770002e-10;
    const double shifted = x * log2e + shift;
    const double n = shifted - shift;
    const double r = (x - n * ln2High) - n * ln2Low;
    double p = 1.0 / 6227020800.0;
    p = p * r + 1.0 / 479001600.0;
    p = p * r + 1.0 / 39916800.0;
    p = p * r + 1.0 / 3628800.0;
    p = p * r + 1.0 / 362880.0;
    p = p * r + 1.0 / 40320.0;
    p = p * r + 1.0 / 5040.0;
    p = p * r + 1.0 / 720.0;
    p = p * r + 1.0 / 120.0;
    p = p * r + 1.0 / 24.0;
    p = p * r + 1.0 / 6.0;
    p = p * r + 0.5;
    p = p * r + 1.0;
    p = p * r + 1.0;
    const std::uint64_t power = (std::bit_cast<std::uint64_t>(shifted) + 1023) << 52;
    return p * std::bit_cast<double>(power);
}

/// ln x for normal x > 0: x = m 2^e, and the series of artanh((m - 1) / (m + 1)).
[[nodiscard]] inline double logarithm(double x)
{
    int exponent = 0;
    double m = std::frexp(x, &exponent); // exact
    if (m < 0.70710678118654752440) {
        m *= 2.0;
        --exponent;
    }
    const double s = (m - 1.0) / (m + 1.0);
    const double square = s * s;
    double series = 0.0;
    for (int k = 23; k >= 1; k -= 2)
        series = series * square + 1.0 / k;
    return exponent * 6.93147180559945309417e-01 + 2.0 * s * series;
}

} // namespace filigree
