// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What training, adapting and merging have in common. For modeltraining.cpp and modelmerging.cpp alone.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/translation/modeltraining.h"

namespace filigree {

/// How the Fisher information is measured.
struct FisherChoice {
    int sentences = 2000;
    std::uint64_t seed = 1;
    int threads = 2;
};

[[nodiscard]] std::string absolutePath(const std::filesystem::path &path);
/// The pair files of the domains, with or without those of old ones.
[[nodiscard]] std::vector<std::string> pairsOf(const std::vector<ModelDomain> &domains, bool alsoOld);
/// Makes room for a new model. Errors: those of checkModelPlace().
[[nodiscard]] Result<void> clearPlace(const ModelPlace &place);
/// The settings of a training or adaptation that is to be gone on with.
[[nodiscard]] TrainingSettings &settingsOf(ModelDescription &about);

/// Requests to the worker as parts of one piece of work.
class ModelWork {
public:
    ModelWork(WorkerProcess &worker, Progress &progress, const TrainingEvents &events);

    /// A request as the part [from, to] of the whole. Measurements go to the curve of the model `curveOf`, if given.
    [[nodiscard]] Result<DoneEvent> carryOut(const WorkerRequest &request, double from, double to,
                                             const std::filesystem::path &curveOf = {});
    /// Trains as `about` says, from the beginning or from where it stood, and measures the Fisher information.
    [[nodiscard]] Result<ModelDescription> train(const std::filesystem::path &folder, ModelDescription about,
                                                 int fisherSentences);
    [[nodiscard]] Result<void> measureFisher(const std::filesystem::path &model, const VocabularyFile &vocabulary,
                                             std::vector<std::string> pairs, const FisherChoice &choice,
                                             const std::filesystem::path &output, double from);
    /// The file with the Fisher information of all that a base knows: its own, or measured into `otherwise` where it
    /// has none that is of all (an adapted model has one of its newest data).
    [[nodiscard]] Result<std::string> fisherOfBase(const std::filesystem::path &model, const ModelDescription &about,
                                                   const std::vector<std::string> &pairs, const FisherChoice &choice,
                                                   const std::filesystem::path &otherwise);

private:
    WorkerProcess &m_worker;
    Progress &m_progress;
    const TrainingEvents &m_events;
};

} // namespace filigree
