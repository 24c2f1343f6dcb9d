// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/weighteddraw.h"

#include <algorithm>
#include <cmath>

#include "core/base/random.h"

namespace filigree {

namespace {

constexpr std::uint64_t mostSentences = static_cast<std::uint64_t>(1) << 53;

std::uint64_t capacityOf(Count128 count)
{
    return static_cast<std::uint64_t>(std::min<uint128>(count.value(), mostSentences));
}

} // namespace

std::vector<double> valueWeights(const Grammar &grammar, const Vocabulary &vocabulary)
{
    std::vector<double> out(vocabulary.valueCount(), 0.0);
    for (const Rule &rule : grammar.rules) {
        if (rule.kind != RuleKind::Values)
            continue;
        const auto type = vocabulary.findType(rule.slot);
        for (const auto &value : rule.values)
            if (const auto number = type ? vocabulary.findValue(*type, value.words) : std::nullopt)
                out[*number] += value.weight;
    }
    // Values that no such rule lists are spelled out in expressions: as common as any.
    std::vector<double> sums(vocabulary.slotTypes().size());
    std::vector<double> known(sums.size());
    for (std::uint32_t value = 0; value < out.size(); ++value) {
        sums[vocabulary.typeOfValue(value)] += out[value];
        known[vocabulary.typeOfValue(value)] += out[value] > 0 ? 1 : 0;
    }
    for (std::uint32_t value = 0; value < out.size(); ++value) {
        const std::uint32_t type = vocabulary.typeOfValue(value);
        if (!(out[value] > 0))
            out[value] = known[type] > 0 ? sums[type] / known[type] : 1.0;
    }
    return out;
}

/// Where a descent stands: n sentences share this place, and k is the wanted one.
struct WeightedDraw::Here {
    std::uint64_t n;
    std::uint64_t k;
    std::uint64_t seed;

