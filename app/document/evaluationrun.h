// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An experiment as a run of the project: carried out cell by cell, kept, read back, and summed up. For jobs.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <QObject>

#include "app/document/evaluationdata.h"
#include "core/base/progress.h"
#include "core/evaluation/experimentsummary.h"
#include "core/evaluation/keptexperiment.h"

namespace filigree::app {

using SharedCells = std::vector<std::shared_ptr<const ExplainedCell>>;

/// An experiment with the cells that are there.
struct KeptExperiment {
    std::int64_t run = 0;
    std::shared_ptr<const Experiment> experiment; ///< see experimentFromJson()
    SharedCells cells;
};

/// Tells, out of a job, what is there already. Lives in the window's thread.
class ExperimentFeed final : public QObject {
    Q_OBJECT

Q_SIGNALS:
    void began(const std::shared_ptr<const filigree::Experiment> &experiment, qint64 run);
    void cellCame(const std::shared_ptr<const filigree::ExplainedCell> &cell);
};

struct EvaluationOrder {
    ProjectAccess access;
    std::function<Result<void>(ProjectStore &)> writeFirst; ///< what the project has not written yet
    EvaluationChoice choice;
    CorpusList corpora{{}}; ///< of the project, for those that were chosen
    double generality = 0.5;
    std::shared_ptr<ExperimentFeed> feed;
};

/// Cells of earlier runs on the same data are taken over. Gives the run; also after a cancel, when cells are there.
[[nodiscard]] Result<std::int64_t> runEvaluation(const EvaluationOrder &order, Progress &progress);

[[nodiscard]] Result<KeptExperiment> loadEvaluation(const ProjectAccess &access, std::int64_t run, Progress &progress);

/// Compared with one set alone. `quick`: rougher intervals, while more cells are coming.
[[nodiscard]] Result<ExperimentSummary> summariseKept(const KeptExperiment &kept, const std::string &baseline,
                                                      bool quick, Progress &progress);

/// A test utterance that was labelled wrongly, in the same way with some of the seeds.
struct RowError {
    Mislabelled label;
    ErrorReason reason; ///< with the first of these seeds
    std::uint64_t seeds = 0;
};

/// What became of one row of the table: all its seeds together.
struct RowDetail {
    std::size_t row = 0;
    std::vector<IntentScore> intents;
    std::vector<SlotScore> slots;
    std::vector<ConfusionCell> confusion;
    std::shared_ptr<const Experiment> experiment; ///< has the test utterances
    std::vector<RowError> errors; ///< by utterance
    std::vector<Addition> additions;
    std::uint64_t seeds = 0; ///< that are there
};
[[nodiscard]] Result<RowDetail> rowDetail(const KeptExperiment &kept, const ExperimentSummary &summary, std::size_t row,
                                          const Progress &progress);

} // namespace filigree::app
