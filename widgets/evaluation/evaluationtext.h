// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of an evaluation in the language of the user: training sets, measures, numbers with intervals.
#pragma once

#include <optional>

#include <QString>

#include "core/evaluation/bootstrap.h"
#include "core/evaluation/errorreasons.h"
#include "core/evaluation/experiment.h"
#include "core/evaluation/metrics.h"

namespace filigree::widgets {

/// "Grammar, entropy"
[[nodiscard]] QString trainingSetTitle(const TrainingSetKind &kind);
/// One sentence: what the model is trained on.
[[nodiscard]] QString trainingSetExplanation(const TrainingSetKind &kind);

[[nodiscard]] QString measureText(Measure measure);
[[nodiscard]] QString measureExplanation(Measure measure);
/// Its place in what is told "by allMeasures()".
[[nodiscard]] std::size_t measureIndex(Measure measure);

/// "93.2 %"
[[nodiscard]] QString percentText(double share);
/// "93.2 (91.8–94.5)"
[[nodiscard]] QString intervalText(const Interval &interval);

/// "pattern not in the training data; value: Vogue"
[[nodiscard]] QString reasonText(const ErrorReason &reason);

} // namespace filigree::widgets
