// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/slotlesson.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace filigree {

namespace {

TagSet tagSetOf(std::span<const LessonSentence> lesson)
{
    std::map<std::string, bool> inside;
    for (const LessonSentence &sentence : lesson)
        for (const SlotSpan &slot : sentence.utterance->slots) {
            bool &has = inside[slot.type];
            has = has || slot.end - slot.begin > 1;
        }
    std::vector<std::string> types;
    std::vector<bool> insides;
    for (const auto &[type, has] : inside) {
        types.push_back(type);
        insides.push_back(has);
    }
    return TagSet(std::move(types), insides);
}

// Between two looks at whether the work is cancelled.
constexpr std::size_t pollEvery = 1U << 14;

class LessonMaker {
public:
    LessonMaker(const CatalogueMatcher &matcher, const SlotTraining &options)
        : m_matcher(matcher)
        , m_options(options)
    {
    }

    void setTags(TagSet tags) { out.data.tags = std::move(tags); }
    void add(const LessonSentence &sentence, std::size_t place);
    /// False when a number would not fit.
    [[nodiscard]] bool fits() const
    {
        return out.strings.size() < mostStrings && m_index.keys().size() < mostFeatures
            && m_pairs.keys().size() < mostFeatures;
    }
    /// False when cancelled.
    [[nodiscard]] bool finish(const Progress &progress);

    SlotLesson out;

private:
    void countGiven(std::size_t firstWord, double weight);
    [[nodiscard]] bool dropRare(const std::vector<std::uint32_t> &numbers, const Progress &progress);
    void setTagsOfAttributes(const std::vector<std::uint64_t> &pairs, std::size_t attributes);

    static constexpr std::size_t manyTags = 16;
    static constexpr std::size_t mostFeatures = std::numeric_limits<std::int32_t>::max() / 2; // libLBFGS counts in int

    const CatalogueMatcher &m_matcher;
    const SlotTraining &m_options;
    KeyIndex m_index;
    KeyIndex m_pairs; ///< attribute and tag
    std::vector<double> m_counts; ///< by attribute
    std::vector<std::uint64_t> m_keys;
};

void LessonMaker::add(const LessonSentence &sentence, std::size_t place)
{
    const Utterance &utterance = *sentence.utterance;
    CrfData &data = out.data;
    const auto number = [&](std::uint64_t key) {
        const std::uint32_t attribute = m_index.intern(key);
        if (attribute == m_counts.size())
            m_counts.push_back(0.0);
        return attribute;
    };
    const auto count = [&](std::uint32_t attribute, std::uint16_t tag) {
        m_counts[attribute] += sentence.weight;
        m_pairs.intern((std::uint64_t{attribute} << 16) | tag);
    };
    SentenceFacts facts = learnSentence(utterance.tokens, out.strings);
    facts.intent = sentence.intent;
    facts.matches = m_matcher.matches(facts.keys);
    facts.typicalWords = m_matcher.typicalWords(facts.keys);
    hideMatches(facts, m_options.catalogueDropout, m_options.seed, place);
    hideWords(facts, m_options.hiddenWords, m_options.seed, place);
    const std::vector<std::uint16_t> tags = data.tags.tagsOf(utterance);
    data.sentenceFirst.push_back(data.gold.size());
    data.sentenceWeight.push_back(sentence.weight);
    for (std::size_t t = 0; t < tags.size(); ++t) {
        data.wordFirst.push_back(data.attributes.size());
        data.gold.push_back(tags[t]);
        attributesOf(facts, t, m_options.omittedFeatures, m_keys);
        for (const std::uint64_t key : m_keys) {
            data.attributes.push_back(number(key));
            count(data.attributes.back(), tags[t]);
        }
        const SpreadAttributes given = spreadAttributes(facts.words[t], m_options.omittedFeatures);
        data.toLater.push_back(given.toLater == noAttribute ? noNumber : number(given.toLater));
        data.toEarlier.push_back(given.toEarlier == noAttribute ? noNumber : number(given.toEarlier));
    }
    countGiven(data.gold.size() - tags.size(), sentence.weight);
}

/// Counts what the words from `firstWord` on give to those behind and before them; tags and not words are walked,
/// because a sentence may have ten thousand words.
void LessonMaker::countGiven(std::size_t firstWord, double weight)
{
    const CrfData &data = out.data;
    const std::size_t end = data.gold.size();
    for (const bool later : {true, false}) {
        const std::vector<std::uint32_t> &given = later ? data.toLater : data.toEarlier;
        std::set<std::uint16_t> takers;
        for (std::size_t i = 0; i < end - firstWord; ++i) {
            const std::size_t w = later ? end - 1 - i : firstWord + i; // the takers come first
            if (const std::uint32_t attribute = given[w]; attribute != noNumber && i > 0) {
                m_counts[attribute] += weight * static_cast<double>(i);
                for (const std::uint16_t tag : takers)
                    m_pairs.intern((std::uint64_t{attribute} << 16) | tag);
            }
            takers.insert(data.gold[w]);
        }
    }
}

/// `pairs` rising. An attribute that was seen with half of the tags gets all of them (see rowsums.h), unless they are
/// so few that it gains nothing.
void LessonMaker::setTagsOfAttributes(const std::vector<std::uint64_t> &pairs, std::size_t attributes)
{
    CrfData &data = out.data;
    const std::size_t allTags = data.tags.size();
    data.attributeFirst.push_back(0);
    std::size_t begin = 0;
    for (std::size_t attribute = 0; attribute < attributes; ++attribute) {
        std::size_t end = begin;
        while (end < pairs.size() && pairs[end] >> 16 == attribute)
            ++end;
        if (allTags >= manyTags && (end - begin) * 2 >= allTags)
            for (std::size_t tag = 0; tag < allTags; ++tag)
                data.attributeTags.push_back(static_cast<std::uint16_t>(tag));
        else
            for (std::size_t i = begin; i < end; ++i)
                data.attributeTags.push_back(static_cast<std::uint16_t>(pairs[i] & 0xFFFF));
        data.attributeFirst.push_back(static_cast<std::uint32_t>(data.attributeTags.size()));
        begin = end;
    }
}

/// Drops rare attributes, numbers the others by key, so that files are small, and sets the tags of each.
bool LessonMaker::finish(const Progress &progress)
{
    CrfData &data = out.data;
    data.sentenceFirst.push_back(data.gold.size());
    data.wordFirst.push_back(data.attributes.size());
    const std::vector<std::uint64_t> &keys = m_index.keys();
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < keys.size(); ++i)
        if (m_counts[i] >= std::max(1, m_options.leastCount)) // what a word gives may have no taker
            order.push_back(i);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return keys[a] < keys[b]; });
    std::vector<std::uint32_t> numbers(keys.size(), noNumber);
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        numbers[order[i]] = i;
        out.attributes.push_back(keys[order[i]]);
    }
    if (progress.cancelled())
        return false;
    std::vector<std::uint64_t> pairs;
    for (const std::uint64_t pair : m_pairs.keys())
        if (const std::uint32_t number = numbers[pair >> 16]; number != noNumber)
            pairs.push_back((std::uint64_t{number} << 16) | (pair & 0xFFFF));
    std::sort(pairs.begin(), pairs.end());
    if (progress.cancelled())
        return false;
    setTagsOfAttributes(pairs, order.size());
    return dropRare(numbers, progress);
}

