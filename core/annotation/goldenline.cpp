// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/goldenline.h"

#include "core/annotation/golden.h"
#include "core/base/messagecode.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

bool isAsciiOfName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

} // namespace

bool GoldenLineReader::fail(DiagnosticCode code, std::size_t begin, std::size_t end, MessageCode said)
{
    const Message message{said, {}};
    m_mistake = {Severity::Error, code, englishText(message), 0, 0, begin, end, message};
    return false;
}

std::optional<Utterance> GoldenLineReader::read()
{
    std::string word;
    std::size_t wordBegin = 0;
    while (m_at < m_line.size()) {
        std::size_t length = 1;
        const char c = m_line[m_at];
        if (isWhiteSpace(m_line, m_at, length)) {
            flushWord(word);
            m_at += length;
            continue;
        }
        if (word.empty())
            wordBegin = m_at;
        if (c == '#' && word.empty())
            break;
        bool good = true;
        if (c == '\\') {
            good = readEscape(word);
        } else if (c == '{') {
            flushWord(word);
            good = readBraced();
        } else if (c == '}') {
            good = fail(DiagnosticCode::UnopenedBrace, m_at, m_at + 1, MessageCode::GoldenUnopenedBrace);
        } else if (c == '|') {
            good = readBarAfterWord(wordBegin, word);
        } else {
            word.append(m_line, m_at, length);
            m_at += length;
        }
        if (!good)
            return std::nullopt;
    }
    flushWord(word);
    return std::move(m_utterance);
}

void GoldenLineReader::flushWord(std::string &word)
{
    if (!word.empty())
        for (auto &token : m_tokenizer.words(word))
            m_utterance.tokens.push_back(std::move(token));
    word.clear();
}

bool GoldenLineReader::readEscape(std::string &out)
{
    static constexpr std::string_view special = "\\{}|#[]@";
    if (m_at + 1 >= m_line.size() || special.find(m_line[m_at + 1]) == std::string_view::npos)
        return fail(DiagnosticCode::BadEscape, m_at, m_at + 1, MessageCode::GoldenBadEscape);
    out.push_back(m_line[m_at + 1]);
    m_at += 2;
    return true;
}

bool GoldenLineReader::readBraced()
{
    const std::size_t open = m_at++;
    std::string value;
    while (m_at < m_line.size() && m_line[m_at] != '}') {
        if (m_line[m_at] == '{')
            return fail(DiagnosticCode::NestedBrace, open, m_at + 1, MessageCode::GoldenNestedSlot);
        if (m_line[m_at] == '\\') {
            if (!readEscape(value))
                return false;
            continue;
        }
        value.push_back(m_line[m_at++]);
    }
    if (m_at >= m_line.size())
        return fail(DiagnosticCode::UnclosedBrace, open, m_line.size(), MessageCode::GoldenUnclosedBrace);
    ++m_at;
    if (m_at >= m_line.size() || m_line[m_at] != '|')
        return fail(DiagnosticCode::MissingSlotName, open, m_at, MessageCode::GoldenNoNameAfterBrace);
    std::string type;
    return readSlotName(type) && addSlot(value, std::move(type), open);
}

bool GoldenLineReader::readBarAfterWord(std::size_t wordBegin, std::string &word)
{
    if (word.empty())
        return fail(DiagnosticCode::EmptySlotValue, m_at, m_at + 1, MessageCode::GoldenNoWordBeforeBar);
    std::string type;
    if (!readSlotName(type))
        return false;
    // An opening mark (¿ ¡) before the word is not part of the value.
    std::string_view value = word;
    for (const TokenRange &range : m_tokenizer.ranges(word)) {
        const std::string_view token = std::string_view(word).substr(range.begin, range.end - range.begin);
        if (token != "\u00BF" && token != "\u00A1")
            break;
        m_utterance.tokens.emplace_back(token);
        value = std::string_view(word).substr(range.end);
    }
    if (!addSlot(value, std::move(type), wordBegin))
        return false;
    word.clear();
    return true;
}

bool GoldenLineReader::readSlotName(std::string &name)
{
    const std::size_t bar = m_at++;
    std::size_t end = m_at;
    while (end < m_line.size()) {
        if (isAsciiOfName(m_line[end])) {
            ++end;
            continue;
        }
        std::size_t length = 1;
        if (isWhiteSpace(m_line, end, length) || !isSlotName("a" + std::string(m_line.substr(end, length))))
            break;
        end += length;
    }
    // A mark that may stand inside a name but ends a phrase here: `|Time.` or `|Time:`
    while (end > m_at && (m_line[end - 1] == '.' || m_line[end - 1] == ':' || m_line[end - 1] == '-'))
        --end;
    name.assign(m_line.substr(m_at, end - m_at));
    if (name.empty())
        return fail(DiagnosticCode::MissingSlotName, bar, bar + 1, MessageCode::GoldenNoNameAfterBar);
    if (!isSlotName(name) || (end < m_line.size() && (m_line[end] == '|' || m_line[end] == '\\')))
        return fail(DiagnosticCode::BadSlotName, m_at, end, MessageCode::GoldenBadSlotName);
    m_at = end;
    return true;
}

bool GoldenLineReader::addSlot(std::string_view value, std::string type, std::size_t begin)
{
    auto words = m_tokenizer.words(value);
    if (words.empty())
        return fail(DiagnosticCode::EmptySlotValue, begin, m_at, MessageCode::GoldenEmptySlot);
    const std::size_t first = m_utterance.tokens.size();
    for (auto &word : words)
        m_utterance.tokens.push_back(std::move(word));
    m_utterance.slots.push_back({first, m_utterance.tokens.size(), std::move(type)});
    return true;
}

} // namespace filigree
