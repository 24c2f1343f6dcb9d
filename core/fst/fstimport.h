// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads machines that this program or another wrote, as a grammar of the same language: OpenFst's binary format, and
// AT&T's text.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/grammar/grammar.h"

namespace filigree {

struct FstImportOptions {
    std::string format; ///< openfst, fst or att; empty: found out, each file by its content and its name
    std::string intent; ///< of the one file; empty: what the file says, else its name
    std::string locale; ///< of the grammar: a machine knows none
};

/// Is it one of the names of formats that are machines and can be read?
[[nodiscard]] bool isReadableMachine(std::string_view format);

/// By the file's first bytes, and by the suffixes .fst and .att: "openfst", "att", or empty.
[[nodiscard]] std::string_view machineFormat(const std::filesystem::path &path);

/// One machine a file, and each an intent. A symbol table that is not in X.fst or X.att is looked for beside it:
/// X.isyms, X.osyms. The intents of several files without names of their own are their names without what they begin
/// with together. Errors: InvalidInput with the file and the place (damaged, loops, other words written than read, too
/// large), InvalidOption (no machine, several files and an intent), Cancelled, and those of files.
[[nodiscard]] Result<Grammar> readMachines(std::span<const std::filesystem::path> paths,
                                           const FstImportOptions &options, Progress &progress);

} // namespace filigree
