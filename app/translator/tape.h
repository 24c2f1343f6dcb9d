// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The steps of the network that are ours and not LibTorch's, each with its gradient, for LibTorch's tape. Only the
// files of this folder that end in torch.cpp include this.
#pragma once

#include <cstdint>
#include <vector>

#include <ATen/ATen.h>
#include <torch/csrc/autograd/custom_function.h>

#include "app/translator/attention.h"

namespace filigree::translator::tape {

/// Attention within one side: `qkv` has rows of three times the width. The layout must live until the gradients are
/// there.
[[nodiscard]] at::Tensor selfAttention(const at::Tensor &qkv, const AttentionLayout &layout);

/// Attention of the target's rows to the source's: `kv` has rows of twice the width.
[[nodiscard]] at::Tensor crossAttention(const at::Tensor &q, const at::Tensor &kv, const AttentionLayout &layout);

/// x + dropout(change). Which numbers fall out follows from the seed alone, on every machine and in every thread.
[[nodiscard]] at::Tensor addWithDropout(const at::Tensor &x, const at::Tensor &change, double rate, std::uint64_t seed);
[[nodiscard]] at::Tensor dropout(const at::Tensor &x, double rate, std::uint64_t seed);

/// Sums over the tokens of a batch.
struct TokenLoss {
    double smoothed = 0; ///< what is minimised
    double plain = 0; ///< minus log of the probability of the expected tokens
};

/// The loss of hidden rows against the expected tokens, by rows of a few hundred so that the scores of all words stay
/// in the cache; the gradients, of the sum times `scale`, are computed with it. The scalar for the tape is that
/// product.
[[nodiscard]] at::Tensor tokenLoss(const at::Tensor &hidden, const at::Tensor &embedding, const at::Tensor &bias,
                                   const std::vector<std::int32_t> &expected, double smoothing, double scale,
                                   TokenLoss &sums);

} // namespace filigree::translator::tape
