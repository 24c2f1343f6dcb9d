// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A translation model as its user has it: a folder with all that it takes to translate, to go on training, and to say
// where it came from. The names are in modelfiles.h.
//
//   about.json          what ModelDescription says
//   model.weights       the best weights; training.weights is where the training stands (the worker's files)
//   fisher.weights      how much each weight matters for what the model was trained on last
//   data/               subwords.model and its table subwords.vocab; what it was trained on, as ids; development sets
//   curve.jsonl         a line a measurement: {"step","epoch","loss","best","development":[{"name","loss","bleu"}]}
//   scores.json         how good it is on texts to measure on (modelscores.h)
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/translation/mergepoint.h"
#include "core/translation/trainingvalues.h"
#include "core/translation/workerevents.h"
#include "core/translation/workerrequests.h"

namespace filigree {

/// Parallel text that a model was trained on. Paths are absolute in memory; in about.json those within the folder are
/// relative to it, so that it can be moved.
struct ModelDomain {
    std::string name;
    bool old = true; ///< known to the base already
    std::string pairs; ///< encoded pair file
    std::int64_t lines = 0; ///< of it
    std::string development; ///< encoded pair file; empty: none
    std::string references;
};

enum class ModelOrigin { Trained, Adapted, Merged };

struct ModelDescription {
    ModelOrigin origin = ModelOrigin::Trained;
    std::string source; ///< language or locale, "en"; empty when nobody said
    std::string target;
    std::vector<std::string>
        parents; ///< folders: of an adapted model its base, of a merged one the base and the others
    std::optional<MergePoint> merge; ///< of one with a base
    VocabularyFile vocabulary;
    std::vector<ModelDomain> domains;
    /// What was asked of the worker, to go on with; nothing for merged models.
    std::optional<WorkerRequest> request;
    bool finished = false;
    /// On which the Fisher information is measured at the end of a training; 0: it is not, nothing: nobody said.
    std::optional<int> fisherSentences;
    std::optional<DoneEvent> done; ///< when finished: step, best step, parameters, figures
    double processorSeconds = 0.0; ///< of training, over all its parts
};

/// "train", "adapt", "merge"
[[nodiscard]] const char *originName(ModelOrigin origin);
/// "fisher", "line"
[[nodiscard]] const char *wayName(MergeWay way);

/// Of a model's folder, by whatever path: the same folder has the same one, but for links.
[[nodiscard]] std::filesystem::path absolutePlace(const std::filesystem::path &folder);
[[nodiscard]] std::filesystem::path subwordModelPath(const std::filesystem::path &folder);
[[nodiscard]] std::filesystem::path fisherPath(const std::filesystem::path &folder);
[[nodiscard]] std::filesystem::path curvePath(const std::filesystem::path &folder);
[[nodiscard]] std::filesystem::path dataFolder(const std::filesystem::path &folder);

/// Is there a model, whole or begun?
[[nodiscard]] bool isModelFolder(const std::filesystem::path &folder);
[[nodiscard]] bool hasWeights(const std::filesystem::path &folder); ///< it can translate
[[nodiscard]] bool hasCheckpoint(const std::filesystem::path &folder); ///< its training can go on
[[nodiscard]] bool isAboutCheckpoint(const Error &error); ///< which cannot be read: its training cannot go on
/// May a model be made here: is there nothing, an empty folder, what is left of one that never became a model, or a
/// model that `replace` allows to give way? Errors: InvalidOption with what to do.
[[nodiscard]] Result<void> checkModelPlace(const std::filesystem::path &folder, bool replace);

/// Errors: NotFound where there is no model; InvalidInput where about.json is damaged, NewerProject where a newer
/// Filigree wrote it; those of reading.
[[nodiscard]] Result<ModelDescription> readModelDescription(const std::filesystem::path &folder);
/// All files and folders that it names.
[[nodiscard]] std::vector<std::string> pathsOf(const ModelDescription &description);
/// Makes the folder when it is missing. The file appears whole.
[[nodiscard]] Result<void> writeModelDescription(const std::filesystem::path &folder,
                                                 const ModelDescription &description);

/// A measurement's line in curve.jsonl. Errors of writing.
[[nodiscard]] Result<void> appendToCurve(const std::filesystem::path &folder, const ProgressEvent &event);

} // namespace filigree
