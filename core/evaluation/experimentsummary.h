// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of an experiment: means with intervals, what was gained, and whether chance alone would do it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/evaluation/bootstrap.h"
#include "core/evaluation/experiment.h"
#include "core/evaluation/significance.h"

namespace filigree {

/// A row of the table: a training set of one size, over all seeds that are there.
struct SummaryRow {
    TrainingSetKind kind;
    std::string set; ///< trainingSetName()
    std::uint64_t golden = 0; ///< see CellKey
    std::uint64_t count = 0;
    std::vector<std::uint64_t> seeds; ///< that are there
    std::uint64_t missing = 0; ///< seeds that are not there yet
    double sentences = 0.0; ///< mean number that the model was trained on
    std::vector<Interval> measures; ///< by allMeasures(); empty while there is no seed
    /// (x - golden) / (full - golden) of the means, by allMeasures(): 0 is "no better than the golden utterances
    /// alone", 1 "as good as all real data". Nothing without those two rows, or where full is no better than golden.
    std::vector<std::optional<double>> gapClosed;
};

/// One row against a baseline of the same golden utterances and the same count, where both have them. One where chance
/// plays no part has a single run, which is compared with each run of the other.
struct Comparison {
    std::size_t row = 0; ///< of ExperimentSummary::rows
    std::size_t baseline = 0;
    std::vector<Significance> tests; ///< by allMeasures(), over the seeds that both have
    std::vector<Interval> differences; ///< by allMeasures(): row - baseline
};

struct ExperimentSummary {
    std::string name;
    std::uint64_t testUtterances = 0;
    double level = 0.95; ///< of the intervals
    double goldenShare = 0.0; ///< ExperimentOptions::goldenShare: what golden utterances count for in larger sets
    std::vector<SummaryRow> rows; ///< by golden size, then count; in the order of the experiment's sets
    std::vector<Comparison> comparisons;
    std::uint64_t cells = 0; ///< that are there
    std::uint64_t cellsWanted = 0;

    [[nodiscard]] const Comparison *comparison(std::size_t row, std::size_t baseline) const;
};

struct SummaryOptions {
    BootstrapOptions bootstrap;
    RandomisationOptions randomisation;
};

/// Works with whatever cells are there. Baselines are those of the experiment; when it names none, "golden" and every
/// set with borrowed shares. Errors: Cancelled, and those of the statistics.
[[nodiscard]] Result<ExperimentSummary> summarise(const Experiment &experiment, std::span<const CellResult> cells,
                                                  const SummaryOptions &options, Progress &progress);

/// The summary for machines, and as a page with a table a golden size and count. Same summary, same bytes.
[[nodiscard]] std::string toJson(const ExperimentSummary &summary);
[[nodiscard]] std::string toMarkdown(const ExperimentSummary &summary);

} // namespace filigree
