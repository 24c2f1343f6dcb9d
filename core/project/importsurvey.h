// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is in a file that may be imported, found out before anything is: its first utterances, its names, its mistakes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/annotation/catalogue.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/formats/corpusreader.h"
#include "core/project/importmerge.h"
#include "core/project/projectimport.h"

namespace filigree {

struct SurveyRequest {
    std::filesystem::path file;
    std::string format; ///< empty: found out
    CorpusColumns columns; ///< of csv and tsv files
    NameMap names;
    std::size_t head = 200; ///< utterances that are kept
    bool whole = true; ///< false: ends with the head
    bool repetitions = true; ///< what the file itself has twice is a duplicate; else only what the project has
};

struct SurveyedUtterance {
    Utterance utterance; ///< with the project's names
    std::int64_t line = 0;
    Standing standing = Standing::New;
};

struct NameCount {
    std::string name;
    std::int64_t count = 0;
};

struct FileSurvey {
    std::string format;
    std::string locale; ///< the first that the file names
    std::vector<SurveyedUtterance> head;
    std::vector<NameCount> slots; ///< of the file, in the order of first sight
    std::vector<NameCount> intents;
    std::vector<Catalogue> catalogues; ///< lists of values beside the utterances
    std::vector<ImportRemark> remarks; ///< mistakes and warnings by their places; at most ImportRemarks::most of each
    std::int64_t utterances = 0;
    std::int64_t duplicates = 0; ///< of the project's, or of the file's own before them
    std::int64_t conflicts = 0; ///< with the project's
    std::int64_t mistakes = 0;
    bool whole = false; ///< the file was read to its end
};

/// Reads the file; mistakes about single entries become remarks. Errors: those of opening it (no known format), and
/// what no reader can go on after; Cancelled.
[[nodiscard]] Result<FileSurvey> surveyFile(const SurveyRequest &request, const KnownUtterances &known,
                                            Progress &progress);

} // namespace filigree
