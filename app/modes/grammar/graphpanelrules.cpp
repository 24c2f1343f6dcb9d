// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panel's part about the rule that is selected: its arcs stand out and are in sight, or it has the graph for
// itself.
#include "app/modes/grammar/graphpanel.h"

#include <algorithm>

#include <QAction>
#include <QComboBox>
#include <QSignalBlocker>

#include "app/document/project.h"
#include "core/fst/fstgraph.h"
#include "core/grammar/grammar.h"
#include "widgets/fstgraph/fstgraphview.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

bool GraphPanel::isOfRule() const
{
    return m_alone->isChecked();
}

void GraphPanel::setOfRule(bool ofRule)
{
    m_alone->setChecked(ofRule);
}

bool GraphPanel::isCollapsed() const
{
    return m_collapse->isChecked();
}

void GraphPanel::setCollapsed(bool collapsed)
{
    m_collapse->setChecked(collapsed);
}

void GraphPanel::setIntent(const QString &intent)
{
    if (intent == m_shownIntent || m_intent->findData(intent) < 0)
        return;
    m_shownIntent = intent;
    refreshSubject();
}

/// The user chose a row of the box: an intent, or the selected rule at its end.
void GraphPanel::chooseSubject(int row)
{
    const QString intent = m_intent->itemData(row).toString();
    {
        const QSignalBlocker silent(m_alone); // the graph is drawn once
        m_alone->setChecked(intent.isEmpty());
    }
    if (!intent.isEmpty())
        m_shownIntent = intent;
    if (!m_graph)
        m_asked.reset(); // asked for again
    refreshSubject();
}

/// The selected rule, if its own graph is wanted; an intent's rule has that of the intent.
std::optional<std::size_t> GraphPanel::ruleAlone() const
{
    const auto grammar = m_project ? m_project->runs().edited() : nullptr;
    const Rule *rule = grammar && m_alone->isChecked() ? grammar->find(m_rule.toStdString()) : nullptr;
    if (!rule || rule->kind == RuleKind::Start)
        return std::nullopt;
    return static_cast<std::size_t>(rule - grammar->rules.data());
}

/// The box says what is shown, and the graph is that.
void GraphPanel::refreshSubject()
{
    const auto grammar = m_project ? m_project->runs().edited() : nullptr;
    const Rule *rule = grammar ? grammar->find(m_rule.toStdString()) : nullptr;
    const bool hasRule = rule && rule->kind != RuleKind::Start;
    while (m_intent->count() > 0 && m_intent->itemData(m_intent->count() - 1).toString().isEmpty())
        m_intent->removeItem(m_intent->count() - 1);
    if (m_intent->count() > 0 && hasRule) {
        m_intent->insertSeparator(m_intent->count());
        m_intent->addItem(tr("Rule %1").arg(m_rule));
    }
    m_alone->setEnabled(hasRule || m_alone->isChecked());
    m_intent->setCurrentIndex(ruleAlone() ? m_intent->count() - 1 : m_intent->findData(m_shownIntent));
    const auto wanted = subject();
    const bool same = wanted && m_asked && wanted->compiled == m_asked->compiled && wanted->rule == m_asked->rule
        && wanted->collapsed == m_asked->collapsed
        && (wanted->rule ? wanted->grammar == m_asked->grammar : wanted->intent == m_asked->intent);
    if (!same)
        refreshGraph();
}

/// The rule that is shown, or one that it uses, may have been edited; a review alone changes no graph.
void GraphPanel::refreshEditedRule()
{
    const auto grammar = m_project->runs().edited();
    const auto rule = m_asked ? m_asked->rule : std::nullopt;
    if (!grammar || !rule || grammar == m_asked->grammar || m_asked->compiled != m_project->runs().compiled())
        return;
    const auto &before = m_asked->grammar->rules;
    const bool same = grammar->rules.size() == before.size()
        && std::equal(grammar->rules.begin(), grammar->rules.begin() + static_cast<std::ptrdiff_t>(*rule) + 1,
                      before.begin(), [](const Rule &a, const Rule &b) {
                          return a.name == b.name && a.body == b.body && a.values == b.values;
                      });
    if (same)
        m_asked->grammar = grammar;
    else
        refreshGraph();
}

void GraphPanel::showRule(const QString &rule)
{
    m_rule = rule;
    // The rule that was shown comes again with every induction: the intent that was chosen since then stays.
    const bool isOther = !rule.isEmpty() && rule != m_lastRule;
    if (isOther)
        m_lastRule = rule;
    const auto grammar = m_project ? m_project->runs().edited() : nullptr;
    const Rule *found = grammar && isOther ? grammar->find(rule.toStdString()) : nullptr;
    if (found && m_intent->findData(QString::fromStdString(found->intent)) >= 0)
        m_shownIntent = QString::fromStdString(found->intent);
    refreshSubject();
    highlight();
}

void GraphPanel::highlight()
{
    const auto grammar = m_project ? m_project->runs().edited() : nullptr;
    std::vector<std::uint32_t> rules;
    for (std::size_t i = 0; grammar && !m_rule.isEmpty() && i < grammar->rules.size(); ++i) {
        // An intent's whole is every arc, and so is a rule in its own graph: bold all over would say nothing.
        if (grammar->rules[i].name == m_rule.toStdString() && grammar->rules[i].kind != RuleKind::Start && !ruleAlone())
            rules.push_back(static_cast<std::uint32_t>(i));
    }
    m_highlighted = std::move(rules);
    m_view->highlightRules(m_highlighted);
    showHighlighted();
}

/// What stands out should also be in sight: the first arc of the rule is shown.
void GraphPanel::showHighlighted()
{
    if (m_highlighted.empty() || !m_graph || m_unread)
        return;
    const auto isLit = [this](const FstGraphArc &arc) {
        return std::find(arc.rules.begin(), arc.rules.end(), m_highlighted.front()) != arc.rules.end();
    };
    const int current = m_view->currentArc();
    if (current >= 0 && isLit(m_graph->arcs[static_cast<std::size_t>(current)]))
        return; // the rule was chosen by this arc
    const auto arc = std::find_if(m_graph->arcs.begin(), m_graph->arcs.end(), isLit);
    if (arc != m_graph->arcs.end())
        m_view->setCurrentArc(static_cast<int>(arc - m_graph->arcs.begin()));
}

} // namespace filigree::app
