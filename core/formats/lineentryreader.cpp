// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/lineentryreader.h"

namespace filigree {

Result<std::optional<CorpusEntry>> LineEntryReader::next()
{
    std::string_view line;
    for (;;) {
        const auto more = m_lines.next(line);
        if (!more)
            return failWith(more.error());
        if (!*more)
            return std::nullopt;
        auto found = entry(line);
        if (!found || *found)
            return found;
    }
}

} // namespace filigree
