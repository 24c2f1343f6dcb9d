// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/network.h"

#include <algorithm>
#include <cmath>
#include <mutex>

#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/variable.h>

#include "app/translator/blas.h"
#include "app/translator/rowkernels.h"
#include "app/translator/tape.h"
#include "core/base/random.h"

namespace filigree::translator {

namespace {

using at::Tensor;

// The state of one pass: dropout's rate, and a seed that differs from place to place.
class Pass {
public:
    Pass(double dropout, std::uint64_t seed)
        : m_dropout(dropout)
        , m_seed(seed)
    {
    }
    [[nodiscard]] Tensor add(const Tensor &x, const Tensor &change)
    {
        return tape::addWithDropout(x, change, m_dropout, nextSeed());
    }
    [[nodiscard]] double dropout() const { return m_dropout; }
    [[nodiscard]] std::uint64_t nextSeed() { return mix64(m_seed + 0x9e3779b97f4a7c15ULL * ++m_places); }

private:
    double m_dropout;
    std::uint64_t m_seed;
    std::uint64_t m_places = 0;
};

} // namespace

struct Network::Tensors {
    NetworkShape shape;
    Tensor root; // wants a gradient, and never gets one: with it the tape begins
    std::vector<tape::Place> places;
    std::vector<tape::Map> maps; // by place; those of other places are empty
    std::vector<tape::Norm> norms;
    std::mutex guard; // several threads measure with one network
    Tensor positions; // grown when a longer sentence comes

