// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Strings and 64-bit keys as small numbers, given in the order in which they are met. Private to core/evaluation.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/random.h"

namespace filigree {

inline constexpr std::uint32_t noNumber = 0xFFFFFFFFU;

class StringPool {
public:
    StringPool() = default;
    StringPool(StringPool &&) noexcept = default;
    StringPool &operator=(StringPool &&) noexcept = default;
    StringPool(const StringPool &) = delete; // the index looks into the strings
    StringPool &operator=(const StringPool &) = delete;

    std::uint32_t intern(std::string_view text)
    {
        const auto found = m_index.find(text);
        if (found != m_index.end())
            return found->second;
        const auto number = static_cast<std::uint32_t>(m_strings.size());
        m_index.emplace(m_strings.emplace_back(text), number);
        return number;
    }
    [[nodiscard]] std::uint32_t find(std::string_view text) const
    {
        const auto found = m_index.find(text);
        return found == m_index.end() ? noNumber : found->second;
    }
    [[nodiscard]] std::size_t size() const { return m_strings.size(); }
    [[nodiscard]] const std::string &at(std::uint32_t number) const { return m_strings[number]; }

private:
    std::deque<std::string> m_strings; // does not move what it holds
    std::unordered_map<std::string_view, std::uint32_t> m_index;
};

/// Keys to numbers; open addressing, because a sentence asks for some fifty keys a word. The key ~0 may not occur.
class KeyIndex {
public:
    /// Would distinct keys have places near their own? Whoever writes a file can choose keys that all want one place,
    /// and every step would walk past all of them. Chance does not: of 1024 places at most 512 are taken on average,
    /// and 768 are eleven standard deviations above.
    [[nodiscard]] static bool spreadsEvenly(std::span<const std::uint64_t> keys)
    {
        constexpr std::size_t region = 1024;
        constexpr std::uint16_t most = 768;
        const std::size_t size = sizeFor(keys.size());
        std::vector<std::uint16_t> taken(size / region + 1, 0);
        return std::all_of(keys.begin(), keys.end(), [&](std::uint64_t key) {
            return ++taken[(static_cast<std::size_t>(mix64(key)) & (size - 1)) / region] <= most;
        });
    }
    /// Room for so many keys at once.
    void reserve(std::size_t keys)
    {
        if (const std::size_t size = sizeFor(keys); size > m_slots.size())
            setSize(size);
    }
    std::uint32_t intern(std::uint64_t key)
    {
        if ((m_keys.size() + 1) * 2 > m_slots.size())
            setSize(sizeFor(m_keys.size() + 1));
        const std::size_t at = place(key);
        if (m_slots[at].number == noNumber) {
            m_slots[at] = {key, static_cast<std::uint32_t>(m_keys.size())};
            m_keys.push_back(key);
        }
        return m_slots[at].number;
    }
    [[nodiscard]] std::uint32_t find(std::uint64_t key) const
    {
        return m_slots.empty() ? noNumber : m_slots[place(key)].number;
    }
    [[nodiscard]] const std::vector<std::uint64_t> &keys() const { return m_keys; } ///< by number

private:
    struct Slot {
        std::uint64_t key = ~std::uint64_t{0};
        std::uint32_t number = noNumber;
    };
    [[nodiscard]] std::size_t place(std::uint64_t key) const
    {
        std::size_t at = static_cast<std::size_t>(mix64(key)) & (m_slots.size() - 1);
        while (m_slots[at].number != noNumber && m_slots[at].key != key)
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    }
    /// A power of two, of which the keys take half at most.
    [[nodiscard]] static std::size_t sizeFor(std::size_t keys)
    {
        return std::bit_ceil(std::max<std::size_t>(64, keys * 2));
    }
    void setSize(std::size_t size)
    {
        m_slots.assign(size, {});
        for (std::uint32_t i = 0; i < m_keys.size(); ++i)
            m_slots[place(m_keys[i])] = {m_keys[i], i};
    }

    std::vector<Slot> m_slots; // a power of two
    std::vector<std::uint64_t> m_keys;
};

} // namespace filigree
