// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Making translation models: from parallel text to a folder (modelfolder.h), by the worker program. Part of
// filigree_subwords.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/translation/modelfolder.h"
#include "core/translation/subwords.h"
#include "core/translation/trainingfiles.h"
#include "core/translation/workerprocess.h"

namespace filigree {

/// Hears how the worker gets on.
using TrainingEvents = std::function<void(const ProgressEvent &)>;

/// Hears what the training will read, before it begins: the pairs that are too long for it, too.
using FilesReady = std::function<void(const TrainingFiles &)>;

struct ModelPlace {
    std::filesystem::path folder;
    bool replace = false; ///< a model that stands there gives way
};

struct TrainOrder {
    ModelPlace place;
    std::string source; ///< language; may be empty
    std::string target;
    std::vector<TrainingDomain> domains; ///< what the model is to know
    TrainingFileOptions files;
    SubwordOptions subwords;
    ModelShape shape;
    TrainingSettings settings = baseSettings();
    int fisherSentences = 2000; ///< for adaptations and merges later; 0: none
    FilesReady filesReady; ///< may be empty; by then a model that stood in the place has given way
};

struct AdaptOrder {
    ModelPlace place;
    std::filesystem::path base; ///< its folder
    std::vector<TrainingDomain> domains; ///< what is new
    /// What is to be remembered; empty: what the base was trained on, as it lies in its folder.
    std::vector<TrainingDomain> oldDomains;
    TrainingFileOptions files;
    double oldPerNew = 0.0; ///< old pairs mixed in for each new one
    Pull pull = Pull::None;
    double lambda = 0.0;
    TrainingSettings settings = adaptationSettings();
    int fisherSentences = 2000; ///< for what is made of the new model later; 0: none
    int baseFisherSentences = 2000; ///< for EWC, where the base has no Fisher information of its own
    FilesReady filesReady; ///< may be empty
};

struct ModelMergeOrder {
    ModelPlace place;
    std::vector<std::filesystem::path> models; ///< of one base; several are averaged (soup)
    std::filesystem::path base; ///< then merged with it; empty: not
    MergePoint point;
    int fisherSentences = 2000;
    std::uint64_t seed = 1;
    int threads = 2;
};

/// How far a training goes, given anew when it goes on.
struct TrainingLimits {
    std::optional<int> maxEpochs;
    std::optional<std::int64_t> maxSteps;
};

/// All of them return what is then in about.json. Errors: those of WorkerProcess; InvalidOption where the place is
/// taken, or the worker would refuse the settings, Busy where somebody else is at work in it, and then nothing was
/// touched; what the data are refused for. A model that was not described yet when the work ended leaves nothing. A
/// training that was cancelled, or whose worker died, stands in its folder with its last checkpoint: resumeModel() goes
/// on there.
[[nodiscard]] Result<ModelDescription> trainModel(const TrainOrder &order, WorkerProcess &worker, Progress &progress,
                                                  const TrainingEvents &events);
[[nodiscard]] Result<ModelDescription> adaptModel(const AdaptOrder &order, WorkerProcess &worker, Progress &progress,
                                                  const TrainingEvents &events);
/// Errors: also InvalidOption where it is finished and the limits do not say more, or its checkpoint is gone.
[[nodiscard]] Result<ModelDescription> resumeModel(const std::filesystem::path &folder, const TrainingLimits &limits,
                                                   WorkerProcess &worker, Progress &progress,
                                                   const TrainingEvents &events);
/// Errors: also Inconsistent where the models do not have one vocabulary.
[[nodiscard]] Result<ModelDescription> mergeModels(const ModelMergeOrder &order, WorkerProcess &worker,
                                                   Progress &progress, const TrainingEvents &events);

} // namespace filigree
