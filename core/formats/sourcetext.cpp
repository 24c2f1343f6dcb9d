// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/sourcetext.h"

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
    return m_lines.place(m_text, at);
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
