// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Attention among the rows of a batch, sentence by sentence and head by head: the computing part, without a tape.
#pragma once

#include <vector>

#include "app/translator/pairs.h"

namespace filigree::translator {

/// Who looks at whom.
struct AttentionLayout {
    const Rows *queries = nullptr;
    const Rows *keys = nullptr; ///< as many sentences
    int heads = 1;
    int width = 0; ///< of all heads together
    bool causal = false; ///< a row looks at itself and what is before it only

    [[nodiscard]] int headWidth() const { return width / heads; }
    [[nodiscard]] std::int64_t weights() const; ///< floats that hold all attention weights
};

/// Rows of queries, keys and values: `step` floats from row to row.
struct AttentionInputs {
    const float *query = nullptr;
    int queryStep = 0;
    const float *key = nullptr;
    const float *value = nullptr;
    int keyStep = 0;
};

struct AttentionGradients {
    float *query = nullptr; ///< with the steps of the inputs
    float *key = nullptr;
    float *value = nullptr;
};

/// out = softmax(Q K' / sqrt(head width)) V, `width` floats a row; keeps the softmax in `weights`.
void attend(const AttentionLayout &layout, const AttentionInputs &in, float *out, float *weights);

/// What the gradient of `out` means for the inputs: written, not added.
void attendBackward(const AttentionLayout &layout, const AttentionInputs &in, const float *weights,
                    const float *outGradient, const AttentionGradients &gradients);

} // namespace filigree::translator
