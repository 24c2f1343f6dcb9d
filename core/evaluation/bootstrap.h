// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How sure a figure is: bootstrap intervals over the utterances of the test set (Efron 1979; for this use, Bisani and
// Ney 2004).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/evaluation/metrics.h"

namespace filigree {

/// Scores of one system on one test set, one row a run (a seed). Rows have the same length.
using SystemScores = std::vector<std::vector<UtteranceScore>>;

struct Interval {
    double value = 0.0; ///< of the test set itself: the mean over runs
    double low = 0.0;
    double high = 0.0;
};

struct BootstrapOptions {
    int samples = 1000;
    double level = 0.95; ///< the ends are the quantiles (1 ± level) / 2
    std::uint64_t seed = 1;
};

/// The mean over the runs of a measure, for every measure of allMeasures() in their order. Utterances are drawn with
/// replacement, the same ones for all runs; with several runs these are drawn too, as each has its own training data.
/// Errors: InvalidOption (no samples, no level between 0 and 1), InvalidInput (rows of different lengths, none),
/// Cancelled.
[[nodiscard]] Result<std::vector<Interval>> bootstrapIntervals(const SystemScores &system,
                                                               const BootstrapOptions &options, Progress &progress);

/// The same for a - b, measured on the same utterances and, where both have as many runs, on the same runs (run i of
/// `a` belongs to run i of `b`). An interval without 0 tells the systems apart.
[[nodiscard]] Result<std::vector<Interval>> bootstrapDifferences(const SystemScores &a, const SystemScores &b,
                                                                 const BootstrapOptions &options, Progress &progress);

/// Mean over the runs, by allMeasures().
[[nodiscard]] std::vector<double> meanMeasures(const SystemScores &system);

} // namespace filigree
