// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/ruleevidence.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>

#include "core/annotation/golden.h"
#include "core/induction/spelling.h"

namespace filigree::induction {

namespace {

/// A body of a nonterminal.
using BodyKey = std::pair<std::size_t, std::size_t>;
/// What stood in the places of one rule (or slot class) in a body: numbers of members, -1 where it was absent.
using Filling = std::vector<std::int32_t>;
using Fillings = std::map<BodyKey, std::map<Filling, double>>;

std::size_t wordCount(const std::string &words)
{
    return static_cast<std::size_t>(std::count(words.begin(), words.end(), ' ')) + 1;
}

/// Subtracts where both are exact; a difference of something saturated is "more than" as well.
Count128 minus(Count128 a, Count128 b)
{
    if (a.saturated())
        return Count128::more();
    return b.saturated() || a < b ? Count128(0) : Count128(a.value() - b.value());
}

class Weigher {
public:
    Weigher(WrittenRules &written, RuleModel &model, const TemplateSet &templates, const Derivations &derivations,
            const Progress &progress)
        : m_written(written)
        , m_model(model)
        , m_templates(templates)
        , m_derivations(derivations)
        , m_progress(progress)
        , m_ofNonterminal(model.nonterminals.size())
        , m_ofClass(templates.slotClasses.size())
    {
    }

    void weigh(double lambda, std::uint64_t seed)
    {
        m_cost = ruleCost(m_model, m_templates, lambda);
        countWays();
        for (std::size_t t = 0; t < m_templates.templates.size() && !m_progress.cancelled(); ++t)
            collect(t);
        for (std::size_t n = 0; n < m_model.nonterminals.size(); ++n)
            if (const auto rule = m_written.ruleOfNonterminal[n]; rule >= 0)
                weighNonterminal(n, m_written.grammar.rules[static_cast<std::size_t>(rule)], seed);
        for (std::size_t k = 0; k < m_templates.slotClasses.size(); ++k)
            if (const auto rule = m_written.ruleOfSlotClass[k]; rule >= 0)
                weighClass(k, m_written.grammar.rules[static_cast<std::size_t>(rule)], seed);
    }

private:
    // ---- sizes -------------------------------------------------------------------------------------------------
    Count128 waysOf(const Item &item) const
    {
        if (item.isNonterminal())
            return m_ways[item.index()];
        if (m_templates.isWord(item.id))
            return Count128(1);
        return Count128(m_templates.slotClass(item.id).values.size());
    }

    Count128 waysOf(const Body &body) const
    {
        Count128 out(1);
        for (const Item &item : body)
            out *= waysOf(item) + Count128(item.optional ? 1 : 0);
        return out;
    }

    /// Ways through each nonterminal, and ways to complete a sentence around it.
    void countWays()
    {
        std::vector<std::size_t> order; // inner ones first
        std::vector<char> seen(m_model.nonterminals.size(), 0);
        for (std::size_t n = 0; n < m_model.nonterminals.size(); ++n)
            visit(n, seen, order);
        m_ways.assign(m_model.nonterminals.size(), Count128(0));
        for (const std::size_t n : order)
            for (const Body &body : m_model.nonterminals[n].bodies)
                m_ways[n] += waysOf(body);
        m_around.assign(m_model.nonterminals.size(), Count128(0));
        for (std::size_t i = order.size(); i-- > 0;) {
            const std::size_t n = order[i];
            if (m_model.nonterminals[n].start)
                m_around[n] += Count128(1);
            for (const Body &body : m_model.nonterminals[n].bodies) {
                for (std::size_t k = 0; k < body.size(); ++k) {
                    if (!body[k].isNonterminal())
                        continue;
                    Count128 ways = m_around[n];
                    for (std::size_t j = 0; j < body.size(); ++j)
                        if (j != k)
                            ways *= waysOf(body[j]) + Count128(body[j].optional ? 1 : 0);
                    m_around[body[k].index()] += ways;
                }
            }
        }
    }

