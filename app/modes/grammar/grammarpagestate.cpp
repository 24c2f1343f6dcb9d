// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's part about what is known of the grammar at the moment: which one is shown, and what its header says.
#include <cmath>

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QSplitter>
#include <QStackedWidget>

#include "app/document/project.h"
#include "app/modes/grammar/grammarpage.h"
#include "app/modes/grammar/graphpanel.h"
#include "core/project/rulearrangement.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/numbers.h"
#include "widgets/grammar/rulepanel.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

/// An induction takes generality in tenths: what is nearer together gives the same grammar.
bool isSameGenerality(double one, double other)
{
    return std::lround(one * 10.0) == std::lround(other * 10.0);
}

} // namespace

void GrammarPage::moveGenerality(int value)
{
    refreshGenerality();
    if (!m_project)
        return;
    m_project->setGenerality(value / 100.0);
    if (m_shown && !m_project->isReadOnly())
        m_soon.start();
}

/// The slider rests: a grammar of that generality, if there is not one already. An older induction is given up.
void GrammarPage::induceAgain()
{
    if (!m_project || m_project->golden().golden()->utterances.empty())
        return;
    const double wanted = m_generality->value() / 100.0;
    const auto now = m_project->isInducing() ? m_project->inducingGenerality() : m_project->runs().generality();
    const bool same = now && isSameGenerality(*now, wanted);
    if (!same || (!m_project->isInducing() && !m_project->runs().isUpToDate()))
        m_project->induce(wanted, Project::Asked::BySlider);
}

/// Another run is there, by undo for instance: the slider stands where that run was made.
void GrammarPage::showGeneralityOfRun()
{
    const auto made = m_project->runs().generality();
    if (!made || m_soon.isActive() || m_project->isInducing() || m_generality->isSliderDown())
        return;
    if (!isSameGenerality(*made, m_generality->value() / 100.0)) {
        const QSignalBlocker silent(m_generality);
        m_generality->setValue(static_cast<int>(std::lround(*made * 100.0)));
        m_project->setGenerality(*made);
        refreshGenerality();
    }
}

void GrammarPage::refreshGrammar()
{
    const auto grammar = m_project->runs().edited();
    const bool stays = !grammar && m_project->runs().isLoading(); // the last one is shown until the new one is there
    widgets::RuleDecisions reviews = decided();
    if (!stays && (grammar != m_shown || reviews != m_decided)) {
        if (!grammar && m_wantedIntent.isEmpty())
            m_wantedIntent = m_graph->intent();
        m_shown = grammar;
        m_decided = std::move(reviews);
        m_rules->setGrammar(grammar, m_decided);
        restoreSelection();
    }
    refreshState();
}

widgets::RuleDecisions GrammarPage::decided() const
{
    widgets::RuleDecisions out;
    const ReviewedRules &reviewed = m_project->runs().reviewed();
    for (const std::string &reason : reviewed.reasons)
        out.reasons.append(QString::fromStdString(reason));
    for (const RuleDecision &one : reviewed.elsewhere)
        out.elsewhere.push_back({one.id, one.rule, QString::fromStdString(one.note)});
    return out;
}

void GrammarPage::refreshState()
{
    if (!m_project)
        return;
    const Runs &runs = m_project->runs();
    const bool inducing = m_project->isInducing();
    const bool hasUtterances = !m_project->golden().golden()->utterances.empty();
    const bool writable = !m_project->isReadOnly();
    m_induce->setEnabled(hasUtterances && !inducing && writable);
    m_sizes->setEnabled(runs.compiled() != nullptr);
    const auto edited = runs.edited();
    const Rule *rule = edited ? edited->find(m_rules->selectedRule().toStdString()) : nullptr;
    for (QAction *review : {m_accept, m_reject, m_lock, m_edit})
        review->setEnabled(writable && rule);
    const bool isDecided = m_rules->selectedDecision() != 0 || (rule && rule->state != ReviewState::Proposed);
    m_takeBack->setEnabled(writable && m_shown && isDecided);
    m_source->setEnabled(m_shown != nullptr);
    m_compare->setEnabled(runs.currentRun().has_value());
    m_ask->setEnabled(writable && m_shown);
    m_split->setEnabled(writable && rule && !alternativesOf(*rule).empty());
    m_merge->setEnabled(writable && rule && rule->kind == RuleKind::Phrase);
    m_stale->setVisible(m_shown && !runs.isUpToDate() && !inducing);
    m_stack->setCurrentWidget(m_shown ? static_cast<QWidget *>(m_columns) : m_empty);
    if (m_shown) {
        QString summary = tr("%n rule(s)", nullptr, static_cast<int>(m_shown->rules.size()));
        if (const auto compiled = runs.compiled())
            summary += u"   ·   "_s + tr("%1 sentences").arg(widgets::formatCountShort(compiled->size()));
        m_summary->setText(inducing || runs.isLoading() ? tr("Learning again…") : summary);
        return;
    }
    m_summary->clear();
    m_empty->setButton({});
    if (inducing || runs.isLoading()) {
        m_empty->setTitle(inducing ? tr("Learning the grammar") : tr("Preparing the grammar"));
        m_empty->setSentence(tr("The rules appear here in a moment."));
    } else if (!hasUtterances) {
        m_empty->setTitle(tr("Nothing to learn from yet"));
        m_empty->setSentence(tr("A grammar is learned from golden utterances: write some, or import a file."));
        m_empty->setButton(tr("Write utterances"));
    } else {
        m_empty->setTitle(tr("No grammar yet"));
        m_empty->setSentence(tr("Filigree looks for words that can stand for each other, for parts that may be left "
                                "out, and for slots that take the values of a catalogue."));
        m_empty->setButton(m_induce->text());
    }
}

void GrammarPage::refreshGenerality()
{
    m_generalityValue->setText(QLocale().toString(m_generality->value() / 100.0, 'f', 2));
}

/// Once for each grammar that comes: what is dismissed stays away.
void GrammarPage::refreshRemarks()
{
    const QStringList remarks = m_project->runs().remarks();
    if (remarks.isEmpty())
        return m_messages->dismiss();
    m_messages->showMessage(
        widgets::MessageKind::Warning,
        tr("The induction has %n remark(s) on what it learned from.", nullptr, static_cast<int>(remarks.size())), {},
        remarks.join(u'\n'));
}

} // namespace filigree::app
