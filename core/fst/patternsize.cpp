// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/patternsize.h"

#include <algorithm>

#include "core/fst/intentmachine.h"
#include "core/fst/patternwalk.h"

namespace filigree {

namespace {

constexpr std::size_t mostCombinations = 1'000'000;

Result<std::map<std::string, Count128>> sizesOf(const IntentMachine &intent, Progress &progress)
{
    const Machine &machine = intent.minimal;
    const Vocabulary &vocabulary = *intent.vocabulary;
    ConceptSets concepts(vocabulary);
    // Beginnings of sentences by the concepts that they have: forward through the machine.
    std::vector<std::map<std::uint32_t, Count128>> beginnings(machine.stateCount());
    beginnings[0][0] = Count128(1);
    std::map<std::string, Count128> out;
    std::size_t combinations = 0;
    std::size_t steps = 0;
    for (const std::uint32_t state : topologicalOrder(machine)) {
        combinations += beginnings[state].size();
        if (combinations > mostCombinations)
            return fail(ErrorCode::InvalidInput,
                        "The intent " + intent.intent + " has too many combinations of slots to count its patterns.");
        for (const auto &[set, count] : beginnings[state]) {
            if (++steps % 1024 == 0 && progress.cancelled())
                return fail(ErrorCode::Cancelled, "Counting the patterns was cancelled.");
            if (machine.final[state] != 0)
                out[concepts.pattern(set)] += count;
            for (std::uint32_t a = machine.first[state]; a < machine.first[state + 1]; ++a) {
                const MachineArc &arc = machine.arcs[a];
                const Count128 values(vocabulary.isAtomLabel(arc.label) ? vocabulary.atomOfLabel(arc.label).size() : 1);
                beginnings[arc.target][concepts.with(set, arc.label)] += count * values;
            }
        }
        beginnings[state].clear();
    }
    return out;
}

} // namespace

ConceptSets::ConceptSets(const Vocabulary &vocabulary)
    : m_vocabulary(vocabulary)
    , m_sets(1)
{
    m_numbers[{}] = 0;
}

std::uint32_t ConceptSets::with(std::uint32_t set, std::uint32_t label)
{
    const std::uint32_t concept_ = m_vocabulary.isAtomLabel(label) ? 1 + m_vocabulary.atomOfLabel(label).type : 0;
    const auto [it, isNew] = m_with.try_emplace({set, concept_}, 0U);
    if (isNew) {
        std::vector<std::uint32_t> grown = m_sets[set];
        const auto at = std::lower_bound(grown.begin(), grown.end(), concept_);
        if (at == grown.end() || *at != concept_)
            grown.insert(at, concept_);
        const auto [known, isNewSet] = m_numbers.try_emplace(grown, static_cast<std::uint32_t>(m_sets.size()));
        if (isNewSet)
            m_sets.push_back(std::move(grown));
        it->second = known->second;
    }
    return it->second;
}

std::string ConceptSets::pattern(std::uint32_t set) const
{
    std::string out;
    for (const std::uint32_t concept_ : m_sets[set])
        out += (out.empty() ? "" : " + ")
            + (concept_ == 0 ? std::string("other") : m_vocabulary.slotTypes()[concept_ - 1]);
    return out;
}

Result<std::vector<PatternSize>> patternSizes(const CompiledGrammar &compiled, Progress &progress)
{
    std::vector<PatternSize> out;
    for (std::size_t i = 0; i < compiled.intents().size(); ++i) {
        auto sizes = sizesOf(compiled.machine(i), progress);
        if (!sizes)
            return failWith(sizes.error());
        for (const auto &[pattern, size] : *sizes)
            out.push_back({compiled.intents()[i], pattern, size});
        progress.report(static_cast<double>(i + 1) / static_cast<double>(compiled.intents().size()));
    }
    return out;
}

} // namespace filigree
