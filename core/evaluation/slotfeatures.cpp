// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/slotfeatures.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/hash.h"
#include "core/text/wordform.h"

namespace filigree {

namespace {

// Templates; their numbers are in model files, so new ones go to the end. A template of a word takes the places beside
// it as consecutive numbers.
enum Template : std::uint32_t {
    TemplateBias,
    TemplateWord, // at -4 … 4
    TemplatePair = TemplateWord + 9, // (-2,-1) (-1,0) (0,1) (1,2) (-1,1)
    TemplateFirst = TemplatePair + 5, // 1 to 4 letters
    TemplateLast = TemplateFirst + 4,
    TemplateLastBeside = TemplateLast + 4, // 3 letters, at -1 and 1
    TemplateShape = TemplateLastBeside + 2, // at -1, 0, 1
    TemplateShapePair = TemplateShape + 3, // (-1,0) (0,1)
    TemplateDigits = TemplateShapePair + 2, // at -1, 0, 1
    TemplateCatalogue = TemplateDigits + 3, // at -1, 0, 1
    TemplateIntent = TemplateCatalogue + 3,
    TemplateIntentWord, // at -1, 0, 1
    TemplateBefore = TemplateIntentWord + 3,
    TemplateBehind,
    TemplateTypical,
    TemplateEnd,
};
static_assert(TemplateEnd <= 63);

// Numbers that no string has: in front of the sentence and behind it.
constexpr std::uint32_t ownNumbers = 2;
constexpr std::uint32_t beforeSentence = 0;
constexpr std::uint32_t behindSentence = 1;

class Keys {
public:
    explicit Keys(std::vector<std::uint64_t> &keys)
        : m_keys(keys)
    {
        m_keys.clear();
    }
    void add(std::uint32_t which) { m_keys.push_back(head(which)); }
    void add(std::uint32_t which, std::uint32_t a)
    {
        if (a != noNumber)
            m_keys.push_back(key(which, a));
    }
    static std::uint64_t key(std::uint32_t which, std::uint32_t a)
    {
        return head(which) | (std::uint64_t{a} << attributeBits);
    }
    void add(std::uint32_t which, std::uint32_t a, std::uint32_t b)
    {
        if (a != noNumber && b != noNumber)
            m_keys.push_back(head(which) | (std::uint64_t{a} << attributeBits) | b);
    }

private:
    static std::uint64_t head(std::uint32_t which) { return std::uint64_t{which} << (2 * attributeBits); }
    std::vector<std::uint64_t> &m_keys;
};

/// The number of a word `offset` places away.
std::uint32_t wordAt(const SentenceFacts &sentence, std::size_t at, int offset)
{
    const auto place = static_cast<std::ptrdiff_t>(at) + offset;
    if (place < 0)
        return place == -1 ? beforeSentence : noNumber;
    if (place >= static_cast<std::ptrdiff_t>(sentence.words.size()))
        return place == static_cast<std::ptrdiff_t>(sentence.words.size()) ? behindSentence : noNumber;
    const std::uint32_t word = sentence.words[static_cast<std::size_t>(place)].word;
    return word == noNumber ? noNumber : word + ownNumbers;
}

const WordFacts *factsAt(const SentenceFacts &sentence, std::size_t at, int offset)
{
    const auto place = static_cast<std::ptrdiff_t>(at) + offset;
    const bool inside = place >= 0 && place < static_cast<std::ptrdiff_t>(sentence.words.size());
    return inside ? &sentence.words[static_cast<std::size_t>(place)] : nullptr;
}

void addWords(const SentenceFacts &sentence, std::size_t at, std::uint32_t omitted, Keys &keys)
{
    const int reach = (omitted & FeatureWideWindow) == 0 ? 4 : 2;
    for (int offset = -reach; offset <= reach; ++offset)
        if (offset == 0 || (omitted & FeatureWindow) == 0)
            keys.add(TemplateWord + static_cast<std::uint32_t>(offset + 4), wordAt(sentence, at, offset));
    if ((omitted & FeaturePairs) != 0)
        return;
    for (std::uint32_t i = 0; i < 4; ++i) {
        const int left = static_cast<int>(i) - 2;
        keys.add(TemplatePair + i, wordAt(sentence, at, left), wordAt(sentence, at, left + 1));
    }
    keys.add(TemplatePair + 4, wordAt(sentence, at, -1), wordAt(sentence, at, 1));
}

void addSpelling(const SentenceFacts &sentence, std::size_t at, std::uint32_t omitted, Keys &keys)
{
    const WordFacts &word = sentence.words[at];
    for (std::uint32_t i = 0; i < WordFacts::longestAffix && (omitted & FeatureAffixes) == 0; ++i) {
        keys.add(TemplateFirst + i, word.first[i]);
        keys.add(TemplateLast + i, word.last[i]);
    }
    for (int offset = -1; offset <= 1; ++offset) {
        const WordFacts *facts = factsAt(sentence, at, offset);
        if (facts == nullptr)
            continue;
        const auto place = static_cast<std::uint32_t>(offset + 1);
        if (offset != 0 && (omitted & FeatureNeighbourAffixes) == 0)
            keys.add(TemplateLastBeside + place / 2, facts->last[2]);
        if ((omitted & FeatureShapes) == 0)
            keys.add(TemplateShape + place, facts->shape);
        if (offset != 0 && (omitted & FeatureShapes) == 0)
            keys.add(TemplateShapePair + place / 2, word.shape, facts->shape);
        if ((omitted & FeatureDigits) == 0)
            keys.add(TemplateDigits + place, facts->digits);
    }
}

void addCatalogues(const SentenceFacts &sentence, std::size_t at, Keys &keys)
{
    const auto add = [&](const CatalogueMatch &match) {
        // alone, first, inside, last: a value of several words is no chance
        const std::uint32_t length = match.end - match.begin;
        if (at + 1 == match.begin || at == match.end) {
            keys.add(TemplateCatalogue + (at == match.end ? 0 : 2), match.slot, length > 1 ? 1 : 0);
            return;
        }
        const std::uint32_t part = length == 1 ? 0 : at == match.begin ? 1 : at + 1 == match.end ? 3 : 2;
        keys.add(TemplateCatalogue + 1, match.slot, part);
    };
    // Those of a slot stand together, by place and without overlaps: the few that touch this word are soon found.
    const auto end = sentence.matches.end();
    for (auto slot = sentence.matches.begin(); slot != end;) {
        const auto next =
            std::upper_bound(slot, end, slot->slot,
                             [](std::uint16_t number, const CatalogueMatch &match) { return number < match.slot; });
        auto match = std::lower_bound(slot, next, at,
                                      [](const CatalogueMatch &one, std::size_t place) { return one.end < place; });
        for (; match != next && match->begin <= at + 1; ++match)
            add(*match);
        slot = next;
    }
}

void addTypicalWords(const SentenceFacts &sentence, std::size_t at, Keys &keys)
{
    const auto end = sentence.typicalWords.end();
    for (auto word = std::lower_bound(sentence.typicalWords.begin(), end, at,
                                      [](const CatalogueWord &one, std::size_t place) { return one.place < place; });
         word != end && word->place == at; ++word)
        keys.add(TemplateTypical, word->slot);
}

void addIntent(const SentenceFacts &sentence, std::size_t at, Keys &keys)
{
    if (sentence.intent == noNumber)
        return;
    keys.add(TemplateIntent, sentence.intent);
    for (int offset = -1; offset <= 1; ++offset)
        keys.add(TemplateIntentWord + static_cast<std::uint32_t>(offset + 1), sentence.intent,
                 wordAt(sentence, at, offset));
}

template <class Number> SentenceFacts sentenceFacts(std::span<const std::string> tokens, Number number)
{
    SentenceFacts sentence;
    sentence.keys.reserve(tokens.size());
    sentence.words.resize(tokens.size());
    for (std::size_t t = 0; t < tokens.size(); ++t) {
        WordForm form = wordForm(tokens[t]);
        const std::string_view key = form.key;
        WordFacts &facts = sentence.words[t];
        facts.word = number(key);
        facts.shape = number(form.shape);
        if (!form.digits.empty())
            facts.digits = number(form.digits);
        // The whole word is no affix of itself: it is there already.
        for (std::size_t i = 0; i < WordFacts::longestAffix && i + 1 < form.ends.size(); ++i) {
            facts.first[i] = number(key.substr(0, form.ends[i]));
            facts.last[i] = number(key.substr(form.ends[form.ends.size() - i - 2]));
        }
        sentence.keys.push_back(std::move(form.key));
    }
    return sentence;
}

/// 0 to 1, by what is hidden and where.
double chanceAt(std::uint64_t seed, std::size_t sentence, std::size_t place)
{
    const std::uint64_t chance = StableHash().add(seed).add(std::uint64_t{sentence}).add(std::uint64_t{place}).value();
    return static_cast<double>(chance >> 11) * 0x1p-53;
}

constexpr double hiddenOfMatches = 0.5; // tests/benchmarks/evaluation/RESULTS.md
constexpr std::uint64_t hidingWords = 0x776f726473ULL; // seeds of their own: what is hidden is not hidden together
constexpr std::uint64_t hidingValues = 0x76616c756573ULL;

} // namespace

SentenceFacts learnSentence(std::span<const std::string> tokens, StringPool &pool)
{
    return sentenceFacts(tokens, [&](std::string_view text) { return pool.intern(text); });
}

SentenceFacts lookAtSentence(std::span<const std::string> tokens, const StringPool &pool)
{
    return sentenceFacts(tokens, [&](std::string_view text) { return pool.find(text); });
}

void hideMatches(SentenceFacts &facts, double share, std::uint64_t seed, std::size_t sentence)
{
    std::vector<std::pair<std::uint32_t, std::uint16_t>> hidden; // place and slot
    std::erase_if(facts.matches, [&](const CatalogueMatch &match) {
        // by place and not by slot: a value that is unknown is in no catalogue
        if (chanceAt(seed, sentence, match.begin) >= share)
            return false;
        for (std::uint32_t place = match.begin; place < match.end; ++place)
            hidden.emplace_back(place, match.slot);
        return true;
    });
    if (facts.typicalWords.empty())
        return;
    std::sort(hidden.begin(), hidden.end());
    std::erase_if(facts.typicalWords, [&](const CatalogueWord &word) {
        return std::binary_search(hidden.begin(), hidden.end(), std::pair(word.place, word.slot));
    });
}

void hideWords(SentenceFacts &facts, double share, std::uint64_t seed, std::size_t sentence)
{
    if (share <= 0.0)
        return;
    const auto hide = [&](std::size_t place) { facts.words[place].word = noNumber; };
    for (const CatalogueMatch &match : facts.matches)
        if (chanceAt(seed ^ hidingValues, sentence, match.begin) < hiddenOfMatches)
            for (std::size_t place = match.begin; place < match.end; ++place)
                hide(place);
    for (std::size_t place = 0; place < facts.words.size(); ++place)
        if (chanceAt(seed ^ hidingWords, sentence, place) < share)
            hide(place);
}

void attributesOf(const SentenceFacts &sentence, std::size_t at, std::uint32_t omittedFeatures,
                  std::vector<std::uint64_t> &out)
{
    Keys keys(out);
    keys.add(TemplateBias);
    addWords(sentence, at, omittedFeatures, keys);
    addSpelling(sentence, at, omittedFeatures, keys);
    if ((omittedFeatures & FeatureCatalogues) == 0) {
        addCatalogues(sentence, at, keys);
        addTypicalWords(sentence, at, keys);
    }
    if ((omittedFeatures & FeatureIntent) == 0)
        addIntent(sentence, at, keys);
}

SpreadAttributes spreadAttributes(const WordFacts &word, std::uint32_t omittedFeatures)
{
    if ((omittedFeatures & FeatureSentence) != 0 || word.word == noNumber)
        return {};
    return {Keys::key(TemplateBefore, word.word + ownNumbers), Keys::key(TemplateBehind, word.word + ownNumbers)};
}

} // namespace filigree
