// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading reference or test data for a command that adds it to the project.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/project/projectvalues.h"

namespace filigree::app {

struct SourceContent {
    SourceInfo info;
    std::vector<SourceUtterance> utterances;
};

/// The whole of a file of annotated utterances. `locale` may be empty: then it is what the file says.
/// Errors: InvalidInput with file, line and column; NotFound when there is no utterance; Cancelled.
[[nodiscard]] Result<SourceContent> readSourceContent(const std::filesystem::path &file, SourceRole role,
                                                      const std::string &locale, Progress &progress);

} // namespace filigree::app
