// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What loops over numbers need to become vector code: a version for each generation of processors, partial results side
// by side, and an e^x without a call.
#pragma once

#include <bit>
#include <cstdint>

// One version for each generation of processors; the loader takes the best. They are told by what they can: a name such
// as "haswell" means that one model and none that came after it.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define FILIGREE_EACH_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define FILIGREE_EACH_PROCESSOR
#endif

namespace filigree::translator {

/// Partial results side by side: the compiler may not reorder sums by itself.
inline constexpr int lanes = 16;

/// e^x for x <= 0 by Cephes' polynomial, to 2 units in the last place; loops over it become vector code.
[[gnu::always_inline]] inline float exponential(float x)
{
    x = x < -87.0F ? -87.0F : x;
    constexpr float rounder = 12582912.0F; // 1.5 * 2^23: adding it rounds to a whole number
    const float whole = (x * 1.44269504F + rounder) - rounder;
    const float rest = (x - whole * 0.693359375F) + whole * 2.12194440e-4F;
    float p = 1.9875691500e-4F;
    p = p * rest + 1.3981999507e-3F;
    p = p * rest + 8.3334519073e-3F;
    p = p * rest + 4.1665795894e-2F;
    p = p * rest + 1.6666665459e-1F;
    p = p * rest + 5.0000001201e-1F;
    p = p * rest * rest + rest + 1.0F;
    return p * std::bit_cast<float>((static_cast<std::int32_t>(whole) + 127) << 23);
}

/// The sum of partial results, always in the same order.
[[gnu::always_inline]] inline float sumOf(const float *partial)
{
    float sum = 0;
    for (int lane = 0; lane < lanes; ++lane)
        sum += partial[lane];
    return sum;
}

} // namespace filigree::translator
