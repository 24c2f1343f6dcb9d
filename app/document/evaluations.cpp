// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/evaluations.h"

#include <algorithm>
#include <utility>

#include "app/jobs/jobqueue.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr int summaryDelay = 150; // milliseconds after a cell
constexpr int rowDelay = 100; // ms

struct Overview {
    EvaluationFacts facts;
    std::vector<RunInfo> runs;
};

Result<Overview> overview(const ProjectAccess &access, const Progress &progress)
{
    auto store = ProjectStore::open(access);
    if (!store)
        return failWith(store.error());
    const auto facts = evaluationFacts(*store);
    if (!facts)
        return failWith(facts.error());
    auto runs = store->runs(RunKind::Evaluation);
    if (!runs)
        return failWith(runs.error());
    Overview out{*facts, {}};
    for (RunInfo &run : *runs) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, {});
        const auto parts = run.state == RunState::Running ? Result<std::int64_t>(0) : store->runPartCount(run.id);
        if (!parts)
            return failWith(parts.error());
        if (*parts > 1) // the heading alone tells nothing
            out.runs.push_back(std::move(run));
    }
    return out;
}

} // namespace

Evaluations::Evaluations(ProjectAccess access, JobQueue &jobs, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_jobs(jobs)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(summaryDelay);
    connect(&m_soon, &QTimer::timeout, this, &Evaluations::summariseNext);
    m_rest.setSingleShot(true);
    m_rest.setInterval(rowDelay);
    connect(&m_rest, &QTimer::timeout, this, &Evaluations::study);
}

bool Evaluations::isBusy() const
{
    return m_soon.isActive() || m_rest.isActive() || m_summaryStale || m_detailStale
        || m_jobs.isRunning(u"evaluation.load"_s) || m_jobs.isRunning(u"evaluation.summary"_s)
        || m_jobs.isRunning(u"evaluation.row"_s) || m_jobs.isRunning(u"evaluation.overview"_s);
}

