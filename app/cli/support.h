// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What several commands need: opening a project, importing into one, its compiled grammar, catalogue arguments.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/fst/compiledgrammar.h"
#include "core/generation/corpusplan.h"
#include "core/project/projectimport.h"
#include "core/project/projectinputs.h"
#include "core/project/projectstore.h"

namespace filigree::app {

class Console;

/// `Slot=FILE` arguments. InvalidOption for one without a slot, a file, or with a name that no slot can have.
[[nodiscard]] Result<std::vector<CatalogueFile>> catalogueFiles(const std::vector<std::string> &arguments);

/// Prints remarks as "file:line:column: sentence", file by file, in the order of the lines; warnings say that they are.
void printRemarks(Console &console, const ImportRemarks &remarks);

/// importFiles(), and every mistake on stderr when it fails. The first one is the returned error, not told again.
[[nodiscard]] Result<ImportReport> importAndTell(Console &console, ProjectStore &store, const ImportRequest &request);

/// Warns where lines of the golden text have mistakes: nothing is learned from them, and no corpus has them.
[[nodiscard]] Result<void> warnOfGoldenMistakes(Console &console, ProjectStore &store);

struct LoadedGrammar {
    std::int64_t run = 0;
    Grammar grammar;
    std::shared_ptr<const CompiledGrammar> compiled;
};

/// The project's current grammar, compiled. NotFound when nothing was induced. Warns when the project has changed
/// since.
[[nodiscard]] Result<LoadedGrammar> loadGrammar(Console &console, ProjectStore &store);
[[nodiscard]] Result<Grammar> loadGrammarOnly(Console &console, ProjectStore &store);

/// Threads to use where the result does not depend on their number.
[[nodiscard]] int threadCount();

/// A format's name: as given, else by the output's suffix, else `fallback`.
[[nodiscard]] std::string corpusFormatFor(const std::string &given, const std::filesystem::path &output);

/// Sentences of a corpus at most. More could not be told apart from a slip of the keyboard.
constexpr std::uint64_t mostSentences = 1'000'000'000'000'000'000;

/// What is wrong with the text of an option; empty when it is good. For CLI::Option::check().
[[nodiscard]] std::string sentenceCountFault(const std::string &text); ///< whole, from 1 to mostSentences
[[nodiscard]] std::string localeFault(const std::string &text); ///< of a language and a region that there are
[[nodiscard]] std::string thresholdFault(const std::string &text); ///< any number from 0 on

/// `1 sentence`, `2,000 sentences`.
[[nodiscard]] std::string counted(std::int64_t number, const char *one, const char *many);
[[nodiscard]] std::string counted(const std::string &digits, const char *one, const char *many); ///< of any size

/// All names for --format of a corpus that is written: "golden, text, jsonl, ...".
[[nodiscard]] std::string corpusFormatNames();

/// `1234567` as `1,234,567`.
[[nodiscard]] std::string grouped(const std::string &digits);
[[nodiscard]] std::string grouped(std::int64_t number);

} // namespace filigree::app
