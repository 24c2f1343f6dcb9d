// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One greedy run of model merging, and the ensemble of runs whose votes make a single wrong merge harmless.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/induction/acceptor.h"
#include "core/induction/mergemodel.h"
#include "core/induction/templates.h"

namespace filigree::induction {

struct MergeRunOptions {
    MergeModelOptions model;
    double lambda = 0.3; ///< weight of the structure's prior
    double noise = 0.0; ///< gains are perturbed by up to this share of themselves, from the seed
    std::uint64_t seed = 1;
    std::size_t longestSkip = 3; ///< symbols that one optional part may have
    std::size_t neighbours = 64; ///< states of one label that a state is tried against
    std::function<bool(const MergeModel &)> allowed; ///< a step after which it is false is taken back; may be empty
};

struct MergeRun {
    int steps = 0;
    Delta start;
    Delta total; ///< change over the run
};

/// Merges greedily until no step raises the log posterior. Error: Cancelled.
[[nodiscard]] Result<MergeRun> runMerging(MergeModel &model, const MergeRunOptions &options, const Progress &progress);

} // namespace filigree::induction
