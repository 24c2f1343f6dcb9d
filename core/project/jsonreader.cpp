// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jsonreader.h"

#include <charconv>
#include <cmath>
#include <cstring>
#include <system_error>

#include "core/text/unicode.h"

namespace filigree {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// What a text may hold as it is.
bool isPlain(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

void appendUtf8(std::string &out, std::uint32_t codePoint)
{
    const auto add = [&](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    const auto follow = [&](int shift) { add(0x80 | ((codePoint >> shift) & 0x3F)); };
    if (codePoint < 0x80)
        return add(codePoint);
    if (codePoint < 0x800) {
        add(0xC0 | (codePoint >> 6));
    } else if (codePoint < 0x10000) {
        add(0xE0 | (codePoint >> 12));
        follow(6);
    } else {
        add(0xF0 | (codePoint >> 18));
        follow(12);
        follow(6);
    }
    follow(0);
}

} // namespace

JsonReader::JsonReader(std::string_view text, std::size_t deepest)
    : m_at(text.data())
    , m_end(text.data() + text.size())
    , m_deepest(deepest)
{
    if (firstInvalidUtf8(text))
        notJson();
}

char JsonReader::peek()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r'))
        ++m_at;
    if (m_at == m_end)
        notJson();
    return *m_at;
}

JsonReader::Kind JsonReader::kind()
{
    switch (const char c = peek()) {
    case '{':
        return Kind::Object;
    case '[':
        return Kind::List;
    case '"':
        return Kind::Text;
    case 't':
    case 'f':
        return Kind::Truth;
    case 'n':
        return Kind::Nothing;
    default:
        if (c == '-' || isDigit(c))
            return Kind::Number;
        notJson();
    }
}

void JsonReader::open(Kind wanted, const char *what)
{
    if (kind() != wanted)
        throw JsonFault{std::string(what) + (wanted == Kind::List ? " is not a list" : " is not an object")};
    ++m_at;
    if (++m_depth > m_deepest)
        throw JsonFault{"it is nested too deep"};
}

bool JsonReader::closes(char bracket)
{
    if (peek() != bracket)
        return false;
    ++m_at;
    --m_depth;
    return true;
}

bool JsonReader::goesOn(char bracket)
{
    if (closes(bracket))
        return false;
    expect(',');
    return true;
}

void JsonReader::expect(char sign)
{
    if (peek() != sign)
        notJson();
    ++m_at;
}

std::string JsonReader::text(const char *what)
{
    if (kind() != Kind::Text)
        throw JsonFault{std::string(what) + " is not a text"};
    std::string out;
    ++m_at;
    // Escapes only make it shorter: a long text gets its place at once.
    if (const void *quote = std::memchr(m_at, '"', static_cast<std::size_t>(m_end - m_at)))
        out.reserve(static_cast<std::size_t>(static_cast<const char *>(quote) - m_at));
    for (;;) {
        const char *begin = m_at;
        while (m_at != m_end && isPlain(*m_at))
            ++m_at;
        out.append(begin, m_at);
        if (m_at == m_end)
            notJson();
        const char c = *m_at++;
        if (c == '"')
            return out;
        if (c != '\\')
            notJson();
        appendEscape(out);
    }
}

void JsonReader::appendEscape(std::string &out)
{
    if (m_at == m_end)
        notJson();
    constexpr std::string_view letters = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const char c = *m_at++;
    if (const std::size_t place = letters.find(c); place != std::string_view::npos) {
        out.push_back(meanings[place]);
        return;
    }
    if (c != 'u')
        notJson();
    std::uint32_t unit = hexUnit();
    if (unit >= 0xDC00 && unit < 0xE000)
        notJson();
    if (unit >= 0xD800 && unit < 0xDC00) { // the first half of what lies beyond 16 bits
        if (m_end - m_at < 2 || *m_at++ != '\\' || *m_at++ != 'u')
            notJson();
        const std::uint32_t second = hexUnit();
        if (second < 0xDC00 || second >= 0xE000)
            notJson();
        unit = 0x10000 + ((unit - 0xD800) << 10) + (second - 0xDC00);
    }
    appendUtf8(out, unit);
}

std::uint32_t JsonReader::hexUnit()
{
    std::uint32_t out = 0;
    if (m_end - m_at < 4)
        notJson();
    const auto parsed = std::from_chars(m_at, m_at + 4, out, 16);
    if (parsed.ec != std::errc() || parsed.ptr != m_at + 4)
        notJson();
    m_at += 4;
    return out;
}

void JsonReader::takeDigits()
{
    if (m_at == m_end || !isDigit(*m_at))
        notJson();
    while (m_at != m_end && isDigit(*m_at))
        ++m_at;
}

/// A number as it is written, which has more rules than std::from_chars().
std::string_view JsonReader::digits()
{
    const char *begin = m_at;
    m_at += *m_at == '-' ? 1 : 0;
    if (m_at != m_end && *m_at == '0')
        ++m_at;
    else
        takeDigits();
    if (m_at != m_end && *m_at == '.') {
        ++m_at;
        takeDigits();
    }
    if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
        ++m_at;
        m_at += m_at != m_end && (*m_at == '+' || *m_at == '-') ? 1 : 0;
        takeDigits();
    }
    return {begin, static_cast<std::size_t>(m_at - begin)};
}

double JsonReader::number(const char *what)
{
    double out = NAN;
    if (kind() == Kind::Number) {
        const std::string_view written = digits();
        const auto parsed = std::from_chars(written.data(), written.data() + written.size(), out);
        if (parsed.ec != std::errc()) // beyond what a double holds, which no double was written as
            out = NAN;
    }
    if (!std::isfinite(out))
        throw JsonFault{std::string(what) + " is not a number"};
    return out;
}

std::uint64_t JsonReader::natural(const char *what, std::uint64_t limit)
{
    if (kind() == Kind::Number) {
        const std::string_view written = digits();
        std::uint64_t out = 0;
        const char *end = written.data() + written.size();
        const auto parsed = std::from_chars(written.data(), end, out);
        if (parsed.ec == std::errc() && parsed.ptr == end && out <= limit)
            return out;
    }
    throw JsonFault{std::string(what) + " is not a number from 0 to " + std::to_string(limit)};
}

void JsonReader::skipWord(std::string_view word)
{
    if (!std::string_view(m_at, static_cast<std::size_t>(m_end - m_at)).starts_with(word))
        notJson();
    m_at += word.size();
}

void JsonReader::skip()
{
    switch (kind()) {
    case Kind::Nothing:
        return skipWord("null");
    case Kind::Truth:
        return skipWord(*m_at == 't' ? "true" : "false");
    case Kind::Number:
        return (void)digits();
    case Kind::Text:
        return (void)text("");
    case Kind::List:
        return list("", [this] { skip(); });
    case Kind::Object:
        return object("", [this](const std::string &) { skip(); });
    }
}

void JsonReader::finish()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\t' || *m_at == '\r'))
        ++m_at;
    if (m_at != m_end)
        notJson();
}

} // namespace filigree
