// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first rows of a CSV or TSV file as they are, for a linguist who says what its columns mean.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/error.h"

namespace filigree {

struct TableHead {
    bool headed = false; ///< the first row names the columns: at least one of them as the reader knows it
    std::vector<std::vector<std::string>>
        rows; ///< with the heading, if there is one; lines that are broken are left out
    std::vector<std::string> meanings; ///< of each column, as the reader takes it by itself; empty: not at all
};

/// At most `rows` rows. Errors: those of reading the file.
[[nodiscard]] Result<TableHead> readTableHead(const std::filesystem::path &path, bool tabs, std::size_t rows);

} // namespace filigree
