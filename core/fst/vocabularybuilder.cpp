// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/vocabularybuilder.h"

#include <algorithm>
#include <numeric>

#include "core/fst/valuehash.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

constexpr auto none = static_cast<std::uint32_t>(-1);

std::uint32_t number(std::unordered_map<std::string, std::uint32_t> &numbers, std::vector<std::string> &list,
                     std::string_view text)
{
    const auto [it, isNew] = numbers.try_emplace(std::string(text), static_cast<std::uint32_t>(list.size()));
    if (isNew)
        list.emplace_back(text);
    return it->second;
}

/// For each old number its place in sorted order.
std::vector<std::uint32_t> sortedPlaces(const std::vector<std::string> &list, std::vector<std::uint32_t> &order)
{
    order.resize(list.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return list[a] < list[b]; });
    std::vector<std::uint32_t> places(list.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        places[order[i]] = i;
    return places;
}

} // namespace

double ValueClass::probability(const Vocabulary &vocabulary, std::uint32_t atom, std::uint32_t value) const
{
    if (weights.empty())
        return equal;
    const auto at = std::lower_bound(atoms.begin(), atoms.end(), atom) - atoms.begin();
    return weights[offsets[static_cast<std::size_t>(at)] + (value - vocabulary.atoms()[atom].first)];
}

void VocabularyBuilder::leaveOut(std::string_view type, std::string_view words)
{
    m_leftOut[number(m_typeNumbers, m_typeList, type)].insert(comparisonKey(words));
}

std::uint32_t VocabularyBuilder::addWord(std::string_view word)
{
    return number(m_wordNumbers, m_wordList, word);
}

std::uint32_t VocabularyBuilder::addClass(std::string_view type)
{
    m_classes.push_back({number(m_typeNumbers, m_typeList, type), {}, {}});
    return static_cast<std::uint32_t>(m_classes.size() - 1);
}

void VocabularyBuilder::addValue(std::uint32_t valueClass, std::string_view words, double weight)
{
    RawClass &raw = m_classes[valueClass];
    if (!m_leftOut.empty())
        if (const auto found = m_leftOut.find(raw.type);
            found != m_leftOut.end() && found->second.contains(comparisonKey(words)))
            return;
    raw.values.push_back(internValue(raw.type, words));
    raw.weights.push_back(weight);
}

std::uint32_t VocabularyBuilder::internValue(std::uint32_t type, std::string_view words)
{
    if (2 * (m_valueEnds.size() + 1) > m_table.size())
        growTable();
    const std::size_t mask = m_table.size() - 1;
    std::size_t i = valueHash(type, words) & mask;
    for (; m_table[i] != 0; i = (i + 1) & mask)
        if (m_valueTypes[m_table[i] - 1] == type && rawValue(m_table[i] - 1) == words)
            return m_table[i] - 1;
    m_values += words;
    m_valueEnds.push_back(m_values.size());
    m_valueTypes.push_back(type);
    m_table[i] = static_cast<std::uint32_t>(m_valueEnds.size());
    return m_table[i] - 1;
}

void VocabularyBuilder::growTable()
{
    m_table.assign(std::max<std::size_t>(64, 2 * m_table.size()), 0);
    const std::size_t mask = m_table.size() - 1;
    for (std::uint32_t v = 0; v < m_valueEnds.size(); ++v) {
        std::size_t i = valueHash(m_valueTypes[v], rawValue(v)) & mask;
        while (m_table[i] != 0)
            i = (i + 1) & mask;
        m_table[i] = v + 1;
    }
}

/// Refines one group a type by each class in turn: values stay together exactly when no class parts them.
std::vector<std::uint32_t> VocabularyBuilder::partition() const
{
    std::vector<std::uint32_t> group = m_valueTypes;
    auto groups = static_cast<std::uint32_t>(m_typeList.size());
    std::vector<std::uint32_t> lastClass(m_valueEnds.size(), none); // a value may repeat in a class
    for (std::uint32_t c = 0; c < m_classes.size(); ++c) {
        std::unordered_map<std::uint32_t, std::uint32_t> split;
        for (const std::uint32_t v : m_classes[c].values) {
            if (lastClass[v] == c)
                continue;
            lastClass[v] = c;
            const auto [it, isNew] = split.try_emplace(group[v], groups);
            groups += isNew ? 1 : 0;
            group[v] = it->second;
        }
    }
    return group;
}

void VocabularyBuilder::sortTypes(Built &out)
{
    std::vector<std::uint32_t> order;
    m_typePlaces = sortedPlaces(m_typeList, order);
    for (const std::uint32_t i : order)
        out.vocabulary.m_types.push_back(m_typeList[i]);
}

void VocabularyBuilder::sortWords(Built &out)
{
    std::vector<std::uint32_t> order;
    out.words = sortedPlaces(m_wordList, order);
    for (const std::uint32_t i : order) {
        out.vocabulary.m_words += m_wordList[i];
        out.vocabulary.m_wordEnds.push_back(out.vocabulary.m_words.size());
    }
}

