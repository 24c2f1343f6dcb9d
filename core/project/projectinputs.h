// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the project to the engines and back: what the command line and the window both need for an induction.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/compiledgrammar.h"
#include "core/induction/induce.h"
#include "core/project/projectstore.h"

namespace filigree {

/// Everything that an induction learns from: golden utterances, catalogues without rejected values, decisions,
/// answers, rejected sentences. NotFound when there is no golden utterance.
[[nodiscard]] Result<InductionInput> inductionInput(ProjectStore &store);

/// A hash of the input and of the options (without the number of threads, which does not matter).
[[nodiscard]] std::string inputsHash(const InductionInput &input, const InductionOptions &options);

/// {"beam":0,"generality":0.5}
[[nodiscard]] std::string optionsToJson(const InductionOptions &options);

/// The options of a run that runInduction() made, for one thread.
[[nodiscard]] InductionOptions inductionOptions(const RunRecipe &recipe);

struct InductionRun {
    std::int64_t run = 0;
    Induction induction; ///< with what each rule adds
    std::shared_ptr<const CompiledGrammar> compiled;
};

/// A whole induction as a run: input from the store, induce(), compile, what each rule adds (fillRuleEffects(); a
/// warning where the machines are too large for that), result stored and current. A failure or a cancel is
/// recorded as the run's end and returned. To be called where long work is allowed, with that thread's own store.
[[nodiscard]] Result<InductionRun> runInduction(ProjectStore &store, const InductionOptions &options,
                                                Progress &progress);

/// The current grammar; nothing when nothing was induced yet. `run` receives its run.
[[nodiscard]] Result<std::optional<Grammar>> currentGrammar(ProjectStore &store, std::int64_t *run = nullptr);

/// Is the current grammar's input what the project holds now? False as well when there is none.
[[nodiscard]] Result<bool> grammarIsCurrent(ProjectStore &store);

} // namespace filigree
