// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/quickfix.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <ranges>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/text/unicode.h"

namespace filigree {

namespace {

constexpr std::size_t mostNames = 3; // slots that are offered for a value

/// The slot values of golden utterances, and which slots have them.
class KnownValues {
public:
    explicit KnownValues(const GoldenText &parsed)
    {
        for (const GoldenUtterance &one : parsed.utterances)
            for (const SlotSpan &slot : one.utterance.slots) {
                --m_slots[comparisonKey(slotValue(one.utterance, slot))][slot.type];
                m_mostWords = std::max(m_mostWords, slot.end - slot.begin);
            }
    }

    [[nodiscard]] std::size_t mostWords() const { return m_mostWords; }

    [[nodiscard]] std::vector<std::string> slotsOf(std::string_view value) const
    {
        const auto found = m_slots.find(comparisonKey(value));
        if (found == m_slots.end())
            return {};
        std::vector<std::pair<std::int64_t, std::string>> order;
        for (const auto &[slot, count] : found->second)
            order.emplace_back(count, slot);
        std::sort(order.begin(), order.end());
        std::vector<std::string> out;
        for (std::size_t i = 0; i < std::min(order.size(), mostNames); ++i)
            out.push_back(order[i].second);
        return out;
    }

private:
    std::unordered_map<std::string, std::map<std::string, std::int64_t>> m_slots; ///< less than 0: the most come first
    std::size_t m_mostWords = 0;
};

class Fixer {
public:
    Fixer(std::string_view text, const GoldenText &parsed, const Diagnostic &diagnostic)
        : m_text(text)
        , m_parsed(parsed)
        , m_diagnostic(diagnostic)
    {
        const std::size_t before =
            diagnostic.begin == 0 ? std::string_view::npos : text.rfind('\n', diagnostic.begin - 1);
        m_lineBegin = before == std::string_view::npos ? 0 : before + 1;
        m_lineEnd = std::min(text.find('\n', m_lineBegin), text.size());
    }

    std::vector<QuickFix> fix()
    {
        switch (m_diagnostic.code) {
        case DiagnosticCode::UnclosedBrace:
            closeBrace();
            break;
        case DiagnosticCode::UnopenedBrace:
            openBrace();
            break;
        case DiagnosticCode::MissingSlotName:
            nameSlot();
            break;
        case DiagnosticCode::SpaceInSlotName:
            joinName();
            break;
        case DiagnosticCode::NearSlotName:
            if (m_diagnostic.said.pieces.size() > 1)
                add(QuickFix::Kind::RenameSlot, m_diagnostic.begin, m_diagnostic.end, '|' + m_diagnostic.said.pieces[1],
                    m_diagnostic.said.pieces[1]);
            break;
        case DiagnosticCode::BadEscape:
            add(QuickFix::Kind::EscapeBackslash, m_diagnostic.begin, m_diagnostic.begin, "\\");
            break;
        case DiagnosticCode::Inconsistent:
            decide();
            break;
        default:
            break;
        }
        return std::move(m_out);
    }

private:
    void add(QuickFix::Kind kind, std::size_t begin, std::size_t end, std::string replacement, std::string name = {})
    {
        QuickFix fix{kind, std::move(name), begin, end, std::move(replacement)};
        if (mends(fix))
            m_out.push_back(std::move(fix));
    }

    [[nodiscard]] bool mends(const QuickFix &fix) const
    {
        if (fix.begin < m_lineBegin || fix.end > m_lineEnd)
            return true; // another line, or the whole of it
        std::string line(m_text.substr(m_lineBegin, m_lineEnd - m_lineBegin));
        line.replace(fix.begin - m_lineBegin, fix.end - fix.begin, fix.replacement);
        const auto read = parseGoldenLine(line, {});
        return read || read.error().column > m_diagnostic.column + 1;
    }

    void closeBrace()
    {
        const std::size_t open = m_diagnostic.begin;
        if (open >= m_text.size() || m_text[open] != '{')
            return;
        const std::size_t bar = m_text.find('|', open);
        if (bar < m_lineEnd) {
            std::size_t end = bar + 1; // of the name
            while (end < m_lineEnd && m_text[end] != ' ' && m_text[end] != '\t' && m_text[end] != '}')
                ++end;
            add(QuickFix::Kind::CloseBrace, bar, bar, "}", std::string(m_text.substr(bar + 1, end - bar - 1)));
        } else {
            closeBeforeKnown(open);
        }
        add(QuickFix::Kind::RemoveBrace, open, open + 1, {});
    }