std::vector<std::uint32_t> VocabularyBuilder::layOutAtoms(Built &out)
{
    const std::vector<std::uint32_t> group = partition();
    struct Members {
        std::uint32_t type = 0;
        std::uint32_t smallest = 0;
        std::uint32_t count = 0;
    };
    std::vector<Members> members;
    std::unordered_map<std::uint32_t, std::uint32_t> dense; // group -> index into members
    std::vector<std::uint32_t> memberOf(group.size());
    for (std::uint32_t v = 0; v < group.size(); ++v) {
        const auto [it, isNew] = dense.try_emplace(group[v], static_cast<std::uint32_t>(members.size()));
        if (isNew)
            members.push_back({m_typePlaces[m_valueTypes[v]], v, 0});
        Members &mine = members[it->second];
        ++mine.count;
        if (rawValue(v) < rawValue(mine.smallest))
            mine.smallest = v;
        memberOf[v] = it->second;
    }
    std::vector<std::uint32_t> order(members.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (members[a].type != members[b].type)
            return members[a].type < members[b].type;
        return rawValue(members[a].smallest) < rawValue(members[b].smallest);
    });
    std::vector<std::uint32_t> next(members.size());
    std::uint32_t at = 0;
    for (const std::uint32_t i : order) {
        out.vocabulary.m_atoms.push_back({members[i].type, at, at + members[i].count});
        next[i] = at;
        at += members[i].count;
    }
    std::vector<std::uint32_t> places(group.size());
    for (std::uint32_t v = 0; v < group.size(); ++v)
        places[v] = next[memberOf[v]]++;
    return places;
}

void VocabularyBuilder::makeClasses(Built &out, const std::vector<std::uint32_t> &places) const
{
    const auto &atoms = out.vocabulary.atoms();
    for (const RawClass &raw : m_classes) {
        ValueClass made;
        made.type = m_typePlaces[raw.type];
        for (const std::uint32_t v : raw.values)
            made.atoms.push_back(out.vocabulary.atomOfValue(places[v]));
        const std::vector<std::uint32_t> atomOf = made.atoms;
        std::sort(made.atoms.begin(), made.atoms.end());
        made.atoms.erase(std::unique(made.atoms.begin(), made.atoms.end()), made.atoms.end());
        std::uint64_t total = 0;
        for (const std::uint32_t atom : made.atoms) {
            made.offsets.push_back(total);
            total += atoms[atom].size();
        }
        const double sum = std::accumulate(raw.weights.begin(), raw.weights.end(), 0.0);
        made.equal = total == 0 ? 0.0 : 1.0 / static_cast<double>(total);
        const bool repeats = total != raw.values.size();
        const bool even =
            std::all_of(raw.weights.begin(), raw.weights.end(), [&](double w) { return w == raw.weights.front(); });
        if (repeats || !even) {
            made.weights.assign(total, 0.0);
            for (std::size_t i = 0; i < raw.values.size(); ++i) {
                const auto k = static_cast<std::size_t>(
                    std::lower_bound(made.atoms.begin(), made.atoms.end(), atomOf[i]) - made.atoms.begin());
                made.weights[made.offsets[k] + (places[raw.values[i]] - atoms[atomOf[i]].first)] +=
                    raw.weights[i] / sum;
            }
        }
        out.classes.push_back(std::move(made));
    }
}

VocabularyBuilder::Built VocabularyBuilder::build()
{
    Built out;
    sortTypes(out);
    sortWords(out);
    const std::vector<std::uint32_t> places = layOutAtoms(out);
    makeClasses(out, places);
    std::vector<std::uint32_t> order(places.size());
    for (std::uint32_t v = 0; v < places.size(); ++v)
        order[places[v]] = v;
    Vocabulary &made = out.vocabulary;
    made.m_values.reserve(m_values.size());
    made.m_valueEnds.reserve(order.size());
    made.m_longest.assign(m_typeList.size(), 0);
    for (const std::uint32_t v : order) {
        const std::string_view words = rawValue(v);
        made.m_values += words;
        made.m_valueEnds.push_back(made.m_values.size());
        const auto length = static_cast<std::uint32_t>(1 + std::count(words.begin(), words.end(), ' '));
        std::uint32_t &longest = made.m_longest[m_typePlaces[m_valueTypes[v]]];
        longest = std::max(longest, length);
    }
    made.m_table.assign(m_table.size(), 0);
    const std::size_t mask = m_table.empty() ? 0 : m_table.size() - 1;
    for (std::uint32_t v = 0; v < order.size(); ++v) {
        std::size_t i = valueHash(m_typePlaces[m_valueTypes[order[v]]], made.value(v)) & mask;
        while (made.m_table[i] != 0)
            i = (i + 1) & mask;
        made.m_table[i] = v + 1;
    }
    return out;
}

} // namespace filigree
