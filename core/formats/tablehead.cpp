// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/tablehead.h"

#include <algorithm>
#include <utility>

#include "core/formats/linereader.h"
#include "core/formats/tablerow.h"

namespace filigree {

namespace {

void addMeanings(TableHead &head)
{
    if (head.rows.empty())
        return;
    ColumnMeanings known = columnMeanings(head.rows.front()); // as the reader does
    head.headed = known.headed;
    head.meanings = std::move(known.columns);
    std::size_t columns = 0;
    for (const auto &row : head.rows)
        columns = std::max(columns, row.size());
    head.meanings.resize(columns);
}

} // namespace

Result<TableHead> readTableHead(const std::filesystem::path &path, bool tabs, std::size_t rows)
{
    auto lines = LineReader::open(path);
    if (!lines)
        return failWith(lines.error());
    TableHead out;
    char separator = tabs ? '\t' : '\0';
    std::string_view line;
    while (out.rows.size() < rows) {
        auto more = lines->next(line);
        if (!more)
            return failWith(more.error());
        if (!*more)
            break;
        if (line.empty())
            continue;
        if (tabs) {
            out.rows.push_back(splitTabs(line));
            continue;
        }
        if (separator == '\0')
            separator = csvSeparator(line);
        CsvRow row(separator);
        bool whole = row.add(line);
        while (!whole) {
            more = lines->next(line);
            if (!more)
                return failWith(more.error());
            if (!*more)
                break;
            whole = row.add(line);
        }
        if (row.endless()) // and the next one may be as long: enough for a look
            break;
        if (whole && !row.broken())
            out.rows.push_back(std::move(row.cells));
    }
    addMeanings(out);
    return out;
}

} // namespace filigree
