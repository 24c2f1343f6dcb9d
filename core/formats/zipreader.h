// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Formats that are a folder, packed as a zip file. Private to core/formats.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "core/formats/readers.h"

namespace filigree {

/// Which format of a folder the zip file holds, by the names in it. Errors: those of zipNames(), and InvalidInput when
/// they tell nothing.
[[nodiscard]] Result<std::string> detectZip(const std::filesystem::path &path);

/// Unpacks it for as long as the reader lives, and opens the folder with `open`. Errors name the zip file and the file
/// in it; Cancelled.
[[nodiscard]] Result<std::unique_ptr<CorpusReader>> openZipped(const std::filesystem::path &path, OpenReader open,
                                                               const Progress &progress);

} // namespace filigree
