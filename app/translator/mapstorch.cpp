// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/blas.h"
#include "app/translator/rowkernels.h"
#include "app/translator/tape.h"

namespace filigree::translator::tape {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::Function;
using torch::autograd::variable_list;

template <class T> const T &kept(AutogradContext *context, const char *name)
{
    return *reinterpret_cast<const T *>(context->saved_data[name].toInt());
}

template <class T> std::int64_t addressOf(const T &value)
{
    return reinterpret_cast<std::int64_t>(&value);
}

at::Tensor mapped(const at::Tensor &x, const Map &map)
{
    const std::int64_t rows = x.size(0);
    at::Tensor y = at::empty({rows, map.to}, at::kFloat);
    fillRows({rows, map.to}, map.bias.weights, y.data_ptr<float>());
    multiply(static_cast<int>(rows), map.to, map.from, 1, {x.data_ptr<float>(), map.from}, {map.matrix.weights, map.to},
             1, y.data_ptr<float>(), map.to);
    return y;
}

// Adds to the gradient of the matrix and returns that of x.
at::Tensor mappedBackward(const at::Tensor &x, const at::Tensor &gradient, const Map &map)
{
    const auto rows = static_cast<int>(x.size(0));
    const float *g = gradient.data_ptr<float>();
    multiply(map.from, map.to, rows, 1, {x.data_ptr<float>(), map.from, true}, {g, map.to}, 1, map.matrix.gradients,
             map.to);
    at::Tensor back = at::empty({rows, map.from}, at::kFloat);
    multiply(rows, map.from, map.to, 1, {g, map.to}, {map.matrix.weights, map.to, true}, 0, back.data_ptr<float>(),
             map.from);
    return back;
}

struct MapFunction : Function<MapFunction> {
    static at::Tensor forward(AutogradContext *context, const at::Tensor &x, std::int64_t map)
    {
        context->saved_data["map"] = map;
        context->save_for_backward({x});
        return mapped(x, kept<Map>(context, "map"));
    }
    static variable_list backward(AutogradContext *context, variable_list gradients)
    {
        const Map &map = kept<Map>(context, "map");
        const at::Tensor gradient = gradients[0].contiguous();
        addRowsTo({gradient.size(0), map.to}, gradient.data_ptr<float>(), map.bias.gradients);
        return {mappedBackward(context->get_saved_variables()[0], gradient, map), at::Tensor()};
    }
};

struct FeedForwardFunction : Function<FeedForwardFunction> {
    static at::Tensor forward(AutogradContext *context, const at::Tensor &x, std::int64_t in, std::int64_t out)
    {
        context->saved_data["in"] = in;
        context->saved_data["out"] = out;
        const at::Tensor inner = mapped(x, kept<Map>(context, "in"));
        rectify(inner.data_ptr<float>(), inner.numel());
        context->save_for_backward({x, inner});
        return mapped(inner, kept<Map>(context, "out"));
    }
    static variable_list backward(AutogradContext *context, variable_list gradients)
    {
        const Map &in = kept<Map>(context, "in");
        const Map &out = kept<Map>(context, "out");
        const variable_list saved = context->get_saved_variables();
        const at::Tensor gradient = gradients[0].contiguous();
        const std::int64_t rows = gradient.size(0);
        addRowsTo({rows, out.to}, gradient.data_ptr<float>(), out.bias.gradients);
        const at::Tensor inner = mappedBackward(saved[1], gradient, out);
        rectifyBackward({rows, in.to}, saved[1].data_ptr<float>(), inner.data_ptr<float>(), in.bias.gradients);
        return {mappedBackward(saved[0], inner, in), at::Tensor(), at::Tensor()};
    }
};

struct NormFunction : Function<NormFunction> {
    static at::Tensor forward(AutogradContext *context, const at::Tensor &x, std::int64_t norm)
    {
        context->saved_data["norm"] = norm;
        const Norm &parameters = kept<Norm>(context, "norm");
        const RowsShape shape{x.size(0), parameters.width};
        at::Tensor to = at::empty_like(x);
        const at::Tensor statistics = at::empty({shape.rows, 2}, at::kFloat);
        normRows(shape, x.data_ptr<float>(), parameters.gain.weights, parameters.bias.weights, to.data_ptr<float>(),
                 statistics.data_ptr<float>());
        context->save_for_backward({x, statistics});
        return to;
    }
    static variable_list backward(AutogradContext *context, variable_list gradients)
    {
        const Norm &parameters = kept<Norm>(context, "norm");
        const variable_list saved = context->get_saved_variables();
        const at::Tensor gradient = gradients[0].contiguous();
        at::Tensor back = at::empty_like(gradient);
        normRowsBackward({back.size(0), parameters.width}, saved[0].data_ptr<float>(), saved[1].data_ptr<float>(),
                         parameters.gain.weights, gradient.data_ptr<float>(), back.data_ptr<float>(),
                         parameters.gain.gradients, parameters.bias.gradients);
        return {back, at::Tensor()};
    }
};

} // namespace

at::Tensor map(const at::Tensor &x, const Map &map)
{
    return MapFunction::apply(x, addressOf(map));
}

at::Tensor feedForward(const at::Tensor &x, const Map &in, const Map &out)
{
    return FeedForwardFunction::apply(x, addressOf(in), addressOf(out));
}

at::Tensor norm(const at::Tensor &x, const Norm &norm)
{
    return NormFunction::apply(x, addressOf(norm));
}

} // namespace filigree::translator::tape
