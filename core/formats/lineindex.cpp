// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/lineindex.h"

#include <algorithm>

namespace filigree {

namespace {

/// Bytes that begin a character: the text before a place that is not UTF-8 is.
std::size_t beginnings(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
}

} // namespace

LineIndex::LineIndex(std::string_view text, std::size_t begin)
    : m_begin(begin)
{
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1))
        m_lineStarts.push_back(end + 1);
    m_characters.reserve(text.size() / stretch);
    std::size_t count = 0;
    for (std::size_t at = 0; at + stretch <= text.size(); at += stretch) {
        count += beginnings(text.substr(at, stretch));
        m_characters.push_back(count);
    }
}

TextPlace LineIndex::place(std::string_view text, std::size_t at) const
{
    at = std::min(at, text.size());
    const auto behind = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), at);
    const std::size_t start = std::max(behind == m_lineStarts.begin() ? 0 : *(behind - 1), m_begin);
    const std::size_t column = characters(text, std::max(at, start)) - characters(text, start);
    return {1 + (behind - m_lineStarts.begin()), static_cast<std::int64_t>(column) + 1};
}

std::int64_t LineIndex::line(std::size_t at) const
{
    return 1 + (std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), at) - m_lineStarts.begin());
}

std::size_t LineIndex::characters(std::string_view text, std::size_t at) const
{
    const std::size_t known = countedTo(at);
    const std::size_t before = known == 0 ? 0 : m_characters[known / stretch - 1];
    return before + beginnings(text.substr(known, at - known));
}

} // namespace filigree
