// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/preannotation.h"

#include <algorithm>
#include <optional>
#include <span>
#include <tuple>
#include <utility>

#include "core/text/tokenizer.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

constexpr std::size_t mostWords = 12; // of a value that is looked for
constexpr std::size_t mostReadings = 16;

std::string keyOf(std::span<const std::string> words)
{
    return comparisonKey(joinWords(words));
}

/// What the annotated utterances say of values and of the words around them.
class Annotated {
public:
    explicit Annotated(const GoldenText &golden)
    {
        std::map<std::string, std::size_t> sentences; // that have the word
        for (const GoldenUtterance &one : golden.utterances)
            read(one.utterance, sentences);
        const std::size_t many = std::max<std::size_t>(3, golden.utterances.size() / 10);
        for (const auto &[word, count] : sentences)
            if (count >= many)
                m_carriers.insert(word);
    }

    [[nodiscard]] bool isCarrier(std::span<const std::string> words) const
    {
        return std::all_of(words.begin(), words.end(),
                           [&](const std::string &word) { return m_carriers.contains(comparisonKey(word)); });
    }

    /// How often golden utterances have the value, by slot.
    [[nodiscard]] const std::map<std::string, std::size_t> *slotsOf(const std::string &key) const
    {
        const auto found = m_values.find(key);
        return found == m_values.end() ? nullptr : &found->second;
    }

    /// How often the neighbours of these words stand beside the slot.
    [[nodiscard]] std::size_t company(const std::string &slot, const Utterance &utterance, std::size_t begin,
                                      std::size_t end) const
    {
        const auto count = [](const auto &map, const std::pair<std::string, std::string> &key) {
            const auto found = map.find(key);
            return found == map.end() ? 0 : found->second;
        };
        return count(m_before, {slot, wordAt(utterance, begin, -1)})
            + count(m_after, {slot, wordAt(utterance, end, 0)});
    }

private:
    static std::string wordAt(const Utterance &utterance, std::size_t place, int step)
    {
        if ((step < 0 && place == 0) || (step == 0 && place >= utterance.tokens.size()))
            return {};
        return comparisonKey(utterance.tokens[step < 0 ? place - 1 : place]);
    }

    void read(const Utterance &utterance, std::map<std::string, std::size_t> &sentences)
    {
        std::set<std::string> words;
        std::size_t at = 0;
        const auto outside = [&](std::size_t end) {
            for (; at < end; ++at) {
                const std::string word = comparisonKey(utterance.tokens[at]);
                words.insert(word);
                if (!utterance.slots.empty())
                    m_carriers.insert(word);
            }
        };
        for (const SlotSpan &slot : utterance.slots) {
            outside(slot.begin);
            at = slot.end;
            ++m_values[keyOf(std::span(utterance.tokens).subspan(slot.begin, slot.end - slot.begin))][slot.type];
            ++m_before[{slot.type, wordAt(utterance, slot.begin, -1)}];
            ++m_after[{slot.type, wordAt(utterance, slot.end, 0)}];
        }
        outside(utterance.tokens.size());
        for (const std::string &word : words)
            ++sentences[word];
    }

    std::set<std::string> m_carriers;
    std::map<std::string, std::map<std::string, std::size_t>> m_values;
    std::map<std::pair<std::string, std::string>, std::size_t> m_before;
    std::map<std::pair<std::string, std::string>, std::size_t> m_after;
};

struct Found {
    std::string slot;
    std::string catalogue;
    bool isKnown = false; ///< golden utterances have the value, or the words beside it, with this slot
};

/// The values of a sentence, from left to right.
struct KnownValues {
    Utterance annotated;
    std::vector<Found> found; ///< one a slot of `annotated`
};

