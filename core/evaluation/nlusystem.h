// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The model of nlumodel.h as what experiments train and ask.
#pragma once

#include <string>

#include "core/evaluation/experiment.h"
#include "core/evaluation/nlumodel.h"

namespace filigree {

/// Trains an NluModel with these options; catalogues, weights and seed are those of the material, and suitGenerated()
/// has the last word where it was made of golden utterances.
[[nodiscard]] NluSystem nluModelSystem(TrainingOptions options);

/// The options as a text, for Experiment::model: without catalogues, seed and threads, which are told elsewhere or do
/// not matter.
[[nodiscard]] std::string describe(const TrainingOptions &options);

} // namespace filigree
