// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <map>
#include <set>

#include "core/resampling/resample.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

/// Gives out rule names, each once.
class Names {
public:
    std::string take(const std::string &wish, const char *fallback)
    {
        const std::string base = isIdentifier(wish, "_.-") ? wish : fallback;
        std::string name = base;
        for (int n = 2; !m_taken.insert(name).second; ++n)
            name = base + '_' + std::to_string(n);
        return name;
    }

private:
    std::set<std::string> m_taken;
};

Rule valuesRule(const SlotResampling &slot, std::size_t context, std::string name)
{
    Rule out;
    out.name = std::move(name);
    out.kind = RuleKind::Values;
    out.slot = slot.contexts.slot;
    const Pool &pool = slot.pools[context];
    for (const std::string &catalogue : pool.catalogues)
        out.catalogue += (out.catalogue.empty() ? "" : "+") + catalogue;
    const auto add = [&](std::uint32_t value, std::uint64_t count) {
        const auto weight = slot.data->weights.find(value);
        const double share = weight == slot.data->weights.end() ? 1.0 : weight->second;
        out.values.push_back({std::string(slot.data->values.spelling(value)), static_cast<double>(count) + 0.5 * share,
                              static_cast<std::uint32_t>(std::min<std::uint64_t>(count, UINT32_MAX))});
    };
    for (const ValueCount &value : slot.contexts.contexts[context].counts)
        if (pool.own.contains(value.value))
            add(value.value, value.count);
    for (const ValueSet *part : {&pool.swapped, &pool.catalogue})
        for (const std::uint32_t value : *part)
            add(value, 0);
    return out;
}

/// Number of the place by template and slot.
using PlaceIndex = std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t>;

Expression body(const Resampling &resampling, std::uint32_t number, const std::map<std::string, PlaceIndex> &places,
                const std::map<std::pair<std::string, std::uint32_t>, std::string> &ruleNames, bool &possible)
{
    std::vector<Expression> parts;
    std::uint32_t k = 0;
    for (const TemplatePart &part : resampling.reference->templates[number].parts) {
        if (!part.isSlot) {
            parts.push_back(Expression::word(part.text));
            continue;
        }
        const SlotResampling &slot = *resampling.slots.at(part.text);
        const std::uint32_t context = slot.contexts.contextOfPlace[places.at(part.text).at({number, k++})];
        const auto rule = ruleNames.find({part.text, context});
        possible = possible && rule != ruleNames.end();
        if (!possible)
            return {};
        parts.push_back(Expression::slot(part.text, Expression::reference(rule->second)));
    }
    return parts.size() == 1 ? std::move(parts.front()) : Expression::sequence(std::move(parts));
}

} // namespace

Grammar resampledGrammar(const Resampling &resampling)
{
    Grammar out;
    out.locale = resampling.reference->locale;
    Names names;
    std::map<std::pair<std::string, std::uint32_t>, std::string> ruleNames;
    std::map<std::string, PlaceIndex> places;
    for (const auto &[type, slot] : resampling.slots) {
        for (std::uint32_t c = 0; c < slot->pools.size(); ++c) {
            if (slot->pools[c].size() == 0)
                continue;
            const std::string name = names.take(type, "values");
            ruleNames.emplace(std::pair(type, c), name);
            out.rules.push_back(valuesRule(*slot, c, name));
        }
        for (std::uint32_t p = 0; p < slot->data->places.size(); ++p)
            places[type][{slot->data->places[p].sentence, slot->data->places[p].slot}] = p;
    }
    std::map<std::string, std::pair<std::vector<Expression>, std::vector<double>>> intents;
    for (std::uint32_t t = 0; t < resampling.reference->templates.size(); ++t) {
        const SentenceTemplate &sentence = resampling.reference->templates[t];
        bool possible = true;
        Expression expression = body(resampling, t, places, ruleNames, possible);
        if (!possible)
            continue;
        intents[sentence.intent].first.push_back(std::move(expression));
        intents[sentence.intent].second.push_back(static_cast<double>(sentence.count));
    }
    for (auto &[intent, alternatives] : intents) {
        Rule start;
        start.name = names.take(intent, "intent");
        start.kind = RuleKind::Start;
        start.intent = intent;
        for (const double count : alternatives.second)
            start.weight += count;
        start.weight = (start.weight - 1.0) / static_cast<double>(resampling.reference->utterances);
        start.body = alternatives.first.size() == 1
            ? std::move(alternatives.first.front())
            : Expression::alternatives(std::move(alternatives.first), std::move(alternatives.second));
        out.rules.push_back(std::move(start));
    }
    return out;
}

