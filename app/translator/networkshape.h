// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How large a network is and where each of its parameters lies in the one buffer of weights. No LibTorch in here.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/error.h"

namespace filigree::translator {

/// A pre-norm Transformer with one embedding for source, target and output.
struct NetworkShape {
    int vocabulary = 0; ///< subwords, with the special ones
    int width = 128; ///< of a token's vector
    int heads = 4; ///< divides width
    int encoderLayers = 3;
    int decoderLayers = 2;
    int feedForward = 512; ///< inner width

    bool operator==(const NetworkShape &) const = default;
};

/// A matrix of rows x columns, row by row; vectors have one row. A matrix maps from rows to columns: y = x W.
struct Parameter {
    std::string name;
    std::int64_t offset = 0; ///< in floats from the start of the buffer, a multiple of 16
    std::int64_t rows = 1;
    std::int64_t columns = 0;

    [[nodiscard]] std::int64_t size() const { return rows * columns; }
};

/// Places in the table of parameters, in its order.
namespace place {
inline constexpr int embedding = 0;
inline constexpr int outputBias = 1;
inline constexpr int firstLayer = 2;
// within an encoder's layer
inline constexpr int selfNorm = 0; ///< gain; its bias follows, and so for every norm and every linear map below
inline constexpr int selfQueryKeyValue = 2;
inline constexpr int selfOutput = 4;
inline constexpr int encoderFeedNorm = 6;
inline constexpr int encoderFeedIn = 8;
inline constexpr int encoderFeedOut = 10;
inline constexpr int encoderLayerSize = 12;
// within a decoder's layer, after selfNorm, selfQueryKeyValue and selfOutput
inline constexpr int crossNorm = 6;
inline constexpr int crossQuery = 8;
inline constexpr int crossKeyValue = 10;
inline constexpr int crossOutput = 12;
inline constexpr int decoderFeedNorm = 14;
inline constexpr int decoderFeedIn = 16;
inline constexpr int decoderFeedOut = 18;
inline constexpr int decoderLayerSize = 20;

[[nodiscard]] int encoderLayer(int layer);
[[nodiscard]] int encoderNorm(const NetworkShape &shape); ///< after the last encoder layer
[[nodiscard]] int decoderLayer(const NetworkShape &shape, int layer);
[[nodiscard]] int decoderNorm(const NetworkShape &shape);
} // namespace place

/// Wrong where a number is out of range or the heads do not divide the width; the sentence names the number.
[[nodiscard]] Result<void> checkShape(const NetworkShape &shape);

/// All parameters in the order of their places.
[[nodiscard]] std::vector<Parameter> parametersOf(const NetworkShape &shape);

/// Floats in a buffer of weights, with the gaps that keep parameters aligned.
[[nodiscard]] std::int64_t bufferSize(const NetworkShape &shape);

/// The weights before training: Glorot's uniform for maps, variance 1/width for the embedding, gains 1, biases 0.
[[nodiscard]] std::vector<float> initialWeights(const NetworkShape &shape, std::uint64_t seed);

} // namespace filigree::translator
