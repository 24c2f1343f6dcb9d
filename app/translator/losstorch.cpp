// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "app/translator/blas.h"
#include "app/translator/kernels.h"
#include "app/translator/tape.h"

namespace filigree::translator::tape {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::Function;
using torch::autograd::variable_list;

constexpr std::int64_t rowsAtOnce = 192;

// What one call is about; lives on the caller's stack while forward runs.
struct Work {
    const std::vector<std::int32_t> &expected;
    double smoothing;
    double scale;
    TokenLoss &sums;
};

struct TokenLossFunction : Function<TokenLossFunction> {
    static at::Tensor forward(AutogradContext *context, const at::Tensor &hidden, const at::Tensor &embedding,
                              const at::Tensor &bias, std::int64_t workAddress, bool gradients)
    {
        Work &work = *reinterpret_cast<Work *>(workAddress);
        const std::int64_t rows = hidden.size(0);
        const auto width = static_cast<int>(hidden.size(1));
        const std::int64_t words = embedding.size(0);
        at::Tensor hiddenGradient = gradients ? at::empty_like(hidden) : at::Tensor();
        at::Tensor embeddingGradient = gradients ? at::zeros_like(embedding) : at::Tensor();
        at::Tensor biasGradient = gradients ? at::zeros_like(bias) : at::Tensor();
        for (std::int64_t from = 0; from < rows; from += rowsAtOnce) {
            const std::int64_t count = std::min(rowsAtOnce, rows - from);
            const at::Tensor part = hidden.narrow(0, from, count);
            at::Tensor scores = at::addmm(bias, part, embedding.t());
            float *data = scores.data_ptr<float>();
            rowsOf(data, words, from, count, work, gradients ? biasGradient.data_ptr<float>() : nullptr);
            if (!gradients)
                continue;
            const auto w = static_cast<int>(words);
            const auto c = static_cast<int>(count);

            multiply(c, width, w, 1, {data, w}, {embedding.data_ptr<float>(), width}, 0,
                     hiddenGradient.data_ptr<float>() + from * width, width);
            multiply(w, width, c, 1, {data, w, true}, {part.data_ptr<float>(), width}, 1,
                     embeddingGradient.data_ptr<float>(), width);
        }
        if (gradients)
            context->save_for_backward({hiddenGradient, embeddingGradient, biasGradient});
        return at::scalar_tensor(work.sums.smoothed * work.scale, at::kFloat);
    }

    // Scores become d(scale * loss) / d(scores) where the gradient of the bias is wanted.
    static void rowsOf(float *data, std::int64_t words, std::int64_t from, std::int64_t count, Work &work,
                       float *biasGradient)
    {
        const auto spread = static_cast<float>(work.scale * work.smoothing / double(words));
        const auto share = static_cast<float>(work.scale * (1 - work.smoothing));
        for (std::int64_t i = 0; i < count; ++i) {
            const std::int32_t expected = work.expected[static_cast<std::size_t>(from + i)];
            float *row = data + i * words;
            float sum = 0;
            const RowLoss loss = rowLoss(row, words, expected, sum);
            work.sums.plain += loss.plain;
            work.sums.smoothed += (1 - work.smoothing) * loss.plain - work.smoothing * loss.meanLog;
            if (biasGradient == nullptr)
                continue;
            scaleAndAdd(row, words, static_cast<float>(work.scale / double(sum)), spread, biasGradient);
            row[expected] -= share;
            biasGradient[expected] -= share;
        }
    }

    static variable_list backward(AutogradContext *context, variable_list)
    {
        const variable_list saved =
            context->get_saved_variables(); // the scalar is the root of the tape: its gradient is 1
        return {saved[0], saved[1], saved[2], at::Tensor(), at::Tensor()};
    }
};

} // namespace

at::Tensor tokenLoss(const at::Tensor &hidden, const at::Tensor &embedding, const at::Tensor &bias,
                     const std::vector<std::int32_t> &expected, double smoothing, double scale, TokenLoss &sums)
{
    Work work{expected, smoothing, scale, sums};
    return TokenLossFunction::apply(hidden, embedding, bias, reinterpret_cast<std::int64_t>(&work),
                                    at::GradMode::is_enabled() && hidden.requires_grad());
}

} // namespace filigree::translator::tape
