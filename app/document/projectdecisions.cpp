// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The project's part about what the linguist decided on rules: accepted, rejected, locked, or as they were proposed.
#include <algorithm>
#include <utility>

#include "app/document/commands.h"
#include "app/document/patient.h"
#include "app/document/project.h"
#include "core/grammar/selfcontained.h"

namespace filigree::app {

namespace {

/// The decision in the state, which is not Proposed. Returns the step's name, with a place for the rule's.
QString take(RuleDecision &decision, ReviewState state)
{
    decision.rule.state = state;
    switch (state) {
    case ReviewState::Rejected:
        decision.kind = InductionConstraint::Kind::Forbid;
        return Project::tr("reject rule %1");
    case ReviewState::Accepted:
        decision.kind = InductionConstraint::Kind::Class;
        return Project::tr("accept rule %1");
    default:
        decision.kind = InductionConstraint::Kind::Replace;
        return Project::tr("lock rule %1");
    }
}

} // namespace

void Project::review(const QString &ruleName, ReviewState state, const QString &reason)
{
    const auto grammar = m_runs->grammar();
    const Rule *rule = grammar ? grammar->find(ruleName.toStdString()) : nullptr;
    if (!rule || rule->state == state || isReadOnly())
        return;
    Decisions before;
    if (const RuleDecision *decision = m_runs->decisionOn(*rule))
        before.push_back(*decision);
    Decisions after;
    QString name = tr("take back the review of %1");
    if (state != ReviewState::Proposed) {
        RuleDecision &decision = after.emplace_back();
        // The next grammar has other rules: a decision must be understood without the ones of this.
        decision.rule = selfContained(*rule, *grammar);
        decision.note = reason.toStdString();
        name = take(decision, state);
    }
    if (const auto stored = decide(std::move(before), std::move(after), name.arg(ruleName)); !stored)
        report(stored.error(), tr("The review was not stored."));
}

void Project::judge(const QString &ruleName, ReviewState state, const QString &reason)
{
    if (isReadOnly())
        return;
    const auto edited = m_runs->edited();
    const Rule *rule = edited ? edited->find(ruleName.toStdString()) : nullptr;
    if (!rule)
        return report({ErrorCode::NotFound, "There is no rule <" + ruleName.toStdString() + ">.", {}, 0, 0},
                      tr("The review was not stored."));
    // The grammars of a run have the same rules in the same order.
    const Rule &asLearned = m_runs->grammar()->rules[static_cast<std::size_t>(rule - edited->rules.data())];
    const RuleDecision *before = m_runs->decisionOn(asLearned);
    if (!before || !before->origin || state == ReviewState::Proposed)
        return review(QString::fromStdString(asLearned.name), state, reason);
    if (asLearned.state == state)
        return;
    RuleDecision after = *before; // the edit stays, whatever is thought of it
    after.id = 0;
    if (!reason.isEmpty())
        after.note = reason.toStdString();
    const QString name = take(after, state);
    if (const auto stored = decide({*before}, {std::move(after)}, name.arg(ruleName)); !stored)
        report(stored.error(), tr("The review was not stored."));
}

void Project::takeBackDecision(std::int64_t id)
{
    const Decisions &all = m_runs->decisions();
    const auto one =
        std::find_if(all.begin(), all.end(), [id](const RuleDecision &decision) { return decision.id == id; });
    if (one == all.end() || isReadOnly())
        return;
    const QString name = tr("take back the review of %1").arg(QString::fromStdString(one->rule.name));
    if (const auto stored = decide({*one}, {}, name); !stored)
        report(stored.error(), tr("The review was not stored."));
}

Result<void> Project::decide(Decisions before, Decisions after, const QString &commandName)
{
    if (isReadOnly() || (before.empty() && after.empty()))
        return {};
    if (auto stored = applyDecisions(before, after); !stored)
        return stored;
    m_undo.push(new ReviewCommand(*this, std::move(before), std::move(after), commandName));
    return {};
}

Result<void> Project::applyDecisions(const Decisions &remove, Decisions &add)
{
    const Patient patient(*m_store);
    auto result = m_store->transaction([&]() -> Result<void> {
        for (const RuleDecision &one : remove) {
            if (auto removed = m_store->removeDecision(one.id); !removed)
                return removed;
        }
        for (RuleDecision &one : add) {
            const auto id = m_store->addDecision(one);
            if (!id)
                return failWith(id.error());
            one.id = *id;
        }
        return {};
    });
    if (auto decisions = m_store->decisions())
        m_runs->setDecisions(std::move(*decisions));
    return result;
}

} // namespace filigree::app