    /// `play {hip hop please`: the longest value that golden utterances have ends the slot.
    void closeBeforeKnown(std::size_t open)
    {
        if (!m_known)
            m_known.emplace(m_parsed);
        std::vector<std::size_t> ends; // of as many words as the longest value has
        for (std::size_t end = open + 1; end < m_lineEnd && ends.size() < m_known->mostWords();) {
            end = std::min(m_text.find(' ', end + 1), m_lineEnd);
            ends.push_back(end);
        }
        for (const std::size_t end : ends | std::views::reverse) {
            for (const std::string &slot : slotsOf(m_text.substr(open + 1, end - open - 1)))
                add(QuickFix::Kind::CloseBrace, end, end, "}|" + slot, slot);
            if (!m_out.empty())
                return;
        }
    }

    void openBrace()
    {
        const std::size_t close = m_diagnostic.begin;
        if (close >= m_text.size() || m_text[close] != '}')
            return;
        std::size_t begin = close; // of the word before
        while (begin > m_lineBegin && m_text[begin - 1] != ' ' && m_text[begin - 1] != '\t')
            --begin;
        if (begin < close)
            add(QuickFix::Kind::OpenBrace, begin, begin, "{", std::string(m_text.substr(begin, close - begin)));
        add(QuickFix::Kind::RemoveBrace, close, close + 1, {});
    }

    void nameSlot()
    {
        const std::size_t open = m_text.rfind('{', std::min(m_diagnostic.end, m_text.size() - 1));
        const std::size_t close = open == std::string_view::npos ? open : m_text.find('}', open);
        if (open == std::string_view::npos || open < m_lineBegin || close >= m_lineEnd)
            return;
        const bool bar = close + 1 < m_lineEnd && m_text[close + 1] == '|';
        for (const std::string &slot : slotsOf(m_text.substr(open + 1, close - open - 1)))
            add(QuickFix::Kind::NameSlot, close + 1, close + (bar ? 2 : 1), '|' + slot, slot);
        add(QuickFix::Kind::RemoveBrace, open, close + (bar ? 2 : 1),
            std::string(m_text.substr(open + 1, close - open - 1)));
    }

    void joinName()
    {
        std::size_t end = m_diagnostic.end; // `|Genre`, a blank, `Name`
        while (end < m_lineEnd && m_text[end] == ' ')
            ++end;
        while (end < m_lineEnd && m_text[end] != ' ')
            ++end;
        if (m_diagnostic.said.pieces.empty())
            return;
        const std::string &name = m_diagnostic.said.pieces.back();
        add(QuickFix::Kind::RenameSlot, m_diagnostic.begin, end, '|' + name, name);
    }

    void decide()
    {
        if (m_diagnostic.said.pieces.empty())
            return;
        const std::string &where = m_diagnostic.said.pieces[0];
        const GoldenUtterance *here = nullptr;
        const GoldenUtterance *there = nullptr;
        for (const GoldenUtterance &one : m_parsed.utterances) {
            here = one.line == m_diagnostic.line ? &one : here;
            there = std::to_string(one.line) == where ? &one : there;
        }
        if (!here || !there)
            return;
        if (here->utterance.slots != there->utterance.slots) {
            add(QuickFix::Kind::TakeOther, here->begin, here->end, toGolden(there->utterance), where);
            add(QuickFix::Kind::GiveOther, there->begin, there->end, toGolden(here->utterance), where);
        }
        const std::size_t end = here->end < m_text.size() ? here->end + 1 : here->end;
        m_out.push_back({QuickFix::Kind::RemoveLine, {}, here->begin, end, {}});
    }

    /// Slots that golden utterances have with this value, the most frequent first.
    [[nodiscard]] std::vector<std::string> slotsOf(std::string_view value)
    {
        if (!m_known)
            m_known.emplace(m_parsed);
        return m_known->slotsOf(value);
    }

    std::string_view m_text;
    const GoldenText &m_parsed;
    const Diagnostic &m_diagnostic;
    std::optional<KnownValues> m_known; // when it is asked first
    std::size_t m_lineBegin = 0;
    std::size_t m_lineEnd = 0;
    std::vector<QuickFix> m_out;
};

} // namespace

std::vector<QuickFix> quickFixes(std::string_view text, const GoldenText &parsed, const Diagnostic &diagnostic)
{
    return Fixer(text, parsed, diagnostic).fix();
}

} // namespace filigree
