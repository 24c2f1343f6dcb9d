// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/kernels.h"

#include <algorithm>
#include <cmath>

#include "app/translator/vectors.h"
#include "core/base/random.h"

namespace filigree::translator {

namespace {

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

// The rows of attention are short: what is left over of one is a vector too, filled up with what counts nothing.
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
    if (i < count) {
        float rest[lanes] = {};
        std::copy(scores + i, scores + count, rest);
        for (int lane = 0; lane < lanes; ++lane) {
            const float e = exponential(rest[lane] - top);
            rest[lane] = i + lane < count ? e : 0.0F;
            sums[lane] += rest[lane];
        }
        std::copy(rest, rest + (count - i), scores + i);
    }
    return sumOf(sums);
}

FILIGREE_EACH_PROCESSOR void softmaxBackward(const float *weights, std::int64_t count, float *gradient)
{
    float sums[lanes] = {};
    std::int64_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        for (int lane = 0; lane < lanes; ++lane)
            sums[lane] += weights[i + lane] * gradient[i + lane];
    }
    for (; i < count; ++i)
        sums[0] += weights[i] * gradient[i];
    const float sum = sumOf(sums);
    for (i = 0; i < count; ++i)
        gradient[i] = weights[i] * (gradient[i] - sum);
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

FILIGREE_EACH_PROCESSOR std::int32_t placeOfHighest(const float *scores, std::int32_t count)
{
    const float top = highest(scores, count);
    std::int32_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        int hits = 0;
        for (int lane = 0; lane < lanes; ++lane)
            hits |= scores[i + lane] == top ? 1 : 0;
        if (hits != 0)
            break;
    }
    while (i + 1 < count && scores[i] != top)
        ++i;
    return i;
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

} // namespace filigree::translator
