// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/networkshape.h"

#include <cmath>

#include "core/base/random.h"
#include "core/translation/shapelimits.h"

namespace filigree::translator {

namespace {

constexpr std::int64_t alignment = 16; // floats: a line of the cache

class Table {
public:
    void add(std::string name, std::int64_t rows, std::int64_t columns)
    {
        m_parameters.push_back({std::move(name), m_offset, rows, columns});
        m_offset += (rows * columns + alignment - 1) / alignment * alignment;
    }
    void norm(const std::string &name, std::int64_t width)
    {
        add(name + ".gain", 1, width);
        add(name + ".bias", 1, width);
    }
    void map(const std::string &name, std::int64_t from, std::int64_t to)
    {
        add(name + ".weight", from, to);
        add(name + ".bias", 1, to);
    }
    void feedForward(const std::string &layer, const NetworkShape &shape)
    {
        norm(layer + ".feed.norm", shape.width);
        map(layer + ".feed.in", shape.width, shape.feedForward);
        map(layer + ".feed.out", shape.feedForward, shape.width);
    }
    void selfAttention(const std::string &layer, std::int64_t width)
    {
        norm(layer + ".self.norm", width);
        map(layer + ".self.qkv", width, 3 * width);
        map(layer + ".self.out", width, width);
    }
    [[nodiscard]] std::vector<Parameter> take() { return std::move(m_parameters); }

private:
    std::vector<Parameter> m_parameters;
    std::int64_t m_offset = 0;
};

Result<void> checkRange(const char *what, int value, const shapelimits::Limits &limits)
{
    if (value >= limits.least && value <= limits.most)
        return {};
    return fail(ErrorCode::InvalidOption,
                std::string("the ") + what + " of the network is " + std::to_string(value) + ": it must be from "
                    + std::to_string(limits.least) + " to " + std::to_string(limits.most));
}

} // namespace

int place::encoderLayer(int layer)
{
    return firstLayer + layer * encoderLayerSize;
}

int place::encoderNorm(const NetworkShape &shape)
{
    return encoderLayer(shape.encoderLayers);
}

int place::decoderLayer(const NetworkShape &shape, int layer)
{
    return encoderNorm(shape) + 2 + layer * decoderLayerSize;
}

int place::decoderNorm(const NetworkShape &shape)
{
    return decoderLayer(shape, shape.decoderLayers);
}

Result<void> checkShape(const NetworkShape &shape)
{
    if (auto right = checkRange("vocabulary", shape.vocabulary, shapelimits::vocabulary); !right)
        return right;
    if (auto right = checkRange("width", shape.width, shapelimits::width); !right)
        return right;
    if (auto right = checkRange("number of heads", shape.heads, shapelimits::heads); !right)
        return right;
    if (auto right = checkRange("number of encoder layers", shape.encoderLayers, shapelimits::layers); !right)
        return right;
    if (auto right = checkRange("number of decoder layers", shape.decoderLayers, shapelimits::layers); !right)
        return right;
    if (auto right = checkRange("inner width", shape.feedForward, shapelimits::feedForward); !right)
        return right;
    if (shape.width % shape.heads != 0)
        return fail(ErrorCode::InvalidOption,
                    "the width " + std::to_string(shape.width) + " cannot be shared among "
                        + std::to_string(shape.heads) + " heads: take a number of heads that divides it");
    if (shape.width % 2 != 0)
        return fail(ErrorCode::InvalidOption, "the width of the network must be even");
    return {};
}

std::vector<Parameter> parametersOf(const NetworkShape &shape)
{
    Table table;
    table.add("embedding", shape.vocabulary, shape.width);
    table.add("output.bias", 1, shape.vocabulary);
    for (int i = 0; i < shape.encoderLayers; ++i) {
        const std::string layer = "encoder." + std::to_string(i);
        table.selfAttention(layer, shape.width);
        table.feedForward(layer, shape);
    }
    table.norm("encoder.norm", shape.width);
    for (int i = 0; i < shape.decoderLayers; ++i) {
        const std::string layer = "decoder." + std::to_string(i);
        table.selfAttention(layer, shape.width);
        table.norm(layer + ".cross.norm", shape.width);
        table.map(layer + ".cross.q", shape.width, shape.width);
        table.map(layer + ".cross.kv", shape.width, 2 * std::int64_t(shape.width));
        table.map(layer + ".cross.out", shape.width, shape.width);
        table.feedForward(layer, shape);
    }
    table.norm("decoder.norm", shape.width);
    return table.take();
}

std::int64_t bufferSize(const NetworkShape &shape)
{
    const std::vector<Parameter> parameters = parametersOf(shape);
    const Parameter &last = parameters.back();
    return last.offset + (last.size() + alignment - 1) / alignment * alignment;
}

std::vector<float> initialWeights(const NetworkShape &shape, std::uint64_t seed)
{
    std::vector<float> weights(static_cast<std::size_t>(bufferSize(shape)), 0.0F);
    Random random(mix64(seed) ^ 0x776569676874ULL);
    for (const Parameter &parameter : parametersOf(shape)) {
        float *at = weights.data() + parameter.offset;
        const auto fillUniform = [&](double bound) {
            for (std::int64_t i = 0; i < parameter.size(); ++i)
                at[i] = static_cast<float>((2.0 * random.unit() - 1.0) * bound);
        };
        if (parameter.name == "embedding")
            fillUniform(std::sqrt(3.0 / double(parameter.columns)));
        else if (parameter.name.ends_with(".weight"))
            fillUniform(std::sqrt(6.0 / double(parameter.rows + parameter.columns)));
        else if (parameter.name.ends_with(".gain"))
            std::fill_n(at, parameter.size(), 1.0F);
    }
    return weights;
}

} // namespace filigree::translator
