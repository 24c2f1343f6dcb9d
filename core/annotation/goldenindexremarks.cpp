// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What only the whole text tells: names that were cut or misspelled, and one sentence annotated in two ways.
#include "core/annotation/goldenindex.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

#include "core/base/messagecode.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

constexpr std::size_t pollEvery = 1024; ///< lines; some milliseconds

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, "Cancelled; nothing was changed.");
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

/// Calls `visit` with each slot's type, and with where its name and the bar before it stand in the text: [at, end).
template <class Line, class Visit>
void forEachName(std::string_view text, const Line &line, const Utterance &utterance, const Visit &visit)
{
    const std::size_t lineEnd = line.begin + line.length;
    std::size_t from = line.begin;
    for (const SlotSpan &slot : utterance.slots) {
        const std::string name = '|' + slot.type;
        const std::size_t at = from + std::min(text.substr(from, lineEnd - from).find(name), lineEnd - from);
        from = std::min(at + name.size(), lineEnd);
        visit(slot.type, at, from);
    }
}

/// One word as in names that are written SongName: a capital letter and small ones.
bool isNamePart(std::string_view text)
{
    return text.size() > 1 && text.front() >= 'A' && text.front() <= 'Z'
        && std::all_of(text.begin() + 1, text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

} // namespace

template <class Visit> Result<void> GoldenIndex::forEach(const Progress &progress, Visit visit)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (i % pollEvery == 0 && progress.cancelled())
            return cancelled();
        visit(i, utterance(i));
    }
    return {};
}

/// Is the slot's name, with the word behind it, the name of another slot of the text?
bool GoldenIndex::isSplit(const Utterance &utterance, const SlotSpan &slot) const
{
    if (slot.end >= utterance.tokens.size())
        return false;
    const std::string &rest = utterance.tokens[slot.end];
    return m_uses.contains(slot.type + rest) || m_uses.contains(slot.type + '_' + rest);
}

/// `{jazz}|Genre Name music`: the reader takes Genre as the slot and Name as a word. Where GenreName (or Genre_Name) is
/// a slot of the same text and Genre is never one by itself, say so.
Result<void> GoldenIndex::removeSplitSlotNames(const Progress &progress)
{
    // Names that begin with another one stand behind it: mostly there is none, and nothing to look for.
    const auto longer = std::adjacent_find(m_uses.begin(), m_uses.end(), [](const auto &one, const auto &next) {
        return next.first.starts_with(one.first);
    });
    if (longer == m_uses.end())
        return {};
    std::map<std::string, std::size_t> splits;
    auto done = forEach(progress, [&](std::size_t, const Utterance &utterance) {
        for (const SlotSpan &slot : utterance.slots)
            if (isSplit(utterance, slot))
                ++splits[slot.type];
    });
    std::erase_if(splits, [this](const auto &split) { return split.second < m_uses.at(split.first); });
    if (!done || splits.empty())
        return done;
    std::vector<std::size_t> wrong;
    done = forEach(progress, [&](std::size_t index, const Utterance &utterance) {
        const Line &line = m_lines[index];
        for (const SlotSpan &slot : utterance.slots) {
            if (!splits.contains(slot.type) || !isSplit(utterance, slot))
                continue;
            const std::string name = '|' + slot.type;
            const std::string_view text = m_text.substr(line.begin, line.length);
            const std::size_t at = line.begin + std::min(text.find(name), text.size());
            const std::size_t end = std::min(at + name.size(), line.begin + line.length);
            add(Severity::Error, DiagnosticCode::SpaceInSlotName, at, end, line.number,
                {MessageCode::GoldenSpaceInSlotName, {slot.type + utterance.tokens[slot.end]}});
            if (wrong.empty() || wrong.back() != index)
                wrong.push_back(index);
        }
    });
    if (done)
        remove(wrong);
    return done;
}

void GoldenIndex::noteFollower(const Utterance &utterance, const SlotSpan &slot)
{
    if (!isNamePart(slot.type))
        return;
    const bool isCarrier = slot.end < utterance.tokens.size()
        && std::none_of(utterance.slots.begin(), utterance.slots.end(),
                        [&slot](const SlotSpan &other) { return other.begin == slot.end; });
    const std::string word = isCarrier && isNamePart(utterance.tokens[slot.end]) ? utterance.tokens[slot.end] : "";
    const auto [place, isNew] = m_followers.emplace(slot.type, word);
    if (!isNew && place->second != word)
        place->second.clear();
}

