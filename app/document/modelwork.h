// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Making and measuring translation models in the background: what was wished for, as values, and how it is done. No
// widgets, no thread of its own. Each function starts the worker program for itself; where there is none its error is
// NotFound, with what to install.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QObject>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/translation/domainfiles.h"
#include "core/translation/modeltraining.h"

namespace filigree::app {

struct TrainingWish {
    enum class Kind {
        Train, ///< a new model from parallel text
        Adapt, ///< from a base to new text
        GoOn, ///< a training that was stopped, at its last checkpoint
    };
    Kind kind = Kind::Train;
    std::filesystem::path folder; ///< of the model that is made
    std::filesystem::path base; ///< of Adapt
    std::vector<DomainFile> pairs;
    std::string source; ///< languages; of Train
    std::string target;
    ModelShape shape; ///< of Train
    int subwords = 4000; ///< of Train
    int epochs = 14;
    double oldPerNew = 0.0; ///< of Adapt, as the next one
    double lambda = 0.0; ///< of EWC; 0: without
    std::uint64_t seed = 1;
    std::optional<std::uint64_t> asideSeed; ///< chooses what is put aside; nothing: `seed` does
};

/// Models between a base and what was adapted from it.
struct MergeWish {
    std::filesystem::path base;
    std::vector<std::filesystem::path> adapted; ///< several are averaged first
    struct Point {
        MergePoint at;
        std::filesystem::path folder;
    };
    std::vector<Point> points; ///< a model each
    std::uint64_t seed = 1;
};

/// Tells, out of a job, how it gets on. Lives in the window's thread.
class TrainingFeed final : public QObject {
    Q_OBJECT

Q_SIGNALS:
    void textsRead(const std::vector<filigree::DomainRemark> &remarks);
    void measured(const filigree::ProgressEvent &event); ///< on the development sets
    void learned(const filigree::ProgressEvent &event); ///< a piece of training in between
};

struct WorkerChoice {
    std::filesystem::path program; ///< empty: where it is usually found
    std::function<void(const std::vector<std::string> &)>
        warned; ///< hears, in the job, what makes it slow; may be empty
};

/// The program of the choice, if it is given. Errors: NotFound, with what to install; those of starting it.
[[nodiscard]] Result<WorkerProcess> startWorker(const WorkerChoice &choice, const Progress &progress);

/// Errors: those of reading, of WorkerProcess and of trainModel(). What was begun without coming to a checkpoint is
/// removed; with one it stays, to go on with.
[[nodiscard]] Result<void> runTraining(const TrainingWish &wish, const WorkerChoice &worker, TrainingFeed &feed,
                                       Progress &progress);

/// Makes the models one after another and measures them; that one cannot be measured is no error. What is not whole
/// when it fails is removed, the models before it stay; a single one that was cancelled while it was measured does not.
[[nodiscard]] Result<void> runMerges(const MergeWish &wish, const WorkerChoice &worker, Progress &progress);

/// Measures models on the texts that `like` names. After an error of one it goes on with the others.
[[nodiscard]] Result<void> runMeasuring(const std::vector<std::filesystem::path> &models,
                                        const std::filesystem::path &like, const WorkerChoice &worker,
                                        Progress &progress);

} // namespace filigree::app
