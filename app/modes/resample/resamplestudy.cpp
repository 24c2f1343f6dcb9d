// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/resample/resamplestudy.h"

#include <algorithm>
#include <utility>

#include "core/project/resamplinginput.h"

namespace filigree::app {

Result<SharedStudy> studyReference(const ProjectAccess &access, const ResampleOptions &options, Progress &progress)
{
    auto store = ProjectStore::open(access);
    if (!store)
        return failWith(store.error());
    auto input = resamplingInput(*store, progress);
    if (!input)
        return failWith(input.error());
    auto study = std::make_shared<ReferenceStudy>();
    study->lenders = lenderData(*input);
    auto reference = std::make_shared<Reference>(makeReference(input->locale, input->utterances, input->catalogues));
    study->usesReferenceData =
        std::any_of(input->utterances.begin(), input->utterances.end(),
                    [](const ReferenceUtterance &item) { return referencePlace(item.id).golden == 0; });
    study->utterances = std::move(input->utterances);
    study->heldOut = std::move(input->heldOut);
    study->rejected = std::move(input->rejected);
    ResampleOptions all = options;
    all.pools.rejected = study->rejected;
    auto resampling = prepareResampling(std::move(reference), all, progress);
    if (!resampling)
        return failWith(resampling.error());
    study->resampling = std::move(*resampling);
    return study;
}

Result<SharedSlot> studySlot(const SharedStudy &study, const std::string &slot, const PoolOptions &options,
                             Progress &progress)
{
    const auto at = study->resampling.slots.find(slot);
    if (at == study->resampling.slots.end())
        return fail(ErrorCode::NotFound, "No annotated utterance has the slot type " + slot + '.');
    auto steps = SwapSteps::make(*at->second, options, progress);
    if (!steps)
        return failWith(steps.error());
    return std::make_shared<const SlotStudy>(SlotStudy{
        study, at->second.get(), clusteredOrder(at->second->matrix, options.threshold.scale), std::move(*steps)});
}

Result<SharedPools> studyPools(const SharedStudy &study, PoolOptions options, Progress &progress)
{
    options.rejected = study->rejected;
    auto out = std::make_shared<PoolStudy>();
    out->reference = study;
    out->threshold = options.threshold.value;
    const std::scoped_lock lock(study->poolsMutex);
    double done = 0.0;
    for (auto &[name, slot] : study->resampling.slots) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "Making pools was cancelled.");
        slot->pools = slot->maker->pools(options);
        out->pools[name] = slot->pools;
        progress.report(done += 0.5 / static_cast<double>(study->resampling.slots.size()));
    }
    out->patterns = patternTable(study->resampling);
    return out;
}

std::vector<double> curveThresholds()
{
    return {0.0, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 1.0};
}

Result<std::vector<SwapPoint>> studyCurve(const SharedStudy &study, const ResampleOptions &options, Progress &progress)
{
    return swapCurve(study->utterances, study->heldOut, options, curveThresholds(), progress);
}

} // namespace filigree::app