/// Gives the attributes of the words their new numbers. False when cancelled.
bool LessonMaker::dropRare(const std::vector<std::uint32_t> &numbers, const Progress &progress)
{
    CrfData &data = out.data;
    for (std::vector<std::uint32_t> *given : {&data.toLater, &data.toEarlier})
        for (std::uint32_t &attribute : *given)
            attribute = attribute == noNumber ? noNumber : numbers[attribute];
    std::uint64_t kept = 0;
    std::uint64_t begin = 0;
    for (std::size_t w = 0; w + 1 < data.wordFirst.size(); ++w) {
        if (w % pollEvery == 0 && progress.cancelled())
            return false;
        const std::uint64_t end = data.wordFirst[w + 1];
        data.wordFirst[w] = kept;
        for (std::uint64_t a = begin; a < end; ++a)
            if (numbers[data.attributes[a]] != noNumber)
                data.attributes[kept++] = numbers[data.attributes[a]];
        begin = end;
    }
    data.wordFirst.back() = kept;
    data.attributes.resize(kept);
    data.attributes.shrink_to_fit();
    return true;
}

/// The pairs of tags that the data show, and all that may end in an I tag, by where they lead. Nothing when cancelled.
std::optional<std::vector<TagArc>> arcsOf(const CrfData &data, const Progress &progress)
{
    const std::size_t tags = data.tags.size();
    std::vector<bool> seen(tags * tags, false); // 32 MB at most, see TagSet::mostTypes
    const auto see = [&](std::uint16_t from, std::uint16_t to) { seen[to * tags + from] = true; };
    for (std::size_t s = 0; s + 1 < data.sentenceFirst.size(); ++s) {
        if (s % pollEvery == 0 && progress.cancelled())
            return std::nullopt;
        for (std::uint64_t w = data.sentenceFirst[s] + 1; w < data.sentenceFirst[s + 1]; ++w)
            see(data.gold[w - 1], data.gold[w]);
    }
    for (std::size_t type = 0; type < data.tags.types().size(); ++type)
        if (const std::uint16_t inside = data.tags.inside(type); inside != TagSet::none) {
            see(data.tags.begin(type), inside);
            see(inside, inside);
        }
    std::vector<TagArc> arcs;
    for (std::size_t to = 0; to < tags; ++to) {
        if (to % 128 == 0 && progress.cancelled())
            return std::nullopt;
        for (std::size_t from = 0; from < tags; ++from)
            if (seen[to * tags + from])
                arcs.push_back({static_cast<std::uint16_t>(from), static_cast<std::uint16_t>(to)});
    }
    return arcs;
}

} // namespace

namespace {

constexpr double mostViews = 4.0;

} // namespace

Result<SlotLesson> slotLesson(std::span<const LessonSentence> lesson, const CatalogueMatcher &matcher,
                              const SlotTraining &options, Progress &progress)
{
    const auto cancelled = [] { return fail(ErrorCode::Cancelled, "The training was cancelled."); };
    LessonMaker maker(matcher, options);
    maker.setTags(tagSetOf(lesson));
    for (std::size_t i = 0; i < lesson.size(); ++i) {
        if (progress.cancelled()) // one alone may have thousands of words
            return cancelled();
        // one that counts often has each of its words seen at least now and then
        const double times = options.hiddenWords > 0.0 ? std::clamp(std::floor(lesson[i].weight), 1.0, mostViews) : 1.0;
        LessonSentence view = lesson[i];
        view.weight /= times;
        for (std::size_t k = 0; k < static_cast<std::size_t>(times); ++k)
            maker.add(view, i + k * lesson.size());
        if (!maker.fits())
            return fail(ErrorCode::InvalidInput, "The training set is too large: it has more than a billion features.");
    }
    if (!maker.finish(progress))
        return cancelled();
    auto arcs = arcsOf(maker.out.data, progress);
    if (!arcs)
        return cancelled();
    maker.out.data.arcs = *std::move(arcs);
    return std::move(maker.out);
}

} // namespace filigree
