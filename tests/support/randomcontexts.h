// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Contexts of random values, for laws.
#pragma once

#include <string>
#include <utility>

#include "core/base/random.h"
#include "core/resampling/resample.h"

namespace filigree::tests {

inline SlotContexts randomContexts(std::uint64_t seed, std::size_t contexts, std::uint32_t values, std::uint32_t draws)
{
    Random random(seed);
    SlotContexts out;
    out.slot = "T";
    for (std::size_t c = 0; c < contexts; ++c) {
        Context next;
        next.key = "c" + std::to_string(1000 + c);
        const std::uint64_t n = 1 + random.below(draws);
        for (std::uint64_t i = 0; i < n; ++i)
            next.counts.push_back({static_cast<std::uint32_t>(random.below(values)), 1 + random.below(3)});
        foldCounts(next.counts);
        for (const ValueCount &value : next.counts) {
            next.values.add(value.value);
            next.occurrences += value.count;
        }
        out.contexts.push_back(std::move(next));
    }
    return out;
}

} // namespace filigree::tests
