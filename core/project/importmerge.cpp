// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/importmerge.h"

#include <algorithm>
#include <utility>

#include "core/base/hash.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

std::uint64_t wordsKey(const Utterance &utterance)
{
    StableHash hash;
    for (const std::string &token : utterance.tokens)
        hash.add(token);
    return hash.value();
}

std::uint64_t annotatedKey(std::uint64_t words, const Utterance &utterance)
{
    StableHash hash;
    hash.add(words);
    hash.add(utterance.intent);
    for (const SlotSpan &slot : utterance.slots)
        hash.add(std::uint64_t{slot.begin}).add(std::uint64_t{slot.end}).add(slot.type);
    return hash.value();
}

const std::string &renamed(const std::map<std::string, std::string> &names, const std::string &name)
{
    const auto found = names.find(name);
    return found == names.end() ? name : found->second;
}

/// Lines of the golden notation, each under its intent; intents in the order of first sight.
class IntentLines {
public:
    std::string &of(const std::string &intent)
    {
        const auto [place, isNew] = m_places.emplace(intent, m_lines.size());
        if (isNew)
            m_lines.emplace_back(intentHeading(intent) + '\n');
        return m_lines[place->second];
    }
    [[nodiscard]] std::string text() const
    {
        std::string out;
        for (const std::string &lines : m_lines)
            out += lines;
        return out;
    }

private:
    std::map<std::string, std::size_t> m_places;
    std::vector<std::string> m_lines;
};

} // namespace

const std::string &NameMap::slot(const std::string &name) const
{
    return renamed(slots, name);
}

const std::string &NameMap::intent(const std::string &name) const
{
    const std::string &found = renamed(intents, name);
    return found.empty() ? name : found;
}

Utterance NameMap::applied(Utterance utterance) const
{
    utterance.intent = intent(utterance.intent);
    for (SlotSpan &span : utterance.slots)
        span.type = slot(span.type);
    std::erase_if(utterance.slots, [](const SlotSpan &span) { return span.type.empty(); });
    return utterance;
}

void KnownUtterances::add(const Utterance &utterance)
{
    const std::uint64_t words = wordsKey(utterance);
    m_words.insert(words);
    m_annotated.insert(annotatedKey(words, utterance));
}

void KnownUtterances::forget(const Utterance &utterance)
{
    m_annotated.erase(annotatedKey(wordsKey(utterance), utterance));
}

Standing KnownUtterances::standing(const Utterance &utterance) const
{
    const std::uint64_t words = wordsKey(utterance);
    if (!m_words.contains(words))
        return Standing::New;
    return m_annotated.contains(annotatedKey(words, utterance)) ? Standing::Duplicate : Standing::Conflict;
}

GoldenMerge::GoldenMerge(std::string text, const GoldenText &parsed, std::string locale)
    : m_text(std::move(text))
    , m_locale(locale.empty() ? parsed.locale : std::move(locale))
{
    for (const GoldenUtterance &line : parsed.utterances) {
        m_known.add(line.utterance);
        m_mine[plainText(line.utterance)].push_back({line.begin, line.end, line.utterance});
    }
}

GoldenMerge::Fate GoldenMerge::decide(const Utterance &utterance, const MergeRules &rules)
{
    const Standing mine = m_known.standing(utterance);
    const bool again = m_come.standing(utterance) == Standing::Duplicate;
    Fate fate = Fate::Add;
    if (mine == Standing::Conflict) {
        ++m_counts.conflicts;
        if (rules.conflicts == IfConflict::KeepMine || (again && rules.duplicates == IfDuplicate::Skip)
            || (rules.conflicts == IfConflict::TakeTheirs && takeOver(utterance)))
            fate = Fate::Skip;
        else if (rules.conflicts == IfConflict::KeepBoth && !rules.mark.empty())
            fate = Fate::Mark;
    } else if ((mine == Standing::Duplicate || again) && rules.duplicates == IfDuplicate::Skip) {
        fate = Fate::Skip;
    }
    const bool inPlace =
        fate == Fate::Skip && mine == Standing::Conflict && rules.conflicts == IfConflict::TakeTheirs && !again;
    m_come.add(utterance);
    ++(fate == Fate::Skip && !inPlace ? m_counts.skipped : m_counts.added);
    return fate;
}