    void visit(std::size_t n, std::vector<char> &seen, std::vector<std::size_t> &order) const
    {
        if (seen[n])
            return;
        seen[n] = 1;
        for (const Body &body : m_model.nonterminals[n].bodies)
            for (const Item &item : body)
                if (item.isNonterminal())
                    visit(item.index(), seen, order);
        order.push_back(n);
    }

    // ---- what the data shows -------------------------------------------------------------------------------------
    void collect(std::size_t t)
    {
        const Derivation &tree = m_derivations.ofTemplate[t];
        if (tree.empty())
            return;
        std::vector<std::vector<std::pair<std::size_t, std::size_t>>> slots(tree.size()); // node: (item, slot's number)
        std::size_t slotNumber = 0;
        numberSlots(tree, 0, slots, slotNumber);
        for (std::size_t i = 0; i < tree.size(); ++i) {
            collectNonterminals(tree, tree[i], m_templates.templates[t].count);
            collectClasses(tree[i], slots[i], m_templates.templates[t]);
        }
    }

    void numberSlots(const Derivation &tree, std::size_t i,
                     std::vector<std::vector<std::pair<std::size_t, std::size_t>>> &slots, std::size_t &next) const
    {
        const DerivationNode &node = tree[i];
        const Body &body = m_model.nonterminals[node.nonterminal].bodies[node.body];
        for (std::size_t k = 0; k < body.size(); ++k) {
            if (node.children[k] >= 0)
                numberSlots(tree, static_cast<std::size_t>(node.children[k]), slots, next);
            else if (node.children[k] == -2 && !m_templates.isWord(body[k].id))
                slots[i].emplace_back(k, next++);
        }
    }

    void collectNonterminals(const Derivation &tree, const DerivationNode &node, double count)
    {
        const Body &body = m_model.nonterminals[node.nonterminal].bodies[node.body];
        std::map<std::size_t, Filling> fillings;
        for (std::size_t k = 0; k < body.size(); ++k)
            if (body[k].isNonterminal())
                fillings[body[k].index()].push_back(
                    node.children[k] < 0
                        ? -1
                        : static_cast<std::int32_t>(tree[static_cast<std::size_t>(node.children[k])].body));
        for (auto &[n, filling] : fillings)
            m_ofNonterminal[n][{node.nonterminal, node.body}][filling] += count;
    }

    void collectClasses(const DerivationNode &node, const std::vector<std::pair<std::size_t, std::size_t>> &slots,
                        const Template &entry)
    {
        const Body &body = m_model.nonterminals[node.nonterminal].bodies[node.body];
        std::set<Symbol> classes;
        for (const Item &item : body)
            if (!item.isNonterminal() && !m_templates.isWord(item.id))
                classes.insert(item.id);
        for (const Symbol symbol : classes) {
            const auto k = static_cast<std::size_t>(symbol) - m_templates.words.size();
            for (const auto &[values, count] : entry.values) {
                Filling filling;
                for (std::size_t item = 0; item < body.size(); ++item) {
                    if (body[item].id != symbol)
                        continue;
                    const auto slot =
                        std::find_if(slots.begin(), slots.end(), [&](const auto &one) { return one.first == item; });
                    filling.push_back(slot == slots.end() ? -1 : valueNumber(k, values[slot->second]));
                }
                m_ofClass[k][{node.nonterminal, node.body}][filling] += count;
            }
        }
    }

    std::int32_t valueNumber(std::size_t k, const std::string &words) const
    {
        const auto &values = m_templates.slotClasses[k].values;
        const auto found =
            std::find_if(values.begin(), values.end(), [&](const RuleValue &value) { return value.words == words; });
        return static_cast<std::int32_t>(found - values.begin());
    }

