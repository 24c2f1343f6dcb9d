// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/resample.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace filigree {

namespace {

Result<void> checkOptions(const ResampleOptions &options)
{
    const auto isShare = [](double value) { return value >= 0.0 && value <= 1.0; };
    if (!(options.pools.threshold.value >= 0.0) || !std::isfinite(options.pools.threshold.value))
        return fail(ErrorCode::InvalidOption, "The similarity threshold is a number from 0 up.");
    if (!isShare(options.pools.containment) || !isShare(options.pools.certainty))
        return fail(ErrorCode::InvalidOption, "Containment and certainty are numbers from 0 to 1.");
    return {};
}

/// Nothing when the values do not fit this template, number `number` of the reference.
std::optional<SentenceOrigin> originIn(const Resampling &resampling, const Utterance &utterance, std::uint32_t number)
{
    SentenceOrigin out{&resampling.reference->templates[number], {}};
    for (std::uint32_t k = 0; k < utterance.slots.size(); ++k) {
        const SlotResampling &slot = *resampling.slots.at(utterance.slots[k].type);
        const std::vector<SlotPlace> &places = slot.data->places;
        const auto place = std::find_if(places.begin(), places.end(), [&](const SlotPlace &candidate) {
            return candidate.sentence == number && candidate.slot == k;
        });
        const std::string words = slotWords(utterance, utterance.slots[k]);
        const auto value = slot.data->values.find(words);
        if (place == places.end() || !value || slot.data->values.spelling(*value) != words)
            return std::nullopt;
        const std::uint32_t context = slot.contexts.contextOfPlace[static_cast<std::size_t>(place - places.begin())];
        const auto origin = slot.maker->origin(slot.pools[context], context, *value);
        if (!origin)
            return std::nullopt;
        out.slots.push_back({slot.contexts.slot, words, slot.contexts.contexts[context].key, *origin, {}});
        if (origin->source == ValueSource::Swapped)
            out.slots.back().swappedFrom = slot.contexts.contexts[origin->context].key;
    }
    return out;
}

} // namespace

Result<std::unique_ptr<SlotResampling>> prepareSlot(const Reference &reference, const SlotData &data,
                                                    const ContextOptions &options, Progress &progress)
{
    auto out = std::make_unique<SlotResampling>();
    out->data = &data;
    SubProgress finding(progress, 0.0, 0.5);
    auto contexts = makeContexts(reference, data, options, finding);
    if (!contexts)
        return failWith(contexts.error());
    out->contexts = std::move(*contexts);
    SubProgress comparing(progress, 0.5, 0.8);
    auto matrix = SimilarityMatrix::make(out->contexts, comparing);
    if (!matrix)
        return failWith(matrix.error());
    out->matrix = std::move(*matrix);
    SubProgress fitting(progress, 0.8, 1.0);
    auto maker = PoolMaker::make(data, out->contexts, out->matrix, fitting);
    if (!maker)
        return failWith(maker.error());
    out->maker = std::move(*maker);
    return out;
}

Result<Resampling> prepareResampling(std::shared_ptr<const Reference> reference, const ResampleOptions &options,
                                     Progress &progress)
{
    if (auto good = checkOptions(options); !good)
        return failWith(good.error());
    if (reference->templates.empty())
        return fail(ErrorCode::NotFound,
                    "There is no annotated utterance to resample. Import golden or reference data.");
    Resampling out{reference, options, {}};
    double done = 0.0;
    const auto count = static_cast<double>(std::max<std::size_t>(1, reference->slots.size()));
    for (const auto &[name, data] : reference->slots) {
        SubProgress part(progress, done / count, (done + 1) / count);
        auto slot = prepareSlot(*reference, data, options.contexts, part);
        if (!slot)
            return failWith(slot.error());
        (*slot)->pools = (*slot)->maker->pools(options.pools);
        out.slots.emplace(name, std::move(*slot));
        done += 1;
    }
    return out;
}

std::optional<SentenceOrigin> sentenceOrigin(const Resampling &resampling, const Utterance &utterance)
{
    const std::vector<SentenceTemplate> &all = resampling.reference->templates;
    const std::vector<TemplatePart> parts = templateParts(utterance);
    auto at = std::lower_bound(all.begin(), all.end(), std::tie(utterance.intent, parts),
                               [](const SentenceTemplate &sentence, const auto &wanted) {
                                   return std::tie(sentence.intent, sentence.parts) < wanted;
                               });
    for (; at != all.end() && at->intent == utterance.intent && at->parts == parts; ++at)
        if (auto origin = originIn(resampling, utterance, static_cast<std::uint32_t>(at - all.begin())))
            return origin;
    return std::nullopt;
}

} // namespace filigree
