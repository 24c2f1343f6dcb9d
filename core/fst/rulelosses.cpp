// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/rulelosses.h"

#include <algorithm>

#include "core/base/random.h"

namespace filigree {

std::size_t RuleLosses::KeyHash::operator()(const Key &key) const
{
    std::uint64_t hash = mix64(key.state + 1);
    for (const std::uint32_t place : key.alive)
        hash = mix64(hash + place);
    return static_cast<std::size_t>(hash);
}

void RuleLosses::findRule(std::uint32_t rule)
{
    m_has.assign(m_intent.ruleSets->count(), 0);
    for (std::uint32_t set = 0; set < m_has.size(); ++set) {
        const auto &rules = m_intent.ruleSets->rules(set);
        m_has[set] = std::binary_search(rules.begin(), rules.end(), rule) ? 1 : 0;
    }
    m_reaches.assign(m_machine.stateCount(), 0);
    for (auto state = m_machine.order.rbegin(); state != m_machine.order.rend(); ++state)
        for (std::uint32_t a = m_machine.first[*state]; a < m_machine.first[*state + 1] && m_reaches[*state] == 0;
             ++a) {
            const auto &arc = m_machine.arcs[a];
            bool here = arc.label != 0 && m_reaches[arc.target] != 0;
            for (std::uint32_t i = arc.firstMove; i < arc.lastMove && !here; ++i)
                here = m_has[m_machine.moves[i].rules] != 0;
            m_reaches[*state] = here ? 1 : 0;
        }
}

Count128 RuleLosses::lostWithout(std::uint32_t rule)
{
    findRule(rule);
    m_lost.clear();
    return lost({0, {0}});
}

RuleLosses::Key RuleLosses::follow(const Key &key, const SubsetMachine::Arc &arc) const
{
    Key out{arc.target, {}};
    for (std::uint32_t i = arc.firstMove; i < arc.lastMove; ++i) {
        const auto &move = m_machine.moves[i];
        if (m_has[move.rules] == 0 && std::binary_search(key.alive.begin(), key.alive.end(), move.from))
            out.alive.push_back(move.to);
    }
    std::sort(out.alive.begin(), out.alive.end());
    out.alive.erase(std::unique(out.alive.begin(), out.alive.end()), out.alive.end());
    return out;
}

bool RuleLosses::isLostEnd(const Key &key, const SubsetMachine::Arc &arc) const
{
    for (std::uint32_t i = arc.firstMove; i < arc.lastMove; ++i) {
        const auto &move = m_machine.moves[i];
        if (m_has[move.rules] == 0 && std::binary_search(key.alive.begin(), key.alive.end(), move.from))
            return false;
    }
    return true;
}

Count128 RuleLosses::known(const Key &key) const
{
    if (key.alive.empty())
        return m_machine.counts[key.state];
    if (key.alive.size() == m_machine.sizes[key.state] && m_reaches[key.state] == 0)
        return {};
    return m_lost.at(key);
}

Count128 RuleLosses::lost(const Key &key)
{
    if (key.alive.empty())
        return m_machine.counts[key.state];
    if (key.alive.size() == m_machine.sizes[key.state] && m_reaches[key.state] == 0)
        return {};
    if (const auto found = m_lost.find(key); found != m_lost.end())
        return found->second;
    Count128 sum;
    for (std::uint32_t a = m_machine.first[key.state]; a < m_machine.first[key.state + 1]; ++a) {
        const auto &arc = m_machine.arcs[a];
        if (arc.label == 0)
            sum += Count128(isLostEnd(key, arc) ? 1 : 0);
        else
            sum += Count128(arcWidth(*m_intent.vocabulary, arc.label)) * lost(follow(key, arc));
    }
    m_lost.emplace(key, sum);
    return sum;
}

std::vector<std::uint32_t> RuleLosses::lostAt(uint128 index) const
{
    const Vocabulary &vocabulary = *m_intent.vocabulary;
    std::vector<std::uint32_t> pieces;
    Key key{0, {0}};
    for (;;) {
        // Once nothing is left alive, every end is a lost one, and known() gives whole counts.
        bool moved = false;
        for (std::uint32_t a = m_machine.first[key.state]; a < m_machine.first[key.state + 1] && !moved; ++a) {
            const auto &arc = m_machine.arcs[a];
            if (arc.label == 0) {
                if (isLostEnd(key, arc) && index-- == 0)
                    return pieces;
                continue;
            }
            const Key next = follow(key, arc);
            const Count128 each = known(next);
            const Count128 here = Count128(arcWidth(vocabulary, arc.label)) * each;
            if (here.value() <= index) {
                index -= here.value();
                continue;
            }
            const auto value = static_cast<std::uint32_t>(index / each.value());
            pieces.push_back(vocabulary.isAtomLabel(arc.label)
                                 ? vocabulary.wordCount() + vocabulary.atomOfLabel(arc.label).first + value
                                 : arc.label - 1);
            index -= value * each.value();
            key = next;
            moved = true;
        }
        if (!moved)
            return pieces; // only when the index is beyond the count
    }
}

} // namespace filigree
