// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The utterances that a command of the command line writes, or leaves out: a set of the project, one of its corpora, a
// file.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/cli/corpusrecipe.h"
#include "core/generation/utterancesource.h"

namespace filigree::app {

class Console;

/// golden, reference and test: every utterance as often as it was there.
[[nodiscard]] bool isSetName(const std::string &name);

/// Of imported sets: who writes one wants all of it, who trains or measures only what is of the project's locale.
enum class Locales { Every, OfProject };

struct FoundCorpus {
    MadeCorpus planned;
    LoadedGrammar grammar; ///< the plan looks into it
    std::string recipe;
};

/// A corpus of the window's list, by the grammar and the settings as they are, or one that `generate --name` kept, by
/// its whole recipe. Errors: NotFound, those of the store and of planning.
[[nodiscard]] Result<FoundCorpus> planNamed(Console &console, ProjectStore &store, const std::string &name);

/// What is to be written.
struct CorpusSource {
    UtteranceSource visit;
    std::shared_ptr<const CorpusPlan> plan; ///< of a corpus
    std::string recipe; ///< JSON object: what made it, for the manifest
};

/// A set or a corpus. Says how many utterances of other locales are left out.
[[nodiscard]] Result<CorpusSource> corpusSource(Console &console, ProjectStore &store, const std::string &name,
                                                Locales locales = Locales::Every);

/// A plan that is no corpus of the project (yet), with the recipe and grammar that made it.
[[nodiscard]] CorpusSource corpusSource(std::shared_ptr<const CorpusPlan> plan, const std::string &name,
                                        const std::string &recipe, const Grammar &grammar);

/// All of these together; each is a set, a corpus, or a file in any format that can be read. Empty: no source.
[[nodiscard]] Result<UtteranceSource> joinedSources(Console &console, ProjectStore &store,
                                                    const std::vector<std::string> &names,
                                                    Locales locales = Locales::Every);

} // namespace filigree::app
