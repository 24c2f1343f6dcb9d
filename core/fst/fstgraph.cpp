// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/fstgraph.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/fst/fstgraphvalues.h"
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

std::vector<std::uint32_t> collapsedPath(const FstGraph &graph, const Utterance &utterance)
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

Result<FstGraph> collapsedGraph(const CompiledGrammar &compiled, const IntentMachine &machine, Progress &progress)
{
    const Vocabulary &vocabulary = compiled.vocabulary();
    const auto drawn = minimise(drawnAcceptor(machine), machine.stateLimit, progress);
    if (!drawn)
        return failWith(drawn.error());
    RuleSets sets;
    const auto label = [&](std::uint32_t of) { return drawnLabel(vocabulary, of); };
    const auto rules = arcRules(*drawn, machine, label, sets, progress);
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
            const std::uint32_t of = drawn->arcs[a].label;
            if (of > vocabulary.wordCount()) {
                arc.kind = FstArcKind::Slot;
                arc.slot = vocabulary.slotTypes()[of - 1 - vocabulary.wordCount()];
                arc.label = '<' + arc.slot + '>';
            } else {
                arc.label = vocabulary.word(of - 1);
            }
            arc.rules = sets.rules((*rules)[a]);
        }
    return out;
}

/// Among arcs with the same two ends: slots, then what stands for their values, then words.
int rankOf(FstArcKind kind)
{
    switch (kind) {
    case FstArcKind::Slot:
        return 0;
    case FstArcKind::ValueWord:
        return 1;
    case FstArcKind::OtherValues:
        return 2;
    case FstArcKind::Word:
        break;
    }
    return 3;
}

} // namespace

Result<FstGraph> fstGraph(const CompiledGrammar &compiled, std::size_t intent, const FstGraphOptions &options,
                          Progress &progress)
{
    if (intent >= compiled.intents().size())
        return fail(ErrorCode::InvalidOption, "The grammar has no intent number " + std::to_string(intent + 1) + '.');
    const IntentMachine &machine = compiled.machine(intent);
    return options.collapseSlots ? collapsedGraph(compiled, machine, progress)
                                 : expandedGraph(machine, options.values, progress);
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
            return left.kind != right.kind ? rankOf(left.kind) < rankOf(right.kind) : left.label < right.label;
        });
        out.push_back({ends.first, ends.second, std::move(arcs)});
    }
    return out;
}

std::vector<std::uint32_t> fstPath(const CompiledGrammar &compiled, const FstGraph &graph, const Utterance &utterance)
{
    if (graph.collapsed)
        return collapsedPath(graph, utterance);
    const auto intent = compiled.intentIndex(graph.intent);
    return intent ? expandedPath(compiled.machine(*intent), graph, utterance) : std::vector<std::uint32_t>();
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
        auto arcs = fstPath(compiled, graph, parse.utterance);
        out.push_back({std::move(parse), std::move(arcs)});
    }
    return out;
}

} // namespace filigree
