// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/sourcetext.h"

#include <algorithm>

#include "core/text/unicode.h"

namespace filigree {

Result<void> SourceText::check() const
{
    if (const auto bad = firstInvalidUtf8(m_text))
        return wrong(*bad, "These bytes are not UTF-8. Save the file as UTF-8.");
    if (const std::size_t zero = m_text.find('\0'); zero != std::string_view::npos)
        return wrong(zero, "This is not a text file.");
    return {};
}

TextPlace SourceText::place(std::size_t at) const
{
    at = std::min(at, m_text.size());
    if (at < m_lineBegin) { // an error that points back to an earlier line
        m_countedTo = 0;
        m_line = 1;
        m_lineBegin = 0;
    }
    for (; m_countedTo < at; ++m_countedTo)
        if (m_text[m_countedTo] == '\n') {
            ++m_line;
            m_lineBegin = m_countedTo + 1;
        }
    const std::size_t lineBegin = std::max(m_lineBegin, begin());
    const std::string_view before = m_text.substr(lineBegin, std::max(at, lineBegin) - lineBegin);
    // Bytes that begin a character: the text before a place that is not UTF-8 is.
    const auto characters = std::count_if(before.begin(), before.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; });
    return {m_line, 1 + characters};
}

tl::unexpected<Error> SourceText::wrong(std::size_t at, std::string detail) const
{
    return wrongAt(place(at), std::move(detail));
}

tl::unexpected<Error> wrongAt(const TextPlace &place, std::string detail)
{
    return failWith({ErrorCode::InvalidInput, std::move(detail), {}, place.line, place.column});
}

} // namespace filigree
