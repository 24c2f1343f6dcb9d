// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The network as something that can be trained: its loss on a batch, and the gradients of that. Weights and gradients
// lie in buffers of the caller, so that several networks of several threads can share the weights.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "app/translator/networkshape.h"
#include "app/translator/pairs.h"

namespace filigree::translator {

struct LossOptions {
    double dropout = 0;
    double smoothing = 0; ///< of the labels
    double scale = 1; ///< the gradients are those of the sum over the tokens times this
    std::uint64_t seed = 0; ///< of dropout
};

/// Sums over tokens.
struct LossSums {
    double smoothed = 0;
    double plain = 0; ///< nats
    std::int64_t tokens = 0;

    LossSums &operator+=(const LossSums &other);
    [[nodiscard]] double plainMean() const { return tokens == 0 ? 0 : plain / double(tokens); }
};

class Network {
public:
    /// `weights` and `gradients` hold bufferSize(shape) floats and outlive the network; without gradients it only
    /// tells.
    Network(const NetworkShape &shape, const float *weights, float *gradients);
    Network(Network &&) noexcept;
    ~Network();

    /// The loss without dropout and without gradients.
    [[nodiscard]] LossSums loss(const Batch &batch, double smoothing = 0) const;
    /// The loss; adds its gradients.
    LossSums lossAndGradients(const Batch &batch, const LossOptions &options);
    /// What the decoder looks at: `width` floats for each source row, without dropout.
    [[nodiscard]] std::vector<float> encode(const Rows &source) const;
    /// Scores of all words for each target row, before the softmax. For tests: it needs much room.
    [[nodiscard]] std::vector<float> scores(const Batch &batch) const;

private:
    struct Tensors;
    std::unique_ptr<Tensors> m_tensors;
};

/// Sine and cosine of positions [0, count), `width` floats each (Vaswani et al. 2017, section 3.5).
[[nodiscard]] std::vector<float> positionTable(int count, int width);

} // namespace filigree::translator
