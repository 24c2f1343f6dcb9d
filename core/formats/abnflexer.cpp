// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/abnflexer.h"

#include <algorithm>

#include "core/formats/abnfsyntax.h"
#include "core/text/unicode.h"

namespace filigree {

Result<void> AbnfLexer::readHeader()
{
    if (auto good = m_source.check(); !good)
        return good;
    const std::string_view text = m_source.text();
    m_at = m_source.begin();
    const std::size_t end = text.find_first_of(";\n", m_at);
    const std::string line = foldWhiteSpace(text.substr(m_at, std::min(end, text.size()) - m_at));
    if (end == std::string_view::npos || text[end] != ';' || !line.starts_with("#ABNF "))
        return m_source.wrong(m_at, "An ABNF grammar begins with the line: #ABNF 1.0 UTF-8;");
    if (line != "#ABNF 1.0" && !line.starts_with("#ABNF 1.0 "))
        return m_source.wrong(m_at, "Only version 1.0 of ABNF can be read. The first line must be: #ABNF 1.0 UTF-8;");
    const std::string encoding = comparisonKey(line.size() > 10 ? line.substr(10) : "utf-8");
    const bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return static_cast<signed char>(c) > 0; });
    if (encoding != "utf-8" && encoding != "utf8" && !ascii)
        return m_source.wrong(m_at,
                              "The first line says that the text is in " + line.substr(10)
                                  + ". Convert the file to UTF-8, and write UTF-8 there.");
    m_at = end + 1;
    return {};
}

/// White space and comments; keeps the last documentation comment.
Result<void> AbnfLexer::skipBlanks(std::string &comment)
{
    const std::string_view text = m_source.text();
    while (m_at < text.size()) {
        std::size_t length = 1;
        if (isWhiteSpace(text, m_at, length)) {
            m_at += length;
            continue;
        }
        const std::string_view two = text.substr(m_at, 2);
        if (two == "//") {
            m_at = std::min(text.find('\n', m_at), text.size());
        } else if (two == "/*") {
            const std::size_t end = text.find("*/", m_at + 2);
            if (end == std::string_view::npos)
                return m_source.wrong(m_at, "This comment is not closed. Write */ at its end.");
            if (text.substr(m_at, 3) == "/**" && end > m_at + 2)
                comment = text.substr(m_at + 3, end - m_at - 3);
            m_at = end + 2;
        } else {
            break;
        }
    }
    return {};
}

Result<AbnfToken> AbnfLexer::upTo(AbnfToken token, std::string_view begin, std::string_view end, const char *what)
{
    const std::string_view text = m_source.text();
    const std::size_t from = m_at + begin.size();
    const std::size_t to = text.find(end, from);
    if (to == std::string_view::npos)
        return m_source.wrong(token.at, what);
    token.text = text.substr(from, to - from);
    m_at = to + end.size();
    return token;
}

std::string AbnfLexer::readRun()
{
    const std::string_view text = m_source.text();
    const std::size_t begin = m_at;
    std::size_t length = 1;
    while (m_at < text.size() && !isWhiteSpace(text, m_at, length) && abnfWordEnd.find(text[m_at]) == abnfWordEnd.npos)
        m_at += length;
    return std::string(text.substr(begin, m_at - begin));
}

Result<AbnfToken> AbnfLexer::next()
{
    using Kind = AbnfToken::Kind;
    AbnfToken token;
    if (auto good = skipBlanks(token.comment); !good)
        return failWith(good.error());
    const std::string_view text = m_source.text();
    token.at = m_at;
    token.place = m_source.place(m_at);
    if (m_at >= text.size())
        return token;
    const auto as = [&](Kind kind) {
        token.kind = kind;
        return token;
    };
    switch (text[m_at]) {
    case '$':
        if (text.substr(m_at, 2) == "$<")
            return upTo(as(Kind::RuleUri), "$<", ">", "This address is not closed. Write > at its end.");
        ++m_at;
        token.text = readRun();
        if (token.text.empty())
            return m_source.wrong(token.at, "A rule's name is missing after $. Put a word with it into quotes.");
        return as(Kind::RuleName);
    case '<':
        return upTo(as(Kind::Uri), "<", ">", "This is not closed. Write > at its end.");
    case '"':
        return upTo(as(Kind::Quoted), "\"", "\"", "These quotes are not closed. Write \" at their end.");
    case '/':
        return upTo(as(Kind::Weight), "/", "/",
                    "A weight stands between two slashes, as in /0.3/. Put a word with a slash into quotes.");
    case '{':
        if (text.substr(m_at, 3) == "{!{")
            return upTo(as(Kind::Tag), "{!{", "}!}", "This tag is not closed. Write }!} at its end.");
        return upTo(as(Kind::Tag), "{", "}", "This tag is not closed. Write } at its end.");
    case '!':
        ++m_at;
        token.text = readRun();
        return as(Kind::Language);
    case '>':
    case '}':
        return m_source.wrong(m_at,
                              std::string("There is nothing that this ") + text[m_at]
                                  + " belongs to. Put a word with it into quotes.");
    default:
        break;
    }
    if (abnfWordEnd.find(text[m_at]) != abnfWordEnd.npos) {
        token.text.assign(1, text[m_at++]);
        return as(Kind::Mark);
    }
    token.text = readRun();
    return as(Kind::Word);
}

} // namespace filigree
