// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's part about the selected rule: which one it is when another grammar comes, and editing it.
#include <QAction>
#include <QApplication>
#include <utility>

#include "app/document/coretext.h"
#include "app/document/project.h"
#include "app/document/ruleediting.h"
#include "app/modes/grammar/comparedialog.h"
#include "app/modes/grammar/grammarpage.h"
#include "app/modes/grammar/graphpanel.h"
#include "app/modes/grammar/mergedialog.h"
#include "app/modes/grammar/sourcedialog.h"
#include "app/modes/grammar/splitdialog.h"
#include "core/base/messagecode.h"
#include "core/formats/jsgfrule.h"
#include "core/project/ruleedit.h"
#include "widgets/common/messagebar.h"
#include "widgets/grammar/ruleeditor.h"
#include "widgets/grammar/rulepanel.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

/// What to show first: the rule, other than an intent's whole, that explains most.
QString mostTelling(const Grammar &grammar)
{
    const Rule *best = nullptr;
    for (const Rule &rule : grammar.rules) {
        if (rule.kind != RuleKind::Start && (!best || rule.gain > best->gain))
            best = &rule;
    }
    return best ? QString::fromStdString(best->name) : QString();
}

bool isAboutName(MessageCode code)
{
    return code == MessageCode::RuleNameMissing || code == MessageCode::RuleNameBad
        || code == MessageCode::RuleNameTaken || code == MessageCode::RuleNameOfValues;
}

widgets::RuleProblem ruleProblem(const Error &error)
{
    return {coreText(error.said, error.detail), isAboutName(error.said.code), static_cast<int>(error.line),
            static_cast<int>(error.column)};
}

} // namespace

void GrammarPage::restoreSelection()
{
    if (!m_shown || !m_project->runs().compiled())
        return;
    if (!m_wantedRule.isEmpty())
        m_rules->selectRuleIfShown(std::exchange(m_wantedRule, {}));
    if (m_rules->selectedRule().isEmpty() && m_rules->selectedDecision() == 0) {
        const Rule *same = m_remembered.in(m_project->runs().currentRun(), *m_shown);
        m_rules->selectRuleIfShown(same ? QString::fromStdString(same->name) : mostTelling(*m_shown));
    }
    // After the rule, whose own intent is shown when it is selected.
    if (!m_wantedIntent.isEmpty() && !m_graph->intent().isEmpty())
        m_graph->setIntent(std::exchange(m_wantedIntent, {}));
    restoreEdit();
}

void GrammarPage::rememberSelection()
{
    if (m_shown && !m_rules->selectedRule().isEmpty())
        m_remembered = SelectedRule(m_project->runs().currentRun(), *m_shown, m_rules->selectedRule().toStdString());
}

void GrammarPage::takeBack()
{
    if (!m_project)
        return;
    if (const qint64 decision = m_rules->selectedDecision(); decision != 0)
        m_project->takeBackDecision(decision);
    else if (!m_rules->selectedRule().isEmpty())
        m_project->judge(m_rules->selectedRule(), ReviewState::Proposed);
}

void GrammarPage::startEdit(const QString &name)
{
    const auto grammar = m_project ? m_project->runs().edited() : nullptr;
    const Rule *rule = grammar ? grammar->find(name.toStdString()) : nullptr;
    if (!rule || m_project->isReadOnly())
        return;
    if (!isVisible()) // F2 from another mode
        Q_EMIT modeRequested(id());
    widgets::RuleEditor *editor = m_rules->editor();
    if (editor->isEditing()) { // what somebody writes is not thrown away
        if (!editor->isAncestorOf(QApplication::focusWidget()))
            editor->setFocus();
        if (name != editor->rule())
            m_messages->showMessage(widgets::MessageKind::Info,
                                    tr("Apply or leave the rule that you are editing first."));
        return;
    }
    if (const auto may = editable(*rule); !may) {
        m_messages->showMessage(widgets::MessageKind::Info, coreText(may.error().said, may.error().detail));
        return;
    }
    editor->edit(name, QString::fromStdString(jsgfBody(*rule, *grammar)), rule->kind == RuleKind::Values);
}

void GrammarPage::applyEdit(const QString &rule, const QString &name, const QString &text)
{
    if (!m_project)
        return;
    if (const auto edited = editRule(*m_project, rule, name, text); !edited)
        Q_EMIT failed(edited.error(), tr("The rule was not changed.")); // the text stays, to be mended
    else
        m_rules->editor()->close();
}

