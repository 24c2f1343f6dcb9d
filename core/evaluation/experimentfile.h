// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An experiment as a small file, YAML or JSON: what is compared, on which data, how often.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/evaluation/experiment.h"

namespace filigree {

/// Reads the definition and all files that it names; their paths are relative to `folder`, or when that is empty to the
/// definition's own. The manual page "evaluate" explains the names. Experiment::model stays empty. Errors: InvalidInput
/// with file, line and column (no YAML, a name or value that is not known), and those of the files.
[[nodiscard]] Result<Experiment> readExperiment(const std::filesystem::path &path, Progress &progress,
                                                const std::filesystem::path &folder = {});

/// Utterances of corpus files in any format that can be read; an entry with a mistake is an error.
[[nodiscard]] Result<std::vector<Utterance>> readUtterances(const std::filesystem::path &path, Progress &progress);

} // namespace filigree
