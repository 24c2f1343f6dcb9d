// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/goldenindex.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "core/annotation/goldenline.h"
#include "core/base/hash.h"
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

} // namespace

std::uint64_t GoldenIndex::wordsHash(const Utterance &utterance)
{
    StableHash hash;
    for (const std::string &token : utterance.tokens)
        hash.add(token);
    return hash.value();
}

std::uint64_t GoldenIndex::annotationHash(const Utterance &utterance)
{
    StableHash hash;
    hash.add(utterance.intent);
    for (const SlotSpan &slot : utterance.slots)
        hash.add(std::uint64_t{slot.begin}).add(std::uint64_t{slot.end}).add(slot.type);
    return hash.value();
}

GoldenIndex::GoldenIndex(std::string_view text, const GoldenIndexOptions &options)
    : m_text(text)
    , m_options(options)
{
    (void)startIntent(std::string(unknownIntent));
}

Result<GoldenIndex> GoldenIndex::read(std::string_view text, const GoldenIndexOptions &options, Progress &progress)
{
    if (auto good = checkText(text); !good)
        return failWith(good.error());
    GoldenIndex out(text, options);
    if (auto good = out.readAll(progress); !good)
        return failWith(good.error());
    for (const auto stage :
         {&GoldenIndex::removeSplitSlotNames, &GoldenIndex::warnOfPerhapsSplitNames, &GoldenIndex::warnOfNearIntents,
          &GoldenIndex::warnOfNearNames, &GoldenIndex::warnOfInconsistency}) {
        out.m_keptHere = 0;
        if (auto good = (out.*stage)(progress); !good)
            return failWith(good.error());
    }
    out.settleRemarks();
    progress.report(1.0);
    return out;
}

Result<void> GoldenIndex::readAll(Progress &progress)
{
    std::size_t at = m_text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    while (at < m_text.size()) {
        const std::size_t stop = std::min(m_text.find('\n', at), m_text.size());
        m_begin = at;
        m_end = stop > at && m_text[stop - 1] == '\r' ? stop - 1 : stop;
        constexpr std::int64_t pollEvery = 1024; // lines; some milliseconds
        if (++m_number % pollEvery == 0) {
            progress.report(static_cast<double>(at) / static_cast<double>(m_text.size()));
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled; nothing was changed.");
        }
        readLine(m_text.substr(m_begin, m_end - m_begin));
        at = stop + 1;
    }
    return {};
}

void GoldenIndex::readLine(std::string_view line)
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
        return addHere(mistake.code, m_begin + mistake.begin, m_begin + mistake.end, mistake.said);
    }
    if (utterance->tokens.size() > longestUtterance || line.size() > std::numeric_limits<std::uint32_t>::max())
        return addHere(DiagnosticCode::TooLong, m_begin, m_end,
                       {MessageCode::GoldenTooManyWords,
                        {std::to_string(utterance->tokens.size()), std::to_string(longestUtterance)}});
    keep(*std::move(utterance));
}

void GoldenIndex::keep(Utterance utterance)
{
    utterance.intent = m_intents[m_intent];
    for (const SlotSpan &slot : utterance.slots) {
        ++m_uses[slot.type];
        noteFollower(utterance, slot);
    }
    m_lines.push_back({m_begin, m_number, static_cast<std::uint32_t>(m_end - m_begin), m_intent,
                       static_cast<std::uint32_t>(utterance.tokens.size()), wordsHash(utterance),
                       annotationHash(utterance)});
    if (m_options.keepUtterances)
        m_kept.push_back(std::move(utterance));
}

bool GoldenIndex::startIntent(std::string name)
{
    const auto [place, isNew] = m_intentPlaces.emplace(std::move(name), static_cast<std::uint32_t>(m_intents.size()));
    if (isNew)
        m_intents.push_back(place->first);
    m_intent = place->second;
    return isNew;
}

void GoldenIndex::readHeading(std::string_view content)
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
        addHere(DiagnosticCode::BadIntent, begin, begin + content.size(), {MessageCode::GoldenBadIntent, {}});
        return;
    }
    m_headings.push_back({intent, m_number});
    if (startIntent(std::move(intent)))
        noteNearIntent(begin, begin + content.size());
}

void GoldenIndex::readDirective(std::string_view content)
{
    const std::size_t begin = static_cast<std::size_t>(content.data() - m_text.data());
    const std::size_t blank = std::min(content.find_first_of(" \t"), content.size());
    const std::string_view name = content.substr(0, blank);
    std::string_view value = trimmed(content.substr(blank));
    if (const std::size_t comment = value.find(" #"); comment != std::string_view::npos)
        value = trimmed(value.substr(0, comment));
    if (name != "@locale" || !isLocale(value)) {
        addHere(DiagnosticCode::UnknownDirective, begin, begin + content.size(),
                {MessageCode::GoldenUnknownDirective, {}});
        return;
    }
    m_locale = value;
}

Utterance GoldenIndex::readAgain(const Line &line)
{
    auto out = GoldenLineReader(m_tokenizer, m_text.substr(line.begin, line.length)).read();
    if (!out)
        return {}; // it was read before
    out->intent = m_intents[line.intent];
    return *std::move(out);
}

const Utterance &GoldenIndex::utterance(std::size_t index)
{
    if (m_options.keepUtterances)
        return m_kept[index];
    m_again = readAgain(m_lines[index]);
    return m_again;
}

Result<void> GoldenIndex::checkText(std::string_view text)
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

} // namespace filigree
