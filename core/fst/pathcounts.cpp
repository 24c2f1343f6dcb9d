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
    if (m_total[0] < Count128(static_cast<uint128>(1) << 64))
        m_narrow = makeSteps<std::uint64_t>();
    else
        m_wide = makeSteps<uint128>();
}

template <class Number> std::vector<PathCounts::Step<Number>> PathCounts::makeSteps() const
{
    std::vector<Step<Number>> out;
    out.reserve(m_machine.arcs.size());
    for (std::size_t a = 0; a < m_machine.arcs.size(); ++a) {
        const MachineArc &arc = m_machine.arcs[a];
        Step<Number> &step = out.emplace_back();
        step.before = static_cast<Number>(m_before[a].value());
        step.each = static_cast<Number>(m_total[arc.target].value());
        step.target = arc.target;
        step.isAtom = m_vocabulary.isAtomLabel(arc.label);
        step.piece = step.isAtom ? m_vocabulary.wordCount() + m_vocabulary.atomOfLabel(arc.label).first : arc.label - 1;
    }
    return out;
}

template <class Number>
void PathCounts::walk(Number index, const std::vector<Step<Number>> &steps, std::vector<std::uint32_t> &pieces) const
{
    std::uint32_t state = 0;
    while (m_machine.final[state] == 0 || index != 0) {
        // The last arc whose sentences begin at or before the wanted one.
        const Step<Number> *step = steps.data() + m_machine.first[state];
        std::size_t left = m_machine.first[state + 1] - m_machine.first[state];
        while (left > 1) {
            const std::size_t half = left / 2;
            step = step[half].before <= index ? step + half : step;
            left -= half;
        }
        index -= step->before;
        if (!step->isAtom) {
            pieces.push_back(step->piece);
        } else {
            const Number value = step->each == 1 ? index : index / step->each;
            index -= value * step->each;
            pieces.push_back(step->piece + static_cast<std::uint32_t>(value));
        }
        state = step->target;
    }
}

void PathCounts::path(uint128 index, std::vector<std::uint32_t> &pieces) const
{
    pieces.clear();
    if (m_wide.empty())
        walk<std::uint64_t>(static_cast<std::uint64_t>(index), m_narrow, pieces);
    else
        walk<uint128>(index, m_wide, pieces);
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
