// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/subsetmachine.h"

#include <algorithm>
#include <map>

namespace filigree {

namespace {

class Builder {
public:
    Builder(const IntentMachine &intent, Progress &progress)
        : m_intent(intent)
        , m_rules(intent.rules)
        , m_progress(progress)
    {
    }

    Result<SubsetMachine> build()
    {
        (void)numberOf({0});
        for (std::uint32_t at = 0; at < m_sets.size(); ++at) {
            if (at % 256 == 0 && m_progress.cancelled())
                return fail(ErrorCode::Cancelled, "Looking at the rules' effects was cancelled.");
            if (m_sets.size() > m_intent.stateLimit || m_out.moves.size() > 16 * m_intent.stateLimit)
                return fail(ErrorCode::InvalidInput,
                            "The intent " + m_intent.intent + " is too large to tell what each rule adds.");
            addArcs(at);
            m_out.first.push_back(static_cast<std::uint32_t>(m_out.arcs.size()));
        }
        for (const auto *set : m_sets)
            m_out.sizes.push_back(static_cast<std::uint32_t>(set->size()));
        sortStates();
        count();
        return std::move(m_out);
    }

private:
    struct Step {
        std::uint32_t label;
        std::uint32_t from; // place
        std::uint32_t target; // state of the rule machine
        std::uint32_t rules;
    };

    std::uint32_t numberOf(std::vector<std::uint32_t> set)
    {
        const auto [it, isNew] = m_numbers.try_emplace(std::move(set), static_cast<std::uint32_t>(m_sets.size()));
        if (isNew)
            m_sets.push_back(&it->first);
        return it->second;
    }

    void addArcs(std::uint32_t number)
    {
        const std::vector<std::uint32_t> &set = *m_sets[number];
        std::vector<Step> steps;
        for (std::uint32_t place = 0; place < set.size(); ++place)
            for (std::uint32_t a = m_rules.first[set[place]]; a < m_rules.first[set[place] + 1]; ++a) {
                const RuleArc &arc = m_rules.arcs[a];
                if (arc.label != 0 || number != 0)
                    steps.push_back({arc.label, place, arc.label == 0 ? 0 : arc.target, arc.rules});
            }
        std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.label < b.label; });
        for (std::size_t begin = 0; begin < steps.size();) {
            std::size_t end = begin;
            std::vector<std::uint32_t> targets;
            for (; end < steps.size() && steps[end].label == steps[begin].label; ++end)
                targets.push_back(steps[end].target);
            addArc({steps.data() + begin, end - begin}, std::move(targets));
            begin = end;
        }
    }

    void addArc(std::span<const Step> steps, std::vector<std::uint32_t> targets)
    {
        std::sort(targets.begin(), targets.end());
        targets.erase(std::unique(targets.begin(), targets.end()), targets.end());
        SubsetMachine::Arc arc;
        arc.label = steps[0].label;
        arc.firstMove = static_cast<std::uint32_t>(m_out.moves.size());
        for (const Step &step : steps) {
            const auto place = std::lower_bound(targets.begin(), targets.end(), step.target) - targets.begin();
            m_out.moves.push_back({step.from, static_cast<std::uint32_t>(place), step.rules});
        }
        arc.lastMove = static_cast<std::uint32_t>(m_out.moves.size());
        if (arc.label != 0)
            arc.target = numberOf(std::move(targets));
        m_out.arcs.push_back(arc);
    }

    void sortStates()
    {
        std::vector<std::uint32_t> incoming(m_out.stateCount(), 0);
        for (const auto &arc : m_out.arcs)
            incoming[arc.target] += arc.label != 0 ? 1 : 0;
        m_out.order.push_back(0);
        for (std::size_t i = 0; i < m_out.order.size(); ++i)
            for (std::uint32_t a = m_out.first[m_out.order[i]]; a < m_out.first[m_out.order[i] + 1]; ++a)
                if (m_out.arcs[a].label != 0 && --incoming[m_out.arcs[a].target] == 0)
                    m_out.order.push_back(m_out.arcs[a].target);
    }

    void count()
    {
        m_out.counts.resize(m_out.stateCount());
        for (auto state = m_out.order.rbegin(); state != m_out.order.rend(); ++state) {
            Count128 sum;
            for (std::uint32_t a = m_out.first[*state]; a < m_out.first[*state + 1]; ++a) {
                const auto &arc = m_out.arcs[a];
                sum += arc.label == 0 ? Count128(1)
                                      : Count128(arcWidth(*m_intent.vocabulary, arc.label)) * m_out.counts[arc.target];
            }
            m_out.counts[*state] = sum;
        }
    }

    const IntentMachine &m_intent;
    const RuleMachine &m_rules;
    Progress &m_progress;
    std::map<std::vector<std::uint32_t>, std::uint32_t> m_numbers;
    std::vector<const std::vector<std::uint32_t> *> m_sets; // into the map, whose nodes stay
    SubsetMachine m_out;
};

} // namespace

Result<SubsetMachine> subsetMachine(const IntentMachine &intent, Progress &progress)
{
    return Builder(intent, progress).build();
}

std::uint32_t arcWidth(const Vocabulary &vocabulary, std::uint32_t label)
{
    return vocabulary.isAtomLabel(label) ? vocabulary.atomOfLabel(label).size() : 1;
}

} // namespace filigree
