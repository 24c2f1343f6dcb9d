// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The experiments of the project: which there were, which one is looked at, and the one that goes on at the moment.
// What comes is shown as it comes.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QObject>
#include <QTimer>

#include "app/document/evaluationrun.h"
#include "core/project/projectstore.h"

namespace filigree::app {

class JobQueue;

/// An experiment, ready to be looked at.
struct ShownExperiment {
    KeptExperiment kept;
    ExperimentSummary summary;
    std::string baseline; ///< that the rows are compared with
};

class Evaluations final : public QObject {
    Q_OBJECT

public:
    Evaluations(ProjectAccess access, JobQueue &jobs, QObject *parent = nullptr);

    [[nodiscard]] const EvaluationFacts &facts() const { return m_facts; }
    [[nodiscard]] bool areFactsKnown() const { return m_factsKnown; }
    /// Newest first; only those that have something to show.
    [[nodiscard]] const std::vector<RunInfo> &runs() const { return m_runs; }
    [[nodiscard]] std::optional<std::int64_t> currentRun() const { return m_run; }
    /// Of the experiment that goes on, or of the current run; null while there is none.
    [[nodiscard]] std::shared_ptr<const ShownExperiment> shown() const { return m_shown; }
    /// Of the row that was selected last, until that of another is worked out; null while there is none.
    [[nodiscard]] std::shared_ptr<const RowDetail> detail() const { return m_detail; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isBusy() const; ///< reads or sums up

    void refresh(); ///< facts and runs anew
    void setBaseline(const std::string &set);
    void selectRow(std::size_t row); ///< of the shown summary

Q_SIGNALS:
    void inputsChanged(); ///< the facts are old: refresh() when somebody looks
    void factsChanged();
    void runsChanged();
    void shownChanged();
    void detailChanged();
    void runningChanged(bool running);
    void finished(qint64 run); ///< has results, if not all
    void failed(const filigree::Error &error, bool whileRunning);

private:
    friend class Project;
    void start(EvaluationOrder order);
    void show(std::optional<std::int64_t> run); ///< loads it in the background
    void take(const std::shared_ptr<const ExplainedCell> &cell);
    void cancelReading();
    void clear();
    void summariseNext(); ///< now, or as soon as the summary that is being made is there
    void summarise();
    void takeSummary(const Result<std::shared_ptr<const ShownExperiment>> &shown);
    void study();
    void studyNext(); ///< as summariseNext()

    ProjectAccess m_access;
    JobQueue &m_jobs;
    QTimer m_soon; ///< cells that come quickly are summed up together
    QTimer m_rest; ///< rows that the keys run over are not looked into
    EvaluationFacts m_facts;
    bool m_factsKnown = false;
    std::vector<RunInfo> m_runs;
    std::optional<std::int64_t> m_run;
    KeptExperiment m_kept; ///< of what is shown, or soon will be
    std::shared_ptr<const ShownExperiment> m_shown;
    std::shared_ptr<const RowDetail> m_detail;
    std::string m_baseline = "golden";
    std::size_t m_row = 0;
    std::size_t m_studied = 0; ///< the row that was looked into last
    bool m_running = false;
    bool m_summaryStale = false; ///< cells came while the summary was being made
    bool m_detailStale = false; ///< a summary came while its row was being looked into
};

} // namespace filigree::app