void GrammarPage::showComparison()
{
    if (!m_project)
        return;
    if (!m_comparison)
        m_comparison = new CompareDialog(*m_project, this);
    m_comparison->show();
    m_comparison->raise();
    m_comparison->activateWindow();
}

void GrammarPage::showSource()
{
    if (!m_project)
        return;
    if (!m_sourceDialog) {
        // A draft that cannot be gone on with stays where it is.
        m_sourceDialog = new SourceDialog(
            *m_project, m_project->isReadOnly() ? SourceDraft() : std::exchange(m_sourceDraft, {}), this);
        connect(m_sourceDialog, &SourceDialog::left, this, &GrammarPage::keepSource);
    }
    m_sourceDialog->show();
    m_sourceDialog->raise();
    m_sourceDialog->activateWindow();
}

/// Esc is pressed quickly: what was written is there when the text is opened again.
void GrammarPage::keepSource(const SourceDraft &draft)
{
    if (!m_project || m_project->isReadOnly())
        return;
    m_sourceDraft = draft;
    if (!draft.isEmpty())
        m_messages->showMessage(widgets::MessageKind::Info,
                                tr("The grammar's text is not saved. Your changes are kept until you open it again."));
}

/// What is being written, for the time when the window or the project is there again.
QVariantMap GrammarPage::drafts() const
{
    QVariantMap out;
    const SourceDraft source = m_sourceDialog && m_sourceDialog->isVisible() ? m_sourceDialog->draft() : m_sourceDraft;
    if (!source.isEmpty())
        out.insert(u"source"_s, QStringList{source.loaded, source.text});
    const widgets::RuleEditor *editor = m_rules->editor();
    if (editor->isEditing())
        out.insert(u"rule"_s, QStringList{editor->rule(), editor->name(), editor->text()});
    else if (!m_wantedEdit.isEmpty())
        out.insert(m_wantedEdit);
    return out;
}

void GrammarPage::restoreDrafts(const QVariantMap &state)
{
    if (const QStringList source = state.value(u"source"_s).toStringList(); source.size() == 2)
        m_sourceDraft = {source[0], source[1]};
    m_wantedEdit.clear();
    if (state.value(u"rule"_s).toStringList().size() == 3)
        m_wantedEdit.insert(u"rule"_s, state.value(u"rule"_s));
}

/// A rule that was being edited when the window went, if it is still there.
void GrammarPage::restoreEdit()
{
    const QStringList draft = m_wantedEdit.value(u"rule"_s).toStringList();
    const auto grammar = m_project->runs().edited();
    const Rule *rule = draft.isEmpty() || !grammar ? nullptr : grammar->find(draft[0].toStdString());
    if (!rule || m_project->isReadOnly() || m_rules->editor()->isEditing() || !editable(*rule))
        return; // the draft is kept: perhaps another run has its rule
    m_wantedEdit.clear();
    m_rules->editor()->edit(draft[0], QString::fromStdString(jsgfBody(*rule, *grammar)),
                            rule->kind == RuleKind::Values);
    m_rules->editor()->setDraft(draft[1], draft[2]);
}

void GrammarPage::showSplit()
{
    const auto grammar = m_project ? m_project->runs().edited() : nullptr;
    if (const Rule *rule = grammar ? grammar->find(m_rules->selectedRule().toStdString()) : nullptr)
        openRuleDialog(new SplitDialog(*m_project, *grammar, *rule, this));
}

void GrammarPage::showMerge()
{
    const auto grammar = m_project ? m_project->runs().edited() : nullptr;
    if (const Rule *rule = grammar ? grammar->find(m_rules->selectedRule().toStdString()) : nullptr)
        openRuleDialog(new MergeDialog(*m_project, *grammar, *rule, this));
}

void GrammarPage::openRuleDialog(QDialog *dialog)
{
    if (!isVisible()) // from another mode
        Q_EMIT modeRequested(id());
    delete m_ruleDialog;
    m_ruleDialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this] {
        m_messages->showMessage(widgets::MessageKind::Info, tr("The next induction respects this. It can be undone."),
                                m_induce->text());
    });
    dialog->open();
}

std::optional<widgets::RuleProblem> GrammarPage::checkEdit(const QString &name, const QString &text) const
{
    if (!m_project)
        return std::nullopt;
    const auto checked = checkRule(*m_project, m_rules->editor()->rule(), name, text);
    return checked ? std::nullopt : std::optional(ruleProblem(checked.error()));
}

} // namespace filigree::app
