// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/valuetable.h"

#include "core/base/hash.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

std::uint64_t hashOf(std::string_view key)
{
    return StableHash().add(key).value();
}

std::uint32_t upper(std::uint64_t hash)
{
    return static_cast<std::uint32_t>(hash >> 32);
}

} // namespace

std::string_view ValueTable::spelling(std::uint32_t value) const
{
    const std::size_t begin = value == 0 ? 0 : m_ends[value - 1];
    return std::string_view(m_bytes).substr(begin, m_ends[value] - begin);
}

std::size_t ValueTable::place(std::string_view key, std::uint64_t hash) const
{
    const std::size_t mask = m_table.size() - 1;
    std::size_t at = static_cast<std::size_t>(hash) & mask;
    for (; m_table[at] != 0; at = (at + 1) & mask) {
        const std::uint32_t value = m_table[at] - 1;
        if (m_hashes[value] == upper(hash) && comparisonKey(spelling(value)) == key)
            break;
    }
    return at;
}

void ValueTable::grow(std::size_t slots)
{
    m_table.assign(slots, 0);
    const std::size_t mask = slots - 1;
    for (std::uint32_t value = 0; value < size(); ++value) {
        std::size_t at = static_cast<std::size_t>(hashOf(comparisonKey(spelling(value)))) & mask;
        while (m_table[at] != 0)
            at = (at + 1) & mask;
        m_table[at] = value + 1;
    }
}

void ValueTable::reserve(std::size_t values)
{
    std::size_t slots = 16;
    while (slots < values * 2)
        slots *= 2;
    if (slots > m_table.size())
        grow(slots);
    m_ends.reserve(values);
    m_hashes.reserve(values);
}

std::uint32_t ValueTable::intern(std::string_view words)
{
    if (m_table.size() < (std::size_t(size()) + 1) * 2)
        grow(m_table.empty() ? 16 : m_table.size() * 2);
    const std::string key = comparisonKey(words);
    const std::uint64_t hash = hashOf(key);
    const std::size_t at = place(key, hash);
    if (m_table[at] != 0)
        return m_table[at] - 1;
    const std::uint32_t value = size();
    m_bytes += words;
    m_ends.push_back(static_cast<std::uint32_t>(m_bytes.size()));
    m_hashes.push_back(upper(hash));
    m_table[at] = value + 1;
    return value;
}

std::optional<std::uint32_t> ValueTable::find(std::string_view words) const
{
    if (m_table.empty())
        return std::nullopt;
    const std::string key = comparisonKey(words);
    const std::size_t at = place(key, hashOf(key));
    if (m_table[at] == 0)
        return std::nullopt;
    return m_table[at] - 1;
}

} // namespace filigree
