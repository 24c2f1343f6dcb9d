// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "app/translator/blas.h"
#include "app/translator/kernels.h"
#include "app/translator/rowkernels.h"
#include "app/translator/tape.h"

namespace filigree::translator::tape {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::Function;
using torch::autograd::variable_list;

constexpr std::int64_t rowsAtOnce = 192;

struct TokenLossFunction : Function<TokenLossFunction> {
    static at::Tensor forward(AutogradContext *context, const at::Tensor &hidden, std::int64_t address, bool gradients)
    {
        TokenLoss &loss = *reinterpret_cast<TokenLoss *>(address);
        const std::int64_t rows = hidden.size(0);
        const auto width = static_cast<int>(hidden.size(1));
        const int words = loss.count;
        at::Tensor hiddenGradient = gradients ? at::empty_like(hidden) : at::Tensor();
        const at::Tensor room = at::empty({std::min(rows, rowsAtOnce), words}, at::kFloat);
        auto *scores = room.data_ptr<float>();
        for (std::int64_t from = 0; from < rows; from += rowsAtOnce) {
            const auto count = static_cast<int>(std::min(rowsAtOnce, rows - from));
            const MatrixView part{hidden.data_ptr<float>() + from * width, width};
            const MatrixView embedding{loss.words.weights, width};
            fillRows({count, words}, loss.bias.weights, scores);
            multiply(count, words, width, 1, part, {embedding.data, width, true}, 1, scores, words);
            rowsOf(scores, from, count, loss, gradients);
            if (!gradients)
                continue;
            multiply(count, width, words, 1, {scores, words}, embedding, 0,
                     hiddenGradient.data_ptr<float>() + from * width, width);
            multiply(words, width, count, 1, {scores, words, true}, part, 1, loss.words.gradients, width);
        }
        if (gradients)
            context->save_for_backward({hiddenGradient});
        return at::scalar_tensor(loss.smoothed * loss.scale, at::kFloat);
    }

    // Scores become d(scale * loss) / d(scores) where gradients are wanted.
    static void rowsOf(float *scores, std::int64_t from, int count, TokenLoss &loss, bool gradients)
    {
        const std::int64_t words = loss.count;
        const auto spread = static_cast<float>(loss.scale * loss.smoothing / double(words));
        const auto share = static_cast<float>(loss.scale * (1 - loss.smoothing));
        for (int i = 0; i < count; ++i) {
            const std::int32_t expected = loss.expected[static_cast<std::size_t>(from + i)];
            float *row = scores + i * words;
            float sum = 0;
            const RowLoss own = rowLoss(row, words, expected, sum);
            loss.plain += own.plain;
            loss.smoothed += (1 - loss.smoothing) * own.plain - loss.smoothing * own.meanLog;
            if (!gradients)
                continue;
            scaleAndAdd(row, words, static_cast<float>(loss.scale / double(sum)), spread, loss.bias.gradients);
            row[expected] -= share;
            loss.bias.gradients[expected] -= share;
        }
    }

    static variable_list backward(AutogradContext *context, variable_list)
    {
        // the scalar is the root of the tape: its gradient is 1
        return {context->get_saved_variables()[0], at::Tensor(), at::Tensor()};
    }
};

} // namespace

at::Tensor tokenLoss(const at::Tensor &hidden, TokenLoss &loss)
{
    return TokenLossFunction::apply(hidden, reinterpret_cast<std::int64_t>(&loss),
                                    at::GradMode::is_enabled() && hidden.requires_grad());
}

} // namespace filigree::translator::tape
