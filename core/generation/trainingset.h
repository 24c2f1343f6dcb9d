// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A corpus as a folder to train from: parts for training and testing that share no template, and a manifest by which it
// can be audited and made again.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/annotation/tagscheme.h"
#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/generation/utterancesource.h"

namespace filigree {

struct TrainingPart {
    std::string name; ///< "train"
    double share = 1.0; ///< relative; > 0
};

struct TrainingSetOptions {
    std::string format = "jsonl"; ///< a name of corpusFormats()
    std::string locale; ///< of the utterances; also says how letters are made small
    std::vector<TrainingPart> parts{{"train", 1.0}};
    /// What must not stand in two parts: a template (`play {ArtistName}`), or a condensed semantic pattern.
    enum class Together { Template, Pattern } together = Together::Template;
    std::uint64_t seed = 1; ///< of which templates go where
    bool lowerCase = false;
    TagScheme tags = TagScheme::Bio; ///< of formats that have tags
    bool shuffled = false; ///< for the manifest: the source was put into another order, by the seed
    bool filePerIntent = false;
    std::string recipe = "{}"; ///< JSON object, for the manifest: what made the utterances
    std::vector<std::string> without; ///< names of what is left out, for the manifest
    std::string version; ///< of the program, for the manifest
};

struct TrainingFile {
    std::string name; ///< in the folder
    std::string part;
    std::string intent; ///< empty: all of them
    std::uint64_t sentences = 0;
    std::uint64_t bytes = 0;
    std::string sha256;
};

struct TrainingSetReport {
    std::vector<TrainingFile> files;
    std::uint64_t sentences = 0; ///< written
    std::uint64_t leftOut = 0; ///< stood in `without`
    std::vector<std::string> warnings; ///< English sentences: an intent that a part has nothing of
};

/// InvalidOption where writeTrainingSet() would say it of the format and the parts: before any work.
[[nodiscard]] Result<void> checkTrainingSet(const TrainingSetOptions &options);

/// Writes the parts and manifest.json into `folder`, which is made if it is missing. Within each intent, templates go
/// in seeded order to the part that lacks most of its share, so that each part has its share of each intent as far as
/// whole templates allow. Sentences that are in `without` (letter case and spelling of characters do not count) are
/// left out; it may be empty. The bytes depend on the utterances and options alone. Memory grows with the number of
/// templates and of sentences in `without`, not with the corpus. Files appear whole, the manifest last. A set
/// that was in the folder goes; a folder with anything else in it is refused. Errors: WriteFailed (such a folder),
/// InvalidOption (format, parts, more than 400 files), Cancelled, and those of files and sources.
[[nodiscard]] Result<TrainingSetReport> writeTrainingSet(const UtteranceSource &source, const UtteranceSource &without,
                                                         const std::filesystem::path &folder,
                                                         const TrainingSetOptions &options, Progress &progress);

} // namespace filigree
