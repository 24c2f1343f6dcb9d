// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's part about what is seen: the experiments to choose from, which commands make sense, and what stands there
// while there is nothing to show.
#include "app/modes/evaluate/evaluatepage.h"

#include <QAction>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QStackedWidget>

#include "app/document/evaluations.h"
#include "app/document/project.h"
#include "app/modes/evaluate/errorpanel.h"
#include "app/modes/evaluate/evaluateresults.h"
#include "app/modes/evaluate/evaluatesetup.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/numbers.h"
#include "widgets/evaluation/evaluationtext.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

void EvaluatePage::refreshRuns()
{
    const Evaluations &evaluations = m_project->evaluations();
    m_runs->clear();
    for (const RunInfo &run : evaluations.runs()) {
        const auto started = QDateTime::fromString(QString::fromStdString(run.started), Qt::ISODate).toLocalTime();
        const auto choice = evaluationChoiceFromJson(run.recipe.options);
        QString text = locale().toString(started, QLocale::ShortFormat) + u"  ·  "_s
            + tr("%n training set(s)", nullptr, static_cast<int>(choice.sets.size() + choice.corpora.size()));
        if (run.state == RunState::Cancelled)
            text += u"  ·  "_s + tr("cancelled");
        else if (run.state != RunState::Done)
            text += u"  ·  "_s + tr("interrupted");
        m_runs->addItem(text, QVariant::fromValue(static_cast<qlonglong>(run.id)));
    }
    refreshCurrentRun();
    refreshState();
}

/// One that goes on is shown before any in the list.
void EvaluatePage::refreshCurrentRun()
{
    const Evaluations &evaluations = m_project->evaluations();
    const std::int64_t run = evaluations.isRunning() ? 0 : evaluations.currentRun().value_or(0);
    m_runs->setPlaceholderText(evaluations.isRunning() ? tr("The one that goes on") : QString());
    m_runs->setCurrentIndex(m_runs->findData(QVariant::fromValue(static_cast<qlonglong>(run))));
}

void EvaluatePage::refreshBaselines()
{
    m_baseline->clear();
    const auto shown = m_project ? m_project->evaluations().shown() : nullptr;
    if (!shown)
        return;
    for (const TrainingSetKind &kind : shown->kept.experiment->options.sets) {
        const std::string name = trainingSetName(kind);
        m_baseline->addItem(widgets::trainingSetTitle(kind), QString::fromStdString(name));
        if (name == shown->baseline)
            m_baseline->setCurrentIndex(m_baseline->count() - 1);
    }
}

void EvaluatePage::refreshShown()
{
    const Evaluations &evaluations = m_project->evaluations();
    m_results->setShown(evaluations.shown());
    refreshBaselines();
    refreshCurrentRun();
    refreshState();
}

void EvaluatePage::refreshState()
{
    if (!m_results) // while it is being built
        return;
    const bool open = m_project != nullptr;
    const bool running = open && m_project->evaluations().isRunning();
    const auto shown = open ? m_project->evaluations().shown() : nullptr;
    const auto wish = m_results->errors()->wish();
    const bool writable = open && !m_project->isReadOnly();
    m_run->setEnabled(writable && !running && m_setup->obstacle().isEmpty());
    m_cancel->setEnabled(running);
    m_addMissing->setEnabled(writable && wish.has_value());
    m_showPools->setEnabled(wish && wish->addition.kind == Addition::Kind::Value);
    m_exportResults->setEnabled(shown != nullptr);
    m_exportChart->setEnabled(shown && m_results->chart());
    m_runs->setEnabled(!running && m_runs->count() > 0);
    m_baseline->setEnabled(shown != nullptr);
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_results) : m_empty);
    QString words;
    if (shown) {
        const ExperimentSummary &summary = shown->summary;
        words = tr("%1 test utterances").arg(widgets::formatCount(static_cast<qint64>(summary.testUtterances)));
        if (summary.cells < summary.cellsWanted || running)
            words += u"  ·  "_s + tr("%1 of %2 trainings").arg(summary.cells).arg(summary.cellsWanted);
    }
    m_progress->setText(words);
    if (!shown)
        refreshEmptyState();
}

void EvaluatePage::refreshEmptyState()
{
    m_empty->setButton({});
    if (m_project && (m_project->evaluations().isRunning() || !m_project->evaluations().areFactsKnown())) {
        m_empty->setTitle(tr("One moment"));
        m_empty->setSentence(m_project->evaluations().isRunning()
                                 ? tr("The first model is being trained. Its figures appear here.")
                                 : tr("The test data is being counted."));
    } else if (m_run->isEnabled()) {
        m_empty->setTitle(tr("Nothing evaluated yet"));
        m_empty->setSentence(tr("Train a model on each training set that is ticked, and see which corpus helps. Test "
                                "data that you import tells most; without any, a part of yours is held out."));
        m_empty->setButton(m_run->text());
    } else if (m_project && m_project->evaluations().facts().golden == 0) {
        m_empty->setTitle(tr("Nothing to evaluate yet"));
        m_empty->setSentence(m_setup->obstacle());
    } else if (m_project && m_project->evaluations().facts().has(m_setup->choice().test)) { // something else is missing
        m_empty->setTitle(tr("Nothing evaluated yet"));
        m_empty->setSentence(m_project->isReadOnly() ? tr("The project is open for reading only.")
                                                     : m_setup->obstacle());
    } else if (m_project) {
        m_empty->setTitle(tr("No test data yet"));
        const QString none =
            tr("A model is measured with annotated utterances that it has never seen. Import some as test data: what "
               "customers said, or what colleagues wrote. From %1 utterances on, a part of your own can be held out.")
                .arg(leastToHoldOut);
        m_empty->setSentence(m_project->evaluations().facts().otherTest > 0 ? m_setup->obstacle() : none);
        if (!m_project->isReadOnly())
            m_empty->setButton(tr("Import test data…"));
    }
}

} // namespace filigree::app
