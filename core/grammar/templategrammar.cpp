// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grammar/templategrammar.h"

namespace filigree {

namespace {

Expression withSlotTypes(const Expression &body)
{
    if (body.kind == Expression::Kind::Slot)
        return Expression::slot(body.text, Expression::word(body.text));
    Expression out;
    out.kind = body.kind;
    out.text = body.text;
    out.weights = body.weights;
    for (const Expression &part : body.parts)
        out.parts.push_back(withSlotTypes(part));
    return out;
}

} // namespace

Grammar templateGrammar(const Grammar &grammar)
{
    Grammar out;
    out.locale = grammar.locale;
    for (const Rule &rule : grammar.rules) {
        Rule &made = out.rules.emplace_back();
        made.name = rule.name;
        made.kind = rule.kind;
        made.intent = rule.intent;
        made.slot = rule.slot;
        made.weight = rule.weight;
        if (rule.kind != RuleKind::Values)
            made.body = withSlotTypes(rule.body);
        else if (!rule.values.empty())
            made.values.push_back(rule.values.front());
    }
    return out;
}

} // namespace filigree
