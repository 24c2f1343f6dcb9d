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
#include "core/base/count128.h"
#include "core/base/error.h"
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
    FileSurvey survey; ///< of utterances; of a grammar the head alone, some of its sentences
    std::optional<TableHead> table; ///< of csv and tsv
    std::vector<CatalogueValue> values; ///< of a catalogue, the first ones
    std::int64_t valueCount = 0;
    std::string format; ///< of utterances and grammars
    bool machine = false; ///< the grammar is a transducer
    std::string source; ///< lines of a grammar's text; the first rules of what a machine becomes
    std::int64_t sourceLine = 1; ///< the number of the first of them
    std::int64_t rules = 0;
    std::vector<std::string> intents; ///< of a grammar
    Count128 sentences; ///< of a grammar
    std::optional<Error> mistake; ///< in a grammar: it cannot be imported
};

/// Errors: those of opening and reading, about the whole file; Cancelled.
[[nodiscard]] Result<ImportLook> lookInto(const LookRequest &request, Progress &progress);

} // namespace filigree::app
