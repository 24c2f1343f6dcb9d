// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/cataloguematcher.h"

#include <algorithm>
#include <map>
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
    std::uint32_t longest = 0;
    Tokenizer tokenizer;
    std::size_t seen = 0;
    for (const Catalogue &catalogue : catalogues) {
        for (const CatalogueValue &value : catalogue.values) {
            if (seen++ % 1024 == 0 && progress.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled.");
            const std::vector<std::string> words = tokenizer.words(value.text);
            if (words.empty() || words.size() > longestValue)
                continue;
            std::uint64_t hash = 0;
            for (const std::string &word : words)
                hash = extended(hash, wordHash(comparisonKey(word)));
            entries.push_back({hash, numbers[catalogue.slot]});
            longest = std::max(longest, static_cast<std::uint32_t>(words.size()));
        }
    }
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
            const std::uint32_t number = m_hashes.find(hash);
            for (std::uint32_t i = number == noNumber ? 0 : m_first[number];
                 number != noNumber && i < m_first[number + 1]; ++i)
                found.push_back({m_entries[i].slot, begin, end});
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
