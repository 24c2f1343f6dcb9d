// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an intent's language loses when one rule may not be used: how many sentences, and the i-th of them.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/fst/subsetmachine.h"

namespace filigree {

/// Walks two things at once: the whole language (a state of the subset machine) and what is left of it without the rule
/// (the places in that state which are still reached). A sentence is lost when it ends with no place left.
class RuleLosses {
public:
    RuleLosses(const IntentMachine &intent, const SubsetMachine &machine)
        : m_intent(intent)
        , m_machine(machine)
    {
    }

    /// Sentences lost without the rule (an index into Grammar::rules). Later calls of lostAt() are about it.
    [[nodiscard]] Count128 lostWithout(std::uint32_t rule);
    /// Lost sentence number `index`.
    [[nodiscard]] std::vector<std::uint32_t> lostAt(uint128 index) const;

private:
    struct Key {
        std::uint32_t state = 0;
        std::vector<std::uint32_t> alive; ///< places, ascending
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key &key) const;
    };

    [[nodiscard]] Count128 lost(const Key &key);
    [[nodiscard]] Count128 known(const Key &key) const;
    [[nodiscard]] Key follow(const Key &key, const SubsetMachine::Arc &arc) const;
    [[nodiscard]] bool isLostEnd(const Key &key, const SubsetMachine::Arc &arc) const;
    void findRule(std::uint32_t rule);

    const IntentMachine &m_intent;
    const SubsetMachine &m_machine;
    std::vector<char> m_has; ///< by set of rules: does it hold the rule?
    std::vector<char> m_reaches; ///< by state: does a move of the rule come after it?
    std::unordered_map<Key, Count128, KeyHash> m_lost;
};

} // namespace filigree
