// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/stepdecoder.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "app/translator/blas.h"
#include "app/translator/kernels.h"
#include "app/translator/network.h"
#include "app/translator/rowkernels.h"

namespace filigree::translator {

StepDecoder::StepDecoder(const NetworkShape &shape, const std::vector<float> &weights, const Rows &sources)
    : m_shape(shape)
    , m_weights(weights)
    , m_sourceStarts(sources.starts)
    , m_sourceRows(sources.ids.size())
    , m_layers(static_cast<std::size_t>(shape.decoderLayers))
{
    for (const Parameter &parameter : parametersOf(shape))
        m_offsets.push_back(parameter.offset);
    std::iota(m_sourceRows.begin(), m_sourceRows.end(), 0);
    const Network network(shape, weights.data(), nullptr);
    const std::vector<float> memory = network.encode(sources);
    const std::size_t rows = sources.ids.size();
    for (int i = 0; i < shape.decoderLayers; ++i) {
        Layer &layer = m_layers[static_cast<std::size_t>(i)];
        layer.memory.resize(memory.size() * 2);
        map(place::decoderLayer(shape, i) + place::crossKeyValue, memory, rows, shape.width, 2 * shape.width,
            layer.memory.data());
    }
}

const float *StepDecoder::at(int place) const
{
    return m_weights.data() + m_offsets[static_cast<std::size_t>(place)];
}

void StepDecoder::embed(std::span<const StepRow> rows)
{
    const auto width = static_cast<std::size_t>(m_shape.width);
    const std::size_t position = rows.front().before.size();
    if (m_positions.size() < (position + 1) * width)
        m_positions = positionTable(static_cast<int>(std::max<std::size_t>(64, position * 2)), m_shape.width);
    const float scale = std::sqrt(static_cast<float>(m_shape.width));
    m_x.resize(rows.size() * width);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const float *embedding = at(place::embedding) + std::int64_t(rows[r].last) * m_shape.width;
        for (std::size_t i = 0; i < width; ++i)
            m_x[r * width + i] = m_positions[position * width + i] + scale * embedding[i];
    }
}

// out = x W + b
void StepDecoder::map(int place, const std::vector<float> &x, std::size_t rows, int from, int to, float *out) const
{
    const float *bias = at(place + 1);
    for (std::size_t r = 0; r < rows; ++r)
        std::copy(bias, bias + to, out + r * static_cast<std::size_t>(to));
    multiply(static_cast<int>(rows), to, from, 1, {x.data(), from}, {at(place), to}, 1, out, to);
}

// the stream of rows += x W + b
void StepDecoder::addMap(int place, const std::vector<float> &x, std::size_t rows, int from)
{
    const auto width = static_cast<std::size_t>(m_shape.width);
    const float *bias = at(place + 1);
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t i = 0; i < width; ++i)
            m_x[r * width + i] += bias[i];
    multiply(static_cast<int>(rows), m_shape.width, from, 1, {x.data(), from}, {at(place), m_shape.width}, 1,
             m_x.data(), m_shape.width);
}

void StepDecoder::norm(int place, std::size_t rows)
{
    m_normed.resize(m_x.size());
    normRows({static_cast<std::int64_t>(rows), m_shape.width}, m_x.data(), at(place), at(place + 1), m_normed.data(),
             nullptr);
}

void StepDecoder::attendWritten(Layer &layer, int place, std::span<const StepRow> rows)
{
    const auto width = static_cast<std::size_t>(m_shape.width);
    norm(place + place::selfNorm, rows.size());
    m_inner.resize(rows.size() * 3 * width);
    map(place + place::selfQueryKeyValue, m_normed, rows.size(), m_shape.width, 3 * m_shape.width, m_inner.data());
    layer.written.resize(static_cast<std::size_t>(m_rows) * 2 * width);
    m_attended.resize(rows.size() * width);
    std::vector<std::int32_t> seen;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const float *query = m_inner.data() + r * 3 * width;
        const auto own = static_cast<std::size_t>(this->place(r));
        std::copy(query + width, query + 3 * width, layer.written.begin() + std::ptrdiff_t(own * 2 * width));
        seen.assign(rows[r].before.begin(), rows[r].before.end());
        seen.push_back(this->place(r));
        m_scratch.resize(std::max(m_scratch.size(), seen.size()));
        attendOne(query, {layer.written.data(), 2 * m_shape.width, seen.data(), static_cast<int>(seen.size())},
                  m_shape.heads, m_shape.width / m_shape.heads, m_attended.data() + r * width, m_scratch.data());
    }
    addMap(place + place::selfOutput, m_attended, rows.size(), m_shape.width);
}

void StepDecoder::attendSources(const Layer &layer, int place, std::span<const StepRow> rows)
{
    const auto width = static_cast<std::size_t>(m_shape.width);
    norm(place + place::crossNorm, rows.size());
    m_inner.resize(std::max(m_inner.size(), rows.size() * width));
    map(place + place::crossQuery, m_normed, rows.size(), m_shape.width, m_shape.width, m_inner.data());
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const auto sentence = static_cast<std::size_t>(rows[r].sentence);
        const std::int32_t from = m_sourceStarts[sentence];
        const int count = m_sourceStarts[sentence + 1] - from;
        m_scratch.resize(std::max(m_scratch.size(), static_cast<std::size_t>(count)));
        attendOne(m_inner.data() + r * width,
                  {layer.memory.data(), 2 * m_shape.width, m_sourceRows.data() + from, count}, m_shape.heads,
                  m_shape.width / m_shape.heads, m_attended.data() + r * width, m_scratch.data());
    }
    addMap(place + place::crossOutput, m_attended, rows.size(), m_shape.width);
}

void StepDecoder::feed(int place, std::size_t rows)
{
    norm(place + place::decoderFeedNorm, rows);
    m_inner.resize(rows * static_cast<std::size_t>(m_shape.feedForward));
    map(place + place::decoderFeedIn, m_normed, rows, m_shape.width, m_shape.feedForward, m_inner.data());
    for (float &x : m_inner)
        x = std::max(x, 0.0F);
    addMap(place + place::decoderFeedOut, m_inner, rows, m_shape.feedForward);
}

std::span<const float> StepDecoder::step(std::span<const StepRow> rows)
{
    m_firstRow = m_rows;
    m_rows += static_cast<std::int32_t>(rows.size());
    embed(rows);
    for (int i = 0; i < m_shape.decoderLayers; ++i) {
        const int place = place::decoderLayer(m_shape, i);
        attendWritten(m_layers[static_cast<std::size_t>(i)], place, rows);
        attendSources(m_layers[static_cast<std::size_t>(i)], place, rows);
        feed(place, rows.size());
    }
    norm(place::decoderNorm(m_shape), rows.size());
    const auto words = static_cast<std::size_t>(m_shape.vocabulary);
    m_scores.resize(rows.size() * words);
    const float *bias = at(place::outputBias);
    for (std::size_t r = 0; r < rows.size(); ++r)
        std::copy(bias, bias + words, m_scores.begin() + std::ptrdiff_t(r * words));
    multiply(static_cast<int>(rows.size()), m_shape.vocabulary, m_shape.width, 1, {m_normed.data(), m_shape.width},
             {at(place::embedding), m_shape.width, true}, 1, m_scores.data(), m_shape.vocabulary);
    return {m_scores.data(), rows.size() * words};
}

} // namespace filigree::translator
