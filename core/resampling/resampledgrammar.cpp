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

} // namespace

Grammar unitedGrammar(const Grammar &a, const Grammar &b)
{
    Grammar out;
    out.locale = a.locale.empty() ? b.locale : a.locale;
    Names names;
    std::map<std::string, Rule> starts;
    std::vector<std::string> order;
    for (const Grammar *part : {&a, &b}) {
        std::map<std::string, std::string> renamed;
        for (Rule rule : part->rules) {
            const std::string old = rule.name;
            rename(rule.body, renamed);
            if (rule.kind == RuleKind::Start) {
                rule.weight *= 0.5;
                const auto [it, isNew] = starts.try_emplace(rule.intent, rule);
                if (isNew) {
                    order.push_back(rule.intent);
                    continue;
                }
                Rule &first = it->second;
                first.weight += rule.weight;
                first.body = Expression::alternatives({std::move(first.body), std::move(rule.body)}, {1.0, 1.0});
                continue;
            }
            rule.name = names.take(old, "rule");
            renamed[old] = rule.name;
            out.rules.push_back(std::move(rule));
        }
    }
    for (const std::string &intent : order) {
        Rule &start = starts.at(intent);
        start.name = names.take(start.name, "intent");
        out.rules.push_back(std::move(start));
    }
    return out;
}

} // namespace filigree
