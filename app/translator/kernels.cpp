// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/kernels.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "core/base/random.h"

// One version for each generation of processors; the loader takes the best.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define FILIGREE_EACH_PROCESSOR __attribute__((target_clones("arch=skylake-avx512", "arch=haswell", "default")))
#else
#define FILIGREE_EACH_PROCESSOR
#endif

namespace filigree::translator {

namespace {

constexpr int lanes = 16; // partial results side by side: the compiler may not reorder sums by itself

// e^x for x <= 0 by Cephes' polynomial, to 2 units in the last place; loops over it become vector code.
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

[[gnu::always_inline]] inline float highest(const float *x, std::int64_t count)
{
    float best[lanes];
    std::fill(best, best + lanes, x[0]);
    std::int64_t i = 0;
    for (; i + lanes <= count; i += lanes)
        for (int lane = 0; lane < lanes; ++lane)
            best[lane] = x[i + lane] > best[lane] ? x[i + lane] : best[lane];
    for (; i < count; ++i)
        best[0] = std::max(best[0], x[i]);
    return *std::max_element(best, best + lanes);
}

[[gnu::always_inline]] inline float product(const float *a, const float *b, int count)
{
    constexpr int side = 8;
    float sums[side] = {};
    int i = 0;
    for (; i + side <= count; i += side)
        for (int lane = 0; lane < side; ++lane)
            sums[lane] += a[i + lane] * b[i + lane];
    for (; i < count; ++i)
        sums[0] += a[i] * b[i];
    return ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
}

} // namespace

FILIGREE_EACH_PROCESSOR float exponentials(float *scores, std::int64_t count)
{
    const float top = highest(scores, count);
    float sums[lanes] = {};
    std::int64_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        for (int lane = 0; lane < lanes; ++lane) {
            const float e = exponential(scores[i + lane] - top);
            scores[i + lane] = e;
            sums[lane] += e;
        }
    }
    for (; i < count; ++i)
        sums[0] += scores[i] = exponential(scores[i] - top);
    float sum = 0;
    for (const float part : sums)
        sum += part;
    return sum;
}

FILIGREE_EACH_PROCESSOR RowLoss rowLoss(float *scores, std::int64_t count, std::int64_t expected, float &sum)
{
    const float top = highest(scores, count);
    const double expectedScore = double(scores[expected]) - double(top);
    float sums[lanes] = {};
    float below[lanes] = {}; // sums of score - top
    std::int64_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        for (int lane = 0; lane < lanes; ++lane) {
            const float x = scores[i + lane] - top;
            const float e = exponential(x);
            scores[i + lane] = e;
            below[lane] += x;
            sums[lane] += e;
        }
    }
    for (; i < count; ++i) {
        const float x = scores[i] - top;
        below[0] += x;
        sums[0] += scores[i] = exponential(x);
    }
    sum = 0;
    double all = 0;
    for (int lane = 0; lane < lanes; ++lane) {
        sum += sums[lane];
        all += double(below[lane]);
    }
    const double log = std::log(double(sum));
    return {log - expectedScore, all / double(count) - log};
}

FILIGREE_EACH_PROCESSOR void scaleAndAdd(float *row, std::int64_t count, float scale, float spread, float *total)
{
    for (std::int64_t i = 0; i < count; ++i) {
        row[i] = row[i] * scale - spread;
        total[i] += row[i];
    }
}

FILIGREE_EACH_PROCESSOR void dropNumbers(const float *x, const float *base, float *to, std::int64_t count, double rate,
                                         std::uint64_t seed)
{
    const auto threshold = static_cast<std::uint32_t>(rate * 4294967296.0);
    const auto scale = static_cast<float>(1.0 / (1.0 - rate));
    const auto key = static_cast<std::uint32_t>(mix64(seed));
    const auto chance = [key](std::int64_t i) { // the finaliser of MurmurHash3
        std::uint32_t h = static_cast<std::uint32_t>(i) ^ key;
        h = (h ^ (h >> 16U)) * 0x85ebca6bU;
        h = (h ^ (h >> 13U)) * 0xc2b2ae35U;
        return h ^ (h >> 16U);
    };
    if (base == nullptr) {
        for (std::int64_t i = 0; i < count; ++i)
            to[i] = chance(i) >= threshold ? x[i] * scale : 0.0F;
        return;
    }
    for (std::int64_t i = 0; i < count; ++i)
        to[i] = base[i] + (chance(i) >= threshold ? x[i] * scale : 0.0F);
}

FILIGREE_EACH_PROCESSOR double logSum(const float *scores, std::int64_t count)
{
    const float top = highest(scores, count);
    float sums[lanes] = {};
    std::int64_t i = 0;
    for (; i + lanes <= count; i += lanes)
        for (int lane = 0; lane < lanes; ++lane)
            sums[lane] += exponential(scores[i + lane] - top);
    for (; i < count; ++i)
        sums[0] += exponential(scores[i] - top);
    double sum = 0;
    for (const float part : sums)
        sum += double(part);
    return double(top) + std::log(sum);
}

FILIGREE_EACH_PROCESSOR void attendOne(const float *query, const CachedRows &cache, int heads, int depth, float *out,
                                       float *scratch)
{
    const float scale = 1.0F / std::sqrt(static_cast<float>(depth));
    const int width = heads * depth;
    for (int head = 0; head < heads; ++head) {
        const float *q = query + head * depth;
        for (int r = 0; r < cache.count; ++r)
            scratch[r] =
                scale * product(q, cache.data + std::int64_t(cache.rows[r]) * cache.step + head * depth, depth);
        const float part = 1.0F / exponentials(scratch, cache.count);
        float *to = out + head * depth;
        std::fill(to, to + depth, 0.0F);
        for (int r = 0; r < cache.count; ++r) {
            const float weight = scratch[r] * part;
            const float *value = cache.data + std::int64_t(cache.rows[r]) * cache.step + width + head * depth;
            for (int i = 0; i < depth; ++i)
                to[i] += weight * value[i];
        }
    }
}

FILIGREE_EACH_PROCESSOR void normRows(const float *x, std::int64_t rows, std::int64_t width, const float *gain,
                                      const float *bias, float *to)
{
    for (std::int64_t row = 0; row < rows; ++row, x += width, to += width) {
        float mean = 0;
        for (std::int64_t i = 0; i < width; ++i)
            mean += x[i];
        mean /= static_cast<float>(width);
        float spread = 0;
        for (std::int64_t i = 0; i < width; ++i)
            spread += (x[i] - mean) * (x[i] - mean);
        const float scale = 1.0F / std::sqrt(spread / static_cast<float>(width) + 1e-5F);
        for (std::int64_t i = 0; i < width; ++i)
            to[i] = (x[i] - mean) * scale * gain[i] + bias[i];
    }
}

} // namespace filigree::translator
