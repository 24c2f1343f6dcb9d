// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How good the model in a folder is, on texts that it was not trained on: measured once and kept beside it, in
// scores.json, for as long as its weights and those texts are what they were. And the curve of its training.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/translation/modelfolder.h"
#include "core/translation/workerprocess.h"

namespace filigree {

struct SetScore {
    std::string references; ///< SHA-256 of the references: sets are told apart by it, not by their names
    std::int64_t sentences = 0;
    double bleu = 0.0; ///< of greedy decoding, 0 to 100
    friend bool operator==(const SetScore &, const SetScore &) = default;
};

/// A text to measure on.
struct ScoredSet {
    DevelopmentSet set;
    std::string references; ///< SHA-256; empty: the file cannot be read
};

/// The sets that a model names, those with references alone, as old or new as they are to it. A description may come
/// from anywhere: no more than 64 files are read, none that is no file or has more than 64 MiB. Cancelled: those so
/// far.
[[nodiscard]] std::vector<ScoredSet> scoredSetsOf(const ModelDescription &about, const Progress &progress);

/// What was measured of these very weights; nothing where nothing was, or the file is damaged. The weights are read
/// only when their file is another one than was measured, by its size and time.
[[nodiscard]] std::vector<SetScore> readModelScores(const std::filesystem::path &folder, const Progress &progress);
/// Null when the set was not measured.
[[nodiscard]] const SetScore *scoreOn(const std::vector<SetScore> &scores, const std::string &references);

/// Measures what is missing of the sets, and keeps it. Returns all that is kept then. Errors: those of WorkerProcess
/// and of reading and writing; InvalidInput where a set is not of the model's subwords, or has more than 64 MiB;
/// Inconsistent where the weights were replaced meanwhile, and then nothing is kept.
[[nodiscard]] Result<std::vector<SetScore>> measureModel(const std::filesystem::path &folder,
                                                         const std::vector<ScoredSet> &sets, WorkerProcess &worker,
                                                         Progress &progress);

/// The measurements of its training, as they came; nothing where there was none. Damaged lines are left out, and
/// what no training writes: more than 100,000 of them, or more than 64 sets.
[[nodiscard]] std::vector<ProgressEvent> readCurve(const std::filesystem::path &folder);

} // namespace filigree
