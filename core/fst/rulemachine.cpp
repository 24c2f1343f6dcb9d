// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/rulemachine.h"

#include <algorithm>
#include <tuple>

namespace filigree {

namespace {

/// A state that is reached without reading anything, and on which terms.
struct Reach {
    std::uint32_t state = 0;
    std::uint32_t rules = 0;
    double logProbability = 0.0;
};

class Finisher {
public:
    Finisher(const RawMachine &raw, const VocabularyBuilder::Built &built, RuleSets &sets, std::size_t arcLimit,
             Progress &progress)
        : m_raw(raw)
        , m_built(built)
        , m_sets(sets)
        , m_arcLimit(arcLimit)
        , m_progress(progress)
        , m_useful(usefulStates())
        , m_number(raw.states.size(), none)
    {
    }

    Result<RuleMachine> finish()
    {
        m_number[0] = 0;
        m_queue.push_back(0);
        m_out.first.assign(1, 0);
        for (std::size_t at = 0; at < m_queue.size(); ++at) {
            if (at % 256 == 0 && m_progress.cancelled())
                return fail(ErrorCode::Cancelled, "Compiling the grammar was cancelled.");
            addState(m_queue[at]);
            if (m_out.arcs.size() > m_arcLimit)
                return fail(ErrorCode::InvalidInput,
                            "has more than " + std::to_string(m_arcLimit)
                                + " arcs when its rules are spelled out. Split or simplify its longest rules.");
            m_out.first.push_back(static_cast<std::uint32_t>(m_out.arcs.size()));
        }
        return std::move(m_out);
    }

private:
    static constexpr std::uint32_t none = 0xffffffffU;

    /// Can the end be reached from here? Raw states are numbered so that no order can be relied on.
    [[nodiscard]] std::vector<char> usefulStates() const
    {
        std::vector<std::vector<std::uint32_t>> back(m_raw.states.size());
        for (std::uint32_t s = 0; s < m_raw.states.size(); ++s)
            for (const RawArc &arc : m_raw.states[s])
                if (arc.kind != RawArc::Kind::Class || !m_built.classes[arc.label].atoms.empty())
                    back[arc.target].push_back(s);
        std::vector<char> useful(m_raw.states.size(), 0);
        std::vector<std::uint32_t> queue{1};
        useful[1] = 1;
        while (!queue.empty()) {
            const std::uint32_t s = queue.back();
            queue.pop_back();
            for (const std::uint32_t p : back[s])
                if (useful[p] == 0) {
                    useful[p] = 1;
                    queue.push_back(p);
                }
        }
        return useful;
    }

    [[nodiscard]] std::vector<Reach> closure(std::uint32_t state)
    {
        std::vector<Reach> out{{state, 0, 0.0}};
        for (std::size_t at = 0; at < out.size() && out.size() <= m_arcLimit; ++at) {
            const Reach here = out[at];
            for (const RawArc &arc : m_raw.states[here.state]) {
                if (arc.kind != RawArc::Kind::Epsilon || m_useful[arc.target] == 0)
                    continue;
                const Reach there{arc.target, m_sets.unite(here.rules, arc.rules),
                                  here.logProbability + arc.logProbability};
                const auto same = std::find_if(out.begin(), out.end(), [&](const Reach &r) {
                    return r.state == there.state && r.rules == there.rules;
                });
                if (same == out.end() || same->logProbability < there.logProbability)
                    out.push_back(there); // a better way to a known state: its arcs win in keepBest()
            }
        }
        return out;
    }

    void addState(std::uint32_t state)
    {
        const std::size_t begin = m_out.arcs.size();
        for (const Reach &reach : closure(state)) {
            if (reach.state == 1)
                m_out.arcs.push_back({0, 0, reach.rules, RuleArc::noClass, reach.logProbability});
            for (const RawArc &arc : m_raw.states[reach.state])
                if (arc.kind != RawArc::Kind::Epsilon && m_useful[arc.target] != 0)
                    addArc(arc, reach);
            if (m_out.arcs.size() > m_arcLimit)
                return;
        }
        keepBest(begin);
    }

    void addArc(const RawArc &arc, const Reach &reach)
    {
        std::uint32_t &known = m_number[arc.target];
        if (known == none) {
            known = static_cast<std::uint32_t>(m_queue.size());
            m_queue.push_back(arc.target);
        }
        RuleArc made;
        made.target = known;
        made.rules = m_sets.unite(arc.rules, reach.rules);
        made.logProbability = arc.logProbability + reach.logProbability;
        const Vocabulary &vocabulary = m_built.vocabulary;
        if (arc.kind == RawArc::Kind::Word) {
            made.label = vocabulary.wordLabel(m_built.words[arc.label]);
            m_out.arcs.push_back(made);
            return;
        }
        made.valueClass = arc.label;
        for (const std::uint32_t atom : m_built.classes[arc.label].atoms) {
            made.label = vocabulary.atomLabel(atom);
            m_out.arcs.push_back(made);
        }
    }

    /// Sorts the last state's arcs; of arcs that differ in probability alone the best stays.
    void keepBest(std::size_t begin)
    {
        const auto key = [](const RuleArc &a) { return std::tie(a.label, a.target, a.rules, a.valueClass); };
        const auto from = m_out.arcs.begin() + static_cast<std::ptrdiff_t>(begin);
        std::sort(from, m_out.arcs.end(), [&](const RuleArc &a, const RuleArc &b) {
            return key(a) != key(b) ? key(a) < key(b) : a.logProbability > b.logProbability;
        });
        m_out.arcs.erase(
            std::unique(from, m_out.arcs.end(), [&](const RuleArc &a, const RuleArc &b) { return key(a) == key(b); }),
            m_out.arcs.end());
    }

    const RawMachine &m_raw;
    const VocabularyBuilder::Built &m_built;
    RuleSets &m_sets;
    std::size_t m_arcLimit;
    Progress &m_progress;
    std::vector<char> m_useful;
    std::vector<std::uint32_t> m_number;
    std::vector<std::uint32_t> m_queue;
    RuleMachine m_out;
};

} // namespace

Result<RuleMachine> finishRuleMachine(const RawMachine &raw, const VocabularyBuilder::Built &built, RuleSets &sets,
                                      std::size_t arcLimit, Progress &progress)
{
    return Finisher(raw, built, sets, arcLimit, progress).finish();
}

} // namespace filigree
