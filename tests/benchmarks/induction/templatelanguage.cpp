// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/induction/templatelanguage.h"

#include <numeric>

namespace filigree::bench {

TemplateLanguage::TemplateLanguage(const Grammar &grammar)
    : m_symbols{""}
{
    for (const Rule &rule : grammar.rules) {
        if (rule.kind != RuleKind::Start)
            continue;
        const int start = addState();
        const int end = build(grammar, rule.body, start);
        m_intents[rule.intent] = {start, end, rule.weight};
    }
}

int TemplateLanguage::label(const std::string &symbol)
{
    const auto [found, fresh] = m_labels.try_emplace(symbol, static_cast<int>(m_symbols.size()));
    if (fresh)
        m_symbols.push_back(symbol);
    return found->second;
}

int TemplateLanguage::addState()
{
    m_arcs.emplace_back();
    return static_cast<int>(m_arcs.size()) - 1;
}

void TemplateLanguage::arc(int from, int symbol, int to, double probability)
{
    m_arcs[static_cast<std::size_t>(from)].push_back({symbol, to, probability});
}

/// States are made in the order of the sentence, so that every arc leads to a later one.
int TemplateLanguage::build(const Grammar &grammar, const Expression &body, int from)
{
    using Kind = Expression::Kind;
    switch (body.kind) {
    case Kind::Word:
    case Kind::Slot: {
        const int symbol = label(body.kind == Kind::Word ? body.text : '{' + body.text + '}');
        const int to = addState();
        arc(from, symbol, to, 1.0);
        return to;
    }
    case Kind::Reference:
        return build(grammar, grammar.find(body.text)->body, from); // values stand in slots, which are not opened
    case Kind::Sequence:
        for (const Expression &part : body.parts)
            from = build(grammar, part, from);
        return from;
    case Kind::Alternatives:
        return buildAlternatives(grammar, body, from);
    case Kind::Optional: {
        const double present = body.weights.empty() ? 0.5 : body.weights[0];
        const int fork = addState();
        arc(from, 0, fork, present);
        const int inner = build(grammar, body.parts[0], fork);
        const int to = addState();
        arc(inner, 0, to, 1.0);
        arc(from, 0, to, 1.0 - present);
        return to;
    }
    }
    return from;
}

int TemplateLanguage::buildAlternatives(const Grammar &grammar, const Expression &body, int from)
{
    const double total = body.weights.empty() ? static_cast<double>(body.parts.size())
                                              : std::accumulate(body.weights.begin(), body.weights.end(), 0.0);
    std::vector<int> ends;
    for (std::size_t i = 0; i < body.parts.size(); ++i) {
        const int fork = addState();
        arc(from, 0, fork, (body.weights.empty() ? 1.0 : body.weights[i]) / total);
        ends.push_back(build(grammar, body.parts[i], fork));
    }
    const int to = addState();
    for (const int end : ends)
        arc(end, 0, to, 1.0);
    return to;
}

std::vector<int> TemplateLanguage::labelsOf(const TemplateWords &words) const
{
    std::vector<int> out;
    for (const std::string &word : words) {
        const auto found = m_labels.find(word);
        out.push_back(found == m_labels.end() ? -1 : found->second);
    }
    return out;
}

std::vector<double> TemplateLanguage::forward(const Intent &intent, const std::vector<int> &labels) const
{
    const auto first = static_cast<std::size_t>(intent.start);
    const auto size = static_cast<std::size_t>(intent.end) - first + 1;
    std::vector<double> out{1.0};
    std::vector<double> here(size, 0.0);
    here[0] = 1.0;
    for (std::size_t at = 0; at <= labels.size(); ++at) {
        std::vector<double> next(size, 0.0);
        for (std::size_t s = 0; s < size; ++s) {
            if (here[s] == 0.0)
                continue;
            for (const Arc &one : m_arcs[first + s]) {
                const auto to = static_cast<std::size_t>(one.target) - first;
                if (one.label == 0)
                    here[to] += here[s] * one.probability;
                else if (at < labels.size() && one.label == labels[at])
                    next[to] += here[s] * one.probability;
            }
        }
        // Whatever state a prefix has reached, it is completed with probability 1.
        out.push_back(at < labels.size() ? std::accumulate(next.begin(), next.end(), 0.0) : here.back());
        here.swap(next);
    }
    return out;
}

bool TemplateLanguage::accepts(const std::string &intent, const TemplateWords &words) const
{
    const auto found = m_intents.find(intent);
    return found != m_intents.end() && forward(found->second, labelsOf(words)).back() > 0.0;
}

std::vector<double> TemplateLanguage::prefixProbabilities(const TemplateWords &words) const
{
    const std::vector<int> labels = labelsOf(words);
    std::vector<double> out(words.size() + 2, 0.0);
    for (const auto &[name, intent] : m_intents) {
        const std::vector<double> own = forward(intent, labels);
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] += intent.share * own[i];
    }
    return out;
}

