// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plain text with a sentence a line, where the number of a line means something: nothing is skipped.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace filigree {

/// The lines, without their ends (LF, CR LF) and without a byte order mark; blanks at the ends are kept, empty lines
/// stand as empty ones. "-" is standard input. Errors: those of reading; InvalidInput with file, line and column where
/// the text is not UTF-8 or has a NUL byte.
[[nodiscard]] Result<std::vector<std::string>> readSentenceFile(const std::filesystem::path &path);
[[nodiscard]] Result<std::vector<std::string>> sentencesOf(std::string_view text);
/// The same lines, unchecked, as they stand in the text.
[[nodiscard]] std::vector<std::string_view> linesOf(std::string_view text);

} // namespace filigree
