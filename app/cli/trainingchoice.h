// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a corpus is written: the options that `export`, `generate` and `run` have in common.
#pragma once

#include <string>
#include <vector>

#include "app/cli/corpussource.h"
#include "core/base/error.h"
#include "core/generation/trainingset.h"

namespace CLI {
class App;
}

namespace filigree::app {

class Console;

struct TrainingChoice {
    std::string split; ///< "80/10/10"
    std::string together = "template";
    std::uint64_t seed = 1;
    std::vector<std::string> without;
    bool lowerCase = false;
    bool perIntent = false;
    bool manifest = false;
    bool shuffle = false;
    std::string tags = "bio";

    /// `ownSeed`: the command has no --seed yet.
    void declare(CLI::App &command, bool ownSeed);
    [[nodiscard]] bool isFolder() const; ///< a training set is wanted, not one file
    [[nodiscard]] bool isMade() const; ///< anything but what is usual
    [[nodiscard]] TagScheme tagScheme() const;
};

/// Error: InvalidOption for a split that is none.
[[nodiscard]] Result<TrainingSetOptions> trainingOptions(const TrainingChoice &choice);

struct CorpusPlace {
    std::string locale;
    std::string format;
    std::string output;
    std::uint64_t shard = 1; ///< of one file
    std::uint64_t shards = 1;
    int threads = 1;
};

struct WrittenCorpus {
    std::uint64_t sentences = 0;
    std::uint64_t bytes = 0;
    std::vector<TrainingFile> files; ///< of a training set
    std::uint64_t leftOut = 0; ///< stood in --without
};

/// What writeChosen() refuses of the format, the tags, the split, the shards and the place: before any work.
[[nodiscard]] Result<void> checkChoice(const TrainingChoice &choice, const CorpusPlace &place);

/// Writes one file, or a training set where the choice asks for one. Warns of what a part lacks. Errors: InvalidOption
/// (format, tags, split, a folder to standard output), those of the source, of `--without` and of files.
[[nodiscard]] Result<WrittenCorpus> writeChosen(Console &console, ProjectStore &store, const CorpusSource &source,
                                                const TrainingChoice &choice, const CorpusPlace &place);

/// Prints what a training set became.
void tellTrainingSet(Console &console, const WrittenCorpus &written, const std::string &folder);

} // namespace filigree::app
