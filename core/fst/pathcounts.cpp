// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/pathcounts.h"

#include <algorithm>

namespace filigree {

namespace {

/// What one arc stands for: a word is one sentence piece, an atom as many as it has values.
std::uint32_t width(const Vocabulary &vocabulary, std::uint32_t label)
{
    return vocabulary.isAtomLabel(label) ? vocabulary.atomOfLabel(label).size() : 1;
}

} // namespace

PathCounts::PathCounts(const Machine &machine, const Vocabulary &vocabulary)
    : m_machine(machine)
    , m_vocabulary(vocabulary)
    , m_total(machine.stateCount())
    , m_before(machine.arcs.size())
{
    const auto order = topologicalOrder(machine);
    for (auto state = order.rbegin(); state != order.rend(); ++state) {
        Count128 sum(machine.final[*state]);
        for (std::uint32_t a = machine.first[*state]; a < machine.first[*state + 1]; ++a) {
            m_before[a] = sum;
            sum += Count128(width(vocabulary, machine.arcs[a].label)) * m_total[machine.arcs[a].target];
        }
        m_total[*state] = sum;
    }
    m_narrow = m_total[0] < Count128(static_cast<uint128>(1) << 64);
    for (const Count128 count : m_total) {
        m_wideTotal.push_back(count.value());
        m_narrowTotal.push_back(static_cast<std::uint64_t>(count.value()));
    }
    for (const Count128 count : m_before) {
        m_wideBefore.push_back(count.value());
        m_narrowBefore.push_back(static_cast<std::uint64_t>(count.value()));
    }
    if (m_narrow) {
        m_wideTotal = {};
        m_wideBefore = {};
    }
}

template <class Number>
void PathCounts::walk(Number index, const std::vector<Number> &before, const std::vector<Number> &totals,
                      std::vector<std::uint32_t> &pieces) const
{
    std::uint32_t state = 0;
    while (m_machine.final[state] == 0 || index != 0) {
        // The last arc whose sentences begin at or before the wanted one.
        std::uint32_t arc = m_machine.first[state];
        std::uint32_t high = m_machine.first[state + 1];
        while (high - arc > 1) {
            const std::uint32_t middle = arc + (high - arc) / 2;
            if (before[middle] <= index)
                arc = middle;
            else
                high = middle;
        }
        index -= before[arc];
        const MachineArc &taken = m_machine.arcs[arc];
        if (m_vocabulary.isAtomLabel(taken.label)) {
            const Number value = index / totals[taken.target];
            index -= value * totals[taken.target];
            pieces.push_back(m_vocabulary.wordCount() + m_vocabulary.atomOfLabel(taken.label).first
                             + static_cast<std::uint32_t>(value));
        } else {
            pieces.push_back(taken.label - 1);
        }
        state = taken.target;
    }
}

void PathCounts::path(uint128 index, std::vector<std::uint32_t> &pieces) const
{
    pieces.clear();
    if (m_narrow)
        walk<std::uint64_t>(static_cast<std::uint64_t>(index), m_narrowBefore, m_narrowTotal, pieces);
    else
        walk<uint128>(index, m_wideBefore, m_wideTotal, pieces);
}

std::optional<uint128> PathCounts::indexOf(std::span<const std::uint32_t> pieces) const
{
    Count128 index;
    std::uint32_t state = 0;
    for (const std::uint32_t piece : pieces) {
        const bool isValue = m_vocabulary.isValue(piece);
        const std::uint32_t value = isValue ? piece - m_vocabulary.wordCount() : 0;
        const std::uint32_t atom = isValue ? m_vocabulary.atomOfValue(value) : 0;
        const std::uint32_t label = isValue ? m_vocabulary.atomLabel(atom) : m_vocabulary.wordLabel(piece);
        const std::uint32_t arc = m_machine.find(state, label);
        if (arc == Machine::npos)
            return std::nullopt;
        state = m_machine.arcs[arc].target;
        const std::uint32_t nth = isValue ? value - m_vocabulary.atoms()[atom].first : 0;
        index += m_before[arc] + Count128(nth) * m_total[state];
    }
    if (m_machine.final[state] == 0 || index.saturated())
        return std::nullopt;
    return index.value();
}

} // namespace filigree
