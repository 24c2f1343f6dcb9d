// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files into the project: what `filigree-cli import` and the window's Import do.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/project/goldenmistakes.h"
#include "core/project/importmerge.h"
#include "core/project/importremarks.h"
#include "core/project/projectstore.h"

namespace filigree {

enum class ImportRole { Golden, Reference, Test };

struct CatalogueFile {
    std::string slot;
    std::filesystem::path path;
};

struct ImportRequest {
    std::vector<std::filesystem::path> files; ///< annotated utterances
    ImportRole role = ImportRole::Golden;
    std::string format; ///< name of the format; empty = found out by suffix and content
    std::map<std::string, std::string> columns; ///< of csv and tsv files; see CorpusColumns in core/formats
    NameMap names; ///< what slots and intents of the files are called in the project
    std::string split; ///< only rows of this split ("train", "test"), where the format has splits; empty = all
    std::string locale; ///< empty = what the files say
    bool keepGoing = false; ///< good lines are imported beside bad ones, which become remarks
    std::vector<CatalogueFile> catalogues;
};

struct ImportReport {
    std::int64_t utterances = 0; ///< read from the files, with repetitions
    std::int64_t distinct = 0;
    std::int64_t catalogueValues = 0;
    ImportRemarks remarks; ///< warnings; with keepGoing also the errors
    /// Golden lines that were in the project before and have mistakes now: nothing is learned from them.
    GoldenMistakes before;
};

/// Imports all of it in one transaction, or nothing. Golden files are added at the end of the golden text, comments
/// and all, unless names are changed: then as any other file. On failure `remarks` (if given) has the mistakes of the
/// files, of thousands the first; the returned error is the first one. Errors: InvalidInput with file, line and column;
/// NotFound when a file has no utterance at all; those of the store.
[[nodiscard]] Result<ImportReport> importFiles(ProjectStore &store, const ImportRequest &request, Progress &progress,
                                               ImportRemarks *remarks = nullptr);

} // namespace filigree
