// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the programs are that this one starts.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/base/error.h"

namespace filigree {

/// `path`, if it is a program. `by` says who names it ("--translator"). Errors: NotFound.
[[nodiscard]] Result<std::filesystem::path> namedProgram(const std::filesystem::path &path, const std::string &by);

/// What the environment's `variable` names, else `name` beside this program, else in PATH; nothing: it is nowhere.
/// Errors: NotFound where the variable names no program.
[[nodiscard]] Result<std::optional<std::filesystem::path>> findProgram(const std::string &name, const char *variable);

} // namespace filigree
