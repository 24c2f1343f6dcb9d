// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The innermost loops over numbers that LibTorch does in more passes or not at all, compiled for several processors.
#pragma once

#include <cstdint>

namespace filigree::translator {

/// What the scores of a row say about the expected word.
struct RowLoss {
    double plain = 0; ///< -log of its probability, nats
    double meanLog = 0; ///< mean log-probability of all words
};

/// Turns `count` scores into exp(score - highest) and returns their sum: the softmax but for the division.
[[nodiscard]] float exponentials(float *scores, std::int64_t count);

/// What the gradient of softmax weights means for the scores: weights * (gradient - sum of weights * gradient), in
/// place.
void softmaxBackward(const float *weights, std::int64_t count, float *gradient);

/// exponentials(), with the loss of the word at `expected`.
[[nodiscard]] RowLoss rowLoss(float *scores, std::int64_t count, std::int64_t expected, float &sum);

/// row = row * scale - spread, and the result added to `total` too.
void scaleAndAdd(float *row, std::int64_t count, float scale, float spread, float *total);

/// to = base + x where a number is kept, enlarged by 1 / (1 - rate); base where it is dropped. `base` may be null.
/// Which ones are dropped follows from the seed and the place alone.
void dropNumbers(const float *x, const float *base, float *to, std::int64_t count, double rate, std::uint64_t seed);

/// log of the sum of e^score.
[[nodiscard]] double logSum(const float *scores, std::int64_t count);

/// The place of the highest score, the first of them.
[[nodiscard]] std::int32_t placeOfHighest(const float *scores, std::int32_t count);

/// Keys and values of a cache: row r has its keys at data + r * step and its values `width` floats later.
struct CachedRows {
    const float *data = nullptr;
    int step = 0;
    const std::int32_t *rows = nullptr; ///< which ones are looked at
    int count = 0;
};

/// Attention of one query, all heads: `out` gets heads * depth floats; `scratch` has room for `count`.
void attendOne(const float *query, const CachedRows &cache, int heads, int depth, float *out, float *scratch);

} // namespace filigree::translator
