// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/bleutokens.h"

#include <algorithm>

#include "core/text/unicode.h"

namespace filigree {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isStop(char c)
{
    return c == '.' || c == ',';
}

/// The ASCII marks that always stand alone: { … ~, [ … `, blank … &, ( … +, : … @ and the slash.
bool standsAlone(char c)
{
    return (c >= '{' && c <= '~') || (c >= '[' && c <= '`') || (c >= ' ' && c <= '&') || (c >= '(' && c <= '+')
        || (c >= ':' && c <= '@') || c == '/';
}

bool isSpace(std::string_view text, std::size_t at, std::size_t &length)
{
    if (text[at] >= 0x1C && text[at] <= 0x1F) { // white space to Python, not to Unicode
        length = 1;
        return true;
    }
    return isWhiteSpace(text, at, length);
}

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

std::string marksApart(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (standsAlone(c)) {
            out += ' ';
            out += c;
            out += ' ';
        } else {
            out += c;
        }
    }
    return out;
}

/// One pass of a substitution of two neighbours, left to right without overlap, as a regular expression makes it. What
/// counts is ASCII, so that the bytes of other characters may be taken singly.
template <class Matches>
std::string pairsReplaced(std::string_view text, Matches matches, const char *between, const char *before,
                          const char *after)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i + 1 < text.size() && matches(text[i], text[i + 1])) {
            out += before;
            out += text[i];
            out += between;
            out += text[i + 1];
            out += after;
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace

std::vector<std::string> splitAtWhiteSpace(std::string_view text)
{
    std::vector<std::string> out;
    std::size_t begin = 0;
    std::size_t i = 0;
    while (i < text.size()) {
        std::size_t length = 1;
        if (isSpace(text, i, length)) {
            if (i > begin)
                out.emplace_back(text.substr(begin, i - begin));
            begin = i + length;
        }
        i += length;
    }
    if (i > begin)
        out.emplace_back(text.substr(begin));
    return out;
}

std::vector<std::string> charactersOf(std::string_view text)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t length = 1;
        if (!isSpace(text, i, length))
            out.emplace_back(text.substr(i, length));
        i += length;
    }
    return out;
}

std::vector<std::string> wordsOf13a(std::string_view sentence)
{
    std::string text(sentence);
    replaceAll(text, "<skipped>", "");
    replaceAll(text, "-\n", "");
    replaceAll(text, "\n", " ");
    if (text.find('&') != std::string::npos) {
        replaceAll(text, "&quot;", "\"");
        replaceAll(text, "&amp;", "&");
        replaceAll(text, "&lt;", "<");
        replaceAll(text, "&gt;", ">");
    }
    text = marksApart(' ' + text + ' ');
    text = pairsReplaced(
        text, [](char a, char b) { return !isDigit(a) && isStop(b); }, " ", "", " ");
    text = pairsReplaced(
        text, [](char a, char b) { return isStop(a) && !isDigit(b); }, " ", " ", "");
    text = pairsReplaced(
        text, [](char a, char b) { return isDigit(a) && b == '-'; }, " ", "", " ");
    return splitAtWhiteSpace(text);
}

std::vector<std::vector<std::uint32_t>> NgramNames::of(const std::vector<std::string> &tokens, int longest)
{
    std::vector<std::vector<std::uint32_t>> out(static_cast<std::size_t>(longest));
    std::vector<std::uint32_t> single;
    for (const std::string &token : tokens)
        single.push_back(m_tokens.try_emplace(token, static_cast<std::uint32_t>(m_tokens.size())).first->second);
    std::vector<std::uint32_t> names = single;
    out[0] = single;
    for (std::size_t order = 2; order <= out.size() && order <= tokens.size(); ++order) {
        for (std::size_t i = 0; i + order <= tokens.size(); ++i) {
            // names of one length never meet those of another, so that a prefix and a token tell all
            const std::uint64_t key =
                (static_cast<std::uint64_t>(order == 2 ? single[i] : names[i]) << 32U) | single[i + order - 1];
            auto [found, fresh] = m_longer.try_emplace(order == 2 ? key : key | (1ULL << 63U), m_next);
            m_next += fresh ? 1 : 0;
            names[i] = found->second;
        }
        names.resize(tokens.size() - order + 1);
        out[order - 1] = names;
    }
    for (auto &row : out)
        std::sort(row.begin(), row.end());
    return out;
}

} // namespace filigree
