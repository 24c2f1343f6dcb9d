// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The project's part about experiments.
#include "app/document/evaluationcommand.h"
#include "app/document/evaluations.h"
#include "app/document/patient.h"
#include "app/document/project.h"
#include "app/jobs/jobqueue.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

void Project::prepareEvaluations(std::optional<std::int64_t> run)
{
    m_evaluations = new Evaluations(m_store->access(), m_jobs, this);
    connect(m_evaluations, &Evaluations::failed, this, [this](const Error &error, bool whileRunning) {
        report(error, whileRunning ? tr("The evaluation has stopped.") : tr("The evaluations could not be read."));
    });
    connect(m_evaluations, &Evaluations::finished, this, [this](qint64 finished) {
        if (m_undo.canRedo()) // somebody has gone back meanwhile: what she did must not be lost by a result
            (void)applyEvaluation(finished); // a failure was told
        else
            m_undo.push(new EvaluationCommand(*this, m_evaluations->currentRun(), finished, tr("evaluate")));
    });
    connect(this, &Project::cataloguesChanged, m_evaluations, &Evaluations::inputsChanged);
    connect(m_golden, &GoldenDocument::written, m_evaluations, &Evaluations::inputsChanged);
    m_evaluations->m_run = run; // read when somebody looks
}

void Project::evaluate(const EvaluationChoice &choice)
{
    if (isReadOnly() || m_evaluations->isRunning() || !flush(IfBusy::Fail))
        return;
    m_evaluations->start({access(), catalogueWrites(), choice, m_corpora, m_generality, {}});
}

void Project::cancelEvaluation()
{
    m_jobs.cancelKind(u"evaluate"_s);
}

void Project::showEvaluation(std::int64_t run)
{
    if (m_evaluations->currentRun() == run || m_evaluations->isRunning())
        return;
    if (isReadOnly())
        m_evaluations->show(run);
    else
        m_undo.push(new EvaluationCommand(*this, m_evaluations->currentRun(), run, tr("look at another experiment")));
}

void Project::reloadEvaluation()
{
    m_evaluations->refresh();
    m_evaluations->show(m_evaluations->currentRun());
}

bool Project::applyEvaluation(std::optional<std::int64_t> run)
{
    const Patient patient(*m_store);
    if (const auto stored = m_store->setCurrentRun(RunKind::Evaluation, run); !stored) {
        report(stored.error(), tr("The experiment was not switched."));
        m_evaluations->show(m_evaluations->currentRun()); // not what came while another one ran
        return false;
    }
    m_evaluations->show(run);
    return true;
}

} // namespace filigree::app
