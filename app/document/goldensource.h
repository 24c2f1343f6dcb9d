// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The golden file that a project was made from: has it changed since, and what would its changes bring?
#pragma once

#include <string>
#include <string_view>

#include <QString>

#include "app/document/textchange.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/project/projectstore.h"

namespace filigree::app {

enum class SourceState {
    AsImported, ///< the file says what the project took from it, or says now
    Changed, ///< since the project took it
    Other, ///< it says other things than the project, and nobody knows since when
};

/// Remembers, in the project, the text that was taken from its golden file.
Result<void> rememberSource(ProjectStore &store, std::string_view text);

/// What rememberSource() keeps of a text, and what it has kept (empty: nothing).
[[nodiscard]] std::string sourceMark(std::string_view text);
[[nodiscard]] std::string rememberedMark(ProjectStore &store);
Result<void> rememberMark(ProjectStore &store, const std::string &mark);

/// Errors: those of reading the file or the project.
[[nodiscard]] Result<SourceState> compareSource(const ProjectAccess &access, const QString &file, Progress &progress);

struct SourceImport {
    TextChange change; ///< of the project's text; empty when the file has nothing new
    std::string text; ///< of the file
    int added = 0; ///< utterances that the project did not have
    bool whole = false; ///< the project takes the file's text as it is: nobody has edited what it took before
};

/// What the file's changes do to `current`, the project's text: the whole of it where it is still what was taken from
/// the file; otherwise the utterances that it lacks come to its end, each under its intent, and nothing goes.
[[nodiscard]] Result<SourceImport> importSource(const ProjectAccess &access, const QString &file,
                                                const QString &current, Progress &progress);

} // namespace filigree::app
