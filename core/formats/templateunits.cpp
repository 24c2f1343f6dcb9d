// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/templateunits.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "core/formats/grammartext.h"

namespace filigree {

namespace {

using Kind = Expression::Kind;

bool isNothing(const Expression &body)
{
    return body.kind == Kind::Sequence && body.parts.empty();
}

Expression perhaps(FilledBody part)
{
    return part.nothing > 0 ? Expression::optional(std::move(part.body), 1 - part.nothing) : std::move(part.body);
}

} // namespace

FilledRules::FilledRules(const Grammar &grammar)
{
    for (const Rule &rule : grammar.rules)
        if (rule.kind != RuleKind::Values)
            m_rules.emplace(rule.name, fill(rule.body));
}

const FilledBody &FilledRules::of(const std::string &rule) const
{
    return m_rules.at(rule);
}

FilledBody FilledRules::fill(const Expression &body) const
{
    switch (body.kind) {
    case Kind::Word:
        return {body, 0.0};
    case Kind::Slot:
        return {Expression::slot(body.text, fill(body.parts[0]).body), 0.0}; // a slot is never empty
    case Kind::Reference: {
        const auto rule = m_rules.find(body.text);
        const double nothing = rule == m_rules.end() ? 0.0 : rule->second.nothing;
        return nothing < 1 ? FilledBody{body, nothing} : FilledBody{{}, 1.0};
    }
    case Kind::Optional: {
        const double there = optionalShare(body);
        FilledBody part = fill(body.parts[0]);
        if (there <= 0 || isNothing(part.body))
            return {{}, 1.0};
        part.nothing = 1 - there + there * part.nothing;
        return part;
    }
    case Kind::Sequence:
        return fillSequence(body);
    case Kind::Alternatives:
        return fillAlternatives(body);
    }
    return {};
}

FilledBody FilledRules::fillAlternatives(const Expression &body) const
{
    const double sum = body.weights.empty() ? static_cast<double>(body.parts.size())
                                            : std::accumulate(body.weights.begin(), body.weights.end(), 0.0);
    FilledBody out{Expression::alternatives({}), 0.0};
    bool equal = true;
    for (std::size_t i = 0; i < body.parts.size(); ++i) {
        const double share = (body.weights.empty() ? 1.0 : body.weights[i]) / (sum > 0 ? sum : 1.0);
        if (!(share > 0))
            continue;
        FilledBody part = fill(body.parts[i]);
        out.nothing += share * part.nothing;
        if (isNothing(part.body))
            continue;
        equal = equal && body.weights.empty() && part.nothing == 0.0;
        out.body.parts.push_back(std::move(part.body));
        out.body.weights.push_back(share * (1 - part.nothing));
    }
    if (equal)
        out.body.weights.clear();
    if (out.body.parts.empty())
        return {{}, 1.0};
    if (out.body.parts.size() == 1)
        out.body = Expression(out.body.parts[0]);
    return out;
}

/// Where all parts of a sequence may be missing, the first one that is there decides: `[a] [b]` is `a [b] | b`.
FilledBody FilledRules::fillSequence(const Expression &body) const
{
    std::vector<FilledBody> parts;
    for (const Expression &part : body.parts)
        if (FilledBody filled = fill(part); !isNothing(filled.body))
            parts.push_back(std::move(filled));
    const auto rest = [&](std::size_t from, std::vector<Expression> out) {
        for (std::size_t i = from; i < parts.size(); ++i)
            out.push_back(perhaps(parts[i]));
        return out.size() == 1 ? std::move(out[0]) : Expression::sequence(std::move(out));
    };
    if (parts.empty())
        return {{}, 1.0};
    if (std::any_of(parts.begin(), parts.end(), [](const FilledBody &part) { return part.nothing == 0.0; }))
        return {rest(0, {}), 0.0};
    FilledBody out{Expression::alternatives({}), 1.0};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        out.body.parts.push_back(rest(i + 1, {parts[i].body}));
        out.body.weights.push_back(out.nothing * (1 - parts[i].nothing));
        out.nothing *= parts[i].nothing;
    }
    if (out.body.parts.size() == 1)
        out.body = Expression(out.body.parts[0]);
    return out;
}

std::string templateText(const std::vector<std::string> &words, Tokenizer &tokenizer)
{
    const auto isPlain = [](const std::string &word) {
        return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        });
    };
    std::string out;
    if (!std::all_of(words.begin(), words.end(), isPlain)) { // else there are blanks between all
        out = joinWords(words);
        if (tokenizer.words(out) == words)
            return out;
        out.clear();
    }
    for (const std::string &word : words) {
        if (!out.empty())
            out.push_back(' ');
        out += word;
    }
    return out;
}

namespace {

struct SlotUse {
    std::set<std::string> slots;
    bool elsewhere = false;
};

void findUses(const Expression &body, std::map<std::string, SlotUse> &uses)
{
    if (body.kind == Kind::Slot && body.parts[0].kind == Kind::Reference) {
        uses[body.parts[0].text].slots.insert(body.text);
        return;
    }
    if (body.kind == Kind::Reference)
        uses[body.text].elsewhere = true;
    for (const Expression &part : body.parts)
        findUses(part, uses);
}

} // namespace

std::map<std::string, std::string> slotUnits(const Grammar &grammar)
{
    std::map<std::string, SlotUse> uses;
    for (const Rule &rule : grammar.rules)
        findUses(rule.body, uses);
    std::map<std::string, std::string> out;
    for (const Rule &rule : grammar.rules) {
        const SlotUse &use = uses[rule.name];
        if (rule.kind == RuleKind::Values)
            out.emplace(rule.name, rule.slot);
        else if (rule.kind == RuleKind::Phrase && !use.elsewhere && use.slots.size() == 1)
            out.emplace(rule.name, *use.slots.begin());
    }
    return out;
}

std::string slotVariation(const std::string &rule, const std::string &slot)
{
    if (rule == slot)
        return {};
    return rule.starts_with(slot + '.') ? rule.substr(slot.size() + 1) : rule;
}

} // namespace filigree
