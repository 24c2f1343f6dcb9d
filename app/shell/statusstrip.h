// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The strip at the bottom: problems and counts at the left, what is being computed at the right, with Cancel.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace filigree::app {

class JobQueue;

class StatusStrip final : public QWidget {
    Q_OBJECT

public:
    explicit StatusStrip(JobQueue &jobs, QWidget *parent = nullptr);
    void setProblems(int errors, int warnings);
    void setFacts(const QString &facts); ///< "60 utterances, en-US"; empty: none
    void showTip(const QString &tip); ///< of the command under the pointer; empty: back to the facts

Q_SIGNALS:
    void problemsRequested();

private:
    void refreshJobs();
    void refreshClock();
    void showJobMenu();

    JobQueue &m_jobs;
    QToolButton *m_problems = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_title = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_more = nullptr;
    QToolButton *m_cancel = nullptr;
    QTimer m_delay; // work that ends at once is not shown
    QTimer m_clock;
    QString m_factsText;
    QString m_tip;
    int m_shownJob = 0;
};

} // namespace filigree::app