    // ---- gain and size ---------------------------------------------------------------------------------------------
    /// `places`: which items of a body are the rule's. `itemsOf`: items of a member; `waysThrough`: its ways.
    template <class IsPlace, class ItemsOf, class WaysThrough>
    void weigh(Rule &rule, const Fillings &fillings, std::span<const double> memberCounts, IsPlace isPlace,
               ItemsOf itemsOf, WaysThrough waysThrough)
    {
        double with = choiceLikelihood(memberCounts);
        double without = 0.0;
        std::map<std::size_t, std::vector<double>> spelledOut; // by nonterminal: counts of its bodies
        Count128 added;
        for (const auto &[key, list] : fillings) {
            if (m_progress.cancelled())
                return;
            const auto &[n, b] = key;
            const Body &body = m_model.nonterminals[n].bodies[b];
            with += m_cost.body(body.size());
            Count128 rest = m_around[n];
            std::vector<bool> optional;
            for (std::size_t k = 0; k < body.size(); ++k) {
                if (!isPlace(body[k]))
                    rest *= waysOf(body[k]) + Count128(body[k].optional ? 1 : 0);
                else if (optional.push_back(body[k].optional); body[k].optional)
                    with += choiceLikelihood(
                        std::vector<double>{m_derivations.counts.present[n][b][k],
                                            m_derivations.counts.bodies[n][b] - m_derivations.counts.present[n][b][k]});
            }
            Count128 known;
            for (const auto &[filling, count] : list) {
                std::size_t items = body.size() - filling.size();
                Count128 ways = rest;
                for (const std::int32_t member : filling) {
                    items += member < 0 ? 0 : itemsOf(static_cast<std::size_t>(member));
                    ways *= member < 0 ? Count128(1) : waysThrough(static_cast<std::size_t>(member));
                }
                without += m_cost.body(items);
                known += ways;
                spelledOut[n].push_back(count);
            }
            Count128 all = m_around[n];
            all *= waysOf(body);
            added += minus(all, known);
        }
        for (auto &[n, counts] : spelledOut) {
            const auto &bodies = m_derivations.counts.bodies[n];
            with += choiceLikelihood(bodies);
            for (std::size_t b = 0; b < bodies.size(); ++b)
                if (!fillings.count({n, b}))
                    counts.push_back(bodies[b]);
            without += choiceLikelihood(counts);
        }
        rule.gain = with - without;
        rule.added = added;
    }

    void weighNonterminal(std::size_t n, Rule &rule, std::uint64_t seed)
    {
        const Nonterminal &one = m_model.nonterminals[n];
        double bodies = 0.0;
        for (const Body &body : one.bodies)
            bodies += m_cost.body(body.size());
        if (one.start) {
            weighStart(n, rule, bodies, seed);
            return;
        }
        weigh(
            rule, m_ofNonterminal[n], m_derivations.counts.bodies[n],
            [&](const Item &item) { return item.isNonterminal() && item.index() == n; },
            [&](std::size_t member) { return one.bodies[member].size(); },
            [&](std::size_t member) { return waysOf(one.bodies[member]); });
        rule.gain += bodies;
        const auto replaceBy = [&](const Item &item, Random &random, Body &out) {
            if (item.isNonterminal() && item.index() == n) {
                const Body &member = one.bodies[random.below(one.bodies.size())];
                out.insert(out.end(), member.begin(), member.end());
            } else {
                out.push_back(item);
            }
        };
        giveExamples(rule, m_ofNonterminal[n], seed, replaceBy);
    }

    /// A start rule against the list of its templates.
    void weighStart(std::size_t n, Rule &rule, double bodies, std::uint64_t seed)
    {
        double listed = 0.0;
        std::vector<double> counts;
        for (const Template &entry : m_templates.templates) {
            if (entry.intent != m_model.nonterminals[n].intent)
                continue;
            listed += m_cost.body(entry.symbols.size());
            counts.push_back(entry.count);
        }
        rule.gain = bodies + choiceLikelihood(m_derivations.counts.bodies[n]) - listed - choiceLikelihood(counts);
        rule.added = m_ways[n];
        Fillings all;
        for (std::size_t b = 0; b < m_model.nonterminals[n].bodies.size(); ++b)
            all[{n, b}][{}] = 1.0;
        giveExamples(rule, all, seed, [](const Item &item, Random &, Body &out) { out.push_back(item); });
    }

