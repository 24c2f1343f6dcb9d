// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/network.h"

#include <algorithm>
#include <cmath>
#include <mutex>

#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/variable.h>

#include "app/translator/tape.h"
#include "core/base/random.h"

namespace filigree::translator {

namespace {

using at::Tensor;

constexpr double normEpsilon = 1e-5;

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
    [[nodiscard]] Tensor drop(const Tensor &x) { return tape::dropout(x, m_dropout, nextSeed()); }

private:
    std::uint64_t nextSeed() { return mix64(m_seed + 0x9e3779b97f4a7c15ULL * ++m_places); }

    double m_dropout;
    std::uint64_t m_seed;
    std::uint64_t m_places = 0;
};

} // namespace

struct Network::Tensors {
    NetworkShape shape;
    std::vector<Tensor> parameters; // by place
    std::mutex guard; // several threads measure with one network
    Tensor positions; // grown when a longer sentence comes

    void makeParameters(float *weights, float *gradients);
    [[nodiscard]] const Tensor &at(int at) const { return parameters[static_cast<std::size_t>(at)]; }
    [[nodiscard]] Tensor norm(const Tensor &x, int at) const;
    [[nodiscard]] Tensor map(const Tensor &x, int at) const;
    [[nodiscard]] Tensor feed(const Tensor &x, int in, int out) const;
    [[nodiscard]] Tensor positionsFor(int length);
    [[nodiscard]] Tensor embed(const Rows &rows, Pass &pass);
    [[nodiscard]] Tensor encode(const Rows &source, const AttentionLayout &layout, Pass &pass);
    [[nodiscard]] Tensor decode(const Rows &target, const Tensor &memory, const AttentionLayout &self,
                                const AttentionLayout &cross, Pass &pass);
    template <class Use> auto withHidden(const Batch &batch, Pass pass, Use use);
};

void Network::Tensors::makeParameters(float *weights, float *gradients)
{
    for (const Parameter &parameter : parametersOf(shape)) {
        std::vector<std::int64_t> sizes{parameter.columns};
        if (parameter.rows > 1)
            sizes.insert(sizes.begin(), parameter.rows);
        Tensor tensor = at::from_blob(weights + parameter.offset, sizes, at::kFloat);
        if (gradients != nullptr) {
            tensor.set_requires_grad(true);
            tensor.mutable_grad() = at::from_blob(gradients + parameter.offset, sizes, at::kFloat);
        }
        parameters.push_back(tensor);
    }
}

Tensor Network::Tensors::norm(const Tensor &x, int place) const
{
    return at::layer_norm(x, {shape.width}, at(place), at(place + 1), normEpsilon);
}

Tensor Network::Tensors::map(const Tensor &x, int place) const
{
    return at::addmm(at(place + 1), x, at(place));
}

Tensor Network::Tensors::feed(const Tensor &x, int in, int out) const
{
    return map(at::relu(map(x, in)), out);
}

// A table that is replaced lives on with those that took it before.
Tensor Network::Tensors::positionsFor(int length)
{
    const std::lock_guard lock(guard);
    if (!positions.defined() || positions.size(0) < length) {
        const int count = std::max(length, 64) * 2;
        std::vector<float> table = positionTable(count, shape.width);
        positions = at::from_blob(table.data(), {count, shape.width}, at::kFloat).clone();
    }
    return positions;
}

Tensor Network::Tensors::embed(const Rows &rows, Pass &pass)
{
    std::vector<std::int64_t> words(rows.ids.begin(), rows.ids.end());
    std::vector<std::int64_t> places;
    places.reserve(words.size());
    int longest = 0;
    for (int s = 0; s < rows.sentences(); ++s) {
        longest = std::max(longest, rows.length(s));
        for (int i = 0; i < rows.length(s); ++i)
            places.push_back(i);
    }
    const auto count = static_cast<std::int64_t>(words.size());
    const Tensor ids = at::from_blob(words.data(), {count}, at::kLong).clone(); // the tape keeps it
    const Tensor where = at::from_blob(places.data(), {count}, at::kLong);
    const Tensor embedded = at::embedding(at(place::embedding), ids);
    return pass.drop(at::add(positionsFor(longest).index_select(0, where), embedded, std::sqrt(double(shape.width))));
}

