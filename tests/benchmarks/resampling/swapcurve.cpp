// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "swapcurve.h"

#include <set>

#include "core/base/random.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

using Pairs = std::map<std::string, std::set<std::string>>; // context -> keys of values

/// Contexts with the values of the hidden half.
Pairs hiddenPairs(const Reference &hidden, const std::string &slot, const ContextOptions &options)
{
    Pairs out;
    const auto data = hidden.slots.find(slot);
    if (data == hidden.slots.end())
        return out;
    NoProgress progress;
    const auto contexts = makeContexts(hidden, data->second, options, progress);
    for (const Context &context : contexts->contexts)
        for (const ValueCount &value : context.counts)
            out[context.key].insert(comparisonKey(data->second.values.spelling(value.value)));
    return out;
}

void judge(const SlotResampling &slot, const std::vector<Pool> &pools, const Pairs &hidden,
           const std::set<std::string> &everywhere, SwapPoint &point)
{
    for (std::size_t c = 0; c < pools.size(); ++c) {
        const auto truth = hidden.find(slot.contexts.contexts[c].key);
        for (const std::uint32_t value : pools[c].swapped) {
            const std::string key = comparisonKey(slot.data->values.spelling(value));
            ++point.swapped;
            if (!everywhere.contains(key))
                continue;
            ++point.judged;
            point.unsafe += truth == hidden.end() || !truth->second.contains(key) ? 1 : 0;
        }
        if (truth == hidden.end())
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

std::vector<SwapPoint> swapCurve(const std::vector<ReferenceUtterance> &utterances, const ContextOptions &contexts,
                                 PoolOptions pools, const std::vector<double> &thresholds, std::uint64_t seed)
{
    Random random(seed);
    std::vector<ReferenceUtterance> halves[2];
    for (const ReferenceUtterance &utterance : utterances)
        halves[random.below(2)].push_back(utterance);
    const Reference seen = makeReference({}, halves[0], {});
    const Reference hidden = makeReference({}, halves[1], {});
    std::vector<SwapPoint> out(thresholds.size());
    NoProgress progress;
    for (const auto &[name, data] : seen.slots) {
        const auto slot = prepareSlot(seen, data, contexts, progress);
        const Pairs truth = hiddenPairs(hidden, name, contexts);
        std::set<std::string> everywhere;
        for (const auto &[context, values] : truth)
            everywhere.insert(values.begin(), values.end());
        for (std::size_t i = 0; i < thresholds.size(); ++i) {
            pools.threshold.value = out[i].threshold = thresholds[i];
            judge(**slot, (*slot)->maker->pools(pools), truth, everywhere, out[i]);
        }
    }
    return out;
}

} // namespace filigree
