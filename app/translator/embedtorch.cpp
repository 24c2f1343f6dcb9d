// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/kernels.h"
#include "app/translator/tape.h"

namespace filigree::translator::tape {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::Function;
using torch::autograd::variable_list;

void fill(const Embedding &embedding, float *to)
{
    const Rows &rows = embedding.rows;
    const std::int64_t width = embedding.width;
    for (int s = 0; s < rows.sentences(); ++s) {
        const float *position = embedding.positions;
        const auto first = static_cast<std::size_t>(rows.starts[static_cast<std::size_t>(s)]);
        for (int r = 0; r < rows.length(s); ++r, position += width, to += width) {
            const float *word = embedding.words.weights + rows.ids[first + static_cast<std::size_t>(r)] * width;
            for (std::int64_t i = 0; i < width; ++i)
                to[i] = position[i] + embedding.scale * word[i];
        }
    }
}

struct EmbeddingFunction : Function<EmbeddingFunction> {
    static at::Tensor forward(AutogradContext *context, const at::Tensor &, std::int64_t address)
    {
        context->saved_data["embedding"] = address;
        const auto &embedding = *reinterpret_cast<const Embedding *>(address);
        at::Tensor out = at::empty({embedding.rows.size(), embedding.width}, at::kFloat);
        auto *data = out.data_ptr<float>();
        fill(embedding, data);
        if (embedding.dropout > 0)
            dropNumbers(data, nullptr, data, out.numel(), embedding.dropout, embedding.seed);
        return out;
    }
    static variable_list backward(AutogradContext *context, variable_list gradients)
    {
        const auto &embedding = *reinterpret_cast<const Embedding *>(context->saved_data["embedding"].toInt());
        at::Tensor kept = gradients[0].contiguous();
        if (embedding.dropout > 0) {
            kept = at::empty_like(gradients[0]);
            dropNumbers(gradients[0].contiguous().data_ptr<float>(), nullptr, kept.data_ptr<float>(), kept.numel(),
                        embedding.dropout, embedding.seed);
        }
        const float *from = kept.data_ptr<float>();
        const std::int64_t width = embedding.width;
        for (const std::int32_t id : embedding.rows.ids) {
            float *word = embedding.words.gradients + id * width;
            for (std::int64_t i = 0; i < width; ++i)
                word[i] += embedding.scale * from[i];
            from += width;
        }
        return {at::Tensor(), at::Tensor()};
    }
};

} // namespace

at::Tensor embed(const at::Tensor &root, const Embedding &embedding)
{
    return EmbeddingFunction::apply(root, reinterpret_cast<std::int64_t>(&embedding));
}

} // namespace filigree::translator::tape
