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

struct MachineFile {
    std::filesystem::path path;
    std::string format = {}; ///< openfst, fst or att; empty: found out by its content and its name
    std::string intent = {}; ///< empty: what the file says, else its name
};

struct MachineImportOptions {
    std::string locale; ///< of the grammar: a machine knows none
    std::string beginning; ///< of the files' names, and of no intent; empty: what several files begin with together
};

struct MachineFormat {
    std::string_view name; ///< as in --format
    std::string_view suffix; ///< of files, with the dot
    std::string_view title; ///< for people, in English
};

/// Those that can be read, in a fixed order.
[[nodiscard]] std::span<const MachineFormat> machineFormats();

/// Is it one of the names of formats that are machines and can be read?
[[nodiscard]] bool isReadableMachine(std::string_view format);

/// By the file's first bytes, and by the suffixes .fst and .att: "openfst", "att", or empty.
[[nodiscard]] std::string_view machineFormat(const std::filesystem::path &path);

/// What the names of several files begin with together, up to a hyphen: `music-` of `music-Play.fst` and
/// `music-Stop.fst`. Empty for one file.
[[nodiscard]] std::string commonBeginning(std::span<const std::filesystem::path> paths);

/// One machine a file, and each an intent. A symbol table that is not in X.fst or X.att is looked for beside it:
/// X.isyms, X.osyms. Errors: InvalidInput with the file and the place (damaged, loops, other words written than read,
/// too large, two machines of an intent), InvalidOption (no machine), Cancelled, and those of files.
[[nodiscard]] Result<Grammar> readMachines(std::span<const MachineFile> files, const MachineImportOptions &options,
                                           Progress &progress);

} // namespace filigree
