// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/statusstrip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

#include "app/jobs/jobqueue.h"
#include "widgets/common/icons.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

constexpr int showAfter = 200; // milliseconds

QList<JobStatus> visibleJobs(const JobQueue &queue)
{
    QList<JobStatus> jobs = queue.jobs();
    jobs.removeIf([](const JobStatus &job) { return job.quiet || job.cancelling; });
    return jobs;
}

} // namespace

StatusStrip::StatusStrip(JobQueue &jobs, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_problems(new QToolButton(this))
    , m_facts(new QLabel(this))
    , m_title(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_more(new QToolButton(this))
    , m_cancel(new QToolButton(this))
{
    const int line = fontMetrics().height();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(line / 2, line / 6, line / 2, line / 6);
    row->setSpacing(line / 2);
    m_problems->setObjectName(u"problemsButton"_s);
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->setAutoRaise(true);
    m_problems->setToolTip(tr("Show the list of problems"));
    m_facts->setObjectName(u"facts"_s);
    m_title->setObjectName(u"jobTitle"_s);
    m_progress->setObjectName(u"jobProgress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(line * 8);
    m_progress->setMaximumHeight(line * 2 / 3);
    m_progress->setAccessibleName(tr("Progress"));
    m_more->setAutoRaise(true);
    m_more->setToolTip(tr("All that is being computed"));
    m_cancel->setObjectName(u"cancelJob"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setWhatsThis(tr("Ends what is being computed; nothing that was there is lost."));
    m_cancel->setIcon(widgets::icon("cancel"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setAutoRaise(true);
    for (QToolButton *button : {m_problems, m_more, m_cancel})
        button->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_problems);
    row->addWidget(m_facts, 1);
    row->addWidget(m_more);
    row->addWidget(m_title);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);

    connect(m_problems, &QAbstractButton::clicked, this, &StatusStrip::problemsRequested);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] { m_jobs.cancel(m_shownJob); });
    connect(m_more, &QAbstractButton::clicked, this, &StatusStrip::showJobMenu);
    connect(&m_jobs, &JobQueue::jobsChanged, this, [this] {
        if (!m_delay.isActive())
            m_delay.start();
    });
    connect(&m_jobs, &JobQueue::progressChanged, this, [this](int id, int perMille) {
        if (id == m_shownJob)
            m_progress->setValue(perMille);
    });
    m_delay.setSingleShot(true);
    m_delay.setInterval(showAfter);
    connect(&m_delay, &QTimer::timeout, this, &StatusStrip::refreshJobs);
    m_clock.setInterval(1'000);
    connect(&m_clock, &QTimer::timeout, this, &StatusStrip::refreshClock);
    setProblems(0, 0);
    refreshJobs();
}

void StatusStrip::setProblems(int errors, int warnings)
{
    m_problems->setVisible(errors + warnings > 0);
    m_problems->setIcon(widgets::icon(errors > 0 ? "error" : "warning"));
    const QString text =
        errors > 0 ? tr("%n problem(s)", nullptr, errors + warnings) : tr("%n remark(s)", nullptr, warnings);
    if (m_problems->text() == text)
        return;
    m_problems->setText(text);
    m_problems->setAccessibleName(text);
}

void StatusStrip::setFacts(const QString &facts)
{
    m_factsText = facts;
    showTip(m_tip);
}

void StatusStrip::showTip(const QString &tip)
{
    m_tip = tip;
    m_facts->setText(tip.isEmpty() ? m_factsText : tip);
}

void StatusStrip::refreshJobs()
{
    const QList<JobStatus> jobs = visibleJobs(m_jobs);
    const bool busy = !jobs.isEmpty();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)})
        widget->setVisible(busy);
    m_cancel->setEnabled(busy && jobs.last().cancellable);
    m_more->setVisible(jobs.size() > 1);
    if (!busy) {
        m_clock.stop();
        m_shownJob = 0;
        return;
    }
    m_more->setText(tr("%n more", nullptr, static_cast<int>(jobs.size()) - 1));
    const JobStatus &job = jobs.last();
    m_shownJob = job.id;
    m_progress->setValue(job.perMille);
    m_progress->setAccessibleDescription(job.title);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(job.title));
    m_clock.start();
    refreshClock();
}

void StatusStrip::refreshClock()
{
    for (const JobStatus &job : m_jobs.jobs()) {
        if (job.id != m_shownJob)
            continue;
        const qint64 seconds = job.milliseconds / 1000;
        m_title->setText(seconds < 1 ? job.title : tr("%1, %2 s").arg(job.title, QLocale().toString(seconds)));
    }
}

void StatusStrip::showJobMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const JobStatus &job : visibleJobs(m_jobs)) {
        auto *action = menu->addAction(widgets::icon("cancel"), tr("Cancel: %1").arg(job.title));
        action->setEnabled(job.cancellable);
        connect(action, &QAction::triggered, this, [this, id = job.id] { m_jobs.cancel(id); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace filigree::app
