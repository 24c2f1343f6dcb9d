// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Is this file a project that we can open? Looks without touching: no lock, no journal, no byte changed. Private to
// core/project.
#pragma once

#include <filesystem>
#include <span>

#include "core/base/error.h"
#include "core/project/schema.h"

namespace filigree {

/// What SQLite reads beside the file, and acts on, whoever put it there: only files proper, and no journal that names
/// another one: SQLite would delete that. To be asked before a connection that is not immutable. Errors:
/// DamagedProject.
[[nodiscard]] Result<void> checkLogs(const std::filesystem::path &file);

/// Checks kind, header, schema version and size; `file` exists afterwards for sure. Returns its schema version.
[[nodiscard]] Result<int> checkProjectHeader(const std::filesystem::path &file, std::span<const Migration> steps);

/// SQLite's quick check and our tables, in a project that nobody writes to. When something waits in a log beside it
/// (after a crash), only opening shows what is in the file; then this checks nothing, and `checked` is false.
[[nodiscard]] Result<void> checkProjectContent(const std::filesystem::path &file, std::span<const Migration> steps,
                                               bool &checked);

/// The same through an open connection. Throws as SQLiteCpp does.
class Database;
[[nodiscard]] Result<void> checkProjectContent(Database &database, std::span<const Migration> steps);

} // namespace filigree