/// Of the project's lines with these words the first one changes where its intent is the same; the others go. What the
/// file says as well stays.
bool GoldenMerge::takeOver(const Utterance &utterance)
{
    bool placed = false;
    const auto mine = m_mine.find(plainText(utterance));
    for (const Mine &line : mine == m_mine.end() ? std::vector<Mine>() : mine->second) {
        if (m_instead.contains(line.begin)) // an utterance before this one took its place
            continue;
        if (m_come.standing(line.utterance) == Standing::Duplicate)
            continue;
        m_known.forget(line.utterance); // the file may still say it, and then it comes
        const bool here = !placed && line.utterance.intent == utterance.intent;
        m_instead[line.begin] = here ? toGolden(utterance) : std::string();
        placed = placed || here;
    }
    return placed;
}

std::string GoldenMerge::markOf(const Utterance &utterance, const MergeRules &rules) const
{
    const auto found = m_mine.find(plainText(utterance));
    if (found == m_mine.end())
        return {};
    const Utterance &mine = found->second.front().utterance;
    std::string out = "# " + rules.mark + ": " + toGolden(mine);
    if (mine.intent != utterance.intent)
        out += ' ' + intentHeading(mine.intent);
    return out + '\n';
}

void GoldenMerge::add(const Foreign &file, const MergeRules &rules)
{
    IntentLines lines;
    for (const Utterance &raw : file.utterances) {
        const Utterance utterance = rules.names.applied(raw);
        const Fate fate = decide(utterance, rules);
        if (fate == Fate::Skip)
            continue;
        std::string &out = lines.of(utterance.intent);
        if (fate == Fate::Mark)
            out += markOf(utterance, rules);
        out += toGolden(utterance) + '\n';
    }
    const std::string text = lines.text();
    if (text.empty())
        return;
    if (m_locale.empty() && !file.locale.empty()) {
        const std::string directive = "@locale " + file.locale + '\n';
        if (const auto parsed = parseGolden(directive); parsed && parsed->locale == file.locale) {
            m_locale = file.locale;
            m_added += directive;
        }
    }
    m_added += "# " + file.name + '\n' + text;
}

void GoldenMerge::add(std::string_view raw, const GoldenText &parsed, const MergeRules &rules)
{
    // Lines that the linguist mends in the editor come as well.
    bool wanted = std::any_of(parsed.diagnostics.begin(), parsed.diagnostics.end(),
                              [](const Diagnostic &remark) { return remark.severity == Severity::Error; });
    std::string out;
    // Lines before the first heading would fall to the last intent of the text so far.
    const bool headless = !parsed.utterances.empty()
        && (parsed.headings.empty() || parsed.utterances.front().line < parsed.headings.front().line);
    if (headless && !(m_text.empty() && m_added.empty()))
        out += intentHeading(rules.names.intent(std::string(unknownIntent))) + '\n';
    auto utterance = parsed.utterances.begin();
    auto heading = parsed.headings.begin();
    std::int64_t number = 0;
    for (std::size_t at = 0; at < raw.size();) {
        const std::size_t end = std::min(raw.find('\n', at), raw.size());
        const std::string_view line = raw.substr(at, end - at);
        at = end + 1;
        ++number;
        if (utterance != parsed.utterances.end() && utterance->line == number) {
            const Utterance &own = utterance++->utterance;
            const Utterance mapped = rules.names.applied(own);
            const Fate fate = decide(mapped, rules);
            if (fate == Fate::Mark)
                out += markOf(mapped, rules);
            if (fate == Fate::Skip)
                continue;
            out += (mapped == own ? std::string(line) : toGolden(mapped)) + '\n';
            wanted = true;
        } else if (heading != parsed.headings.end() && heading->line == number) {
            out += intentHeading(rules.names.intent(heading++->intent)) + '\n';
        } else if (!line.starts_with("@locale") || m_locale.empty()) {
            out += std::string(line) + '\n';
        }
    }
    if (m_locale.empty())
        m_locale = parsed.locale;
    if (wanted)
        m_added += out;
}

std::string GoldenMerge::text() const
{
    std::string out;
    std::size_t at = 0;
    for (const auto &[begin, instead] : m_instead) {
        out.append(m_text, at, begin - at);
        std::size_t end = std::min(m_text.find('\n', begin), m_text.size());
        out += instead;
        if (instead.empty() && end < m_text.size())
            ++end;
        at = end;
    }
    out.append(m_text, at);
    if (m_added.empty())
        return out;
    if (!out.empty())
        out += out.back() == '\n' ? "\n" : "\n\n";
    return out + m_added;
}

} // namespace filigree
