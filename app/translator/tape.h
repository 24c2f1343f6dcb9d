// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The steps of the network, each with its gradient, for LibTorch's tape. The gradients of the weights are added to
// their buffer by the products that compute them and never lie on the tape. Only the files of this folder that end in
// torch.cpp include this.
#pragma once

#include <cstdint>
#include <vector>

#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>

#include "app/translator/attention.h"

namespace filigree::translator::tape {

/// Where weights lie, and where their gradients are added; none are without a place for them. This and all that is
/// passed by reference below must live until the gradients are there.
struct Place {
    const float *weights = nullptr;
    float *gradients = nullptr;
};

/// y = x W + b
struct Map {
    int from = 0;
    int to = 0;
    Place matrix; ///< from x to
    Place bias;
};

struct Norm {
    int width = 0;
    Place gain;
    Place bias;
};

[[nodiscard]] at::Tensor map(const at::Tensor &x, const Map &map);

/// out(max(in(x), 0))
[[nodiscard]] at::Tensor feedForward(const at::Tensor &x, const Map &in, const Map &out);

/// Each row less its mean, divided by its deviation, times gain, plus bias.
[[nodiscard]] at::Tensor norm(const at::Tensor &x, const Norm &norm);

/// How tokens become rows.
struct Embedding {
    const Rows &rows;
    int width = 0;
    Place words;
    const float *positions = nullptr; ///< as many as the longest sentence needs
    float scale = 1; ///< of the words
    double dropout = 0;
    std::uint64_t seed = 0;
};

/// dropout(scale * word + position) for each row. `root` carries the tape: a tensor that wants a gradient or does not.
[[nodiscard]] at::Tensor embed(const at::Tensor &root, const Embedding &embedding);

/// Attention within one side: `qkv` has rows of three times the width.
[[nodiscard]] at::Tensor selfAttention(const at::Tensor &qkv, const AttentionLayout &layout);

/// Attention of the target's rows to the source's: `kv` has rows of twice the width.
[[nodiscard]] at::Tensor crossAttention(const at::Tensor &q, const at::Tensor &kv, const AttentionLayout &layout);

/// x + dropout(change). Which numbers fall out follows from the seed alone, on every machine and in every thread.
[[nodiscard]] at::Tensor addWithDropout(const at::Tensor &x, const at::Tensor &change, double rate, std::uint64_t seed);

/// What the output layer is to say, and what it said.
struct TokenLoss {
    Place words; ///< the embedding: a row is a word's
    Place bias;
    int count = 0; ///< words
    const std::vector<std::int32_t> &expected;
    double smoothing = 0;
    double scale = 1; ///< of the gradients
    double smoothed = 0; ///< a sum over the tokens: what is minimised
    double plain = 0; ///< a sum too: minus log of the probability of the expected tokens
};

/// The loss of hidden rows against the expected tokens, by rows of a few hundred so that the scores of all words stay
/// in the cache; the gradients, of the sum times `scale`, are computed with it. The scalar for the tape is that
/// product.
[[nodiscard]] at::Tensor tokenLoss(const at::Tensor &hidden, TokenLoss &loss);

} // namespace filigree::translator::tape