Tensor Network::Tensors::encode(const Rows &source, const AttentionLayout &layout, Pass &pass)
{
    Tensor x = embed(source, pass);
    for (int i = 0; i < shape.encoderLayers; ++i) {
        const int layer = place::encoderLayer(i);
        const Tensor qkv = map(norm(x, layer + place::selfNorm), layer + place::selfQueryKeyValue);
        x = pass.add(x, map(tape::selfAttention(qkv, layout), layer + place::selfOutput));
        const Tensor y = norm(x, layer + place::encoderFeedNorm);
        x = pass.add(x, feed(y, layer + place::encoderFeedIn, layer + place::encoderFeedOut));
    }
    return norm(x, place::encoderNorm(shape));
}

Tensor Network::Tensors::decode(const Rows &target, const Tensor &memory, const AttentionLayout &self,
                                const AttentionLayout &cross, Pass &pass)
{
    Tensor x = embed(target, pass);
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
    const Tensor memory = encode(batch.source, sources, pass);
    return use(decode(batch.target, memory, targets, cross, pass));
}

LossSums &LossSums::operator+=(const LossSums &other)
{
    smoothed += other.smoothed;
    plain += other.plain;
    tokens += other.tokens;
    return *this;
}

Network::Network(const NetworkShape &shape, float *weights, float *gradients)
    : m_tensors(std::make_unique<Tensors>())
{
    m_tensors->shape = shape;
    m_tensors->makeParameters(weights, gradients);
}

Network::Network(Network &&) noexcept = default;
Network::~Network() = default;

LossSums Network::loss(const Batch &batch, double smoothing) const
{
    const at::NoGradGuard noTape;
    return m_tensors->withHidden(batch, Pass(0, 0), [&](const Tensor &hidden) {
        tape::TokenLoss sums;
        (void)tape::tokenLoss(hidden, m_tensors->at(place::embedding), m_tensors->at(place::outputBias), batch.expected,
                              smoothing, 1, sums);
        return LossSums{sums.smoothed, sums.plain, static_cast<std::int64_t>(batch.expected.size())};
    });
}

LossSums Network::lossAndGradients(const Batch &batch, const LossOptions &options)
{
    return m_tensors->withHidden(batch, Pass(options.dropout, options.seed), [&](const Tensor &hidden) {
        tape::TokenLoss sums;
        const Tensor root = tape::tokenLoss(hidden, m_tensors->at(place::embedding), m_tensors->at(place::outputBias),
                                            batch.expected, options.smoothing, options.scale, sums);
        torch::autograd::backward({root}, {});
        return LossSums{sums.smoothed, sums.plain, static_cast<std::int64_t>(batch.expected.size())};
    });
}

std::vector<float> Network::encode(const Rows &source) const
{
    const at::NoGradGuard noTape;
    const AttentionLayout layout{&source, &source, m_tensors->shape.heads, m_tensors->shape.width, false};
    Pass pass(0, 0);
    const Tensor memory = m_tensors->encode(source, layout, pass).contiguous();
    const float *data = memory.data_ptr<float>();
    return {data, data + memory.numel()};
}

std::vector<float> Network::scores(const Batch &batch) const
{
    const at::NoGradGuard noTape;
    return m_tensors->withHidden(batch, Pass(0, 0), [&](const Tensor &hidden) {
        const Tensor all = at::addmm(m_tensors->at(place::outputBias), hidden, m_tensors->at(place::embedding).t());
        const float *data = all.data_ptr<float>();
        return std::vector<float>(data, data + all.numel());
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
