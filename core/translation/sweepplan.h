// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several adaptations of one base with different settings: which models that makes, in which folders, and what of it is
// there already.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/translation/domainfiles.h"
#include "core/translation/modelfolder.h"

namespace filigree {

/// What is to be tried.
struct SweepLists {
    bool fineTuning = true; ///< held by nothing
    bool ewc = true;
    bool mixing = true;
    bool both = true; ///< each strength with each ratio
    std::vector<double> lambdas{0.03, 0.1, 0.3, 1.0}; ///< strengths of EWC
    std::vector<double> ratios{1.0, 5.0, 10.0}; ///< old pairs for each new one
    int seeds = 1; ///< each setting is trained with the seeds 1 to this
    /// Each model is merged with the base by these k of Fisher information, or, as mergeWayFor() has it, on the line
    /// at the same shares; empty: not.
    std::vector<double> ks;
};

/// A model between the base and that of a cell.
struct SweepMerge {
    MergePoint point;
    std::string folder;
};

/// A training.
struct SweepCell {
    double lambda = 0.0; ///< 0: without EWC
    double oldPerNew = 0.0; ///< 0: without old pairs
    std::uint64_t seed = 1;
    std::string folder; ///< its own name: "reading-ewc0.1-mix5", with seed 2 "reading-ewc0.1-mix5-s2"
    std::vector<SweepMerge> merges; ///< "reading-ewc0.1-k3", "reading-mix5-line0.75"
};

/// The folder of a merged model: "reading-k3", "reading-line0.75".
[[nodiscard]] std::string mergedFolderName(const std::string &model, const MergePoint &point);

/// Seed by seed, what takes least first. Numbers that stand twice count once; those that are not above 0 are left out,
/// as fine-tuning has its own place.
[[nodiscard]] std::vector<SweepCell> sweepCells(const std::string &name, const SweepLists &lists);

enum class SweepState {
    Missing, ///< nothing is there: it can be made
    Begun, ///< this very training, which can go on
    Done,
    Taken, ///< something else has the name
};
/// Of a training from `base`, in its folder.
[[nodiscard]] SweepState sweepStateOf(const SweepCell &cell, const std::filesystem::path &folder,
                                      const std::filesystem::path &base);
/// Of a merge of `model` with `base`; never Begun, as it takes seconds.
[[nodiscard]] SweepState sweepStateOf(const SweepMerge &merge, const std::filesystem::path &folder,
                                      const std::filesystem::path &base, const std::filesystem::path &model);

/// How long each cell takes beside the others: the pairs that a pass has for each new one.
[[nodiscard]] double sweepEffort(const SweepCell &cell);

/// Seconds that a base took for a line of a pass, by the clock; nothing where it does not tell. `passes`: that it has
/// made.
[[nodiscard]] std::optional<double> secondsOfLine(const ModelDescription &base, double passes);

/// What tells this text, base and number of passes from others: 64 digits. Errors: those of reading; Cancelled.
[[nodiscard]] Result<std::string> sweepMark(const std::filesystem::path &base, const std::vector<DomainFile> &pairs,
                                            int epochs, const Progress &progress);
/// Holds the mark against the one that `file` has kept since the sweep was begun, and keeps it where there is none.
/// Errors: InvalidOption where the models of this name are of other text; those of reading and writing.
[[nodiscard]] Result<void> checkSweepMark(const std::filesystem::path &file, const std::string &mark);

} // namespace filigree