void TemplateLanguage::expect(const Intent &intent, const std::vector<int> &labels,
                              std::vector<std::vector<double>> &uses) const
{
    const auto first = static_cast<std::size_t>(intent.start);
    const auto size = static_cast<std::size_t>(intent.end) - first + 1;
    // Arcs lead to later states: by position and state is a topological order.
    std::vector<std::vector<double>> forth(labels.size() + 1, std::vector<double>(size, 0.0));
    std::vector<std::vector<double>> back = forth;
    const auto eachArc = [&](std::size_t at, std::size_t s, auto use) {
        const std::vector<Arc> &arcs = m_arcs[first + s];
        for (std::size_t a = 0; a < arcs.size(); ++a)
            if (const std::size_t after = at + (arcs[a].label == 0 ? 0 : 1);
                arcs[a].label == 0 || (at < labels.size() && arcs[a].label == labels[at]))
                use(a, arcs[a].probability, after, static_cast<std::size_t>(arcs[a].target) - first);
    };
    forth[0][0] = 1.0;
    for (std::size_t at = 0; at <= labels.size(); ++at)
        for (std::size_t s = 0; s < size; ++s)
            if (forth[at][s] > 0.0)
                eachArc(at, s, [&](std::size_t, double p, std::size_t after, std::size_t to) {
                    forth[after][to] += forth[at][s] * p;
                });
    const double all = forth.back().back();
    if (all <= 0.0)
        return;
    back.back().back() = 1.0;
    for (std::size_t at = labels.size() + 1; at-- > 0;)
        for (std::size_t s = size; s-- > 0;)
            eachArc(at, s, [&](std::size_t a, double p, std::size_t after, std::size_t to) {
                back[at][s] += p * back[after][to];
                uses[first + s][a] += forth[at][s] * p * back[after][to] / all;
            });
}

void TemplateLanguage::adapt(const std::vector<std::pair<std::string, TemplateWords>> &data, double prior)
{
    const std::vector<std::vector<Arc>> rules = m_arcs;
    for (int round = 0; round < 2; ++round) {
        std::vector<std::vector<double>> uses;
        for (const std::vector<Arc> &arcs : m_arcs)
            uses.emplace_back(arcs.size(), 0.0);
        for (const auto &[intent, words] : data)
            if (const auto found = m_intents.find(intent); found != m_intents.end())
                expect(found->second, labelsOf(words), uses);
        for (std::size_t s = 0; s < m_arcs.size(); ++s) {
            const double total = std::accumulate(uses[s].begin(), uses[s].end(), 0.0);
            for (std::size_t a = 0; a < uses[s].size(); ++a)
                m_arcs[s][a].probability = (uses[s][a] + prior * rules[s][a].probability) / (total + prior);
        }
    }
}

TemplateWords TemplateLanguage::sample(Random &random) const
{
    double pick = random.unit();
    auto intent = m_intents.begin();
    while (std::next(intent) != m_intents.end() && pick >= intent->second.share)
        pick -= (intent++)->second.share;
    TemplateWords out;
    for (int state = intent->second.start; state != intent->second.end;) {
        const std::vector<Arc> &arcs = m_arcs[static_cast<std::size_t>(state)];
        pick = random.unit();
        auto one = arcs.begin();
        while (std::next(one) != arcs.end() && pick >= one->probability)
            pick -= (one++)->probability;
        if (one->label != 0)
            out.push_back(m_symbols[static_cast<std::size_t>(one->label)]);
        state = one->target;
    }
    return out;
}

} // namespace filigree::bench
