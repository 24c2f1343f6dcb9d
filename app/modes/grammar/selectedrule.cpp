// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/grammar/selectedrule.h"

#include <algorithm>
#include <iterator>

namespace filigree::app {

namespace {

std::size_t shared(const std::vector<std::int64_t> &a, const std::vector<std::int64_t> &b)
{
    std::vector<std::int64_t> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both.size();
}

} // namespace

SelectedRule::SelectedRule(std::optional<std::int64_t> run, const Grammar &grammar, const std::string &name)
{
    const Rule *rule = grammar.find(name);
    if (!rule)
        return;
    m_run = run;
    m_place = static_cast<std::size_t>(rule - grammar.rules.data());
    m_name = name;
    m_kind = rule->kind;
    m_slot = rule->slot;
    m_body = rule->body;
    m_evidence = rule->evidence;
}

const Rule *SelectedRule::in(std::optional<std::int64_t> run, const Grammar &grammar) const
{
    if (isEmpty())
        return nullptr;
    if (run == m_run && m_place < grammar.rules.size())
        return &grammar.rules[m_place];
    if (const Rule *named = grammar.find(m_name); named && named->kind == m_kind)
        return named;
    const Rule *best = nullptr;
    std::size_t most = 0;
    for (const Rule &rule : grammar.rules) {
        if (rule.kind != m_kind || rule.slot != m_slot)
            continue;
        if (m_kind == RuleKind::Phrase && rule.body == m_body)
            return &rule;
        const std::size_t both = shared(rule.evidence, m_evidence);
        if (2 * both > m_evidence.size() && both > most) {
            most = both;
            best = &rule;
        }
    }
    return best;
}

} // namespace filigree::app
