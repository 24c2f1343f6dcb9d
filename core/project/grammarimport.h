// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A grammar that was written elsewhere, or edited as text, as the project's own.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/fstimport.h"
#include "core/project/projectinputs.h"
#include "core/project/projectstore.h"

namespace filigree {

struct GrammarImport {
    std::string text; ///< the file's
    std::string name; ///< of the file, without its folder
    std::string format; ///< a name of grammarFormats(); empty: found out
};

/// Reads and compiles the grammar and makes it the current one, as a run beside the inductions: undoing the run, or the
/// next induction, takes its place again. Errors: those of
/// readGrammar() and of compiling, and those of the store.
[[nodiscard]] Result<InductionRun> importGrammar(ProjectStore &store, const GrammarImport &request, Progress &progress);

/// The same of machines, one an intent: readMachines(). An empty locale is the project's.
[[nodiscard]] Result<InductionRun> importMachines(ProjectStore &store, std::span<const MachineFile> files,
                                                  MachineImportOptions options, Progress &progress);

/// Is the run with these options one of importGrammar()?
[[nodiscard]] bool isImportedGrammar(std::string_view options);

} // namespace filigree
