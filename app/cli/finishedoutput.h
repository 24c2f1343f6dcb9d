// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `generate --resume` knows of files that are whole: X.jsonl.recipe beside X.jsonl says what was written there.
// A file takes its name only when it is whole, so the recipe and the file's size,
// inode and time suffice.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "core/base/error.h"
#include "core/generation/corpusexport.h"
#include "core/generation/corpusplan.h"

namespace filigree::app {

/// Everything that the bytes depend on, as JSON.
[[nodiscard]] std::string outputRecipe(const CorpusPlan &plan, const CorpusExportOptions &options);

/// The size of `output` when it was written by that recipe and was not touched since.
[[nodiscard]] std::optional<std::uint64_t> finishedOutput(const std::filesystem::path &output,
                                                          const std::string &recipe);

/// After `output` was written anew. A file of another making is left alone.
void forgetFinishedOutput(const std::filesystem::path &output);

/// WriteFailed when a file of the user's has the name of the note: ask before anything is written.
[[nodiscard]] Result<void> checkNotePlace(const std::filesystem::path &output);

/// After `output` was written.
[[nodiscard]] Result<void> noteFinishedOutput(const std::filesystem::path &output, const std::string &recipe,
                                              std::uint64_t bytes);

} // namespace filigree::app
