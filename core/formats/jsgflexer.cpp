// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/jsgflexer.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <vector>

#include "core/formats/jsgfsyntax.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty()
           && (text.front() == ' ' || text.front() == '\t' || text.front() == '\r' || text.front() == '\n'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r' || text.back() == '\n'))
        text.remove_suffix(1);
    return text;
}

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return out;
}

} // namespace

void JsgfLexer::place(std::size_t at, std::int64_t &line, std::int64_t &column) const
{
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
    line = m_line;
    const std::size_t begin = m_lineBegin == 0 && m_text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : m_lineBegin;
    column = 1 + static_cast<std::int64_t>(codePointCount(m_text.substr(begin, std::max(at, begin) - begin)));
}

tl::unexpected<Error> JsgfLexer::wrong(std::size_t at, std::string detail) const
{
    Error error{ErrorCode::InvalidInput, std::move(detail), {}, 0, 0};
    place(at, error.line, error.column);
    return failWith(std::move(error));
}

Result<std::string> JsgfLexer::readHeader()
{
    if (const auto bad = firstInvalidUtf8(m_text))
        return wrong(*bad, "These bytes are not UTF-8. Save the grammar as UTF-8.");
    if (const std::size_t zero = m_text.find('\0'); zero != std::string_view::npos)
        return wrong(zero, "This is not a text file.");
    m_at = m_text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
    const std::size_t end = m_text.find_first_of(";\n", m_at);
    const std::string_view line = m_text.substr(m_at, std::min(end, m_text.size()) - m_at);
    if (line.substr(0, 5) != "#JSGF" || end == std::string_view::npos || m_text[end] != ';')
        return wrong(m_at, "A JSGF grammar begins with a line such as: #JSGF V1.0 UTF-8 en-US;");
    std::vector<std::string> words;
    for (std::string_view rest = trimmed(line.substr(5)); !rest.empty();) {
        const std::size_t blank = std::min(rest.find_first_of(" \t\r"), rest.size());
        words.emplace_back(rest.substr(0, blank));
        rest = trimmed(rest.substr(blank));
    }
    if (words.empty() || words[0] != "V1.0")
        return wrong(m_at, "Only version 1.0 of JSGF can be read. The first line must be: #JSGF V1.0 UTF-8 en-US;");
    if (words.size() > 3)
        return wrong(m_at, "The first line has too many words. It must be: #JSGF V1.0 UTF-8 en-US;");
    const bool ascii =
        std::all_of(m_text.begin(), m_text.end(), [](char c) { return static_cast<signed char>(c) > 0; });
    if (words.size() > 1 && lower(words[1]) != "utf-8" && lower(words[1]) != "utf8" && !ascii)
        return wrong(m_at,
                     "The first line says that the text is in " + words[1]
                         + ". Convert the file to UTF-8, and write UTF-8 there.");
    m_at = end + 1;
    return words.size() > 2 ? words[2] : std::string();
}

/// White space and comments; keeps the last documentation comment.
std::optional<Error> JsgfLexer::skipBlanks(std::string &comment)
{
    while (m_at < m_text.size()) {
        std::size_t length = 1;
        if (isWhiteSpace(m_text, m_at, length)) {
            m_at += length;
            continue;
        }
        const std::string_view two = m_text.substr(m_at, 2);
        if (two == "//") {
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        } else if (two == "/*") {
            const std::size_t end = m_text.find("*/", m_at + 2);
            if (end == std::string_view::npos)
                return wrong(m_at, "This comment is not closed. Write */ at its end.").value();
            if (m_text.substr(m_at, 3) == "/**" && end > m_at + 2)
                comment = m_text.substr(m_at + 3, end - m_at - 3);
            m_at = end + 2;
        } else {
            break;
        }
    }
    return std::nullopt;
}

Result<JsgfToken> JsgfLexer::next()
{
    JsgfToken token;
    if (auto bad = skipBlanks(token.comment))
        return failWith(std::move(*bad));
    place(m_at, token.line, token.column);
    if (m_at >= m_text.size())
        return token;
    std::optional<Error> bad;
    const char c = m_text[m_at];
    if (c == '<') {
        bad = readRuleName(token);
    } else if (c == '{') {
        token.kind = JsgfToken::Kind::Tag;
        bad = readDelimited(token, '}', "This tag is not closed. Write } at its end.");
        token.text = foldWhiteSpace(token.text);
    } else if (c == '"') {
        token.kind = JsgfToken::Kind::Quoted;
        bad = readDelimited(token, '"', "These quotes are not closed. Write \" at their end.");
    } else if (c == '/') {
        bad = readWeight(token);
    } else if (c == '>' || c == '}' || c == '\\') {
        bad =
            wrong(m_at, std::string("There is nothing that this ") + c + " belongs to. Put a word with it into quotes.")
                .value();
    } else if (jsgfSpecial.find(c) != std::string_view::npos) {
        token.kind = JsgfToken::Kind::Mark;
        token.text.assign(1, c);
        ++m_at;
    } else {
        readWord(token);
    }
    if (bad)
        return failWith(std::move(*bad));
    return token;
}

std::optional<Error> JsgfLexer::readDelimited(JsgfToken &token, char end, const char *what)
{
    const std::size_t begin = m_at++;
    while (m_at < m_text.size() && m_text[m_at] != end) {
        if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
            ++m_at;
        token.text.push_back(m_text[m_at++]);
    }
    if (m_at >= m_text.size())
        return wrong(begin, what).value();
    ++m_at;
    return std::nullopt;
}

std::optional<Error> JsgfLexer::readRuleName(JsgfToken &token)
{
    token.kind = JsgfToken::Kind::RuleName;
    const std::size_t end = m_text.find_first_of(">\n", m_at);
    if (end == std::string_view::npos || m_text[end] != '>')
        return wrong(m_at, "This rule name is not closed. Write > at its end.").value();
    token.text = trimmed(m_text.substr(m_at + 1, end - m_at - 1));
    if (token.text.empty())
        return wrong(m_at, "A rule's name is missing between < and >.").value();
    m_at = end + 1;
    return std::nullopt;
}

std::optional<Error> JsgfLexer::readWeight(JsgfToken &token)
{
    token.kind = JsgfToken::Kind::Weight;
    const std::size_t end = m_text.find_first_of("/\n", m_at + 1);
    if (end == std::string_view::npos || m_text[end] != '/')
        return wrong(m_at, "A weight stands between two slashes, as in /0.3/. Put a word with a slash into quotes.")
            .value();
    const std::string_view digits = trimmed(m_text.substr(m_at + 1, end - m_at - 1));
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), token.weight);
    if (digits.empty() || parsed.ec != std::errc() || parsed.ptr != digits.data() + digits.size()
        || !std::isfinite(token.weight) || token.weight < 0)
        return wrong(m_at, "This weight is not a number of at least 0. Write it as in /0.3/.").value();
    m_at = end + 1;
    return std::nullopt;
}

void JsgfLexer::readWord(JsgfToken &token)
{
    token.kind = JsgfToken::Kind::Word;
    std::size_t length = 1;
    while (m_at < m_text.size() && !isWhiteSpace(m_text, m_at, length)
           && jsgfSpecial.find(m_text[m_at]) == std::string_view::npos) {
        token.text.append(m_text, m_at, length);
        m_at += length;
    }
}

} // namespace filigree
