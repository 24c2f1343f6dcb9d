// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/tablehead.h"

#include <algorithm>
#include <set>

#include "core/formats/linereader.h"
#include "core/formats/tablerow.h"

namespace filigree {

namespace {

/// As the reader of tables decides: a heading names the sentence; else intent, text, annotated.
void addMeanings(TableHead &head)
{
    std::size_t columns = 0;
    for (const auto &row : head.rows)
        columns = std::max(columns, row.size());
    head.meanings.assign(columns, {});
    if (head.rows.empty())
        return;
    std::set<std::string> taken;
    for (std::size_t i = 0; i < head.rows.front().size(); ++i)
        if (const std::string meaning = columnMeaning(head.rows.front()[i]); taken.insert(meaning).second)
            head.meanings[i] = meaning;
    head.headed = taken.contains("text") || taken.contains("annotated") || taken.contains("tokens");
    if (head.headed)
        return;
    static const std::vector<std::string> usual{"intent", "text", "annotated"};
    const std::size_t first = head.rows.front().size() > 1 ? 0 : 1;
    for (std::size_t i = 0; i < columns; ++i)
        head.meanings[i] = i + first < usual.size() ? usual[i + first] : std::string();
    if (first == 1 && columns > 1)
        std::fill(head.meanings.begin() + 1, head.meanings.end(), std::string());
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
            if (!more || !*more)
                break;
            whole = row.add(line);
        }
        if (whole && !row.broken())
            out.rows.push_back(std::move(row.cells));
    }
    addMeanings(out);
    return out;
}

} // namespace filigree
