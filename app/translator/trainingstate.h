// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a training stands: with it, and the data, it goes on as if it had never been interrupted.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/translator/networkshape.h"
#include "app/translator/optimiser.h"
#include "core/translation/workerevents.h"

namespace filigree::translator {

struct TrainingState {
    std::vector<float> weights;
    Moments moments; ///< with the steps that were made
    int epoch = 0; ///< whole ones
    std::int64_t stepInEpoch = 0;
    std::int64_t measuredStep = -1; ///< of the last measurement
    std::int64_t bestStep = 0; ///< whose weights the model has
    double bestValue = 0; ///< of what is to be small
    int measurementsSinceBest = 0;
    std::vector<DevelopmentFigure> bestFigures;
};

[[nodiscard]] TrainingState freshState(std::vector<float> weights);

/// `fingerprint` stands for all that decides the course of the training; a state is read with the same one only.
[[nodiscard]] Result<void> writeTrainingState(const std::filesystem::path &folder, const TrainingState &state,
                                              const std::string &fingerprint);
/// Errors: NotFound where there is none; InvalidInput where it is damaged; InvalidOption where the fingerprint differs.
[[nodiscard]] Result<TrainingState> readTrainingState(const std::filesystem::path &folder, std::size_t weights,
                                                      const std::string &fingerprint);

} // namespace filigree::translator
