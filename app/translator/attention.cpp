// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/attention.h"

#include <algorithm>
#include <cmath>

#include "app/translator/kernels.h"
#include "app/translator/smallproducts.h"
#include "app/translator/vectors.h"

namespace filigree::translator {

namespace {

// Rows of weights are filled up to whole vectors.
int paddedStep(int keys)
{
    return (keys + lanes - 1) / lanes * lanes;
}

// One sentence and one head.
struct Block {
    int queries;
    int keys;
    int step; // of the weights
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
        const int step = paddedStep(keys);
        const auto at = static_cast<std::size_t>(s);
        for (int head = 0; head < layout.heads; ++head) {
            work(Block{queries, keys, step, layout.queries->starts[at], layout.keys->starts[at],
                       head * layout.headWidth(), offset});
            offset += std::int64_t(queries) * step;
        }
    }
}

// Room for the transpose of one head of one sentence, and for as many scores as it has weights.
struct Scratch {
    explicit Scratch(const AttentionLayout &layout)
    {
        int longest = 0;
        int queries = 0;
        for (int s = 0; s < layout.queries->sentences(); ++s) {
            longest = std::max(longest, paddedStep(layout.keys->length(s)));
            queries = std::max(queries, layout.queries->length(s));
        }
        transposed.resize(std::size_t(longest) * std::size_t(layout.headWidth()));
        scores.resize(std::size_t(longest) * std::size_t(queries));
    }
    // The columns that fill up the rows are zero.
    const float *transpose(const Block &block, int depth, const float *rows, int rowStep)
    {
        for (int i = 0; i < depth; ++i)
            std::fill_n(transposed.data() + std::ptrdiff_t(i) * block.step + block.keys, block.step - block.keys, 0.0F);
        transposeSmall(block.keys, depth, rows, rowStep, transposed.data(), block.step);
        return transposed.data();
    }

    std::vector<float> transposed;
    std::vector<float> scores;
};

void softmaxRows(const Block &block, bool causal, float *scores)
{
    for (int i = 0; i < block.queries; ++i) {
        float *row = scores + std::int64_t(i) * block.step;
        const int seen = causal ? std::min(i + 1, block.keys) : block.keys;
        const float part = 1.0F / exponentials(row, seen);
        for (int j = 0; j < seen; ++j)
            row[j] *= part;
        std::fill(row + seen, row + block.step, 0.0F);
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
        count += std::int64_t(queries->length(s)) * paddedStep(keys->length(s));
    return count * heads;
}

void attend(const AttentionLayout &layout, const AttentionInputs &in, float *out, float *weights)
{
    const float scale = scoreScale(layout);
    const int depth = layout.headWidth();
    Scratch scratch(layout);
    forEachBlock(layout, [&](const Block &block) {
        const float *q = in.query + block.queryRow * in.queryStep + block.column;
        const float *k = in.key + block.keyRow * in.keyStep + block.column;
        const float *v = in.value + block.keyRow * in.keyStep + block.column;
        float *p = weights + block.weights;
        const float *kt = scratch.transpose(block, depth, k, in.keyStep);
        multiplySmall(block.queries, block.step, depth, scale, {q, in.queryStep}, kt, block.step, p, block.step);
        softmaxRows(block, layout.causal, p);
        float *to = out + block.queryRow * layout.width + block.column;
        multiplySmall(block.queries, depth, block.keys, 1, {p, block.step}, v, in.keyStep, to, layout.width);
    });
}

void attendBackward(const AttentionLayout &layout, const AttentionInputs &in, const float *weights,
                    const float *outGradient, const AttentionGradients &gradients)
{
    const float scale = scoreScale(layout);
    const int depth = layout.headWidth();
    Scratch scratch(layout);
    forEachBlock(layout, [&](const Block &block) {
        const std::int64_t queryAt = block.queryRow * in.queryStep + block.column;
        const std::int64_t keyAt = block.keyRow * in.keyStep + block.column;
        const float *p = weights + block.weights;
        const float *go = outGradient + block.queryRow * layout.width + block.column;
        float *scores = scratch.scores.data();
        const int n = block.queries;
        const int m = block.keys;
        const int step = block.step;
        multiplySmall(m, depth, n, 1, {p, 1, step}, go, layout.width, gradients.value + keyAt, in.keyStep);
        const float *vt = scratch.transpose(block, depth, in.value + keyAt, in.keyStep);
        multiplySmall(n, step, depth, 1, {go, layout.width}, vt, step, scores, step);
        for (int i = 0; i < n; ++i)
            softmaxBackward(p + std::ptrdiff_t(i) * step, step, scores + std::ptrdiff_t(i) * step);
        multiplySmall(n, depth, m, scale, {scores, step}, in.key + keyAt, in.keyStep, gradients.query + queryAt,
                      in.queryStep);
        multiplySmall(m, depth, n, scale, {scores, 1, step}, in.query + queryAt, in.queryStep, gradients.key + keyAt,
                      in.keyStep);
    });
}

} // namespace filigree::translator
