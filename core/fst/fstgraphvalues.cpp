// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fst/fstgraphvalues.h"

#include <algorithm>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "core/fst/pieces.h"

namespace filigree {

namespace {

constexpr std::size_t fewestValues = 2;
constexpr std::size_t mostValues = 20;

/// Where a slot stands between two states: its atoms there, in the order of the vocabulary.
struct Place {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    std::uint32_t type = 0;
    std::vector<std::uint32_t> arcs; ///< of the minimal machine
};

std::vector<std::string_view> wordsOf(std::string_view value)
{
    std::vector<std::string_view> out;
    for (;;) {
        const std::size_t blank = std::min(value.find(' '), value.size());
        out.push_back(value.substr(0, blank));
        if (blank == value.size())
            return out;
        value.remove_prefix(blank + 1);
    }
}

class Expansion {
public:
    Expansion(const IntentMachine &intent, const std::vector<std::uint32_t> &rules, RuleSets &sets)
        : m_machine(intent.minimal)
        , m_vocabulary(*intent.vocabulary)
        , m_rules(rules)
        , m_sets(sets)
    {
        m_out.intent = intent.intent;
        m_out.collapsed = false;
        m_out.final = m_machine.final;
    }

    FstGraph run(std::size_t values)
    {
        const std::vector<Place> places = addWords();
        m_shown = std::clamp(values / std::max<std::size_t>(places.size(), 1), fewestValues, mostValues);
        for (const Place &place : places)
            addPlace(place);
        std::vector<std::uint32_t> order(m_out.arcs.size());
        for (std::uint32_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::stable_sort(order.begin(), order.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return m_out.arcs[a].from < m_out.arcs[b].from; });
        std::vector<FstGraphArc> sorted;
        sorted.reserve(order.size());
        for (const std::uint32_t i : order) {
            m_out.arcs[i].rules = m_sets.rules(m_arcRules[i]);
            sorted.push_back(std::move(m_out.arcs[i]));
        }
        m_out.arcs = std::move(sorted);
        return std::move(m_out);
    }

private:
    std::vector<Place> addWords()
    {
        std::map<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>, std::size_t> known;
        std::vector<Place> places;
        for (std::uint32_t s = 0; s < m_machine.stateCount(); ++s)
            for (std::uint32_t a = m_machine.first[s]; a < m_machine.first[s + 1]; ++a) {
                const auto [label, target] = m_machine.arcs[a];
                if (!m_vocabulary.isAtomLabel(label)) {
                    addArc(s, target, FstArcKind::Word, std::string(m_vocabulary.word(label - 1)), m_rules[a]);
                    continue;
                }
                const std::uint32_t type = m_vocabulary.atomOfLabel(label).type;
                const auto [at, isNew] = known.try_emplace({s, target, type}, places.size());
                if (isNew)
                    places.push_back({s, target, type, {}});
                places[at->second].arcs.push_back(a);
            }
        return places;
    }

    std::size_t addArc(std::uint32_t from, std::uint32_t to, FstArcKind kind, std::string label, std::uint32_t rules)
    {
        m_out.arcs.push_back({from, to, std::move(label), {}, {}, kind, 0});
        m_arcRules.push_back(rules);
        return m_out.arcs.size() - 1;
    }

    void addPlace(const Place &place)
    {
        std::size_t total = 0;
        for (const std::uint32_t a : place.arcs)
            total += m_vocabulary.atomOfLabel(m_machine.arcs[a].label).size();
        const std::size_t shown = total <= m_shown + 1 ? total : m_shown; // "and 1 more" takes as much room as the one
        std::map<std::pair<std::uint32_t, std::string_view>, std::size_t> tree; // the arc by state and word
        std::size_t left = shown;
        std::uint32_t others = 0;
        for (const std::uint32_t a : place.arcs) {
            const Atom &atom = m_vocabulary.atomOfLabel(m_machine.arcs[a].label);
            const auto taken = static_cast<std::uint32_t>(std::min<std::size_t>(left, atom.size()));
            for (std::uint32_t v = atom.first; v < atom.first + taken; ++v)
                addValue(place, m_vocabulary.value(v), m_rules[a], tree);
            left -= taken;
            if (taken < atom.size())
                others = m_sets.unite(others, m_rules[a]);
        }
        if (shown == total)
            return;
        const std::string &type = m_vocabulary.slotTypes()[place.type];
        FstGraphArc &rest = m_out.arcs[addArc(place.from, place.to, FstArcKind::OtherValues, '<' + type + '>', others)];
        rest.slot = type;
        rest.values = total - shown;
    }