    void findParameters(const float *weights, float *gradients);
    [[nodiscard]] tape::Place at(int at) const { return places[static_cast<std::size_t>(at)]; }
    [[nodiscard]] Tensor norm(const Tensor &x, int at) const;
    [[nodiscard]] Tensor map(const Tensor &x, int at) const;
    [[nodiscard]] Tensor feed(const Tensor &x, int in, int out) const;
    [[nodiscard]] Tensor positionsFor(const Rows &rows);
    [[nodiscard]] tape::Embedding embeddingOf(const Rows &rows, const Tensor &table, Pass &pass) const;
    [[nodiscard]] Tensor encode(const tape::Embedding &source, const AttentionLayout &layout, Pass &pass);
    [[nodiscard]] Tensor decode(const tape::Embedding &target, const Tensor &memory, const AttentionLayout &self,
                                const AttentionLayout &cross, Pass &pass);
    template <class Use> auto withHidden(const Batch &batch, Pass pass, Use use);
};

void Network::Tensors::findParameters(const float *weights, float *gradients)
{
    root = at::zeros({1}, at::kFloat);
    root.set_requires_grad(gradients != nullptr);
    const std::vector<Parameter> parameters = parametersOf(shape);
    for (const Parameter &parameter : parameters)
        places.push_back({weights + parameter.offset, gradients == nullptr ? nullptr : gradients + parameter.offset});
    maps.resize(places.size());
    norms.resize(places.size());
    for (std::size_t i = 0; i + 1 < places.size(); ++i) { // a bias follows its matrix, and its gain
        const Parameter &first = parameters[i];
        if (first.rows > 1)
            maps[i] = {static_cast<int>(first.rows), static_cast<int>(first.columns), places[i], places[i + 1]};
        norms[i] = {static_cast<int>(first.columns), places[i], places[i + 1]};
    }
}

Tensor Network::Tensors::norm(const Tensor &x, int place) const
{
    return tape::norm(x, norms[static_cast<std::size_t>(place)]);
}

Tensor Network::Tensors::map(const Tensor &x, int place) const
{
    return tape::map(x, maps[static_cast<std::size_t>(place)]);
}

Tensor Network::Tensors::feed(const Tensor &x, int in, int out) const
{
    return tape::feedForward(x, maps[static_cast<std::size_t>(in)], maps[static_cast<std::size_t>(out)]);
}

// A table that is replaced lives on with those that took it before.
Tensor Network::Tensors::positionsFor(const Rows &rows)
{
    int longest = 0;
    for (int s = 0; s < rows.sentences(); ++s)
        longest = std::max(longest, rows.length(s));
    const std::lock_guard lock(guard);
    if (!positions.defined() || positions.size(0) < longest) {
        const int count = std::max(longest, 64) * 2;
        std::vector<float> table = positionTable(count, shape.width);
        positions = at::from_blob(table.data(), {count, shape.width}, at::kFloat).clone();
    }
    return positions;
}

tape::Embedding Network::Tensors::embeddingOf(const Rows &rows, const Tensor &table, Pass &pass) const
{
    return {rows,
            shape.width,
            at(place::embedding),
            table.data_ptr<float>(),
            std::sqrt(static_cast<float>(shape.width)),
            pass.dropout(),
            pass.nextSeed()};
}

Tensor Network::Tensors::encode(const tape::Embedding &source, const AttentionLayout &layout, Pass &pass)
{
    Tensor x = tape::embed(root, source);
    for (int i = 0; i < shape.encoderLayers; ++i) {
        const int layer = place::encoderLayer(i);
        const Tensor qkv = map(norm(x, layer + place::selfNorm), layer + place::selfQueryKeyValue);
        x = pass.add(x, map(tape::selfAttention(qkv, layout), layer + place::selfOutput));
        const Tensor y = norm(x, layer + place::encoderFeedNorm);
        x = pass.add(x, feed(y, layer + place::encoderFeedIn, layer + place::encoderFeedOut));
    }
    return norm(x, place::encoderNorm(shape));
}

Tensor Network::Tensors::decode(const tape::Embedding &target, const Tensor &memory, const AttentionLayout &self,
                                const AttentionLayout &cross, Pass &pass)
{
    Tensor x = tape::embed(root, target);
    for (int i = 0; i < shape.decoderLayers; ++i) {
        const int layer = place::decoderLayer(shape, i);
        const Tensor qkv = map(norm(x, layer + place::selfNorm), layer + place::selfQueryKeyValue);
        x = pass.add(x, map(tape::selfAttention(qkv, self), layer + place::selfOutput));
        const Tensor q = map(norm(x, layer + place::crossNorm), layer + place::crossQuery);
        const Tensor kv = map(memory, layer + place::crossKeyValue);
        x = pass.add(x, map(tape::crossAttention(q, kv, cross), layer + place::crossOutput));
        const Tensor y = norm(x, layer + place::decoderFeedNorm);
        x = pass.add(x, feed(y, layer + place::decoderFeedIn, layer + place::decoderFeedOut));
    }
    return norm(x, place::decoderNorm(shape));
}

// The layouts live here until `use` is done, and with it the tape that holds their addresses.
template <class Use> auto Network::Tensors::withHidden(const Batch &batch, Pass pass, Use use)
{
    const AttentionLayout sources{&batch.source, &batch.source, shape.heads, shape.width, false};
    const AttentionLayout targets{&batch.target, &batch.target, shape.heads, shape.width, true};
    const AttentionLayout cross{&batch.target, &batch.source, shape.heads, shape.width, false};
    const Tensor sourcePositions = positionsFor(batch.source);
    const Tensor targetPositions = positionsFor(batch.target);
    const tape::Embedding source = embeddingOf(batch.source, sourcePositions, pass);
    const tape::Embedding target = embeddingOf(batch.target, targetPositions, pass);
    const Tensor memory = encode(source, sources, pass);
    return use(decode(target, memory, targets, cross, pass));
}

LossSums &LossSums::operator+=(const LossSums &other)
{
    smoothed += other.smoothed;
    plain += other.plain;
    tokens += other.tokens;
    return *this;
}

Network::Network(const NetworkShape &shape, const float *weights, float *gradients)
    : m_tensors(std::make_unique<Tensors>())
{
    m_tensors->shape = shape;
    m_tensors->findParameters(weights, gradients);
}

Network::Network(Network &&) noexcept = default;
Network::~Network() = default;

LossSums Network::loss(const Batch &batch, double smoothing) const
{
    const at::NoGradGuard noTape;
    return m_tensors->withHidden(batch, Pass(0, 0), [&](const Tensor &hidden) {
        tape::TokenLoss loss{m_tensors->at(place::embedding), m_tensors->at(place::outputBias),
                             m_tensors->shape.vocabulary, batch.expected, smoothing};
        (void)tape::tokenLoss(hidden, loss);
        return LossSums{loss.smoothed, loss.plain, static_cast<std::int64_t>(batch.expected.size())};
    });
}

LossSums Network::lossAndGradients(const Batch &batch, const LossOptions &options)
{
    return m_tensors->withHidden(batch, Pass(options.dropout, options.seed), [&](const Tensor &hidden) {
        tape::TokenLoss loss{m_tensors->at(place::embedding),
                             m_tensors->at(place::outputBias),
                             m_tensors->shape.vocabulary,
                             batch.expected,
                             options.smoothing,
                             options.scale};
        const Tensor root = tape::tokenLoss(hidden, loss);
        torch::autograd::backward({root}, {});
        return LossSums{loss.smoothed, loss.plain, static_cast<std::int64_t>(batch.expected.size())};
    });
}

std::vector<float> Network::encode(const Rows &source) const
{
    const at::NoGradGuard noTape;
    const AttentionLayout layout{&source, &source, m_tensors->shape.heads, m_tensors->shape.width, false};
    Pass pass(0, 0);
    const Tensor positions = m_tensors->positionsFor(source);
    const Tensor memory = m_tensors->encode(m_tensors->embeddingOf(source, positions, pass), layout, pass);
    const float *data = memory.data_ptr<float>();
    return {data, data + memory.numel()};
}

std::vector<float> Network::scores(const Batch &batch) const
{
    const at::NoGradGuard noTape;
    return m_tensors->withHidden(batch, Pass(0, 0), [&](const Tensor &hidden) {
        const int words = m_tensors->shape.vocabulary;
        const int width = m_tensors->shape.width;
        const auto rows = static_cast<int>(hidden.size(0));
        std::vector<float> all(std::size_t(rows) * std::size_t(words));
        fillRows({rows, words}, m_tensors->at(place::outputBias).weights, all.data());
        multiply(rows, words, width, 1, {hidden.data_ptr<float>(), width},
                 {m_tensors->at(place::embedding).weights, width, true}, 1, all.data(), words);
        return all;
    });
}

std::vector<float> positionTable(int count, int width)
{
    std::vector<float> table(static_cast<std::size_t>(count) * static_cast<std::size_t>(width));
    const int half = width / 2;
    for (int p = 0; p < count; ++p) {
        float *row = table.data() + std::size_t(p) * std::size_t(width);
        for (int i = 0; i < half; ++i) {
            const double angle = p * std::exp(-std::log(10000.0) * i / std::max(half - 1, 1));
            row[i] = static_cast<float>(std::sin(angle));
            row[half + i] = static_cast<float>(std::cos(angle));
        }
    }
    return table;
}

} // namespace filigree::translator
