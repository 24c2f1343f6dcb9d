// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/textoffsets.h"

#include <algorithm>

namespace filigree::widgets {

namespace {

constexpr std::size_t stopEvery = 64; // characters
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

struct Character {
    std::size_t bytes = 1;
    qsizetype units = 1;
};

/// The character at `at`; CR LF is one. Bytes that are not UTF-8 count one by one, as QString::fromUtf8 replaces them.
Character characterAt(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    if (at == 0 && text.substr(0, 3) == byteOrderMark)
        return {3, 0};
    if (lead == '\r')
        return {at + 1 < text.size() && text[at + 1] == '\n' ? 2U : 1U, 1};
    std::size_t bytes = 1;
    if (lead >= 0xF0)
        bytes = 4;
    else if (lead >= 0xE0)
        bytes = 3;
    else if (lead >= 0xC0)
        bytes = 2;
    return {std::min(bytes, text.size() - at), bytes == 4 ? 2 : 1};
}

} // namespace

TextOffsets::TextOffsets(std::string_view utf8)
    : m_text(utf8)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < m_text.size(); ++count) {
        if (count % stopEvery == 0)
            m_stops.push_back({at, m_length});
        const Character character = characterAt(m_text, at);
        at += character.bytes;
        m_length += character.units;
    }
}

qsizetype TextOffsets::toUtf16(std::size_t byte) const
{
    if (byte >= m_text.size())
        return m_length;
    auto stop = std::upper_bound(m_stops.begin(), m_stops.end(), byte,
                                 [](std::size_t value, const Stop &s) { return value < s.byte; });
    --stop; // the first stop is at 0
    std::size_t at = stop->byte;
    qsizetype position = stop->position;
    for (;;) {
        const Character character = characterAt(m_text, at);
        if (at + character.bytes > byte)
            return position;
        at += character.bytes;
        position += character.units;
    }
}

std::size_t TextOffsets::toUtf8(qsizetype position) const
{
    if (position >= m_length)
        return m_text.size();
    if (position < 0)
        return 0;
    auto stop = std::upper_bound(m_stops.begin(), m_stops.end(), position,
                                 [](qsizetype value, const Stop &s) { return value < s.position; });
    --stop;
    std::size_t at = stop->byte;
    qsizetype here = stop->position;
    for (;;) {
        const Character character = characterAt(m_text, at);
        if (here + character.units > position)
            return at;
        at += character.bytes;
        here += character.units;
    }
}

std::pair<qsizetype, qsizetype> TextOffsets::toUtf16(std::size_t begin, std::size_t end) const
{
    const qsizetype first = toUtf16(begin);
    qsizetype last = toUtf16(end);
    if (end < m_text.size() && end > begin && toUtf8(last) < end) // inside a character: take the whole of it
        last += characterAt(m_text, toUtf8(last)).units;
    return {first, std::max<qsizetype>(0, last - first)};
}

QString TextOffsets::documentText(std::string_view utf8)
{
    if (utf8.substr(0, 3) == byteOrderMark)
        utf8.remove_prefix(3);
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return text;
}

} // namespace filigree::widgets
