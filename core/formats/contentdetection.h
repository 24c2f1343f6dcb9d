// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which tool a JSON, YAML or JSON Lines file, or a folder, comes from: by what is in it. Private to core/formats.
#pragma once

#include <filesystem>
#include <string>

#include "core/base/error.h"

namespace filigree {

/// Each gives a name of readableCorpusFormats(), or InvalidInput when it cannot be told.
[[nodiscard]] Result<std::string> detectJson(const std::filesystem::path &path);
[[nodiscard]] Result<std::string> detectYaml(const std::filesystem::path &path);
[[nodiscard]] Result<std::string> detectJsonLines(const std::filesystem::path &path);
[[nodiscard]] std::string detectFolder(const std::filesystem::path &path);

} // namespace filigree
