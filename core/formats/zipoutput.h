// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files of a corpus packed as one zip file. Private to core/formats.
#pragma once

#include <filesystem>
#include <memory>

#include "core/formats/corpuswriter.h"

namespace filigree {

/// Does the name ask for a zip file?
[[nodiscard]] bool isZipName(const std::filesystem::path &path);

/// The files are made beside `path` first; the zip file takes its name on commit(). Errors: those of writing.
[[nodiscard]] Result<std::unique_ptr<CorpusFiles>> openZipOutput(const std::filesystem::path &path);

} // namespace filigree
