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

/// Reads the definition and all files that it names; their paths are relative to its folder. The manual page "evaluate"
/// explains the names. Experiment::model stays empty. Errors: InvalidInput with file, line and column (no YAML, a name
/// or value that is not known), and those of the files.
[[nodiscard]] Result<Experiment> readExperiment(const std::filesystem::path &path, Progress &progress);

/// Utterances of corpus files in any format that can be read; an entry with a mistake is an error.
[[nodiscard]] Result<std::vector<Utterance>> readUtterances(const std::filesystem::path &path, Progress &progress);

/// Does a name fit a pattern in which * stands for any letters, or none?
[[nodiscard]] bool fitsPattern(std::string_view name, std::string_view pattern);

} // namespace filigree
