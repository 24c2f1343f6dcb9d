// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/cataloguematcher.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/text/tokenizer.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

std::uint64_t extended(std::uint64_t hash, std::uint64_t word)
{
    return mix64(hash * 0x9E3779B97F4A7C15ULL + word) >> 1; // KeyIndex has no place for ~0
}

std::uint64_t wordHash(std::string_view key)
{
    return StableHash().add(key).value();
}

/// Of a word that is typical of slots: what no value has, as they begin with 0.
std::uint64_t typicalHash(std::uint64_t word)
{
    return extended(0x7479706963616CULL, word);
}

constexpr double leastTypical = 0.25; // of .1 to .4: tests/benchmarks/evaluation/RESULTS.md
constexpr std::size_t mostTypical = 4; // slots of a word, as each has that much; a file may claim more

/// The typical words of slots, from an entry for each value that has a word; `values` of each slot.
std::vector<CatalogueMatcher::Entry> typicalEntries(std::vector<CatalogueMatcher::Entry> words,
                                                    const std::vector<double> &values)
{
    std::sort(words.begin(), words.end());
    std::vector<CatalogueMatcher::Entry> typical;
    struct Share {
        std::uint16_t slot;
        double ofValues;
    };
    std::vector<Share> shares;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::uint64_t word = words[begin].hash;
        shares.clear();
        double sum = 0.0;
        std::size_t end = begin;
        while (end < words.size() && words[end].hash == word) {
            const std::uint16_t slot = words[end].slot;
            double count = 0.0;
            for (; end < words.size() && words[end].hash == word && words[end].slot == slot; ++end)
                count += 1.0;
            shares.push_back({slot, count / values[slot]});
            sum += shares.back().ofValues;
        }
        for (const Share &share : shares)
            if (share.ofValues >= leastTypical * sum)
                typical.push_back({typicalHash(word), share.slot});
        begin = end;
    }
    return typical;
}

} // namespace

Result<CatalogueMatcher> CatalogueMatcher::build(std::span<const Catalogue> catalogues, Progress &progress)
{
    std::map<std::string, std::uint16_t> numbers;
    for (const Catalogue &catalogue : catalogues)
        numbers.emplace(catalogue.slot, 0);
    if (numbers.size() > mostSlots)
        return fail(ErrorCode::InvalidInput, "There are catalogues for more than 4,096 slot types.");
    std::vector<std::string> slots;
    for (auto &[slot, number] : numbers) {
        number = static_cast<std::uint16_t>(slots.size());
        slots.push_back(slot);
    }
    std::vector<Entry> entries;
    std::vector<Entry> wordsOfValues;
    std::vector<double> values(slots.size(), 0.0);
    std::uint32_t longest = 0;
    Tokenizer tokenizer;
    std::vector<std::uint64_t> hashes;
    std::size_t seen = 0;
    for (const Catalogue &catalogue : catalogues) {
        const std::uint16_t slot = numbers[catalogue.slot];
        for (const CatalogueValue &value : catalogue.values) {
            if (seen++ % 1024 == 0 && progress.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled.");
            const std::vector<std::string> words = tokenizer.words(value.text);
            if (words.empty() || words.size() > longestValue)
                continue;
            hashes.clear();
            for (const std::string &word : words)
                hashes.push_back(wordHash(comparisonKey(word)));
            entries.push_back({std::accumulate(hashes.begin(), hashes.end(), std::uint64_t{0}, extended), slot});
            std::sort(hashes.begin(), hashes.end()); // a value has a word once
            hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
            for (const std::uint64_t word : hashes)
                wordsOfValues.push_back({word, slot});
            values[slot] += 1.0;
            longest = std::max(longest, static_cast<std::uint32_t>(words.size()));
        }
    }
    const std::vector<Entry> typical = typicalEntries(std::move(wordsOfValues), values);
    entries.insert(entries.end(), typical.begin(), typical.end());
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    return CatalogueMatcher(std::move(slots), std::move(entries), longest);
}

CatalogueMatcher::CatalogueMatcher(std::vector<std::string> slots, std::vector<Entry> entries, std::uint32_t longest)
    : m_slots(std::move(slots))
    , m_entries(std::move(entries))
    , m_longest(longest)
{
    m_hashes.reserve(m_entries.size());
    for (std::uint32_t i = 0; i < m_entries.size(); ++i)
        if (i == 0 || m_entries[i].hash != m_entries[i - 1].hash) {
            m_hashes.intern(m_entries[i].hash);
            m_first.push_back(i);
        }
    m_first.push_back(static_cast<std::uint32_t>(m_entries.size()));
}

std::span<const CatalogueMatcher::Entry> CatalogueMatcher::entriesOf(std::uint64_t hash, std::size_t most) const
{
    const std::uint32_t number = m_hashes.find(hash);
    if (number == noNumber)
        return {};
    return std::span(m_entries).subspan(m_first[number],
                                        std::min<std::size_t>(most, m_first[number + 1] - m_first[number]));
}

std::vector<CatalogueWord> CatalogueMatcher::typicalWords(std::span<const std::string> keys) const
{
    std::vector<CatalogueWord> found;
    if (m_entries.empty())
        return found;
    for (std::uint32_t place = 0; place < keys.size(); ++place)
        for (const Entry &entry : entriesOf(typicalHash(wordHash(keys[place])), mostTypical))
            found.push_back({place, entry.slot});
    return found;
}

std::vector<CatalogueMatch> CatalogueMatcher::matches(std::span<const std::string> keys) const
{
    std::vector<CatalogueMatch> found;
    if (m_entries.empty())
        return found;
    std::vector<std::uint64_t> words;
    for (const std::string &key : keys)
        words.push_back(wordHash(key));
    for (std::uint32_t begin = 0; begin < words.size(); ++begin) {
        std::uint64_t hash = 0;
        for (std::uint32_t end = begin + 1; end <= words.size() && end - begin <= m_longest; ++end) {
            hash = extended(hash, words[end - 1]);
            for (const Entry &entry : entriesOf(hash, m_slots.size()))
                found.push_back({entry.slot, begin, end});
        }
    }
    std::sort(found.begin(), found.end(), [](const CatalogueMatch &a, const CatalogueMatch &b) {
        return std::tuple(a.slot, a.begin, b.end) < std::tuple(b.slot, b.begin, a.end);
    });
    std::uint32_t free = 0; // the first word that no match of this slot has
    std::size_t kept = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (i == 0 || found[i].slot != found[i - 1].slot)
            free = 0;
        if (found[i].begin < free)
            continue;
        free = found[i].end;
        found[kept++] = found[i];
    }
    found.resize(kept);
    return found;
}

} // namespace filigree