Result<void> GoldenIndex::dropUsedWords(std::map<std::string, std::string> &followers, const Progress &progress)
{
    std::set<std::string> words;
    for (const auto &follower : followers)
        words.insert(follower.second);
    std::set<std::string> used;
    auto done = forEach(progress, [&](std::size_t, const Utterance &utterance) {
        for (std::size_t i = 0; i < utterance.tokens.size(); ++i) {
            if (!words.contains(utterance.tokens[i]))
                continue;
            const bool follows = std::any_of(utterance.slots.begin(), utterance.slots.end(), [&](const SlotSpan &slot) {
                const auto follower = followers.find(slot.type);
                return slot.end == i && follower != followers.end() && follower->second == utterance.tokens[i];
            });
            if (!follows)
                used.insert(utterance.tokens[i]);
        }
    });
    std::erase_if(followers, [&used](const auto &follower) { return used.contains(follower.second); });
    return done;
}

/// `Vogue|Song Name`, where no SongName tells that it is a mistake: the notation allows it, as in `jazz|Genre Radio`.
/// So it is a warning, and only where the same Word stands behind all of that slot and nowhere else.
Result<void> GoldenIndex::warnOfPerhapsSplitNames(const Progress &progress)
{
    auto followers = m_followers;
    std::erase_if(followers, [](const auto &follower) { return follower.second.empty(); });
    if (followers.empty())
        return {};
    if (auto done = dropUsedWords(followers, progress); !done || followers.empty())
        return done;
    return forEach(progress, [&](std::size_t index, const Utterance &utterance) {
        forEachName(m_text, m_lines[index], utterance, [&](const std::string &slot, std::size_t at, std::size_t end) {
            if (const auto follower = followers.find(slot); follower != followers.end())
                add(Severity::Warning, DiagnosticCode::SpaceInSlotName, at, end, m_lines[index].number,
                    {MessageCode::GoldenPerhapsSpaceInSlotName, {slot, follower->second, slot + follower->second}});
        });
    });
}

/// Of a new intent's heading: is another one spelled like it but for blanks and capital letters?
void GoldenIndex::noteNearIntent(std::size_t begin, std::size_t end)
{
    const IntentHeading &heading = m_headings.back();
    std::string letters = comparisonKey(heading.intent);
    std::erase(letters, ' ');
    const auto [place, isNew] = m_headingPlaces.emplace(std::move(letters), m_headings.size() - 1);
    if (isNew)
        return;
    const IntentHeading &other = m_headings[place->second];
    m_nearIntents.push_back(
        {begin,
         end,
         heading.line,
         {MessageCode::GoldenNearIntent, {heading.intent, other.intent, std::to_string(other.line)}}});
}

Result<void> GoldenIndex::warnOfNearIntents(const Progress &)
{
    for (NearIntent &near : m_nearIntents)
        add(Severity::Warning, DiagnosticCode::NearIntent, near.begin, near.end, near.line, std::move(near.said));
    m_nearIntents.clear();
    return {};
}

void GoldenIndex::remove(const std::vector<std::size_t> &indices)
{
    for (const std::size_t index : indices)
        for (const SlotSpan &slot : utterance(index).slots)
            if (const auto use = m_uses.find(slot.type); --use->second == 0)
                m_uses.erase(use);
    const auto isRemoved = [&indices](std::size_t index) {
        return std::binary_search(indices.begin(), indices.end(), index);
    };
    std::size_t to = 0;
    for (std::size_t from = 0; from < m_lines.size(); ++from) {
        if (isRemoved(from))
            continue;
        if (to != from) {
            m_lines[to] = m_lines[from];
            if (m_options.keepUtterances)
                m_kept[to] = std::move(m_kept[from]);
        }
        ++to;
    }
    m_lines.resize(to);
    if (m_options.keepUtterances)
        m_kept.resize(to);
}

/// Slots that stand once or twice, and differ in a letter from one that is ten times as frequent.
std::map<std::string, std::string> GoldenIndex::nearNames(const Progress &progress) const
{
    std::vector<const std::pair<const std::string, std::size_t> *> frequent;
    for (const auto &use : m_uses)
        if (use.second >= 10)
            frequent.push_back(&use);
    std::map<std::string, std::string> meant;
    for (const auto &[rare, count] : m_uses) {
        if (count > 2)
            continue;
        if (progress.cancelled())
            break;
        for (const auto *name : frequent)
            if (name->second >= 10 * count && isNearName(rare, name->first)
                && (!meant.contains(rare) || name->second > m_uses.at(meant.at(rare))))
                meant[rare] = name->first;
    }
    return meant;
}

