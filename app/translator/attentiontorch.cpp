// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/tape.h"

namespace filigree::translator::tape {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::Function;
using torch::autograd::variable_list;

const AttentionLayout &layoutOf(AutogradContext *context)
{
    return *reinterpret_cast<const AttentionLayout *>(context->saved_data["layout"].toInt());
}

at::Tensor weightsFor(const AttentionLayout &layout)
{
    return at::empty({layout.weights()}, at::kFloat);
}

AttentionInputs inputsOf(const at::Tensor &qkv, int width)
{
    const float *data = qkv.data_ptr<float>();
    return {data, 3 * width, data + width, data + 2 * width, 3 * width};
}

AttentionInputs inputsOf(const at::Tensor &q, const at::Tensor &kv, int width)
{
    const float *data = kv.data_ptr<float>();
    return {q.data_ptr<float>(), width, data, data + width, 2 * width};
}

struct SelfAttention : Function<SelfAttention> {
    static at::Tensor forward(AutogradContext *context, const at::Tensor &qkv, std::int64_t layoutAddress)
    {
        context->saved_data["layout"] = layoutAddress;
        const AttentionLayout &layout = layoutOf(context);
        at::Tensor weights = weightsFor(layout);
        at::Tensor out = at::empty({qkv.size(0), layout.width}, at::kFloat);
        attend(layout, inputsOf(qkv, layout.width), out.data_ptr<float>(), weights.data_ptr<float>());
        context->save_for_backward({qkv, weights});
        return out;
    }
    static variable_list backward(AutogradContext *context, variable_list gradients)
    {
        const AttentionLayout &layout = layoutOf(context);
        const variable_list saved = context->get_saved_variables();
        at::Tensor result = at::empty_like(saved[0]);
        float *to = result.data_ptr<float>();
        const at::Tensor gradient = gradients[0].contiguous();
        attendBackward(layout, inputsOf(saved[0], layout.width), saved[1].data_ptr<float>(), gradient.data_ptr<float>(),
                       {to, to + layout.width, to + 2 * layout.width});
        return {result, at::Tensor()};
    }
};

struct CrossAttention : Function<CrossAttention> {
    static at::Tensor forward(AutogradContext *context, const at::Tensor &q, const at::Tensor &kv,
                              std::int64_t layoutAddress)
    {
        context->saved_data["layout"] = layoutAddress;
        const AttentionLayout &layout = layoutOf(context);
        at::Tensor weights = weightsFor(layout);
        at::Tensor out = at::empty({q.size(0), layout.width}, at::kFloat);
        attend(layout, inputsOf(q, kv, layout.width), out.data_ptr<float>(), weights.data_ptr<float>());
        context->save_for_backward({q, kv, weights});
        return out;
    }
    static variable_list backward(AutogradContext *context, variable_list gradients)
    {
        const AttentionLayout &layout = layoutOf(context);
        const variable_list saved = context->get_saved_variables();
        at::Tensor queryGradient = at::empty_like(saved[0]);
        at::Tensor keyGradient = at::empty_like(saved[1]);
        float *keys = keyGradient.data_ptr<float>();
        const at::Tensor gradient = gradients[0].contiguous();
        attendBackward(layout, inputsOf(saved[0], saved[1], layout.width), saved[2].data_ptr<float>(),
                       gradient.data_ptr<float>(), {queryGradient.data_ptr<float>(), keys, keys + layout.width});
        return {queryGradient, keyGradient, at::Tensor()};
    }
};

std::int64_t addressOf(const AttentionLayout &layout)
{
    return reinterpret_cast<std::int64_t>(&layout);
}

} // namespace

at::Tensor selfAttention(const at::Tensor &qkv, const AttentionLayout &layout)
{
    return SelfAttention::apply(qkv, addressOf(layout));
}

at::Tensor crossAttention(const at::Tensor &q, const at::Tensor &kv, const AttentionLayout &layout)
{
    return CrossAttention::apply(q, kv, addressOf(layout));
}

} // namespace filigree::translator::tape