namespace {

void rename(Expression &expression, const std::map<std::string, std::string> &names)
{
    if (expression.kind == Expression::Kind::Reference)
        if (const auto found = names.find(expression.text); found != names.end())
            expression.text = found->second;
    for (Expression &part : expression.parts)
        rename(part, names);
}

void collectReferences(const Expression &expression, std::set<std::string> &out)
{
    if (expression.kind == Expression::Kind::Reference)
        out.insert(expression.text);
    for (const Expression &part : expression.parts)
        collectReferences(part, out);
}

std::set<std::string> referencesOf(const Grammar &grammar)
{
    std::set<std::string> out;
    for (const Rule &rule : grammar.rules)
        collectReferences(rule.body, out);
    return out;
}

/// Rules that refer to a Start rule mean what it had in their own grammar: its body goes on as a Phrase rule.
Rule asPhrase(Rule start, std::string name)
{
    start.name = std::move(name);
    start.kind = RuleKind::Phrase;
    start.intent.clear();
    start.weight = 1.0;
    return start;
}

class Union {
public:
    void add(const Grammar &part)
    {
        std::map<std::string, std::string> renamed;
        for (const Rule &rule : part.rules) // before any Phrase rule that asPhrase() makes takes one of them
            if (rule.kind != RuleKind::Start || !m_starts.contains(rule.intent))
                renamed[rule.name] = m_names.take(rule.name, rule.kind == RuleKind::Start ? "intent" : "rule");
        const std::set<std::string> references = referencesOf(part);
        for (Rule rule : part.rules) {
            rename(rule.body, renamed);
            if (rule.kind != RuleKind::Start) {
                rule.name = renamed.at(rule.name);
                m_rules.push_back(std::move(rule));
                continue;
            }
            const std::string old = rule.name;
            if (const auto name = renamed.find(old); name != renamed.end())
                rule.name = name->second;
            if (references.contains(old)) {
                m_rules.push_back(asPhrase(rule, m_names.take(old, "rule")));
                renamed[old] = m_rules.back().name;
                rule.body = Expression::reference(m_rules.back().name);
            }
            addStart(std::move(rule));
        }
    }

    std::vector<Rule> rules()
    {
        for (const std::string &intent : m_intents)
            m_rules.push_back(std::move(m_starts.at(intent)));
        return std::move(m_rules);
    }

private:
    void addStart(Rule start)
    {
        start.weight *= 0.5;
        const auto [it, isNew] = m_starts.try_emplace(start.intent, start);
        if (isNew) {
            m_intents.push_back(start.intent);
            return;
        }
        Rule &first = it->second;
        first.weight += start.weight;
        first.body = Expression::alternatives({std::move(first.body), std::move(start.body)}, {1.0, 1.0});
    }

    Names m_names;
    std::vector<Rule> m_rules; // but for the Start rules, which nothing here refers to
    std::map<std::string, Rule> m_starts; // by intent
    std::vector<std::string> m_intents; // in the order of their first rules
};

} // namespace

Grammar unitedGrammar(const Grammar &a, const Grammar &b)
{
    Union both;
    both.add(a);
    both.add(b);
    return {a.locale.empty() ? b.locale : a.locale, both.rules()};
}

} // namespace filigree
