// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which sentences an epoch reads, in which order and in which batches. It follows from the seed and the epoch's number
// alone, so that training that is resumed goes on with the very batches that were still to come.
#pragma once

#include <cstdint>
#include <vector>

#include "app/translator/pairs.h"

namespace filigree::translator {

/// One sentence of an epoch: of the new data or of the old data that is mixed in.
struct Pick {
    bool old = false;
    std::uint32_t sentence = 0;
};

struct PlanOptions {
    int batchTokens = 2000; ///< of the longer sides of a step's sentences together
    int shards = 2; ///< parts of a step that can be worked on side by side, about as long each
    double oldPerNew = 0; ///< old sentences for each new one; needs old data
    std::uint64_t seed = 1;
};

using Shard = std::vector<Pick>;

/// The steps of one epoch, each of as many shards; a shard can be empty.
using EpochPlan = std::vector<std::vector<Shard>>;

/// Every new sentence once, and the next round(oldPerNew * new) old ones of a walk through all old data in a shuffled
/// order: no old sentence comes again before all were seen. `epoch` counts from 0. The sentences of a step do not
/// depend on the number of shards.
[[nodiscard]] EpochPlan planEpoch(const Pairs &fresh, const Pairs &old, const PlanOptions &options, int epoch);

/// The batch of a shard.
[[nodiscard]] Batch batchOf(const Shard &shard, const Pairs &fresh, const Pairs &old);

} // namespace filigree::translator
