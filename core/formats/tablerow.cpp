// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/tablerow.h"

#include <algorithm>
#include <utility>

namespace filigree {

std::vector<std::string> splitTabs(std::string_view line)
{
    std::vector<std::string> out;
    for (;;) {
        const std::size_t tab = line.find('\t');
        out.emplace_back(line.substr(0, tab));
        if (tab == std::string_view::npos)
            return out;
        line.remove_prefix(tab + 1);
    }
}

char csvSeparator(std::string_view line)
{
    return std::count(line.begin(), line.end(), ';') > std::count(line.begin(), line.end(), ',') ? ';' : ',';
}

bool CsvRow::add(std::string_view line)
{
    m_bytes += line.size() + 1;
    if (endless())
        return true;
    if (m_open)
        m_cell.push_back('\n');
    bool wasQuoted = m_open;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (m_open) {
            if (c != '"')
                m_cell.push_back(c);
            else if (i + 1 < line.size() && line[i + 1] == '"')
                m_cell.push_back(line[++i]);
            else
                m_open = false;
        } else if (c == m_separator) {
            cells.push_back(std::exchange(m_cell, {}));
            wasQuoted = false;
        } else if (c == '"' && m_cell.empty() && !wasQuoted) {
            m_open = wasQuoted = true;
        } else {
            m_broken = m_broken || wasQuoted;
            m_cell.push_back(c);
        }
    }
    if (m_open)
        return false;
    cells.push_back(std::exchange(m_cell, {}));
    return true;
}

} // namespace filigree
