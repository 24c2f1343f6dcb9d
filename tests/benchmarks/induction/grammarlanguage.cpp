// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/induction/grammarlanguage.h"

#include <algorithm>
#include <sstream>

#include "tests/benchmarks/induction/hiddengrammar.h"

namespace filigree::bench {

GrammarLanguage::GrammarLanguage(const Grammar &grammar)
    : m_grammar(grammar)
    , m_tokens{""}
{
    for (const Rule &rule : grammar.rules) {
        if (rule.kind != RuleKind::Start)
            continue;
        const int start = addState();
        m_finals[build(rule.body, start)] = start;
        m_starts[rule.intent] = subset({start});
    }
}

int GrammarLanguage::label(const std::string &token)
{
    const auto [found, fresh] = m_labels.try_emplace(token, static_cast<int>(m_tokens.size()));
    if (fresh)
        m_tokens.push_back(token);
    return found->second;
}

int GrammarLanguage::addState()
{
    m_edges.emplace_back();
    return static_cast<int>(m_edges.size()) - 1;
}

int GrammarLanguage::buildRule(const Rule &rule, int from)
{
    if (rule.kind != RuleKind::Values)
        return build(rule.body, from);
    const int to = addState();
    for (const RuleValue &value : rule.values) {
        std::istringstream words(value.words);
        int at = from;
        for (std::string word; words >> word;) {
            const int next = addState();
            m_edges[static_cast<std::size_t>(at)].push_back({label(word), next});
            at = next;
        }
        m_edges[static_cast<std::size_t>(at)].push_back({0, to});
    }
    return to;
}

int GrammarLanguage::build(const Expression &body, int from)
{
    using Kind = Expression::Kind;
    const auto arc = [&](int a, int symbol, int b) { m_edges[static_cast<std::size_t>(a)].push_back({symbol, b}); };
    switch (body.kind) {
    case Kind::Word: {
        const int to = addState();
        arc(from, label(body.text), to);
        return to;
    }
    case Kind::Reference:
        return buildRule(*m_grammar.find(body.text), from);
    case Kind::Sequence:
        for (const Expression &part : body.parts)
            from = build(part, from);
        return from;
    case Kind::Alternatives: {
        const int to = addState();
        for (const Expression &part : body.parts) {
            const int fork = addState();
            arc(from, 0, fork);
            arc(build(part, fork), 0, to);
        }
        return to;
    }
    case Kind::Optional: {
        const int fork = addState();
        arc(from, 0, fork);
        const int to = addState();
        arc(build(body.parts[0], fork), 0, to);
        arc(from, 0, to);
        return to;
    }
    case Kind::Slot: {
        const int opened = addState();
        arc(from, label("{"), opened);
        const int inner = build(body.parts[0], opened);
        const int to = addState();
        arc(inner, label("}|" + body.text), to);
        return to;
    }
    }
    return from;
}

int GrammarLanguage::subset(std::vector<int> states)
{
    for (std::size_t i = 0; i < states.size(); ++i)
        for (const Edge &edge : m_edges[static_cast<std::size_t>(states[i])])
            if (edge.label == 0 && std::find(states.begin(), states.end(), edge.target) == states.end())
                states.push_back(edge.target);
    std::sort(states.begin(), states.end());
    const auto [found, fresh] = m_subsets.try_emplace(states, static_cast<int>(m_states.size()));
    if (fresh) {
        m_states.emplace_back();
        for (const int state : states)
            m_states.back().final = m_states.back().final || m_finals.count(state) > 0;
        m_members.push_back(std::move(states));
    }
    return found->second;
}

GrammarLanguage::Deterministic &GrammarLanguage::expanded(int state)
{
    const auto at = static_cast<std::size_t>(state);
    if (!m_states[at].expanded) {
        m_states[at].expanded = true;
        std::map<int, std::vector<int>> targets;
        for (const int member : m_members[at])
            for (const Edge &edge : m_edges[static_cast<std::size_t>(member)])
                if (edge.label != 0)
                    targets[edge.label].push_back(edge.target);
        for (auto &[symbol, list] : targets) {
            std::sort(list.begin(), list.end());
            list.erase(std::unique(list.begin(), list.end()), list.end());
            const int to = subset(std::move(list));
            m_states[at].next[symbol] = to;
        }
    }
    return m_states[at];
}

double GrammarLanguage::count(int state)
{
    if (m_states[static_cast<std::size_t>(state)].count < 0) {
        double total = expanded(state).final ? 1.0 : 0.0;
        const std::map<int, int> next = m_states[static_cast<std::size_t>(state)].next;
        for (const auto &[symbol, to] : next)
            total += count(to);
        m_states[static_cast<std::size_t>(state)].count = total;
    }
    return m_states[static_cast<std::size_t>(state)].count;
}

bool GrammarLanguage::accepts(const Utterance &utterance)
{
    const auto start = m_starts.find(utterance.intent);
    if (start == m_starts.end())
        return false;
    int state = start->second;
    for (const std::string &token : annotatedWords(utterance)) {
        const auto symbol = m_labels.find(token);
        if (symbol == m_labels.end())
            return false;
        const auto &next = expanded(state).next;
        const auto step = next.find(symbol->second);
        if (step == next.end())
            return false;
        state = step->second;
    }
    return expanded(state).final;
}

double GrammarLanguage::size()
{
    double total = 0.0;
    for (const auto &[intent, state] : m_starts)
        total += count(state);
    return total;
}

Utterance GrammarLanguage::sample(Random &random)
{
    double pick = random.unit() * size();
    auto start = m_starts.begin();
    while (std::next(start) != m_starts.end() && pick >= count(start->second))
        pick -= count((start++)->second);
    Utterance out;
    out.intent = start->first;
    int state = start->second;
    std::size_t slotBegin = 0;
    for (;;) {
        pick = random.unit() * count(state);
        if (m_states[static_cast<std::size_t>(state)].final && (pick -= 1.0) < 0)
            return out;
        const std::map<int, int> next = m_states[static_cast<std::size_t>(state)].next;
        auto step = next.begin();
        while (std::next(step) != next.end() && pick >= count(step->second))
            pick -= count((step++)->second);
        const std::string &token = m_tokens[static_cast<std::size_t>(step->first)];
        if (token == "{")
            slotBegin = out.tokens.size();
        else if (token.starts_with("}|"))
            out.slots.push_back({slotBegin, out.tokens.size(), token.substr(2)});
        else
            out.tokens.push_back(token);
        state = step->second;
    }
}

} // namespace filigree::bench
