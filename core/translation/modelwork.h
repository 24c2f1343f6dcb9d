// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What training, adapting and merging have in common. For modeltraining.cpp and modelmerging.cpp alone.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/translation/modellock.h"
#include "core/translation/modeltraining.h"

namespace filigree {

/// How the Fisher information is measured.
struct FisherChoice {
    int sentences = 2000;
    std::uint64_t seed = 1;
    int threads = 2;
};

/// Of which model, and where it goes.
struct FisherOrder {
    std::filesystem::path model;
    VocabularyFile vocabulary;
    std::vector<std::string> pairs;
    FisherChoice choice;
    std::filesystem::path output;
    std::filesystem::path known; ///< a file that may hold it already, if it is still of these weights; may be empty
};

/// A part of a piece of work, in shares of its time.
struct WorkPart {
    double from = 0.0;
    double to = 1.0;
};

inline constexpr double prepared = 0.03; ///< share of a training's time in which its data are written, about

[[nodiscard]] std::string absolutePath(const std::filesystem::path &path);
/// The pair files of the domains, with or without those of old ones.
[[nodiscard]] std::vector<std::string> pairsOf(const std::vector<ModelDomain> &domains, bool alsoOld);
/// Does nothing that a part of the new model needs lie in the place that will be cleared? `about` is of the part in
/// `part`. Errors: InvalidOption, which names it.
[[nodiscard]] Result<void> checkPart(const ModelPlace &place, const std::filesystem::path &part,
                                     const ModelDescription &about);
/// Has it a file with the Fisher information of all that it knows?
[[nodiscard]] bool hasOwnFisher(const std::filesystem::path &model, const ModelDescription &about);
/// A folder in which a model is being made, and by nobody else. What lies there when the work ends before anything
/// tells what it is can neither be used nor gone on with, and is removed.
class Beginning {
public:
    /// Makes the folder, and room in it for the new model. Errors: those of checkModelPlace() and of ModelLock, and
    /// then nothing was touched.
    [[nodiscard]] static Result<std::unique_ptr<Beginning>> in(const ModelPlace &place);
    ~Beginning();
    Beginning(const Beginning &) = delete;
    Beginning &operator=(const Beginning &) = delete;

private:
    Beginning(std::filesystem::path folder, bool isNew, ModelLock lock);

    std::filesystem::path m_folder;
    bool m_isNew = false;
    ModelLock m_lock;
};

/// The settings of a training or adaptation that is to be gone on with.
[[nodiscard]] TrainingSettings &settingsOf(ModelDescription &about);

/// Requests to the worker as parts of one piece of work.
class ModelWork {
public:
    ModelWork(WorkerProcess &worker, Progress &progress, const TrainingEvents &events);

    /// A request as a part of the whole. Measurements go to the curve of the model `curveOf`, if given.
    [[nodiscard]] Result<DoneEvent> carryOut(const WorkerRequest &request, const WorkPart &part,
                                             const std::filesystem::path &curveOf = {});
    /// Trains as `about` says, from the beginning or from where it stood, and measures the Fisher information.
    [[nodiscard]] Result<ModelDescription> train(const std::filesystem::path &folder, ModelDescription about);
    /// The file that holds it then: `known` or `output`.
    [[nodiscard]] Result<std::string> measureFisher(const FisherOrder &order, const WorkPart &part);
    /// The file with the Fisher information of all that a base knows: its own, or measured into `otherwise` where it
    /// has none that is of all (an adapted model has one of its newest data) and of the weights that it has now.
    [[nodiscard]] Result<std::string> fisherOfBase(const std::filesystem::path &model, const ModelDescription &about,
                                                   const std::vector<std::string> &pairs, const FisherChoice &choice,
                                                   const std::filesystem::path &otherwise, const WorkPart &part);

private:
    WorkerProcess &m_worker;
    Progress &m_progress;
    const TrainingEvents &m_events;
};

} // namespace filigree