    void addValue(const Place &place, std::string_view value, std::uint32_t rules,
                  std::map<std::pair<std::uint32_t, std::string_view>, std::size_t> &tree)
    {
        std::uint32_t state = place.from;
        const auto words = wordsOf(value);
        for (std::size_t i = 0; i < words.size(); ++i) {
            const bool last = i + 1 == words.size();
            if (const auto known = last ? tree.end() : tree.find({state, words[i]}); known != tree.end()) {
                m_arcRules[known->second] = m_sets.unite(m_arcRules[known->second], rules);
                state = m_out.arcs[known->second].to;
                continue;
            }
            std::uint32_t to = place.to;
            if (!last) {
                to = static_cast<std::uint32_t>(m_out.final.size());
                m_out.final.push_back(0);
            }
            const std::size_t arc = addArc(state, to, FstArcKind::ValueWord, std::string(words[i]), rules);
            m_out.arcs[arc].slot = m_vocabulary.slotTypes()[place.type];
            if (!last)
                tree.emplace(std::pair(state, words[i]), arc);
            state = to;
        }
    }

    const Machine &m_machine;
    const Vocabulary &m_vocabulary;
    const std::vector<std::uint32_t> &m_rules; ///< of the machine's arcs
    RuleSets &m_sets;
    std::size_t m_shown = 0; ///< values a place
    std::vector<std::uint32_t> m_arcRules; ///< of the graph's arcs
    FstGraph m_out;
};

auto firstArc(const FstGraph &graph, std::uint32_t state)
{
    return std::lower_bound(graph.arcs.begin(), graph.arcs.end(), state,
                            [](const FstGraphArc &arc, std::uint32_t s) { return arc.from < s; });
}

/// The arcs that lead from one state to another by the words of a value; appends them.
bool spelledPath(const FstGraph &graph, std::uint32_t from, std::uint32_t to, std::span<const std::string> words,
                 const std::string &type, std::vector<std::uint32_t> &out)
{
    for (auto arc = firstArc(graph, from); arc != graph.arcs.end() && arc->from == from; ++arc) {
        if (arc->kind != FstArcKind::ValueWord || arc->slot != type || arc->label != words.front())
            continue;
        out.push_back(static_cast<std::uint32_t>(arc - graph.arcs.begin()));
        if (words.size() == 1 ? arc->to == to : spelledPath(graph, arc->to, to, words.subspan(1), type, out))
            return true;
        out.pop_back();
    }
    return false;
}

/// The arc that stands for a word, or for the values that are not spelled out.
bool addDirectArc(const FstGraph &graph, const FstGraphArc &wanted, std::vector<std::uint32_t> &out)
{
    for (auto arc = firstArc(graph, wanted.from); arc != graph.arcs.end() && arc->from == wanted.from; ++arc)
        if (arc->to == wanted.to && arc->kind == wanted.kind && arc->slot == wanted.slot
            && (arc->kind == FstArcKind::OtherValues || arc->label == wanted.label)) {
            out.push_back(static_cast<std::uint32_t>(arc - graph.arcs.begin()));
            return true;
        }
    return false;
}

} // namespace

Result<std::vector<std::uint32_t>> arcRules(const Machine &drawn, const IntentMachine &intent, const DrawnLabel &label,
                                            RuleSets &sets, Progress &progress)
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
            const std::uint32_t taken = drawn.find(state, label(arc.label));
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

Result<FstGraph> expandedGraph(const IntentMachine &intent, std::size_t values, Progress &progress)
{
    RuleSets sets;
    const auto rules = arcRules(
        intent.minimal, intent, [](std::uint32_t label) { return label; }, sets, progress);
    if (!rules)
        return failWith(rules.error());
    return Expansion(intent, *rules, sets).run(values);
}

std::vector<std::uint32_t> expandedPath(const IntentMachine &intent, const FstGraph &graph, const Utterance &utterance)
{
    const auto pieces = toPieces(*intent.vocabulary, utterance);
    if (!pieces)
        return {};
    std::vector<std::uint32_t> out;
    std::uint32_t state = 0;
    auto slot = utterance.slots.begin();
    std::size_t token = 0;
    const std::span<const std::string> words(utterance.tokens);
    for (const std::uint32_t piece : *pieces) {
        const std::uint32_t next = intent.minimal.step(state, labelOfPiece(*intent.vocabulary, piece));
        if (next == Machine::npos)
            return {};
        if (intent.vocabulary->isValue(piece)) {
            const auto value = words.subspan(slot->begin, slot->end - slot->begin);
            if (!spelledPath(graph, state, next, value, slot->type, out)
                && !addDirectArc(graph, {state, next, {}, slot->type, {}, FstArcKind::OtherValues, 0}, out))
                return {};
            token = slot->end;
            ++slot;
        } else if (!addDirectArc(graph, {state, next, words[token++], {}, {}, FstArcKind::Word, 0}, out)) {
            return {};
        }
        state = next;
    }
    return intent.minimal.final[state] == 0 ? std::vector<std::uint32_t>() : out;
}

} // namespace filigree
