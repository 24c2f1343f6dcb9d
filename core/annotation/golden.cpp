// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/golden.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/annotation/goldenline.h"
#include "core/base/localename.h"
#include "core/base/messagecode.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v'; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Are the names the same but for their case, one letter, or two neighbours that changed places? Numbers tell names
/// apart: from_1 and from_2 are both meant. Short names differ in a letter easily.
bool isNearName(std::string_view one, std::string_view other)
{
    const std::string a = comparisonKey(one);
    const std::string b = comparisonKey(other);
    if (one == other || a == b)
        return one != other;
    if (std::min(a.size(), b.size()) < 5)
        return false;
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t head = 0;
    while (head < shorter && a[head] == b[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const std::string_view left = std::string_view(a).substr(head, a.size() - head - tail);
    const std::string_view right = std::string_view(b).substr(head, b.size() - head - tail);
    const auto isNumber = [](std::string_view text) { return text.find_first_of("0123456789") != text.npos; };
    if (isNumber(left) || isNumber(right))
        return false;
    const bool swapped = left.size() == 2 && right.size() == 2 && left[0] == right[1] && left[1] == right[0];
    return swapped || std::max(codePointCount(left), codePointCount(right)) == 1;
}

/// Reads a text line by line and keeps where it stands.
class GoldenReader {
public:
    explicit GoldenReader(std::string_view text)
        : m_text(text)
    {
    }

    GoldenText read()
    {
        std::size_t at = m_text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
        while (at < m_text.size()) {
            const std::size_t stop = std::min(m_text.find('\n', at), m_text.size());
            m_begin = at;
            m_end = stop > at && m_text[stop - 1] == '\r' ? stop - 1 : stop;
            ++m_line;
            readLine(m_text.substr(m_begin, m_end - m_begin));
            at = stop + 1;
        }
        warnOfSpacesInSlotNames();
        warnOfNearNames();
        warnOfInconsistency();
        std::stable_sort(m_out.diagnostics.begin(), m_out.diagnostics.end(),
                         [](const Diagnostic &a, const Diagnostic &b) { return a.begin < b.begin; });
        return std::move(m_out);
    }

private:
    void readLine(std::string_view line)
    {
        const std::string_view content = trimmed(line);
        if (content.empty() || content.front() == '#')
            return;
        if (content.front() == '[')
            return readHeading(content);
        if (content.front() == '@')
            return readDirective(content);
        GoldenLineReader reader(m_tokenizer, line);
        auto utterance = reader.read();
        if (!utterance) {
            const Diagnostic &mistake = reader.mistake();
            add(mistake.severity, mistake.code, m_begin + mistake.begin, m_begin + mistake.end, mistake.said);
            return;
        }
        if (utterance->tokens.size() > longestUtterance) {
            add(Severity::Error, DiagnosticCode::TooLong, m_begin, m_end,
                {MessageCode::GoldenTooManyWords,
                 {std::to_string(utterance->tokens.size()), std::to_string(longestUtterance)}});
            return;
        }
        utterance->intent = m_intent;
        m_out.utterances.push_back({std::move(*utterance), m_line, m_begin, m_end});
    }

    void readHeading(std::string_view content)
    {
        const std::size_t begin = static_cast<std::size_t>(content.data() - m_text.data());
        std::string intent;
        std::size_t i = 1;
        for (; i < content.size() && content[i] != ']'; ++i) {
            if (content[i] == '\\' && i + 1 < content.size())
                ++i;
            intent.push_back(content[i]);
        }
        const std::string_view rest = i < content.size() ? trimmed(content.substr(i + 1)) : std::string_view();
        intent = foldWhiteSpace(intent);
        if (i >= content.size() || intent.empty() || (!rest.empty() && rest.front() != '#')) {
            add(Severity::Error, DiagnosticCode::BadIntent, begin, begin + content.size(),
                {MessageCode::GoldenBadIntent, {}});
            return;
        }
        m_intent = intent;
        m_out.headings.push_back({intent, m_line});
    }

    void readDirective(std::string_view content)
    {
        const std::size_t begin = static_cast<std::size_t>(content.data() - m_text.data());
        const std::size_t blank = std::min(content.find_first_of(" \t"), content.size());
        const std::string_view name = content.substr(0, blank);
        std::string_view value = trimmed(content.substr(blank));
        if (const std::size_t comment = value.find(" #"); comment != std::string_view::npos)
            value = trimmed(value.substr(0, comment));
        if (name != "@locale" || !isLocale(value)) {
            add(Severity::Error, DiagnosticCode::UnknownDirective, begin, begin + content.size(),
                {MessageCode::GoldenUnknownDirective, {}});
            return;
        }
        m_out.locale = value;
    }

    /// `{jazz}|Genre Name music`: the reader takes Genre as the slot and Name as a word. Where GenreName (or
    /// Genre_Name) is a slot of the same text and Genre is never one by itself, say so.
    void warnOfSpacesInSlotNames()
    {
        std::map<std::string, std::size_t> uses;
        std::map<std::string, std::size_t> splits;
        const auto joined = [](const Utterance &u, const SlotSpan &slot) {
            return slot.end < u.tokens.size() ? slot.type + u.tokens[slot.end] : std::string();
        };
        for (const auto &line : m_out.utterances)
            for (const auto &slot : line.utterance.slots)
                ++uses[slot.type];
        const auto isSplit = [&](const Utterance &u, const SlotSpan &slot) {
            const std::string name = joined(u, slot);
            if (name.empty())
                return false;
            return uses.contains(name) || uses.contains(slot.type + '_' + u.tokens[slot.end]);
        };
        for (const auto &line : m_out.utterances)
            for (const auto &slot : line.utterance.slots)
                splits[slot.type] += isSplit(line.utterance, slot) ? 1 : 0;
        for (const auto &line : m_out.utterances) {
            for (const auto &slot : line.utterance.slots) {
                if (!isSplit(line.utterance, slot) || splits[slot.type] < uses[slot.type])
                    continue;
                const std::string wrong = '|' + slot.type;
                const std::size_t at = std::min(m_text.find(wrong, line.begin), line.end);
                add(Severity::Error, DiagnosticCode::SpaceInSlotName, at, std::min(at + wrong.size(), line.end),
                    line.line, {MessageCode::GoldenSpaceInSlotName, {joined(line.utterance, slot)}});
            }
        }
        std::erase_if(m_out.utterances, [&](const GoldenUtterance &line) {
            return std::any_of(m_out.diagnostics.begin(), m_out.diagnostics.end(), [&](const Diagnostic &d) {
                return d.code == DiagnosticCode::SpaceInSlotName && d.line == line.line;
            });
        });
    }

    /// A slot that stands once or twice, and differs in a letter from one that is ten times as frequent.
    void warnOfNearNames()
    {
        std::map<std::string, std::size_t> uses;
        for (const auto &line : m_out.utterances)
            for (const auto &slot : line.utterance.slots)
                ++uses[slot.type];
        std::map<std::string, std::string> meant;
        for (const auto &[rare, count] : uses) {
            if (count > 2)
                continue;
            for (const auto &[name, often] : uses)
                if (often >= 10 * count && isNearName(rare, name)
                    && (!meant.contains(rare) || often > uses.at(meant.at(rare))))
                    meant[rare] = name;
        }
        for (const auto &line : m_out.utterances) {
            if (meant.empty())
                break;
            std::size_t from = line.begin;
            for (const auto &slot : line.utterance.slots) {
                const std::string wrong = '|' + slot.type;
                const std::size_t at = std::min(m_text.find(wrong, from), line.end);
                from = std::min(at + wrong.size(), line.end);
                if (const auto name = meant.find(slot.type); name != meant.end())
                    add(Severity::Warning, DiagnosticCode::NearSlotName, at, from, line.line,
                        {MessageCode::GoldenNearSlotName,
                         {slot.type, name->second, std::to_string(uses.at(name->second))}});
            }
        }
    }

    void warnOfInconsistency()
    {
        struct First {
            const GoldenUtterance *line;
            std::string golden;
        };
        std::map<std::string, First> seen;
        for (const auto &line : m_out.utterances) {
            std::string text;
            for (const auto &token : line.utterance.tokens)
                text += token + ' ';
            std::string golden = toGolden(line.utterance);
            const auto [it, isNew] = seen.try_emplace(text, First{&line, golden});
            if (isNew)
                continue;
            const Utterance &first = it->second.line->utterance;
            const std::string where = std::to_string(it->second.line->line);
            if (it->second.golden != golden)
                add(Severity::Warning, DiagnosticCode::Inconsistent, line.begin, line.end, line.line,
                    {MessageCode::GoldenOtherAnnotation, {where}});
            else if (first.intent != line.utterance.intent)
                add(Severity::Warning, DiagnosticCode::Inconsistent, line.begin, line.end, line.line,
                    {MessageCode::GoldenOtherIntent, {where, first.intent, line.utterance.intent}});
        }
    }

    void add(Severity severity, DiagnosticCode code, std::size_t begin, std::size_t end, Message said)
    {
        add(severity, code, begin, end, m_line, std::move(said));
    }

    void add(Severity severity, DiagnosticCode code, std::size_t begin, std::size_t end, std::int64_t line,
             Message said)
    {
        const std::size_t newline = begin == 0 ? std::string_view::npos : m_text.rfind('\n', begin - 1);
        std::size_t lineBegin = newline == std::string_view::npos ? 0 : newline + 1;
        if (lineBegin == 0 && m_text.substr(0, 3) == "\xEF\xBB\xBF")
            lineBegin = 3;
        const auto column = static_cast<std::int64_t>(codePointCount(m_text.substr(lineBegin, begin - lineBegin))) + 1;
        std::string english = englishText(said);
        m_out.diagnostics.push_back({severity, code, std::move(english), line, column, begin, end, std::move(said)});
    }

    std::string_view m_text;
    Tokenizer m_tokenizer;
    GoldenText m_out;
    std::string m_intent{unknownIntent};
    std::int64_t m_line = 0;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

Result<void> checkText(std::string_view text)
{
    const auto where = [&](std::size_t offset, ErrorCode code, std::string detail) {
        const std::string_view before = text.substr(0, offset);
        const auto line = static_cast<std::int64_t>(std::count(before.begin(), before.end(), '\n')) + 1;
        const std::size_t newline = before.rfind('\n');
        const std::string_view start = newline == std::string_view::npos ? before : before.substr(newline + 1);
        return failWith({code, std::move(detail), {}, line, static_cast<std::int64_t>(codePointCount(start)) + 1});
    };
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos)
        return where(zero, ErrorCode::InvalidInput,
                     "This is a binary file, not a text (there is a zero byte at offset " + std::to_string(zero)
                         + ").");
    if (const auto bad = firstInvalidUtf8(text))
        return where(*bad, ErrorCode::InvalidInput,
                     "The text is not UTF-8 (byte offset " + std::to_string(*bad)
                         + "). Save the file as UTF-8 and try again.");
    return {};
}

} // namespace

bool isSlotName(std::string_view name)
{
    return isIdentifier(name, "_.-:");
}

Result<GoldenText> parseGolden(std::string_view text)
{
    if (auto good = checkText(text); !good)
        return failWith(good.error());
    return GoldenReader(text).read();
}

Result<Utterance> parseGoldenLine(std::string_view line, std::string_view intent)
{
    if (auto good = checkText(line); !good)
        return failWith(good.error());
    Tokenizer tokenizer;
    GoldenLineReader reader(tokenizer, line);
    auto utterance = reader.read();
    if (!utterance) {
        const Diagnostic &mistake = reader.mistake();
        const auto column = static_cast<std::int64_t>(codePointCount(line.substr(0, mistake.begin))) + 1;
        return failWith({ErrorCode::InvalidInput, mistake.message, {}, 1, column, mistake.said});
    }
    utterance->intent = intent;
    return std::move(*utterance);
}

} // namespace filigree
