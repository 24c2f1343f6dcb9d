// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/intentcounts.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace filigree {

namespace {

/// Do all sentences of the stratum have one intent?
bool isOfOneIntent(const std::vector<SpacePart> &parts)
{
    return std::all_of(parts.begin(), parts.end(),
                       [&parts](const SpacePart &part) { return part.intent == parts.front().intent; });
}

} // namespace

Result<IntentCounts> intentCounts(const CorpusPlan &plan, Progress &progress)
{
    IntentCounts out;
    std::vector<std::vector<SpacePart>> parts;
    std::uint64_t shared = 0; // sentences of strata that have one intent each
    for (const Stratum &stratum : plan.strata()) {
        parts.push_back(stratum.space->parts());
        if (stratum.count > 0 && !parts.back().empty() && isOfOneIntent(parts.back())) {
            out[stratum.space->intents()[parts.back().front().intent]] += stratum.count;
            shared += stratum.count;
        }
    }
    if (shared == plan.size())
        return out;
    out.clear();
    constexpr std::uint64_t batch = 4096;
    std::vector<SentencePlace> places(batch);
    for (std::uint64_t k = 0; k < plan.size(); k += batch) {
        progress.report(static_cast<double>(k) / static_cast<double>(plan.size()));
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled; nothing was written.");
        places.resize(std::min(batch, plan.size() - k));
        plan.places(k, places);
        for (const SentencePlace &place : places) {
            const auto &some = parts[place.stratum];
            const auto after =
                std::upper_bound(some.begin(), some.end(), place.index,
                                 [](uint128 index, const SpacePart &part) { return index < part.first; });
            ++out[plan.strata()[place.stratum].space->intents()[std::prev(after)->intent]];
        }
    }
    return out;
}

} // namespace filigree
