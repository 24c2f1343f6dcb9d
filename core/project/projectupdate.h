// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole project files: copying one, and bringing an older one up to date. Private to core/project and its tests.
#pragma once

#include <filesystem>
#include <memory>
#include <span>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/project/database.h"
#include "core/project/schema.h"
#include "core/project/temporaryfile.h"

namespace filigree {

/// Opens a connection; what SQLite throws in a constructor becomes an Error.
[[nodiscard]] Result<std::unique_ptr<Database>> connectTo(const std::filesystem::path &path, Database::Kind kind);

/// A compact copy that appears whole or not at all. Errors: also Cancelled.
[[nodiscard]] Result<void> vacuumInto(Database &database, const std::filesystem::path &target,
                                      TemporaryFile::IfTaken ifTaken, const Progress &progress = NoProgress());

/// Takes the steps that the project has not seen, after keeping it as "name.v1.bak".
[[nodiscard]] Result<void> updateProject(const std::filesystem::path &path, std::span<const Migration> steps);

} // namespace filigree