    void enter(const WeightedChoice::Share &share)
    {
        k -= share.begin;
        n = share.end - share.begin;
        seed = mix64(seed + share.place + 1);
    }
};

Result<WeightedDraw> WeightedDraw::make(const SentenceSpace &space, std::span<const double> values, std::uint64_t count,
                                        std::uint64_t seed)
{
    if (space.size().saturated())
        return fail(ErrorCode::InvalidInput, "There are too many sentences to draw them by weight. Draw them evenly.");
    const Vocabulary &vocabulary = space.vocabulary();
    if (values.size() != vocabulary.valueCount()
        || std::any_of(values.begin(), values.end(), [](double w) { return !(w >= 0) || !std::isfinite(w); }))
        return fail(ErrorCode::InvalidOption, "Every value needs a weight, a number of at least 0.");
    WeightedDraw out;
    out.m_seed = mix64(seed);
    out.m_size = std::min(count, capacityOf(space.size()));
    out.m_vocabulary = &vocabulary;
    for (const Atom &atom : vocabulary.atoms()) {
        std::vector<WeightedChoice::Alternative> alternatives;
        for (std::uint32_t value = atom.first; value < atom.last; ++value)
            alternatives.push_back({values[value], 1, value - atom.first});
        out.m_atoms.emplace_back(std::move(alternatives));
    }
    std::vector<WeightedChoice::Alternative> parts;
    for (const SpacePart &part : space.parts()) {
        Part &mine = out.m_parts.emplace_back();
        mine.part = part;
        const double mass = out.weigh(mine, values);
        parts.push_back({mass, capacityOf(part.counts->total()), static_cast<std::uint32_t>(parts.size())});
    }
    out.m_choice = WeightedChoice(std::move(parts));
    return out;
}

/// Weighs every state: the sum of the weights of the sentences from it. Returns that of the start.
double WeightedDraw::weigh(Part &part, std::span<const double> values)
{
    const Machine &machine = *part.part.machine;
    const PathCounts &counts = *part.part.counts;
    std::vector<double> sums; // by atom, relative to the mean value of its slot type
    std::vector<double> typeSums(m_vocabulary->slotTypes().size());
    std::vector<double> typeCounts(typeSums.size());
    for (const Atom &atom : m_vocabulary->atoms()) {
        sums.push_back(0);
        for (std::uint32_t value = atom.first; value < atom.last; ++value)
            sums.back() += values[value];
        typeSums[atom.type] += sums.back();
        typeCounts[atom.type] += atom.size();
    }
    std::vector<double> masses(machine.stateCount());
    part.states.resize(machine.stateCount());
    const auto order = topologicalOrder(machine);
    for (auto state = order.rbegin(); state != order.rend(); ++state) {
        std::vector<WeightedChoice::Alternative> alternatives;
        if (machine.final[*state] != 0)
            alternatives.push_back({1.0, 1, 0});
        for (std::uint32_t a = machine.first[*state]; a < machine.first[*state + 1]; ++a) {
            const MachineArc &arc = machine.arcs[a];
            double mass = masses[arc.target];
            Count128 capacity = counts.from(arc.target);
            if (m_vocabulary->isAtomLabel(arc.label)) {
                const Atom &atom = m_vocabulary->atomOfLabel(arc.label);
                const double mean = typeSums[atom.type] / typeCounts[atom.type];
                const auto number = static_cast<std::size_t>(&atom - m_vocabulary->atoms().data());
                mass *= mean > 0 ? sums[number] / mean : static_cast<double>(atom.size());
                capacity *= Count128(atom.size());
            }
            alternatives.push_back({mass, capacityOf(capacity), 1 + a - machine.first[*state]});
        }
        for (const auto &alternative : alternatives)
            masses[*state] += alternative.weight;
        part.states[*state] = WeightedChoice(std::move(alternatives));
    }
    return masses[0];
}

uint128 WeightedDraw::at(std::uint64_t k) const
{
    Here here{m_size, k, m_seed};
    const auto choose = [&](const WeightedChoice &choice, std::uint64_t uniform, bool each) {
        const auto share = choice.shareOf(here.k, here.n, here.seed, uniform, each);
        here.enter(share);
        return choice.number(share.place);
    };
    const Part &part = m_parts[choose(m_choice, 0, false)];
    const Machine &machine = *part.part.machine;
    const PathCounts &counts = *part.part.counts;
    uint128 index = part.part.first;
    for (std::uint32_t state = 0;;) {
        const std::uint32_t chosen = choose(part.states[state], 0, false);
        if (chosen == 0)
            return index;
        const std::uint32_t arc = machine.first[state] + chosen - 1;
        const std::uint32_t label = machine.arcs[arc].label;
        state = machine.arcs[arc].target;
        index += counts.before(arc).value();
        if (m_vocabulary->isAtomLabel(label)) {
            const auto atom =
                static_cast<std::size_t>(&m_vocabulary->atomOfLabel(label) - m_vocabulary->atoms().data());
            const Count128 each = counts.from(state);
            index += choose(m_atoms[atom], capacityOf(each), true) * each.value();
        }
    }
}

std::optional<std::uint64_t> WeightedDraw::find(uint128 index) const
{
    Here here{m_size, 0, m_seed};
    std::uint64_t position = 0;
    const auto choose = [&](const WeightedChoice &choice, std::uint32_t number, std::uint64_t uniform, bool each) {
        const auto share = choice.shareAt(choice.placeOf(number), here.n, here.seed, uniform, each);
        position += share.begin;
        here.k = share.begin;
        here.enter(share);
        return here.n > 0;
    };
    std::uint32_t number = 0;
    while (number + 1 < m_parts.size() && m_parts[number + 1].part.first <= index)
        ++number;
    const Part &part = m_parts[number];
    const Machine &machine = *part.part.machine;
    const PathCounts &counts = *part.part.counts;
    index -= part.part.first;
    if (m_size == 0 || !(Count128(index) < counts.total()) || !choose(m_choice, number, 0, false))
        return std::nullopt;
    for (std::uint32_t state = 0;;) {
        if (machine.final[state] != 0 && index == 0)
            return choose(part.states[state], 0, 0, false) ? std::optional(position) : std::nullopt;
        std::uint32_t arc = machine.first[state];
        while (arc + 1 < machine.first[state + 1] && !(Count128(index) < counts.before(arc + 1)))
            ++arc;
        if (!choose(part.states[state], 1 + arc - machine.first[state], 0, false))
            return std::nullopt;
        index -= counts.before(arc).value();
        const std::uint32_t label = machine.arcs[arc].label;
        state = machine.arcs[arc].target;
        if (m_vocabulary->isAtomLabel(label)) {
            const auto atom =
                static_cast<std::size_t>(&m_vocabulary->atomOfLabel(label) - m_vocabulary->atoms().data());
            const Count128 each = counts.from(state);
            const auto nth = static_cast<std::uint32_t>(index / each.value());
            index -= nth * each.value();
            if (!choose(m_atoms[atom], nth, capacityOf(each), true))
                return std::nullopt;
        }
    }
}

} // namespace filigree
