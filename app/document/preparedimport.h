// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What files bring to a project, read and merged in a thread of its own; the project changes afterwards, by commands.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/document/cataloguefile.h"
#include "app/document/importer.h"
#include "app/document/sourcefile.h"
#include "core/base/error.h"
#include "core/base/progress.h"

namespace filigree::app {

struct PreparedImport {
    std::string golden; ///< the whole text, with what came
    MergeCounts counts; ///< of the golden text
    std::vector<std::shared_ptr<const SourceContent>> sources;
    std::vector<CatalogueContent> catalogues;
    std::optional<std::int64_t> run; ///< a grammar that was imported
};

/// The project as the job finds it.
struct ImportGround {
    ProjectAccess access;
    CatalogueWrites::Write writes; ///< that wait; they come first
    std::string golden; ///< the text
};

/// Reads every file, a grammar last. Errors name the file: InvalidInput with line and column, NotFound where there is
/// nothing in one; Cancelled. Then the project is as it was.
[[nodiscard]] Result<PreparedImport> prepareImport(const ImportGround &ground, const std::vector<ImportFile> &files,
                                                   Progress &progress);

} // namespace filigree::app
