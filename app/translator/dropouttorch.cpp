// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/kernels.h"
#include "app/translator/tape.h"

namespace filigree::translator::tape {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::Function;
using torch::autograd::variable_list;

at::Tensor dropped(const at::Tensor &x, const float *base, double rate, std::int64_t seed)
{
    at::Tensor out = at::empty_like(x);
    dropNumbers(x.data_ptr<float>(), base, out.data_ptr<float>(), x.numel(), rate, static_cast<std::uint64_t>(seed));
    return out;
}

struct AddWithDropout : Function<AddWithDropout> {
    static at::Tensor forward(AutogradContext *context, const at::Tensor &x, const at::Tensor &change, double rate,
                              std::int64_t seed)
    {
        context->saved_data["rate"] = rate;
        context->saved_data["seed"] = seed;
        return dropped(change, x.data_ptr<float>(), rate, seed);
    }
    static variable_list backward(AutogradContext *context, variable_list gradients)
    {
        const at::Tensor gradient = gradients[0].contiguous();
        at::Tensor change =
            dropped(gradient, nullptr, context->saved_data["rate"].toDouble(), context->saved_data["seed"].toInt());
        return {gradient, change, at::Tensor(), at::Tensor()};
    }
};

} // namespace

at::Tensor addWithDropout(const at::Tensor &x, const at::Tensor &change, double rate, std::uint64_t seed)
{
    if (rate <= 0)
        return x + change;
    return AddWithDropout::apply(x, change, rate, static_cast<std::int64_t>(seed));
}

} // namespace filigree::translator::tape
