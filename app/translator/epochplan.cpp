// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/epochplan.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/random.h"

namespace filigree::translator {

namespace {

// The old sentences of an epoch. The walk goes on where the last epoch's ended; each round has an order of its own.
void pickOld(std::vector<Pick> &picks, std::size_t oldSize, std::uint64_t wanted, const PlanOptions &options, int epoch)
{
    std::uint64_t at = wanted * static_cast<std::uint64_t>(epoch);
    const std::uint64_t stop = at + wanted;
    std::vector<std::uint32_t> order(oldSize);
    std::uint64_t round = ~0ULL;
    for (; at < stop; ++at) {
        if (at / oldSize != round) {
            round = at / oldSize;
            std::iota(order.begin(), order.end(), 0U);
            Random(mix64(options.seed ^ mix64(0x6f6c64ULL + round))).shuffle(order);
        }
        picks.push_back({true, order[static_cast<std::size_t>(at % oldSize)]});
    }
}

std::size_t rowsOf(const Pick &pick, const Pairs &fresh, const Pairs &old)
{
    const Pairs &pairs = pick.old ? old : fresh;
    return std::max(pairs.source[pick.sentence].size(), pairs.target[pick.sentence].size()) + 1;
}

} // namespace

EpochPlan planEpoch(const Pairs &fresh, const Pairs &old, const PlanOptions &options, int epoch)
{
    std::vector<Pick> picks;
    for (std::size_t i = 0; i < fresh.size(); ++i)
        picks.push_back({false, static_cast<std::uint32_t>(i)});
    if (old.size() > 0 && options.oldPerNew > 0)
        pickOld(picks, old.size(), static_cast<std::uint64_t>(std::llround(options.oldPerNew * double(fresh.size()))),
                options, epoch);
    Random(mix64(options.seed ^ mix64(0x65706f6368ULL + static_cast<std::uint64_t>(epoch)))).shuffle(picks);

    EpochPlan plan;
    std::size_t tokens = 0;
    std::vector<std::size_t> filled; // tokens of each shard of the last step
    for (const Pick &pick : picks) {
        const std::size_t rows = rowsOf(pick, fresh, old);
        if (plan.empty() || tokens + rows > static_cast<std::size_t>(options.batchTokens)) {
            plan.emplace_back(static_cast<std::size_t>(options.shards));
            filled.assign(static_cast<std::size_t>(options.shards), 0);
            tokens = 0;
        }
        const auto least = std::min_element(filled.begin(), filled.end());
        plan.back()[static_cast<std::size_t>(least - filled.begin())].push_back(pick);
        *least += rows;
        tokens += rows;
    }
    return plan;
}

Batch batchOf(const Shard &shard, const Pairs &fresh, const Pairs &old)
{
    Batch batch;
    for (const Pick &pick : shard) {
        const Pairs &pairs = pick.old ? old : fresh;
        batch.add(pairs.source[pick.sentence], pairs.target[pick.sentence]);
    }
    return batch;
}

} // namespace filigree::translator
