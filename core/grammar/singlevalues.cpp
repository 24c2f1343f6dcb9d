// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grammar/singlevalues.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <iterator>
#include <numeric>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace filigree {

namespace {

using Words = std::vector<std::string>;
using Rules = std::unordered_map<std::string_view, const Rule *>;
using Accept = std::function<bool(const Words &)>;

std::string joined(const Words &words)
{
    std::string out;
    for (const std::string &word : words)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

Words cut(std::string_view text)
{
    Words out;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        out.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return out;
}

/// Indices of `weights`, the largest first, equal ones in their order. None: `count` that are alike.
std::vector<std::size_t> byWeight(const std::vector<double> &weights, std::size_t count)
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t(0));
    if (weights.size() == count)
        std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; });
    return order;
}

/// What a slot can hold, most probable first, until something is accepted. Empty: nothing is.
Words chosen(const Expression &value, const Rules &rules, const Accept &accept);

Words chosen(const Rule &rule, const Rules &rules, const Accept &accept)
{
    if (rule.kind != RuleKind::Values)
        return chosen(rule.body, rules, accept);
    std::vector<double> weights;
    for (const RuleValue &value : rule.values)
        weights.push_back(value.weight);
    for (const std::size_t at : byWeight(weights, weights.size())) {
        if (Words words = cut(rule.values[at].words); accept(words))
            return words;
    }
    return {};
}

/// Parts of a longer value are not varied, but that something has to be there.
Words chosenSequence(const Expression &value, const Rules &rules, const Accept &accept)
{
    const Accept anything = [](const Words &) { return true; };
    for (const bool filled : {false, true}) {
        Words out;
        for (const Expression &part : value.parts) {
            const bool absent =
                part.kind == Expression::Kind::Optional && !part.weights.empty() && part.weights[0] < 0.5;
            if (filled || !absent)
                std::ranges::move(chosen(part, rules, anything), std::back_inserter(out));
        }
        if (accept(out))
            return out;
    }
    return {};
}

Words chosen(const Expression &value, const Rules &rules, const Accept &accept)
{
    switch (value.kind) {
    case Expression::Kind::Word:
        return accept({value.text}) ? Words{value.text} : Words();
    case Expression::Kind::Reference: {
        const auto rule = rules.find(value.text);
        return rule == rules.end() ? Words() : chosen(*rule->second, rules, accept);
    }
    case Expression::Kind::Alternatives:
        for (const std::size_t part : byWeight(value.weights, value.parts.size())) {
            if (Words words = chosen(value.parts[part], rules, accept); !words.empty())
                return words;
        }
        return {};
    case Expression::Kind::Optional:
        return chosen(value.parts[0], rules, accept);
    case Expression::Kind::Sequence:
        return value.parts.size() == 1 ? chosen(value.parts[0], rules, accept) : chosenSequence(value, rules, accept);
    case Expression::Kind::Slot: // slots do not nest
        break;
    }
    return {};
}

void reduce(Expression &expression, const Rules &rules, const RefusedValue &refused)
{
    if (expression.kind != Expression::Kind::Slot) {
        for (Expression &part : expression.parts)
            reduce(part, rules, refused);
        return;
    }
    const Accept accept = [&](const Words &words) {
        return !words.empty() && !refused(expression.text, joined(words));
    };
    Words words = chosen(expression.parts[0], rules, accept);
    if (words.empty())
        return;
    std::vector<Expression> parts;
    for (std::string &word : words)
        parts.push_back(Expression::word(std::move(word)));
    expression.parts[0] = Expression::sequence(std::move(parts));
}

} // namespace

Grammar withSingleValues(const Grammar &grammar, const RefusedValue &refused)
{
    Grammar out = grammar;
    Rules rules; // of the grammar as it was
    for (const Rule &rule : grammar.rules)
        rules.emplace(rule.name, &rule);
    for (Rule &rule : out.rules) {
        if (rule.kind != RuleKind::Values)
            reduce(rule.body, rules, refused);
    }
    return out;
}

} // namespace filigree
