// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grammar/selfcontained.h"

namespace filigree {

namespace {

Expression withoutReferences(const Expression &body, const Grammar &grammar)
{
    if (body.kind == Expression::Kind::Reference) {
        const Rule *rule = grammar.find(body.text);
        return rule && rule->kind == RuleKind::Phrase ? withoutReferences(rule->body, grammar) : body;
    }
    Expression out = body;
    for (Expression &part : out.parts)
        part = withoutReferences(part, grammar);
    return out;
}

} // namespace

Rule selfContained(const Rule &rule, const Grammar &grammar)
{
    Rule out = rule;
    out.body = withoutReferences(rule.body, grammar);
    return out;
}

} // namespace filigree
