// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows of CSV and TSV files. Private to core/formats.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace filigree {

/// Cells of a TSV line: there is no quoting.
[[nodiscard]] std::vector<std::string> splitTabs(std::string_view line);

/// What separates the cells of a CSV file, by its first line: a comma, or a semicolon where there are more of them.
[[nodiscard]] char csvSeparator(std::string_view line);

/// What the columns of a table mean by themselves: text, intent, annotated, tokens, tags, locale, split; empty where
/// that is not known. By its first row when that is a heading, which names a column with the sentence; else by the
/// number of its cells.
struct ColumnMeanings {
    bool headed = false;
    std::vector<std::string> columns; ///< as many as the first row has
};
[[nodiscard]] ColumnMeanings columnMeanings(const std::vector<std::string> &firstRow);

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
    /// It is longer than any line may be, and complete for that reason: a quote that is never closed takes all the
    /// file.
    [[nodiscard]] bool endless() const { return m_bytes > most; }

    std::vector<std::string> cells;

private:
    char m_separator;
    bool m_open = false; ///< inside quotes
    bool m_broken = false;
    static constexpr std::size_t most = std::size_t{64} << 20;
    std::size_t m_bytes = 0;
    std::string m_cell;
};

} // namespace filigree
