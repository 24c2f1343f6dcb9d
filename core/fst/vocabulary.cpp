// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/vocabulary.h"

#include <algorithm>
#include <functional>

#include "core/base/random.h"
#include "core/fst/valuehash.h"

namespace filigree {

std::uint32_t Vocabulary::atomOfValue(std::uint32_t value) const
{
    const auto after = std::upper_bound(m_atoms.begin(), m_atoms.end(), value,
                                        [](std::uint32_t v, const Atom &atom) { return v < atom.first; });
    return static_cast<std::uint32_t>(after - m_atoms.begin()) - 1;
}

std::optional<std::uint32_t> Vocabulary::findWord(std::string_view wanted) const
{
    std::uint32_t low = 0;
    std::uint32_t high = wordCount();
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (word(middle) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    if (low < wordCount() && word(low) == wanted)
        return low;
    return std::nullopt;
}

std::optional<std::uint32_t> Vocabulary::findType(std::string_view type) const
{
    const auto found = std::lower_bound(m_types.begin(), m_types.end(), type);
    if (found == m_types.end() || *found != type)
        return std::nullopt;
    return static_cast<std::uint32_t>(found - m_types.begin());
}

std::optional<std::uint32_t> Vocabulary::findValue(std::uint32_t type, std::string_view words) const
{
    if (m_table.empty())
        return std::nullopt;
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t i = valueHash(type, words) & mask; m_table[i] != 0; i = (i + 1) & mask) {
        const std::uint32_t candidate = m_table[i] - 1;
        if (value(candidate) == words && typeOfValue(candidate) == type)
            return candidate;
    }
    return std::nullopt;
}

} // namespace filigree
