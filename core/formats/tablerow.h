// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of CSV and TSV files. Private to core/formats.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace filigree {

/// Cells of a TSV line: there is no quoting.
[[nodiscard]] std::vector<std::string> splitTabs(std::string_view line);

/// What separates the cells of a CSV file, by its first line: a comma, or a semicolon where there are more of them.
[[nodiscard]] char csvSeparator(std::string_view line);

/// What a heading says of its column: text, intent, annotated, tokens, tags, locale, split; empty when it is unknown.
[[nodiscard]] std::string columnMeaning(std::string_view heading);

/// One row of a CSV file after RFC 4180. Feed it lines until it is complete.
class CsvRow {
public:
    explicit CsvRow(char separator)
        : m_separator(separator)
    {
    }
    /// Adds a line; true when the row is complete, false when a quoted cell goes on in the next line.
    [[nodiscard]] bool add(std::string_view line);
    [[nodiscard]] bool broken() const { return m_broken; } ///< text stands behind a closing quote

    std::vector<std::string> cells;

private:
    char m_separator;
    bool m_open = false; ///< inside quotes
    bool m_broken = false;
    std::string m_cell;
};

} // namespace filigree