void Evaluations::refresh()
{
    m_jobs.start<Overview>(
        {u"evaluation.overview"_s, tr("Looking for test data"), true},
        [access = m_access](Progress &progress) { return overview(access, progress); }, this,
        [this](Result<Overview> found) {
            if (!found) {
                if (found.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(found.error(), false);
                return;
            }
            m_facts = found->facts;
            m_factsKnown = true;
            m_runs = std::move(found->runs);
            Q_EMIT factsChanged();
            Q_EMIT runsChanged();
        });
}

void Evaluations::start(EvaluationOrder order)
{
    order.feed = std::shared_ptr<ExperimentFeed>(new ExperimentFeed, [](ExperimentFeed *feed) { feed->deleteLater(); });
    connect(order.feed.get(), &ExperimentFeed::began, this,
            [this](const std::shared_ptr<const Experiment> &experiment, qint64 run) {
                if (!m_running)
                    return;
                cancelReading();
                m_kept = {run, experiment, {}}; // the row stays: the table goes on showing it
                m_soon.start();
            });
    connect(order.feed.get(), &ExperimentFeed::cellCame, this, &Evaluations::take);
    m_running = true;
    m_jobs.start<std::int64_t>(
        {u"evaluate"_s, tr("Evaluating")},
        [order = std::move(order)](Progress &progress) { return runEvaluation(order, progress); }, this,
        [this](const Result<std::int64_t> &run) {
            m_running = false;
            if (run)
                Q_EMIT finished(*run);
            else
                show(m_run);
            Q_EMIT runningChanged(false);
            refresh();
            if (!run && run.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(run.error(), true);
        });
    Q_EMIT runningChanged(true);
}

void Evaluations::take(const std::shared_ptr<const ExplainedCell> &cell)
{
    if (!m_running || !m_kept.experiment)
        return;
    m_kept.cells.push_back(cell);
    if (!m_soon.isActive())
        m_soon.start();
}

void Evaluations::show(std::optional<std::int64_t> run)
{
    m_run = run;
    if (m_running)
        return; // what comes goes before
    m_soon.stop();
    m_rest.stop();
    cancelReading();
    if (m_kept.run != run.value_or(0))
        m_kept = {};
    if (!run)
        return clear();
    m_jobs.start<KeptExperiment>(
        {u"evaluation.load"_s, tr("Reading an experiment"), true},
        [access = m_access, id = *run](Progress &progress) { return loadEvaluation(access, id, progress); }, this,
        [this](Result<KeptExperiment> kept) {
            if (!kept) {
                if (kept.error().code == ErrorCode::Cancelled)
                    return;
                clear(); // the one before must not stand under this one's name
                Q_EMIT failed(kept.error(), false);
                return;
            }
            if (m_running)
                return;
            m_kept = *std::move(kept);
            summarise();
        });
}

/// What was ready before it could be stopped is known by its run.
void Evaluations::cancelReading()
{
    for (const QString &kind : {u"evaluation.load"_s, u"evaluation.summary"_s, u"evaluation.row"_s})
        m_jobs.cancelKind(kind);
    m_summaryStale = false;
    m_detailStale = false;
}

void Evaluations::clear()
{
    m_shown.reset();
    m_detail.reset();
    Q_EMIT shownChanged();
    Q_EMIT detailChanged();
}

void Evaluations::setBaseline(const std::string &set)
{
    if (set == m_baseline)
        return;
    m_baseline = set;
    summarise();
}

/// A newer job would cancel the older one: cells that come more quickly than they are summed up would never be seen.
void Evaluations::summariseNext()
{
    if (m_jobs.isRunning(u"evaluation.summary"_s))
        m_summaryStale = true;
    else
        summarise();
}

void Evaluations::summarise()
{
    m_summaryStale = false;
    if (!m_kept.experiment)
        return;
    std::string baseline;
    for (const TrainingSetKind &kind : m_kept.experiment->options.sets)
        if (const std::string name = trainingSetName(kind); baseline.empty() || name == m_baseline)
            baseline = name; // the first one where the wanted one is missing
    m_jobs.start<std::shared_ptr<const ShownExperiment>>(
        {u"evaluation.summary"_s, tr("Summing up"), true},
        [kept = m_kept, baseline,
         quick = m_running](Progress &progress) -> Result<std::shared_ptr<const ShownExperiment>> {
            auto summary = summariseKept(kept, baseline, quick, progress);
            if (!summary)
                return failWith(summary.error());
            return std::make_shared<const ShownExperiment>(ShownExperiment{kept, *std::move(summary), baseline});
        },
        this,
        [this](Result<std::shared_ptr<const ShownExperiment>> shown) {
            if (m_summaryStale)
                summarise();
            takeSummary(shown);
        });
}

void Evaluations::takeSummary(const Result<std::shared_ptr<const ShownExperiment>> &shown)
{
    if (!shown) {
        if (shown.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(shown.error(), false);
        return;
    }
    if ((*shown)->kept.run != m_kept.run)
        return;
    m_shown = *shown;
    m_row = std::min(m_row, m_shown->summary.rows.empty() ? 0 : m_shown->summary.rows.size() - 1);
    Q_EMIT shownChanged();
    studyNext();
}

void Evaluations::selectRow(std::size_t row)
{
    if (row == m_row && m_detail && m_detail->row == row)
        return;
    m_row = row;
    m_rest.start();
}

void Evaluations::studyNext()
{
    if (m_jobs.isRunning(u"evaluation.row"_s) && m_studied == m_row)
        m_detailStale = true;
    else
        study();
}

void Evaluations::study()
{
    m_rest.stop();
    m_detailStale = false;
    if (!m_shown)
        return;
    m_studied = m_row;
    m_jobs.start<std::shared_ptr<const RowDetail>>(
        {u"evaluation.row"_s, tr("Comparing labels"), true},
        [shown = m_shown, row = m_row](Progress &progress) -> Result<std::shared_ptr<const RowDetail>> {
            auto detail = rowDetail(shown->kept, shown->summary, row, progress);
            if (!detail)
                return failWith(detail.error());
            return std::make_shared<const RowDetail>(*std::move(detail));
        },
        this,
        [this, run = m_shown->kept.run](Result<std::shared_ptr<const RowDetail>> detail) {
            if (m_detailStale)
                study();
            if (!detail) {
                if (detail.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(detail.error(), false);
                return;
            }
            if (!m_shown || m_shown->kept.run != run)
                return;
            m_detail = *std::move(detail);
            Q_EMIT detailChanged();
        });
}

} // namespace filigree::app
