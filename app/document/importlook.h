// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the Import dialog shows of a file before anything is imported; found out in a thread of its own.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/document/cataloguewrites.h"
#include "app/document/importer.h"
#include "core/annotation/golden.h"
#include "core/base/progress.h"
#include "core/formats/tablehead.h"
#include "core/project/importsurvey.h"
#include "core/project/projectstore.h"

namespace filigree::app {

struct LookRequest {
    ImportFile file;
    bool guessRole = false; ///< what is no file of utterances may be a catalogue
    bool whole = true; ///< else only as much as the first preview needs
    ProjectAccess access;
    CatalogueWrites::Write writes; ///< that wait; they come first
    std::shared_ptr<const GoldenText> golden; ///< of the project
};

struct ImportLook {
    ImportFile::Role role = ImportFile::Role::Golden; ///< as asked, or as found
    bool whole = false; ///< nothing is left to look at
    FileSurvey survey; ///< of utterances
    std::optional<TableHead> table; ///< of csv and tsv
    std::vector<CatalogueValue> values; ///< of a catalogue, the first ones
    std::int64_t valueCount = 0;
    std::string source; ///< of a grammar, the first lines
    std::string format; ///< of utterances and grammars
    std::int64_t rules = 0;
};

/// Errors: those of opening and reading, about the whole file; Cancelled.
[[nodiscard]] Result<ImportLook> lookInto(const LookRequest &request, Progress &progress);

} // namespace filigree::app
