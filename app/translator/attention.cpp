// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/attention.h"

#include <algorithm>
#include <cmath>

#include "app/translator/blas.h"
#include "app/translator/kernels.h"

namespace filigree::translator {

namespace {

// One sentence and one head.
struct Block {
    int queries;
    int keys;
    std::int64_t queryRow;
    std::int64_t keyRow;
    int column; // the head's first
    std::int64_t weights; // offset
};

template <class Work> void forEachBlock(const AttentionLayout &layout, Work work)
{
    std::int64_t offset = 0;
    for (int s = 0; s < layout.queries->sentences(); ++s) {
        const int queries = layout.queries->length(s);
        const int keys = layout.keys->length(s);
        const auto at = static_cast<std::size_t>(s);
        for (int head = 0; head < layout.heads; ++head) {
            work(Block{queries, keys, layout.queries->starts[at], layout.keys->starts[at], head * layout.headWidth(),
                       offset});
            offset += std::int64_t(queries) * keys;
        }
    }
}

void softmaxRows(const Block &block, bool causal, float *scores)
{
    for (int i = 0; i < block.queries; ++i) {
        float *row = scores + std::int64_t(i) * block.keys;
        const int seen = causal ? std::min(i + 1, block.keys) : block.keys;
        const float part = 1.0F / exponentials(row, seen);
        for (int j = 0; j < seen; ++j)
            row[j] *= part;
        std::fill(row + seen, row + block.keys, 0.0F);
    }
}

// d(scores) = weights * (d(weights) - sum over the row of weights * d(weights)), in place.
void softmaxRowsBackward(const Block &block, const float *weights, float *gradient)
{
    for (int i = 0; i < block.queries; ++i) {
        const float *p = weights + std::int64_t(i) * block.keys;
        float *g = gradient + std::int64_t(i) * block.keys;
        float sum = 0;
        for (int j = 0; j < block.keys; ++j)
            sum += p[j] * g[j];
        for (int j = 0; j < block.keys; ++j)
            g[j] = p[j] * (g[j] - sum);
    }
}

float scoreScale(const AttentionLayout &layout)
{
    return 1.0F / std::sqrt(static_cast<float>(layout.headWidth()));
}

} // namespace

std::int64_t AttentionLayout::weights() const
{
    std::int64_t count = 0;
    for (int s = 0; s < queries->sentences(); ++s)
        count += std::int64_t(queries->length(s)) * keys->length(s);
    return count * heads;
}

void attend(const AttentionLayout &layout, const AttentionInputs &in, float *out, float *weights)
{
    const float scale = scoreScale(layout);
    const int depth = layout.headWidth();
    forEachBlock(layout, [&](const Block &block) {
        const float *q = in.query + block.queryRow * in.queryStep + block.column;
        const float *k = in.key + block.keyRow * in.keyStep + block.column;
        const float *v = in.value + block.keyRow * in.keyStep + block.column;
        float *p = weights + block.weights;
        multiply(block.queries, block.keys, depth, scale, {q, in.queryStep}, {k, in.keyStep, true}, 0, p, block.keys);
        softmaxRows(block, layout.causal, p);
        float *to = out + block.queryRow * layout.width + block.column;
        multiply(block.queries, depth, block.keys, 1, {p, block.keys}, {v, in.keyStep}, 0, to, layout.width);
    });
}

void attendBackward(const AttentionLayout &layout, const AttentionInputs &in, const float *weights,
                    const float *outGradient, const AttentionGradients &gradients)
{
    const float scale = scoreScale(layout);
    const int depth = layout.headWidth();
    std::vector<float> scores;
    forEachBlock(layout, [&](const Block &block) {
        const std::int64_t queryAt = block.queryRow * in.queryStep + block.column;
        const std::int64_t keyAt = block.keyRow * in.keyStep + block.column;
        const float *p = weights + block.weights;
        const MatrixView go{outGradient + block.queryRow * layout.width + block.column, layout.width};
        const int n = block.queries;
        const int m = block.keys;
        scores.resize(std::max(scores.size(), static_cast<std::size_t>(n) * static_cast<std::size_t>(m)));
        multiply(m, depth, n, 1, {p, m, true}, go, 0, gradients.value + keyAt, in.keyStep);
        multiply(n, m, depth, 1, go, {in.value + keyAt, in.keyStep, true}, 0, scores.data(), m);
        softmaxRowsBackward(block, p, scores.data());
        multiply(n, depth, m, scale, {scores.data(), m}, {in.key + keyAt, in.keyStep}, 0, gradients.query + queryAt,
                 in.queryStep);
        multiply(m, depth, n, scale, {scores.data(), m, true}, {in.query + queryAt, in.queryStep}, 0,
                 gradients.key + keyAt, in.keyStep);
    });
}

} // namespace filigree::translator
