// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All that is told about one labelled test set: figures with intervals, tables, and the errors with their reasons.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/evaluation/bootstrap.h"
#include "core/evaluation/errorreasons.h"
#include "core/evaluation/metrics.h"
#include "core/evaluation/significance.h"

namespace filigree {

/// An utterance that was labelled wrongly.
struct LabelError {
    std::uint32_t utterance = 0; ///< in the test set
    std::string reference; ///< in golden notation
    std::string hypothesis;
    std::string referenceIntent;
    std::string hypothesisIntent;
    std::optional<ErrorReason> reason; ///< where the training data is known
};

struct EvaluationReport {
    std::string system; ///< what labelled, for people
    std::uint64_t trainingUtterances = 0; ///< 0 where that is not known
    Evaluation evaluation;
    std::vector<Interval> intervals; ///< by allMeasures()
    double level = 0.95; ///< of the intervals
    std::vector<LabelError> errors; ///< all of them, in the order of the test set
    std::optional<ReasonCounts> reasons; ///< where the training data is known
    std::vector<Addition> additions;
    std::string against; ///< the other system; empty when there is none
    std::vector<Significance> tests; ///< by allMeasures(): this system - the other one
    std::vector<Interval> differences;
};

struct EvaluationReportInput {
    std::string system;
    std::span<const Utterance> test;
    std::span<const Utterance> hypothesis;
    std::span<const Utterance> training; ///< empty where it is not known
    std::span<const Catalogue> catalogues; ///< that are known beside it: their values need not be added
    std::string against;
    std::span<const Utterance> otherHypothesis; ///< of the system that it is compared with; may be empty
    BootstrapOptions bootstrap;
    RandomisationOptions randomisation;
};

/// Errors: InvalidInput (other utterances than those of the test set, none), Cancelled.
[[nodiscard]] Result<EvaluationReport> makeEvaluationReport(const EvaluationReportInput &input, Progress &progress);

/// At most `errors` errors and suggestions each.
[[nodiscard]] std::string toJson(const EvaluationReport &report, std::size_t errors);
[[nodiscard]] std::string toMarkdown(const EvaluationReport &report, std::size_t errors);

} // namespace filigree
