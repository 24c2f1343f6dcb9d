// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An experiment as a project keeps it: what was compared, the test set, and cell by cell what was labelled wrongly and
// why. Enough to make every table and list again after the data has changed.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/evaluation/errorreasons.h"
#include "core/evaluation/experiment.h"

namespace filigree {

/// A cell, and for each of its Mislabelled (in their order) what the training data lacked.
struct ExplainedCell {
    CellResult result;
    std::vector<ErrorReason> reasons;
};

using ExplainedVisitor = std::function<Result<void>(const ExplainedCell &)>;

/// runExperiment(), with the reasons of the errors, which are found while the training data is at hand.
[[nodiscard]] Result<void> runExplained(const Experiment &experiment, const NluSystem &system,
                                        std::span<const CellResult> done, const ExplainedVisitor &visit,
                                        Progress &progress);

/// Options and test set as JSON; of the golden utterances, their number alone.
[[nodiscard]] std::string toJson(const Experiment &experiment);
/// What summarise(), labelled() and the lists of errors need; its golden utterances are empty ones, its other data is
/// missing. InvalidInput for what toJson() does not write, and for more than mostCells.
[[nodiscard]] Result<Experiment> experimentFromJson(std::string_view json);

/// Do the result and its reasons name test utterances and words that are there?
[[nodiscard]] bool fits(const ExplainedCell &cell, std::span<const Utterance> test);

[[nodiscard]] std::string toJson(const ExplainedCell &cell);
[[nodiscard]] Result<ExplainedCell> explainedCellFromJson(std::string_view json);

} // namespace filigree
