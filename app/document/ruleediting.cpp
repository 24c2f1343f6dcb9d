// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The project's part about rules that the linguist wrote anew: until the next induction they stand beside the grammar.
#include "app/document/commands.h"
#include "app/document/project.h"
#include "core/grammar/selfcontained.h"
#include "core/project/ruleedit.h"

namespace filigree::app {

namespace {

/// The number of a rule; the grammars of a run have the same rules in the same order.
std::optional<std::size_t> indexOf(const Grammar &grammar, const QString &name)
{
    const Rule *rule = grammar.find(name.toStdString());
    return rule ? std::optional(static_cast<std::size_t>(rule - grammar.rules.data())) : std::nullopt;
}

Error noSuchRule(const QString &name)
{
    return fail(ErrorCode::NotFound, "There is no rule <" + name.toStdString() + ">.").value();
}

} // namespace

void Project::judge(const QString &ruleName, ReviewState state)
{
    const auto edited = m_runs->edited();
    const auto index = edited ? indexOf(*edited, ruleName) : std::nullopt;
    if (!index || isReadOnly())
        return;
    const Rule &asLearned = m_runs->grammar()->rules[*index];
    const RuleDecision *before = m_runs->decisionOn(asLearned);
    if (!before || !before->origin || state == ReviewState::Proposed)
        return review(QString::fromStdString(asLearned.name), state);
    if (asLearned.state == state)
        return;
    RuleDecision after = *before; // the edit stays, whatever is thought of it
    after.id = 0;
    after.rule.state = state;
    after.kind = InductionConstraint::Kind::Replace;
    QString name = tr("lock rule %1");
    if (state == ReviewState::Rejected) {
        after.kind = InductionConstraint::Kind::Forbid;
        name = tr("reject rule %1");
    } else if (state == ReviewState::Accepted) {
        after.kind = InductionConstraint::Kind::Class;
        name = tr("accept rule %1");
    }
    m_undo.push(new ReviewCommand(*this, *before, std::move(after), name.arg(ruleName)));
}

Result<RuleDecision> Project::checkRule(const QString &ruleName, const QString &name, const QString &body) const
{
    const auto grammar = m_runs->edited();
    const auto index = grammar ? indexOf(*grammar, ruleName) : std::nullopt;
    if (!index)
        return failWith(noSuchRule(ruleName));
    auto decision = editedRule(*grammar, grammar->rules[*index], name.toStdString(), body.toStdString());
    if (!decision)
        return decision;
    const Rule &asLearned = m_runs->grammar()->rules[*index];
    const RuleDecision *before = m_runs->decisionOn(asLearned);
    decision->origin = before && before->origin ? *before->origin : selfContained(asLearned, *m_runs->grammar());
    if (before)
        decision->note = before->note;
    return decision;
}

Result<void> Project::editRule(const QString &ruleName, const QString &name, const QString &body)
{
    auto after = checkRule(ruleName, name, body);
    if (!after)
        return failWith(after.error());
    const auto grammar = m_runs->edited();
    const std::size_t index = *indexOf(*grammar, ruleName);
    const Rule now = selfContained(grammar->rules[index], *grammar);
    const Rule &then = after->rule;
    if (isReadOnly()
        || (then.name == now.name && then.body == now.body && then.values == now.values
            && then.catalogue == now.catalogue))
        return {};
    std::optional<RuleDecision> before;
    if (const RuleDecision *decision = m_runs->decisionOn(m_runs->grammar()->rules[index]))
        before = *decision;
    const bool renamed = then.name != now.name && then.body == now.body;
    const QString text = renamed ? tr("rename rule %1") : tr("edit rule %1");
    m_undo.push(new ReviewCommand(*this, std::move(before), *std::move(after), text.arg(ruleName)));
    return {};
}

} // namespace filigree::app
