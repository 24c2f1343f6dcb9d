// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/fstgraph.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

#include "core/fst/intentmachine.h"
#include "core/fst/openfstminimise.h"
#include "core/fst/pieces.h"
#include "core/fst/sentenceparser.h"

namespace filigree {

namespace {

/// Labels of the drawn machine: words keep theirs, all values of a slot type share one.
std::uint32_t drawnLabel(const Vocabulary &vocabulary, std::uint32_t label)
{
    return vocabulary.isAtomLabel(label) ? 1 + vocabulary.wordCount() + vocabulary.atomOfLabel(label).type : label;
}

Acceptor drawnAcceptor(const IntentMachine &intent)
{
    Acceptor out;
    const RuleMachine &rules = intent.rules;
    out.states = rules.stateCount();
    for (std::uint32_t s = 0; s < rules.stateCount(); ++s) {
        std::set<std::pair<std::uint32_t, std::uint32_t>> seen;
        for (std::uint32_t a = rules.first[s]; a < rules.first[s + 1]; ++a) {
            const RuleArc &arc = rules.arcs[a];
            if (arc.label == 0) {
                if (s != 0 && (out.final.empty() || out.final.back() != s))
                    out.final.push_back(s);
                continue;
            }
            const std::uint32_t label = drawnLabel(*intent.vocabulary, arc.label);
            if (seen.emplace(label, arc.target).second)
                out.arcs.push_back({s, label, arc.target});
        }
    }
    return out;
}

/// Walks the drawn machine and the rule machine together: whatever moves the one along an arc also takes that arc of
/// the other, and so belongs to it.
Result<std::vector<std::uint32_t>> arcRules(const Machine &drawn, const IntentMachine &intent, RuleSets &sets,
                                            Progress &progress)
{
    std::vector<std::uint32_t> out(drawn.arcs.size(), 0);
    std::unordered_set<std::uint64_t> seen{0};
    std::vector<std::pair<std::uint32_t, std::uint32_t>> queue{{0U, 0U}};
    for (std::size_t at = 0; at < queue.size(); ++at) {
        if (at % 1024 == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, "Drawing the graph was cancelled.");
        const auto [state, ruleState] = queue[at];
        for (std::uint32_t a = intent.rules.first[ruleState]; a < intent.rules.first[ruleState + 1]; ++a) {
            const RuleArc &arc = intent.rules.arcs[a];
            if (arc.label == 0)
                continue;
            const std::uint32_t taken = drawn.find(state, drawnLabel(*intent.vocabulary, arc.label));
            if (taken == Machine::npos)
                continue;
            std::uint32_t own = 0;
            for (const std::uint32_t rule : intent.ruleSets->rules(arc.rules))
                own = sets.with(own, rule);
            out[taken] = sets.unite(out[taken], own);
            const std::uint32_t next = drawn.arcs[taken].target;
            if (seen.insert((static_cast<std::uint64_t>(next) << 32) | arc.target).second)
                queue.emplace_back(next, arc.target);
        }
    }
    return out;
}

} // namespace

Result<FstGraph> fstGraph(const CompiledGrammar &compiled, std::size_t intent, Progress &progress)
{
    if (intent >= compiled.intents().size())
        return fail(ErrorCode::InvalidOption, "The grammar has no intent number " + std::to_string(intent + 1) + '.');
    const IntentMachine &machine = compiled.machine(intent);
    const Vocabulary &vocabulary = compiled.vocabulary();
    const auto drawn = minimise(drawnAcceptor(machine), machine.stateLimit, progress);
    if (!drawn)
        return failWith(drawn.error());
    RuleSets sets;
    const auto rules = arcRules(*drawn, machine, sets, progress);
    if (!rules)
        return failWith(rules.error());
    FstGraph out;
    out.intent = machine.intent;
    out.final = drawn->final;
    for (std::uint32_t s = 0; s < drawn->stateCount(); ++s)
        for (std::uint32_t a = drawn->first[s]; a < drawn->first[s + 1]; ++a) {
            FstGraphArc &arc = out.arcs.emplace_back();
            arc.from = s;
            arc.to = drawn->arcs[a].target;
            const std::uint32_t label = drawn->arcs[a].label;
            if (label > vocabulary.wordCount()) {
                arc.slot = vocabulary.slotTypes()[label - 1 - vocabulary.wordCount()];
                arc.label = '<' + arc.slot + '>';
            } else {
                arc.label = vocabulary.word(label - 1);
            }
            arc.rules = sets.rules((*rules)[a]);
        }
    return out;
}

std::vector<FstArcGroup> groupParallelArcs(const FstGraph &graph)
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::uint32_t>> groups;
    for (std::uint32_t a = 0; a < graph.arcs.size(); ++a)
        groups[{graph.arcs[a].from, graph.arcs[a].to}].push_back(a);
    std::vector<FstArcGroup> out;
    for (auto &[ends, arcs] : groups) {
        std::stable_sort(arcs.begin(), arcs.end(), [&](std::uint32_t a, std::uint32_t b) {
            const FstGraphArc &left = graph.arcs[a];
            const FstGraphArc &right = graph.arcs[b];
            return left.slot.empty() != right.slot.empty() ? !left.slot.empty() : left.label < right.label;
        });
        out.push_back({ends.first, ends.second, std::move(arcs)});
    }
    return out;
}

std::vector<std::uint32_t> fstPath(const FstGraph &graph, const Utterance &utterance)
{
    std::vector<std::uint32_t> out;
    std::uint32_t state = 0;
    auto slot = utterance.slots.begin();
    for (std::size_t i = 0; i < utterance.tokens.size();) {
        const bool inSlot = slot != utterance.slots.end() && slot->begin == i;
        auto arc = std::lower_bound(graph.arcs.begin(), graph.arcs.end(), state,
                                    [](const FstGraphArc &a, std::uint32_t s) { return a.from < s; });
        while (arc != graph.arcs.end() && arc->from == state
               && (inSlot ? arc->slot != slot->type : !arc->slot.empty() || arc->label != utterance.tokens[i]))
            ++arc;
        if (arc == graph.arcs.end() || arc->from != state)
            return {};
        out.push_back(static_cast<std::uint32_t>(arc - graph.arcs.begin()));
        state = arc->to;
        i = inSlot ? slot->end : i + 1;
        slot += inSlot ? 1 : 0;
    }
    return graph.final.empty() || graph.final[state] == 0 ? std::vector<std::uint32_t>() : out;
}

std::vector<FstPath> fstPaths(const CompiledGrammar &compiled, const FstGraph &graph,
                              std::span<const std::string> words, std::size_t limit)
{
    std::vector<FstPath> out;
    const auto intent = compiled.intentIndex(graph.intent);
    if (!intent)
        return out;
    const IntentMachine &machine = compiled.machine(*intent);
    for (const Reading &reading : bestReadings(machine, SentenceMatches(compiled.vocabulary(), words), limit)) {
        Parse parse{fromPieces(compiled.vocabulary(), machine.intent, reading.pieces),
                    reading.logProbability + machine.logShare};
        auto arcs = fstPath(graph, parse.utterance);
        out.push_back({std::move(parse), std::move(arcs)});
    }
    return out;
}

} // namespace filigree
