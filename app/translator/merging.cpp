// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/merging.h"

#include <algorithm>
#include <cmath>

namespace filigree::translator {

namespace {

constexpr double leastFisher = 1e-6; // where neither data set says anything, the two count as much as k says

Result<void> checkAlike(const Model &a, const Model &b)
{
    if (a.shape != b.shape || a.weights.size() != b.weights.size())
        return fail(ErrorCode::Inconsistent,
                    "the models have different shapes: only models that were adapted from one base can be joined");
    if (a.vocabularyHash != b.vocabularyHash)
        return fail(
            ErrorCode::Inconsistent,
            "the models have different vocabularies: only models that were adapted from one base can be joined");
    return {};
}

Result<void> checkKnob(double k)
{
    if (std::isfinite(k) && k >= 0)
        return {};
    return fail(ErrorCode::InvalidOption, "k must be 0 or more: 0 keeps the base");
}

} // namespace

Result<Model> interpolate(const Model &base, const Model &adapted, double k)
{
    if (auto right = checkAlike(base, adapted); !right)
        return failWith(right.error());
    if (auto right = checkKnob(k); !right)
        return failWith(right.error());
    Model result = base;
    result.step = std::max(base.step, adapted.step);
    for (std::size_t i = 0; i < result.weights.size(); ++i) {
        const double a = double(base.weights[i]);
        const double b = double(adapted.weights[i]);
        result.weights[i] = k == 1 ? adapted.weights[i] : static_cast<float>(a + k * (b - a));
    }
    return result;
}

Result<Model> mergeByFisher(const Model &base, const Fisher &ofBase, const Model &adapted, const Fisher &ofAdapted,
                            double k)
{
    if (auto right = checkAlike(base, adapted); !right)
        return failWith(right.error());
    if (auto right = checkKnob(k); !right)
        return failWith(right.error());
    if (ofBase.diagonal.size() != base.weights.size() || ofAdapted.diagonal.size() != adapted.weights.size())
        return fail(ErrorCode::Inconsistent, "a Fisher information has not as many numbers as the model has weights");
    Model result = base;
    result.step = std::max(base.step, adapted.step);
    for (std::size_t i = 0; i < result.weights.size(); ++i) {
        const double a = double(base.weights[i]);
        const double fa = double(ofBase.diagonal[i]) + leastFisher;
        const double fb = k * (double(ofAdapted.diagonal[i]) + leastFisher);
        result.weights[i] = static_cast<float>(a + fb / (fa + fb) * (double(adapted.weights[i]) - a));
    }
    return result;
}

Result<Model> soup(const std::vector<Model> &models)
{
    if (models.size() < 2)
        return fail(ErrorCode::InvalidOption, "a mean needs two models at least");
    for (const Model &model : models) {
        if (auto right = checkAlike(models.front(), model); !right)
            return failWith(right.error());
    }
    Model result = models.front();
    for (std::size_t i = 0; i < result.weights.size(); ++i) {
        double sum = 0;
        for (const Model &model : models)
            sum += double(model.weights[i]);
        result.weights[i] = static_cast<float>(sum / double(models.size()));
    }
    for (const Model &model : models)
        result.step = std::max(result.step, model.step);
    return result;
}

} // namespace filigree::translator