Result<void> GoldenIndex::warnOfNearNames(const Progress &progress)
{
    const auto meant = nearNames(progress);
    if (meant.empty())
        return progress.cancelled() ? Result<void>(cancelled()) : Result<void>();
    return forEach(progress, [&](std::size_t index, const Utterance &utterance) {
        forEachName(m_text, m_lines[index], utterance, [&](const std::string &slot, std::size_t at, std::size_t end) {
            if (const auto name = meant.find(slot); name != meant.end())
                add(Severity::Warning, DiagnosticCode::NearSlotName, at, end, m_lines[index].number,
                    {MessageCode::GoldenNearSlotName, {slot, name->second, std::to_string(m_uses.at(name->second))}});
        });
    });
}

bool GoldenIndex::sameWords(std::size_t one, std::size_t other)
{
    if (m_options.keepUtterances)
        return m_kept[one].tokens == m_kept[other].tokens;
    return readAgain(m_lines[one]).tokens == readAgain(m_lines[other]).tokens;
}

/// One text with two annotations or intents. Of each text the first one counts; what is equal to it needs no look at
/// the text.
Result<void> GoldenIndex::warnOfInconsistency(const Progress &progress)
{
    constexpr auto none = std::numeric_limits<std::uint32_t>::max();
    std::size_t size = 16;
    while (size < 2 * m_lines.size())
        size *= 2;
    std::vector<std::uint32_t> first(size, none); // an open table, by the words' hash
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (i % pollEvery == 0 && progress.cancelled())
            return cancelled();
        const Line &line = m_lines[i];
        for (std::size_t place = line.wordsHash & (size - 1);; place = (place + 1) & (size - 1)) {
            if (first[place] == none) {
                first[place] = static_cast<std::uint32_t>(i);
                break;
            }
            const Line &other = m_lines[first[place]];
            if (other.wordsHash != line.wordsHash)
                continue;
            if (other.annotationHash == line.annotationHash)
                break;
            if (!sameWords(first[place], i))
                continue;
            warnOfOther(first[place], i);
            break;
        }
    }
    return {};
}

void GoldenIndex::warnOfOther(std::size_t first, std::size_t index)
{
    const Line &line = m_lines[index];
    const std::string where = std::to_string(m_lines[first].number);
    const bool sameSlots = m_options.keepUtterances ? m_kept[first].slots == m_kept[index].slots
                                                    : readAgain(m_lines[first]).slots == readAgain(line).slots;
    if (!sameSlots)
        add(Severity::Warning, DiagnosticCode::Inconsistent, line.begin, line.begin + line.length, line.number,
            {MessageCode::GoldenOtherAnnotation, {where}});
    else
        add(Severity::Warning, DiagnosticCode::Inconsistent, line.begin, line.begin + line.length, line.number,
            {MessageCode::GoldenOtherIntent, {where, intent(m_lines[first]), intent(line)}});
}

/// In the order of the text, and of each severity no more than are wanted.
void GoldenIndex::settleRemarks()
{
    std::stable_sort(m_diagnostics.begin(), m_diagnostics.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.begin < b.begin; });
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::erase_if(m_diagnostics, [&](const Diagnostic &remark) {
        return ++(remark.severity == Severity::Error ? errors : warnings) > m_options.mostRemarks;
    });
}

void GoldenIndex::addHere(DiagnosticCode code, std::size_t begin, std::size_t end, Message said)
{
    add(Severity::Error, code, begin, end, m_number, std::move(said));
}

void GoldenIndex::add(Severity severity, DiagnosticCode code, std::size_t begin, std::size_t end, std::int64_t line,
                      Message said)
{
    if (begin < m_options.remarksFrom) {
        if (severity == Severity::Error && (++m_errorsBefore == 1 || begin < m_firstBefore.begin))
            m_firstBefore = diagnosticOf(severity, code, begin, end, line, std::move(said));
        return;
    }
    ++(severity == Severity::Error ? m_errors : m_warnings);
    if (m_keptHere >= m_options.mostRemarks)
        return;
    ++m_keptHere;
    m_diagnostics.push_back(diagnosticOf(severity, code, begin, end, line, std::move(said)));
}

Diagnostic GoldenIndex::diagnosticOf(Severity severity, DiagnosticCode code, std::size_t begin, std::size_t end,
                                     std::int64_t line, Message said) const
{
    const std::size_t newline = begin == 0 ? std::string_view::npos : m_text.rfind('\n', begin - 1);
    std::size_t lineBegin = newline == std::string_view::npos ? 0 : newline + 1;
    if (lineBegin == 0 && m_text.starts_with("\xEF\xBB\xBF"))
        lineBegin = 3;
    const auto column = static_cast<std::int64_t>(codePointCount(m_text.substr(lineBegin, begin - lineBegin))) + 1;
    std::string english = englishText(said);
    return {severity, code, std::move(english), line, column, begin, end, std::move(said)};
}

} // namespace filigree
