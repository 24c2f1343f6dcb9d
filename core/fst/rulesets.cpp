// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/rulesets.h"

#include <algorithm>
#include <iterator>

namespace filigree {

std::uint32_t RuleSets::intern(std::vector<std::uint32_t> rules)
{
    const auto [it, isNew] = m_numbers.try_emplace(std::move(rules), count());
    if (isNew)
        m_sets.push_back(&it->first);
    return it->second;
}

std::uint32_t RuleSets::with(std::uint32_t set, std::uint32_t rule)
{
    return unite(set, intern({rule}));
}

std::uint32_t RuleSets::unite(std::uint32_t a, std::uint32_t b)
{
    if (a == b || b == 0)
        return a;
    if (a == 0)
        return b;
    const std::pair key(std::min(a, b), std::max(a, b));
    if (const auto found = m_unions.find(key); found != m_unions.end())
        return found->second;
    std::vector<std::uint32_t> both;
    std::set_union(rules(a).begin(), rules(a).end(), rules(b).begin(), rules(b).end(), std::back_inserter(both));
    return m_unions[key] = intern(std::move(both));
}

} // namespace filigree
