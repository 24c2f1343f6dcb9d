// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several adaptations of one base as one piece of work in the background: training after training, each merged with the
// base. No widgets, no thread of its own.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <QObject>
#include <QString>

#include "app/document/modelwork.h"
#include "core/translation/sweepplan.h"

namespace filigree::app {

struct SweepWish {
    std::filesystem::path library; ///< the models become folders in there
    std::string name; ///< with which their names begin
    std::filesystem::path base;
    std::vector<DomainFile> pairs;
    int epochs = 12;
    SweepLists lists;
};

/// Tells, out of a job, which model it is at. Lives in the window's thread.
class SweepFeed final : public QObject {
    Q_OBJECT

Q_SIGNALS:
    /// The training number `at`, from 1 on, of `of` that are to be done.
    void begun(const QString &folder, int at, int of);
    void made(); ///< one or more models: they can be looked at
};

/// Errors: those of runTraining(), runMerges() and runMeasuring(); InvalidOption where models of other text have that
/// name, or something else lies in the way, which is told before anything is trained. What was finished stays: called
/// again, it goes on with what is missing.
[[nodiscard]] Result<void> runSweep(const SweepWish &wish, const WorkerChoice &worker, TrainingFeed &training,
                                    SweepFeed &feed, Progress &progress);

} // namespace filigree::app
