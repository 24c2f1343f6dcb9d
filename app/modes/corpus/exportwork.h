// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing a corpus as it was chosen, and what that would give; both in threads of their own.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "app/modes/corpus/exportchoice.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/generation/corpusplan.h"
#include "core/project/projectstore.h"

namespace filigree::app {

/// The corpus, and where it comes from.
struct ExportSubject {
    std::shared_ptr<const CorpusPlan> plan;
    QString name; ///< what the file is called unless the user says otherwise
    std::string recipe = "{}"; ///< JSON object, for a manifest
    ProjectAccess access; ///< of the data whose sentences may be left out
};

struct ExportFile {
    QString name;
    std::uint64_t bytes = 0; ///< about
};

struct ExportPreview {
    QString text; ///< the first sentences as they will be
    std::vector<ExportFile> files; ///< that will be written, or the first of many
    std::uint64_t fileCount = 0;
};

/// `fileName` is what the user calls the file. Errors: those of the format; Cancelled.
[[nodiscard]] Result<ExportPreview> previewExport(const ExportSubject &subject, const ExportChoice &choice,
                                                  const QString &fileName, Progress &progress);

struct ExportDone {
    std::uint64_t sentences = 0;
    std::uint64_t leftOut = 0;
    std::size_t files = 0;
    std::size_t poorParts = 0; ///< parts of a training set that have nothing of an intent
};

/// All files, or none: a file appears when it is whole, several when all of them are, each by a rename; where one of
/// those fails, what stood there before comes back. Errors: those of files and
/// formats; Cancelled.
[[nodiscard]] Result<ExportDone> writeExport(const ExportSubject &subject, const ExportChoice &choice,
                                             const QString &path, Progress &progress);

} // namespace filigree::app