/// The slot that the words are most likely a value of.
std::optional<Found> valueAt(const Utterance &utterance, std::size_t begin, std::size_t end, const Annotated &annotated,
                             const CatalogueIndex *catalogues)
{
    const auto words = std::span(utterance.tokens).subspan(begin, end - begin);
    const std::string key = keyOf(words);
    std::map<std::string, std::tuple<std::size_t, std::string>> sizes; // slot: smallest catalogue, its name
    if (catalogues) {
        for (const CatalogueIndex::Entry *entry : catalogues->find(key)) {
            const auto next = std::tuple(entry->size, entry->catalogue);
            const auto [place, added] = sizes.emplace(entry->slot, next);
            if (!added && next < place->second)
                place->second = next;
        }
    }
    const auto *seen = annotated.slotsOf(key);
    if (seen)
        for (const auto &[slot, count] : *seen)
            sizes.emplace(slot, std::tuple(std::size_t(0), std::string()));
    if (sizes.empty() || annotated.isCarrier(words))
        return std::nullopt;
    const auto rank = [&](const auto &one) {
        const std::size_t count = seen && seen->contains(one.first) ? seen->at(one.first) : 0;
        return std::tuple(~annotated.company(one.first, utterance, begin, end), ~count, std::get<0>(one.second));
    };
    const auto best =
        std::min_element(sizes.begin(), sizes.end(), [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    const bool isKnown =
        (seen && seen->contains(best->first)) || annotated.company(best->first, utterance, begin, end) > 0;
    return Found{best->first, std::get<1>(best->second), isKnown};
}

/// The longest values, each beginning behind the one before it.
KnownValues valuesOf(const Utterance &utterance, const Annotated &annotated, const CatalogueIndex *catalogues)
{
    KnownValues out{utterance, {}};
    const std::size_t count = utterance.tokens.size();
    for (std::size_t begin = 0; begin < count; ++begin) {
        for (std::size_t length = std::min(mostWords, count - begin); length > 0; --length) {
            auto found = valueAt(utterance, begin, begin + length, annotated, catalogues);
            if (!found)
                continue;
            out.annotated.slots.push_back({begin, begin + length, found->slot});
            out.found.push_back(*std::move(found));
            begin += length - 1;
            break;
        }
    }
    return out;
}

/// Does the annotation say the same of all values that golden utterances speak for, and more?
bool explainsMore(const Utterance &reading, const KnownValues &values)
{
    if (reading == values.annotated)
        return false;
    for (std::size_t i = 0; i < values.found.size(); ++i) {
        const SlotSpan &value = values.annotated.slots[i];
        const bool same = std::any_of(reading.slots.begin(), reading.slots.end(), [&](const SlotSpan &slot) {
            return slot.type == value.type && slot.begin <= value.begin && value.end <= slot.end;
        });
        if (values.found[i].isKnown && !same)
            return false;
    }
    return true;
}

/// Names of a model come from a file: can the golden notation hold them?
bool canBeWritten(const Utterance &utterance)
{
    const auto again = parseGolden(intentHeading(utterance.intent) + '\n' + toGolden(utterance) + '\n');
    return again && again->utterances.size() == 1 && again->utterances.front().utterance == utterance;
}

std::string keyOfLine(const Utterance &utterance)
{
    return '[' + utterance.intent + "] " + toGolden(utterance);
}

class Suggester {
public:
    Suggester(const SuggestionInput &input, const Progress &progress)
        : m_input(input)
        , m_progress(progress)
        , m_annotated(*input.golden)
    {
    }

    std::vector<AnnotationSuggestion> suggest()
    {
        std::set<std::int64_t> taken;
        for (const CatalogueProposal &proposal : m_input.proposals)
            addClass(proposal, taken);
        for (const GoldenUtterance &one : m_input.golden->utterances) {
            if (m_progress.cancelled())
                break;
            if (!one.utterance.slots.empty() || taken.contains(one.line))
                continue;
            if (!addReading(one))
                addKnown(one);
        }
        std::stable_sort(m_out.begin(), m_out.end(),
                         [](const auto &a, const auto &b) { return a.lines.front().line < b.lines.front().line; });
        return std::move(m_out);
    }

private:
    [[nodiscard]] static AnnotationSuggestion::Line lineOf(const GoldenUtterance &one, Utterance utterance)
    {
        const bool moves = utterance.intent != one.utterance.intent;
        return {one.line, one.begin, one.end, std::move(utterance), moves};
    }

    /// False where the linguist refused it before.
    bool add(AnnotationSuggestion suggestion)
    {
        if (m_input.refused.contains(suggestion.key))
            return false;
        m_out.push_back(std::move(suggestion));
        return true;
    }

    bool addReading(const GoldenUtterance &one)
    {
        if (!m_input.grammar)
            return false;
        const bool open = one.utterance.intent == unknownIntent;
        for (const Parse &parse : m_input.grammar->parse(one.utterance.tokens, mostReadings)) {
            const bool sameIntent = parse.utterance.intent == one.utterance.intent;
            if ((!open && (!sameIntent || parse.utterance.slots.empty())) || parse.utterance == one.utterance)
                continue;
            AnnotationSuggestion out;
            out.lines = {lineOf(one, parse.utterance)};
            out.key = keyOfLine(parse.utterance);
            if (add(std::move(out)))
                return true;
        }
        return false;
    }

    /// What the model is sure of, and what the values say: the next one where the first was refused.
    void addKnown(const GoldenUtterance &one)
    {
        KnownValues values = valuesOf(one.utterance, m_annotated, m_input.catalogues);
        std::optional<AnnotationSuggestion> ofModel = modelReading(one);
        const bool modelFirst = ofModel && explainsMore(ofModel->lines.front().utterance, values);
        if (modelFirst && add(*ofModel))
            return;
        if (!addValues(one, std::move(values)) && ofModel && !modelFirst)
            add(*std::move(ofModel));
    }

    bool addValues(const GoldenUtterance &one, KnownValues values)
    {
        if (values.found.empty())
            return false;
        AnnotationSuggestion out;
        out.source = AnnotationSuggestion::Source::Value;
        out.slot = values.found.front().slot;
        out.catalogue = values.found.front().catalogue;
        out.key = keyOfLine(values.annotated);
        out.lines = {lineOf(one, std::move(values.annotated))};
        return add(std::move(out));
    }

    [[nodiscard]] std::optional<AnnotationSuggestion> modelReading(const GoldenUtterance &one) const
    {
        if (!m_input.model)
            return std::nullopt;
        ModelReading said = m_input.model(one.utterance.tokens);
        const bool open = one.utterance.intent == unknownIntent;
        // Under a heading the linguist has said what the sentence is for.
        if (!open && (said.utterance.intent != one.utterance.intent || said.utterance.slots.empty()))
            return std::nullopt;
        const double probability = said.slotProbability * (open ? said.intentProbability : 1.0);
        const bool sure = probability >= m_input.leastProbability; // never where it is no number
        if (!sure || said.utterance == one.utterance || !canBeWritten(said.utterance))
            return std::nullopt;
        AnnotationSuggestion out;
        out.source = AnnotationSuggestion::Source::Model;
        out.probability = probability;
        out.key = keyOfLine(said.utterance);
        out.lines = {lineOf(one, std::move(said.utterance))};
        return out;
    }

    void addClass(const CatalogueProposal &proposal, std::set<std::int64_t> &taken)
    {
        AnnotationSuggestion out;
        out.source = AnnotationSuggestion::Source::Class;
        out.slot = proposal.slot;
        out.catalogue = proposal.catalogue;
        out.probability = proposal.probability;
        out.words = proposal.inside;
        out.words.insert(out.words.end(), proposal.outside.begin(), proposal.outside.end());
        std::vector<std::string> sorted = out.words;
        std::sort(sorted.begin(), sorted.end());
        out.key = proposal.slot + " = " + joinWords(sorted);
        const Rule *rule = m_input.rules ? m_input.rules->find(proposal.rule) : nullptr;
        if (!rule || m_input.refused.contains(out.key))
            return;
        std::set<std::int64_t> lines;
        for (const std::int64_t id : rule->evidence)
            if (const auto line = m_input.lineOfEvidence.find(id); line != m_input.lineOfEvidence.end())
                lines.insert(line->second);
        for (const GoldenUtterance &one : m_input.golden->utterances) {
            if (!lines.contains(one.line))
                continue;
            if (auto annotated = withWords(one.utterance, out.words, proposal.slot); annotated != one.utterance)
                out.lines.push_back(lineOf(one, std::move(annotated)));
        }
        for (const auto &line : out.lines)
            taken.insert(line.line);
        if (!out.lines.empty())
            m_out.push_back(std::move(out));
    }

    /// The first occurrence of one of the phrases that touches no slot gets the slot.
    static Utterance withWords(const Utterance &utterance, const std::vector<std::string> &phrases,
                               const std::string &slot)
    {
        Utterance out = utterance;
        const auto isFree = [&](std::size_t begin, std::size_t end) {
            return std::none_of(out.slots.begin(), out.slots.end(),
                                [&](const SlotSpan &one) { return one.begin < end && begin < one.end; });
        };
        for (std::size_t begin = 0; begin < out.tokens.size(); ++begin) {
            for (std::size_t length = std::min(mostWords, out.tokens.size() - begin); length > 0; --length) {
                const std::string words = joinWords(std::span(out.tokens).subspan(begin, length));
                if (!isFree(begin, begin + length) || std::find(phrases.begin(), phrases.end(), words) == phrases.end())
                    continue;
                out.slots.push_back({begin, begin + length, slot});
                std::sort(out.slots.begin(), out.slots.end(),
                          [](const SlotSpan &a, const SlotSpan &b) { return a.begin < b.begin; });
                return out;
            }
        }
        return out;
    }

    const SuggestionInput &m_input;
    const Progress &m_progress;
    Annotated m_annotated;
    std::vector<AnnotationSuggestion> m_out;
};

} // namespace

CatalogueIndex::CatalogueIndex(const std::vector<Catalogue> &catalogues, const Progress &progress)
{
    for (const Catalogue &catalogue : catalogues) {
        const auto number = static_cast<std::uint32_t>(m_entries.size());
        m_entries.push_back({catalogue.slot, catalogue.name, catalogue.values.size()});
        std::size_t count = 0;
        for (const CatalogueValue &value : catalogue.values) {
            if (++count % 1024 == 0 && progress.cancelled())
                return;
            m_values[comparisonKey(value.text)].push_back(number);
        }
    }
}

std::vector<const CatalogueIndex::Entry *> CatalogueIndex::find(const std::string &key) const
{
    std::vector<const Entry *> out;
    if (const auto found = m_values.find(key); found != m_values.end())
        for (const std::uint32_t number : found->second)
            out.push_back(&m_entries[number]);
    return out;
}

std::vector<AnnotationSuggestion> suggestAnnotations(const SuggestionInput &input, const Progress &progress)
{
    return Suggester(input, progress).suggest();
}

} // namespace filigree
