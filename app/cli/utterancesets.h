// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Utterances as commands name them: a set of the project, a corpus of it, or a file.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "app/cli/corpusrecipe.h"
#include "app/cli/support.h"
#include "core/base/error.h"
#include "core/generation/trainingset.h"
#include "core/project/projectstore.h"

namespace filigree::app {

class Console;

/// golden, reference or test.
[[nodiscard]] bool isSetName(const std::string &name);

/// Each utterance of a set once, with how often it is there.
using VisitCounted = std::function<Result<void>(const Utterance &utterance, std::int64_t count)>;
[[nodiscard]] Result<void> visitSet(ProjectStore &store, const std::string &set, const VisitCounted &visit);

struct NamedCorpus {
    PlannedCorpus planned;
    LoadedGrammar grammar; ///< the plan looks into it; the one that it was made from need not be the current one
    std::string recipe;
};
/// A corpus of the project, from its recipe. NotFound when there is none of the name.
[[nodiscard]] Result<NamedCorpus> planNamedCorpus(Console &console, ProjectStore &store, const std::string &name);

/// A set or a corpus as a source, which the store outlives. `recipe` receives, as JSON, what made it.
[[nodiscard]] Result<UtteranceSource> utteranceSet(Console &console, ProjectStore &store, const std::string &name,
                                                   std::string *recipe = nullptr);

/// The same, or a file in any format that can be read; a set's name goes before a file's, a file before a corpus.
[[nodiscard]] Result<UtteranceSource> utteranceSetOrFile(Console &console, ProjectStore &store,
                                                         const std::string &name);

[[nodiscard]] UtteranceSource utteranceFile(const std::string &path);

/// All of them in memory. Error: Cancelled, and those of the source.
[[nodiscard]] Result<std::vector<Utterance>> allUtterances(const UtteranceSource &source, Progress &progress);

} // namespace filigree::app
