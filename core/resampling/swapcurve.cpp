// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/swapcurve.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <tuple>

#include "core/base/random.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

double share(double part, std::uint64_t whole)
{
    return whole == 0 ? 0.0 : part / static_cast<double>(whole);
}

/// What the hidden data says of a slot type: contexts with the keys of their values, and how often each occurs.
struct Hidden {
    std::map<std::string, std::set<std::string>> pairs;
    std::map<std::string, double> contexts;
    std::map<std::string, double> values;
    double occurrences = 0.0;

    void add(const std::string &context, const SlotData &data, std::span<const ValueCount> counts)
    {
        for (const ValueCount &value : counts) {
            const std::string key = comparisonKey(data.values.spelling(value.value));
            const auto count = static_cast<double>(value.count);
            pairs[context].insert(key);
            contexts[context] += count;
            values[key] += count;
            occurrences += count;
        }
    }
};

using PlaceKey = std::tuple<std::string, std::vector<TemplatePart>, std::uint32_t>;

PlaceKey keyOf(const Reference &reference, const SlotPlace &place)
{
    const SentenceTemplate &sentence = reference.templates[place.sentence];
    return {sentence.intent, sentence.parts, place.slot};
}

Result<Hidden> hiddenSide(const Reference &hidden, const Reference &seen, const SlotResampling &slot,
                          Progress &progress)
{
    Hidden out;
    const auto data = hidden.slots.find(slot.data->slot);
    if (data == hidden.slots.end())
        return out;
    if (slot.contexts.options.kind != ContextKind::Evidence) {
        const auto contexts = makeContexts(hidden, data->second, slot.contexts.options, progress);
        if (!contexts)
            return failWith(contexts.error());
        for (const Context &context : contexts->contexts)
            out.add(context.key, data->second, context.counts);
        return out;
    }
    std::map<PlaceKey, std::string> contexts;
    for (std::size_t i = 0; i < slot.data->places.size(); ++i)
        contexts[keyOf(seen, slot.data->places[i])] = slot.contexts.contexts[slot.contexts.contextOfPlace[i]].key;
    for (const SlotPlace &place : data->second.places)
        if (const auto at = contexts.find(keyOf(hidden, place)); at != contexts.end())
            out.add(at->second, data->second, place.values);
    return out;
}

void judge(const SlotResampling &slot, const std::vector<Pool> &pools, const Hidden &hidden, SwapPoint &point)
{
    for (std::size_t c = 0; c < pools.size(); ++c) {
        const std::string &context = slot.contexts.contexts[c].key;
        const auto truth = hidden.pairs.find(context);
        const auto count = hidden.contexts.find(context);
        const double part = count == hidden.contexts.end() ? 0.0 : count->second / hidden.occurrences;
        for (const std::uint32_t value : pools[c].swapped) {
            const std::string key = comparisonKey(slot.data->values.spelling(value));
            ++point.swapped;
            const auto seen = hidden.values.find(key);
            if (seen == hidden.values.end())
                continue;
            ++point.judged;
            point.unsafeByChance += std::pow(1.0 - part, seen->second);
            point.unsafe += truth == hidden.pairs.end() || !truth->second.contains(key) ? 1 : 0;
        }
        if (truth == hidden.pairs.end())
            continue;
        for (const std::string &key : truth->second) {
            const auto value = slot.data->values.find(key);
            ++point.hidden;
            point.known += value ? 1 : 0;
            point.covered += value && pools[c].contains(*value) ? 1 : 0;
        }
    }
}

} // namespace

double SwapPoint::unsafeShare() const
{
    return share(static_cast<double>(unsafe), judged);
}

double SwapPoint::chanceShare() const
{
    return share(unsafeByChance, judged);
}

double SwapPoint::coverage() const
{
    return share(static_cast<double>(covered), hidden);
}

ReferenceHalves inHalves(std::span<const ReferenceUtterance> utterances, std::uint64_t seed)
{
    Random random(seed);
    ReferenceHalves out;
    for (const ReferenceUtterance &utterance : utterances)
        (random.below(2) == 0 ? out.first : out.second).push_back(utterance);
    return out;
}

Result<std::vector<SwapPoint>> swapCurve(std::span<const ReferenceUtterance> visible,
                                         std::span<const ReferenceUtterance> hidden, const ResampleOptions &options,
                                         std::span<const double> thresholds, Progress &progress)
{
    const Reference seen = makeReference({}, visible, {});
    const Reference truth = makeReference({}, hidden, {});
    std::vector<SwapPoint> out(thresholds.size());
    PoolOptions pools = options.pools;
    double done = 0.0;
    for (const auto &[name, data] : seen.slots) {
        const auto slots = static_cast<double>(seen.slots.size());
        SubProgress part(progress, done / slots, (done + 1) / slots);
        const auto slot = prepareSlot(seen, data, options.contexts, part);
        if (!slot)
            return failWith(slot.error());
        const auto side = hiddenSide(truth, seen, **slot, part);
        if (!side)
            return failWith(side.error());
        for (std::size_t i = 0; i < thresholds.size(); ++i) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, "Judging swaps was cancelled.");
            pools.threshold.value = out[i].threshold = thresholds[i];
            judge(**slot, (*slot)->maker->pools(pools), *side, out[i]);
        }
        done += 1;
    }
    return out;
}

} // namespace filigree
