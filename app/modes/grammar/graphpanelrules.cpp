// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panel's part about the rule that is selected: its arcs stand out and are in sight.
#include "app/modes/grammar/graphpanel.h"

#include <algorithm>

#include "app/document/project.h"
#include "core/fst/fstgraph.h"
#include "core/grammar/grammar.h"
#include "widgets/fstgraph/fstgraphview.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

void GraphPanel::showRule(const QString &rule)
{
    m_rule = rule;
    // The rule that was shown comes again with every induction: the intent that was chosen since then stays.
    const bool isOther = !rule.isEmpty() && rule != m_lastRule;
    if (isOther)
        m_lastRule = rule;
    const auto grammar = m_project ? m_project->runs().edited() : nullptr;
    const Rule *found = grammar && isOther ? grammar->find(rule.toStdString()) : nullptr;
    if (found && !found->intent.empty())
        setIntent(QString::fromStdString(found->intent));
    highlight();
}

void GraphPanel::highlight()
{
    const auto grammar = m_project ? m_project->runs().edited() : nullptr;
    std::vector<std::uint32_t> rules;
    for (std::size_t i = 0; grammar && !m_rule.isEmpty() && i < grammar->rules.size(); ++i) {
        // An intent's whole is every arc: bold all over would say nothing.
        if (grammar->rules[i].name == m_rule.toStdString() && grammar->rules[i].kind != RuleKind::Start)
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