    void weighClass(std::size_t k, Rule &rule, std::uint64_t seed)
    {
        const SlotClass &slot = m_templates.slotClasses[k];
        const auto symbol = static_cast<Symbol>(m_templates.words.size() + k);
        std::vector<double> counts;
        double values = 0.0;
        for (const RuleValue &value : slot.values) {
            if (value.count == 0)
                continue;
            counts.push_back(value.count);
            values += m_cost.body(wordCount(value.words));
        }
        weigh(
            rule, m_ofClass[k], counts, [&](const Item &item) { return item.id == symbol; },
            [&](std::size_t member) { return wordCount(slot.values[member].words); },
            [](std::size_t) { return Count128(1); });
        rule.gain += values;
        giveExamples(rule, m_ofClass[k], seed, [](const Item &item, Random &, Body &out) { out.push_back(item); });
    }

    // ---- examples
    // ----------------------------------------------------------------------------------------------------
    template <class ReplaceBy>
    void giveExamples(Rule &rule, const Fillings &fillings, std::uint64_t seed, ReplaceBy replaceBy)
    {
        constexpr std::size_t wanted = 3;
        Random random(mix64(seed) + fillings.size());
        std::vector<BodyKey> keys;
        for (const auto &[key, list] : fillings)
            keys.push_back(key);
        for (int tries = 0; tries < 12 && !m_progress.cancelled() && rule.examples.size() < wanted && !keys.empty();
             ++tries) {
            const auto [n, b] = keys[random.below(keys.size())];
            Body body;
            for (Item item : m_model.nonterminals[n].bodies[b]) {
                item.optional = item.optional && random.below(2) == 0;
                replaceBy(item, random, body);
            }
            std::size_t intent = 0;
            std::vector<Symbol> symbols;
            if (!m_model.sampleThrough(n, body, random, intent, symbols))
                continue;
            std::string line = spell(intent, symbols, random);
            if (!line.empty() && std::find(rule.examples.begin(), rule.examples.end(), line) == rule.examples.end())
                rule.examples.push_back(std::move(line));
        }
    }

    /// In the golden notation; empty when the data has just this sentence.
    std::string spell(std::size_t intent, const std::vector<Symbol> &symbols, Random &random) const
    {
        Utterance out;
        out.intent = m_templates.intents[intent];
        std::vector<std::string> values;
        for (const Symbol symbol : symbols) {
            if (m_templates.isWord(symbol)) {
                out.tokens.push_back(m_templates.words[static_cast<std::size_t>(symbol)]);
                continue;
            }
            const SlotClass &slot = m_templates.slotClass(symbol);
            const std::string &words = slot.values[random.below(slot.values.size())].words;
            appendSlot(slot, words, out);
            values.push_back(words);
        }
        for (const Template &entry : m_templates.templates)
            if (entry.intent == intent && entry.symbols == symbols)
                for (const auto &[known, count] : entry.values)
                    if (known == values)
                        return {};
        return toGolden(out);
    }

    WrittenRules &m_written;
    RuleModel &m_model;
    const TemplateSet &m_templates;
    const Derivations &m_derivations;
    const Progress &m_progress;
    RuleCost m_cost;
    std::vector<Count128> m_ways;
    std::vector<Count128> m_around;
    std::vector<Fillings> m_ofNonterminal;
    std::vector<Fillings> m_ofClass;
};

} // namespace

void weighRules(WrittenRules &written, RuleModel &model, const TemplateSet &templates, const Derivations &derivations,
                double lambda, std::uint64_t seed, const Progress &progress)
{
    Weigher(written, model, templates, derivations, progress).weigh(lambda, seed);
}

} // namespace filigree::induction
