// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Are two systems different, or is it chance? Approximate randomisation (Noreen 1989; Yeh 2000): if they were alike, it
// would not matter which of the two labelled an utterance.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/evaluation/bootstrap.h"

namespace filigree {

struct RandomisationOptions {
    int rounds = 10'000;
    std::uint64_t seed = 1;
};

struct Significance {
    double difference = 0.0; ///< a - b of the mean over runs
    /// Two-sided. The unit of exchange is the utterance with the labels of all its runs, so that runs are not taken
    /// for independent utterances. (exceeding + 1) / (rounds + 1).
    double p = 1.0;
    /// Two-sided, over runs: the sign of each run's difference is exchanged instead (all signings, up to 20 runs). It
    /// asks whether other training data would tell the same. Nothing with one run or more than 20.
    std::optional<double> pOverRuns;
    int runs = 0; ///< that were compared in pairs
    int wins = 0; ///< runs in which a is better than b
};

/// How sure it is that two systems differ: 0, 1 (p below 0.05) or 2 (p below 0.01). Both tests have to say so where
/// there are several runs. Over runs no p is below 0.05 with fewer than six, nor below 0.01 with fewer than eight: of
/// so few all have to say the same.
[[nodiscard]] int significanceLevel(const Significance &test);

/// Tests every measure, in the order of allMeasures(). Both systems have as many runs, and run i of one belongs to run
/// i of the other. Errors: InvalidOption (no rounds), InvalidInput (different test sets or numbers of runs), Cancelled.
[[nodiscard]] Result<std::vector<Significance>> compareSystems(const SystemScores &a, const SystemScores &b,
                                                               const RandomisationOptions &options, Progress &progress);

} // namespace filigree
