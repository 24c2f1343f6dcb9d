// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/optimiser.h"

#include <algorithm>
#include <cmath>

#include "app/translator/vectors.h"

namespace filigree::translator {

double rateOf(const OptimiserOptions &options, std::int64_t step)
{
    const double warmUp = std::max(1, options.warmUp);
    if (double(step) < warmUp)
        return options.rate * double(step) / warmUp;
    return options.decay == Decay::None ? options.rate : options.rate * std::sqrt(warmUp / double(step));
}

double coolDownFactor(double done, double coolDown)
{
    const double left = 1 - done;
    if (coolDown <= 0 || left >= coolDown)
        return 1;
    return 1 - std::sqrt((coolDown - std::max(left, 0.0)) / coolDown);
}

FILIGREE_EACH_PROCESSOR double sumOfSquares(std::span<const float> gradient)
{
    constexpr std::size_t block = 1024;
    double sum = 0;
    for (std::size_t from = 0; from < gradient.size(); from += block) {
        const std::size_t to = std::min(gradient.size(), from + block);
        float sums[lanes] = {}; // sums that the compiler may do side by side
        std::size_t i = from;
        for (; i + lanes <= to; i += lanes)
            for (std::size_t lane = 0; lane < lanes; ++lane)
                sums[lane] += gradient[i + lane] * gradient[i + lane];
        for (; i < to; ++i)
            sums[0] += gradient[i] * gradient[i];
        for (const float part : sums)
            sum += double(part);
    }
    return sum;
}

FILIGREE_EACH_PROCESSOR void adamStep(const OptimiserOptions &options, const Anchor &anchor, double length,
                                      std::span<const float> gradient, std::span<float> weights, Moments &moments,
                                      std::size_t from, std::size_t to)
{
    const std::int64_t step = moments.step + 1;
    const auto shrink = static_cast<float>(options.clip > 0 && length > options.clip ? options.clip / length : 1.0);
    const auto beta1 = static_cast<float>(options.beta1);
    const auto beta2 = static_cast<float>(options.beta2);
    const auto epsilon = static_cast<float>(options.epsilon);
    const auto rate = static_cast<float>(rateOf(options, step) / (1 - std::pow(options.beta1, double(step))));
    const auto root = static_cast<float>(1 / std::sqrt(1 - std::pow(options.beta2, double(step))));
    const bool pulled = anchor.lambda > 0 && !anchor.importance.empty();
    const auto twiceLambda = static_cast<float>(2 * anchor.lambda);
    const float *g = gradient.data();
    float *w = weights.data();
    float *m = moments.first.data();
    float *v = moments.second.data();
    for (std::size_t i = from; i < to; ++i) {
        const float slope = g[i] * shrink;
        m[i] = beta1 * m[i] + (1 - beta1) * slope;
        v[i] = beta2 * v[i] + (1 - beta2) * slope * slope;
        const float eta = rate / (std::sqrt(v[i]) * root + epsilon);
        w[i] -= eta * m[i];
        if (pulled) {
            const float strength = eta * twiceLambda * anchor.importance[i];
            w[i] = anchor.base[i] + (w[i] - anchor.base[i]) / (1 + strength);
        }
    }
}

} // namespace filigree::translator
