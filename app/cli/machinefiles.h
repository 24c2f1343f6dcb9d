// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The machines of a grammar as files: one an intent.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/compiledgrammar.h"

namespace filigree::app {

/// The intents' names as parts of file names, in their order: letters and digits stay, all else becomes `_`. No two are
/// the same, also where a file system does not tell A from a.
[[nodiscard]] std::vector<std::string> fileNameParts(const std::vector<std::string> &intents);

/// Writes the machine of `intent`, or of all intents when it is empty: then `output` gets the intent's name before its
/// suffix, unless there is one intent only. `format` empty: by the suffix. Returns the files.
[[nodiscard]] Result<std::vector<std::filesystem::path>>
writeMachines(const CompiledGrammar &compiled, const std::string &intent, const std::string &format,
              const std::filesystem::path &output, Progress &progress);

} // namespace filigree::app
