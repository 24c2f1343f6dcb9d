// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sets of rules as small numbers: the arcs of a rule-labelled machine name the rules that they belong to.
#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace filigree {

/// Set 0 is empty. Sets are sorted vectors of indices into Grammar::rules.
class RuleSets {
public:
    RuleSets() { (void)intern({}); }
    [[nodiscard]] const std::vector<std::uint32_t> &rules(std::uint32_t set) const { return *m_sets[set]; }
    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(m_sets.size()); }
    [[nodiscard]] std::uint32_t with(std::uint32_t set, std::uint32_t rule);
    [[nodiscard]] std::uint32_t unite(std::uint32_t a, std::uint32_t b);

    RuleSets(const RuleSets &) = delete;
    RuleSets &operator=(const RuleSets &) = delete;

private:
    [[nodiscard]] std::uint32_t intern(std::vector<std::uint32_t> rules);
    std::map<std::vector<std::uint32_t>, std::uint32_t> m_numbers;
    std::vector<const std::vector<std::uint32_t> *> m_sets; // into the map, whose nodes stay where they are
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> m_unions;
};

} // namespace filigree
