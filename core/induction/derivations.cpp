// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/derivations.h"

#include <algorithm>
#include <cmath>

namespace filigree::induction {

namespace {

constexpr double better = 1e-9; // a later derivation must win by this, so that rounding decides nothing

RuleCounts emptyCounts(const RuleModel &model)
{
    RuleCounts out;
    for (const Nonterminal &one : model.nonterminals) {
        out.bodies.emplace_back(one.bodies.size(), 0.0);
        auto &present = out.present.emplace_back();
        for (const Body &body : one.bodies)
            present.emplace_back(body.size(), 0.0);
    }
    return out;
}

} // namespace

Deriver::Deriver(const RuleModel &model, const RuleCounts *counts)
    : m_model(model)
    , m_counts(counts)
{
    for (std::size_t n = 0; n < model.nonterminals.size(); ++n) {
        double total = 0.0;
        for (std::size_t b = 0; counts && b < counts->bodies[n].size(); ++b)
            total += counts->bodies[n][b];
        m_totals.push_back(total);
    }
}

double Deriver::bodyScore(std::size_t nonterminal, std::size_t body) const
{
    const auto size = static_cast<double>(m_model.nonterminals[nonterminal].bodies.size());
    const double count = m_counts ? m_counts->bodies[nonterminal][body] : 0.0;
    return std::log((count + 0.5) / (m_totals[nonterminal] + 0.5 * size));
}

std::vector<Deriver::Layer> Deriver::layers(std::size_t nonterminal, std::size_t body, std::size_t at)
{
    const Body &items = m_model.nonterminals[nonterminal].bodies[body];
    std::vector<Layer> out(items.size() + 1);
    out[0][at] = {at, bodyScore(nonterminal, body), false};
    for (std::size_t k = 0; k < items.size() && !out[k].empty(); ++k) {
        const Item &item = items[k];
        const auto reach = [&](std::size_t end, std::size_t from, double score, bool taken) {
            const auto [place, fresh] = out[k + 1].try_emplace(end, Step{from, score, taken});
            if (!fresh && score > place->second.score + better)
                place->second = {from, score, taken};
        };
        double present = 0.5;
        if (item.optional && m_counts)
            present = (m_counts->present[nonterminal][body][k] + 0.5) / (m_counts->bodies[nonterminal][body] + 1.0);
        for (const auto &[position, step] : out[k]) {
            const double score = step.score + (item.optional ? std::log(present) : 0.0);
            if (!item.isNonterminal()) {
                if (position < m_symbols->size() && (*m_symbols)[position] == item.id)
                    reach(position + 1, position, score, true);
            } else {
                for (const Way &way : ways(item.index(), position))
                    reach(way.end, position, score + way.score, true);
            }
            if (item.optional)
                reach(position, position, step.score + std::log(1.0 - present), false);
        }
    }
    return out;
}

const std::vector<Deriver::Way> &Deriver::ways(std::size_t nonterminal, std::size_t at)
{
    const auto known = m_ways.find({nonterminal, at});
    if (known != m_ways.end())
        return known->second;
    std::map<std::size_t, Way> best;
    for (std::size_t b = 0; b < m_model.nonterminals[nonterminal].bodies.size(); ++b) {
        const Body &body = m_model.nonterminals[nonterminal].bodies[b];
        if (!body.empty() && !body[0].optional && !body[0].isNonterminal()
            && (at >= m_symbols->size() || (*m_symbols)[at] != body[0].id))
            continue; // most bodies fail at once
        const std::vector<Layer> all = layers(nonterminal, b, at);
        for (const auto &[end, step] : all.back()) {
            const auto [place, fresh] = best.try_emplace(end, Way{end, step.score, b});
            if (!fresh && step.score > place->second.score + better)
                place->second = {end, step.score, b};
        }
    }
    std::vector<Way> out;
    for (const auto &[end, way] : best)
        out.push_back(way);
    return m_ways[{nonterminal, at}] = std::move(out);
}

std::int32_t Deriver::build(std::size_t nonterminal, std::size_t at, std::size_t end, Derivation &out)
{
    const auto &found = ways(nonterminal, at);
    const auto way = std::find_if(found.begin(), found.end(), [&](const Way &one) { return one.end == end; });
    const auto index = out.size();
    const std::size_t body = way->body;
    out.push_back({nonterminal, body, {}});
    const Body &items = m_model.nonterminals[nonterminal].bodies[body];
    const std::vector<Layer> all = layers(nonterminal, body, at);
    std::vector<std::int32_t> children(items.size(), -1);
    std::size_t position = end;
    for (std::size_t k = items.size(); k-- > 0;) {
        const Step step = all[k + 1].at(position);
        if (step.taken)
            children[k] = items[k].isNonterminal() ? build(items[k].index(), step.from, position, out) : -2;
        position = step.from;
    }
    out[index].children = std::move(children);
    return static_cast<std::int32_t>(index);
}

std::optional<Derivation> Deriver::derive(const Template &entry)
{
    m_symbols = &entry.symbols;
    m_ways.clear();
    const auto &found = ways(entry.intent, 0);
    if (std::none_of(found.begin(), found.end(), [&](const Way &way) { return way.end == entry.symbols.size(); }))
        return std::nullopt;
    Derivation out;
    (void)build(entry.intent, 0, entry.symbols.size(), out);
    return out;
}

Derivations deriveAll(const RuleModel &model, const TemplateSet &templates, const Progress &progress)
{
    Derivations out;
    for (int round = 0; round < 2; ++round) {
        const RuleCounts before = out.counts;
        Deriver deriver(model, round > 0 ? &before : nullptr);
        out.counts = emptyCounts(model);
        out.ofTemplate.clear();
        for (const Template &entry : templates.templates) {
            out.ofTemplate.emplace_back();
            if (progress.cancelled())
                continue;
            out.ofTemplate.back() = deriver.derive(entry).value_or(Derivation{});
            for (const DerivationNode &node : out.ofTemplate.back()) {
                out.counts.bodies[node.nonterminal][node.body] += entry.count;
                for (std::size_t k = 0; k < node.children.size(); ++k)
                    if (node.children[k] != -1)
                        out.counts.present[node.nonterminal][node.body][k] += entry.count;
            }
        }
    }
    return out;
}

} // namespace filigree::induction
