// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/sentencespace.h"

#include <algorithm>
#include <map>

#include "core/fst/intentmachine.h"
#include "core/fst/patternwalk.h"
#include "core/fst/pieces.h"

namespace filigree {

Utterance SentenceSpace::utterance(const SentencePath &path) const
{
    return fromPieces(vocabulary(), intents()[path.intent], path.pieces);
}

Utterance SentenceSpace::at(uint128 index) const
{
    SentencePath found;
    path(index, found);
    return utterance(found);
}

namespace {

class GrammarSpace final : public SentenceSpace {
public:
    explicit GrammarSpace(std::shared_ptr<const CompiledGrammar> grammar)
        : m_grammar(std::move(grammar))
    {
        for (std::size_t i = 0; i < m_grammar->intents().size(); ++i) {
            m_first.push_back(m_size.value());
            m_size += m_grammar->size(i);
        }
    }
    Count128 size() const override { return m_size; }
    void path(uint128 index, SentencePath &out) const override
    {
        const auto after = std::upper_bound(m_first.begin(), m_first.end(), index);
        out.intent = static_cast<std::uint32_t>(after - m_first.begin()) - 1;
        m_grammar->machine(out.intent).counts->path(index - m_first[out.intent], out.pieces);
    }
    std::optional<uint128> indexOf(const Utterance &utterance) const override
    {
        const auto intent = m_grammar->intentIndex(utterance.intent);
        const auto index = m_grammar->indexOf(utterance);
        if (!intent || !index)
            return std::nullopt;
        const Count128 sum = Count128(m_first[*intent]) + Count128(*index);
        if (sum.saturated())
            return std::nullopt;
        return sum.value();
    }
    const Vocabulary &vocabulary() const override { return m_grammar->vocabulary(); }
    const std::vector<std::string> &intents() const override { return m_grammar->intents(); }
    std::vector<SpacePart> parts() const override
    {
        std::vector<SpacePart> out;
        for (std::uint32_t i = 0; i < m_first.size(); ++i) {
            const IntentMachine &machine = m_grammar->machine(i);
            if (!(machine.counts->total() == Count128(0)))
                out.push_back({i, m_first[i], &machine.minimal, machine.counts.get()});
        }
        return out;
    }

private:
    std::shared_ptr<const CompiledGrammar> m_grammar;
    std::vector<uint128> m_first; ///< number of each intent's first sentence; an empty intent shares it with the next
    Count128 m_size;
};

/// The part of a machine whose sentences have a given set of concepts: the machine times the sets on the way.
Result<Machine> restrict(const IntentMachine &intent, const std::string &pattern, Progress &progress)
{
    const Machine &whole = intent.minimal;
    ConceptSets concepts(*intent.vocabulary);
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> numbers{{{0U, 0U}, 0U}};
    std::vector<std::pair<std::uint32_t, std::uint32_t>> queue{{0U, 0U}};
    Machine out;
    out.first.assign(1, 0);
    out.final.clear();
    for (std::size_t at = 0; at < queue.size(); ++at) {
        if (at % 1024 == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, "Preparing the pattern was cancelled.");
        if (queue.size() > intent.stateLimit)
            return fail(ErrorCode::InvalidInput,
                        "The intent " + intent.intent + " has too many combinations of slots for one pattern of it.");
        const auto [state, set] = queue[at];
        for (std::uint32_t a = whole.first[state]; a < whole.first[state + 1]; ++a) {
            const std::pair next(whole.arcs[a].target, concepts.with(set, whole.arcs[a].label));
            const auto [it, isNew] = numbers.try_emplace(next, static_cast<std::uint32_t>(queue.size()));
            if (isNew)
                queue.push_back(next);
            out.arcs.push_back({whole.arcs[a].label, it->second});
        }
        out.first.push_back(static_cast<std::uint32_t>(out.arcs.size()));
        out.final.push_back(whole.final[state] != 0 && concepts.pattern(set) == pattern ? 1 : 0);
    }
    return out;
}

/// Without the arcs that no sentence of the machine takes; unranking must not meet them.
Machine trimmed(const Machine &machine, const PathCounts &counts)
{
    Machine out;
    out.final = machine.final;
    out.first.assign(1, 0);
    for (std::uint32_t s = 0; s < machine.stateCount(); ++s) {
        for (std::uint32_t a = machine.first[s]; a < machine.first[s + 1]; ++a)
            if (!(counts.from(machine.arcs[a].target) == Count128(0)))
                out.arcs.push_back(machine.arcs[a]);
        out.first.push_back(static_cast<std::uint32_t>(out.arcs.size()));
    }
    return out;
}

class PatternSpace final : public SentenceSpace {
public:
    PatternSpace(std::shared_ptr<const CompiledGrammar> grammar, std::uint32_t intent, Machine machine)
        : m_grammar(std::move(grammar))
        , m_intent(intent)
        , m_machine(std::move(machine))
        , m_counts(m_machine, m_grammar->vocabulary())
    {
    }
    Count128 size() const override { return m_counts.total(); }
    void path(uint128 index, SentencePath &out) const override
    {
        out.intent = m_intent;
        m_counts.path(index, out.pieces);
    }
    std::optional<uint128> indexOf(const Utterance &utterance) const override
    {
        const auto pieces = toPieces(m_grammar->vocabulary(), utterance);
        if (!pieces || utterance.intent != m_grammar->intents()[m_intent])
            return std::nullopt;
        return m_counts.indexOf(*pieces);
    }
    const Vocabulary &vocabulary() const override { return m_grammar->vocabulary(); }
    const std::vector<std::string> &intents() const override { return m_grammar->intents(); }
    std::vector<SpacePart> parts() const override { return {{m_intent, 0, &m_machine, &m_counts}}; }

private:
    std::shared_ptr<const CompiledGrammar> m_grammar;
    std::uint32_t m_intent;
    Machine m_machine;
    PathCounts m_counts;
};

} // namespace

std::shared_ptr<const SentenceSpace> grammarSpace(std::shared_ptr<const CompiledGrammar> grammar)
{
    return std::make_shared<GrammarSpace>(std::move(grammar));
}

Result<std::shared_ptr<const SentenceSpace>> patternSpace(std::shared_ptr<const CompiledGrammar> grammar,
                                                          const std::string &intent, const std::string &pattern,
                                                          Progress &progress)
{
    const auto number = grammar->intentIndex(intent);
    if (!number)
        return fail(ErrorCode::NotFound, "The grammar has no intent " + intent + '.');
    const IntentMachine &machine = grammar->machine(*number);
    Machine part = machine.minimal;
    if (!pattern.empty()) {
        auto restricted = restrict(machine, pattern, progress);
        if (!restricted)
            return failWith(restricted.error());
        part = trimmed(*restricted, PathCounts(*restricted, grammar->vocabulary()));
    }
    auto out = std::make_shared<PatternSpace>(std::move(grammar), static_cast<std::uint32_t>(*number), std::move(part));
    if (out->size() == Count128(0))
        return fail(ErrorCode::NotFound,
                    "No sentence of the intent " + intent + " has the pattern \"" + pattern + "\".");
    return out;
}

} // namespace filigree
