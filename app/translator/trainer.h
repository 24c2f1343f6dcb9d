// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The loop of training: steps, measurements, checkpoints, and when to stop. Adapting is training that begins at a
// model, with old data mixed in or weights that are pulled back.
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "app/translator/epochplan.h"
#include "app/translator/measuring.h"
#include "app/translator/trainingstate.h"
#include "core/translation/trainingvalues.h"

namespace filigree::translator {

/// What a training is to make best.
enum class Goal {
    Bleu, ///< the mean BLEU of all development sets
    NewLoss, ///< the mean loss of those that are not old, or of all where all are old
};

struct TrainingData {
    Pairs fresh;
    Pairs old;
    std::vector<DevelopmentData> development;
    std::int64_t leftOut = 0; ///< pairs that were too long
};

struct TrainingPlan {
    TrainingSettings settings;
    double oldPerNew = 0;
    double lambda = 0; ///< of the pull to the weights that the training begins with
    std::vector<float> importance; ///< of each weight; without it nothing pulls
    Goal goal = Goal::Bleu;
    std::filesystem::path folder; ///< of the checkpoint
};

using TrainingListener = std::function<void(const ProgressEvent &)>;

class Trainer {
public:
    /// `start` holds shape, vocabulary and the weights to begin with. Nothing is written yet.
    Trainer(Model start, TrainingPlan plan, TrainingData data, BleuOf bleuOf, Crew &crew);

    /// Goes back to the checkpoint in the folder; false where there is none.
    [[nodiscard]] Result<bool> resume();

    /// Trains until a limit is reached. Cancelled, it saves a checkpoint and returns ErrorCode::Cancelled. Errors of
    /// writing leave the last checkpoint as it was; a loss that is no number is Inconsistent.
    [[nodiscard]] Result<void> run(const Progress &cancel, const TrainingListener &listener);

    [[nodiscard]] const TrainingState &state() const { return m_state; }
    [[nodiscard]] const TrainingData &data() const { return m_data; }

private:
    [[nodiscard]] std::string fingerprint() const;
    [[nodiscard]] bool finished() const;
    [[nodiscard]] double epochsDone() const; // with the part of the one that is under way
    [[nodiscard]] double done() const; // share of the longest run that the limits allow
    [[nodiscard]] bool measurementIsDue() const;
    [[nodiscard]] Result<void> loop(const Progress &cancel);
    [[nodiscard]] Result<void> makeStep();
    [[nodiscard]] Result<void> measureNow(const Progress &cancel);
    [[nodiscard]] Result<void> save();
    [[nodiscard]] Result<void> keepModel();
    [[nodiscard]] double valueOf(const std::vector<DevelopmentFigure> &figures) const;
    [[nodiscard]] ProgressEvent event(WorkerStage stage);
    void tell(WorkerStage stage);

    Model m_start; // its weights are what the pull goes to
    TrainingPlan m_plan;
    TrainingData m_data;
    BleuOf m_bleuOf;
    TrainingState m_state;
    Replicas m_replicas;
    OptimiserOptions m_optimiser;
    std::string m_fingerprint;
    EpochPlan m_epoch;
    int m_plannedEpoch = -1;
    const TrainingListener *m_listener = nullptr;
    double m_fraction = 0;
    LossSums m_sinceEvent;
    std::chrono::steady_clock::time_point m_lastEvent;
};

} // namespace filigree::translator
