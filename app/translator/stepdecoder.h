// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The decoder word by word: keys and values of what was written before are kept, so that a step costs the new row
// alone.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "app/translator/networkshape.h"
#include "app/translator/pairs.h"

namespace filigree::translator {

/// A row of a step: a hypothesis of some sentence that is to be continued.
struct StepRow {
    std::int32_t sentence = 0; ///< of the sources
    std::int32_t last = 0; ///< its newest id
    std::span<const std::int32_t> before; ///< what add() returned for its earlier ids, in their order
};

class StepDecoder {
public:
    /// `weights` outlives the decoder.
    StepDecoder(const NetworkShape &shape, const std::vector<float> &weights, const Rows &sources);

    /// Scores of all words after each row; valid until the next step. All rows are of one length.
    [[nodiscard]] std::span<const float> step(std::span<const StepRow> rows);
    /// The name of row `row` of the last step, for StepRow::before.
    [[nodiscard]] std::int32_t place(std::size_t row) const { return m_firstRow + static_cast<std::int32_t>(row); }

private:
    struct Layer {
        std::vector<float> memory; ///< keys and values of the sources' rows
        std::vector<float> written; ///< and of the rows of all steps
    };
    [[nodiscard]] const float *at(int place) const;
    void embed(std::span<const StepRow> rows);
    void norm(int place, std::size_t rows);
    void map(int place, const std::vector<float> &x, std::size_t rows, int from, int to, float *out) const;
    void addMap(int place, const std::vector<float> &x, std::size_t rows, int from);
    void attendWritten(Layer &layer, int place, std::span<const StepRow> rows);
    void attendSources(const Layer &layer, int place, std::span<const StepRow> rows);
    void feed(int place, std::size_t rows);

    NetworkShape m_shape;
    std::vector<std::int64_t> m_offsets; ///< of the parameters, by place
    const std::vector<float> &m_weights;
    std::vector<std::int32_t> m_sourceStarts;
    std::vector<std::int32_t> m_sourceRows; ///< 0, 1, 2, …
    std::vector<Layer> m_layers;
    std::vector<float> m_positions;
    std::int32_t m_firstRow = 0; ///< of the last step
    std::int32_t m_rows = 0; ///< of all steps
    std::vector<float> m_x, m_normed, m_inner, m_attended, m_scratch, m_scores;
};

} // namespace filigree::translator
