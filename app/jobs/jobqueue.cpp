// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/jobs/jobqueue.h"

#include <algorithm>

#include <QThread>

namespace filigree::app {

JobQueue::JobQueue(QObject *parent)
    : QObject(parent)
{
    // Two at the least: a long export must not hold up the layout of a graph. Training and translating take two more,
    // which wait for another program nearly all the time.
    constexpr int waiting = 2;
    m_pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount()) + waiting);
    m_pool.setObjectName(u"jobs");
}

JobQueue::~JobQueue()
{
    for (Entry &entry : m_entries) {
        entry.job->disconnect(this);
        entry.job->cancel(); // all first, so that the destructors wait for the slowest only
    }
    m_entries.clear();
    m_pool.waitForDone();
}

void JobQueue::cancel(int id)
{
    Entry *entry = find(id);
    if (!entry || entry->status.cancelling || !entry->status.cancellable)
        return;
    entry->status.cancelling = true;
    entry->job->cancel();
    Q_EMIT jobsChanged();
}

void JobQueue::cancelKind(const QString &kind)
{
    for (const JobStatus &status : jobs()) {
        if (status.kind == kind)
            cancel(status.id);
    }
}

void JobQueue::cancelAll(const QStringList &butKinds)
{
    for (const JobStatus &status : jobs()) {
        if (!butKinds.contains(status.kind))
            cancel(status.id);
    }
}

bool JobQueue::isRunning(const QString &kind) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [&kind](const Entry &entry) { return entry.status.kind == kind && !entry.status.cancelling; });
}

QList<JobStatus> JobQueue::jobs() const
{
    QList<JobStatus> list;
    for (const Entry &entry : m_entries) {
        list.append(entry.status);
        list.last().milliseconds = entry.clock.elapsed();
    }
    return list;
}

int JobQueue::adopt(std::unique_ptr<JobBase> job, const JobLabel &label)
{
    for (Entry &entry : m_entries) {
        if (entry.status.kind == label.kind && !entry.superseded) {
            entry.superseded = true;
            entry.status.cancelling = entry.status.cancellable;
            entry.job->cancel();
        }
    }
    const int id = ++m_lastId;
    connect(job.get(), &JobBase::progressChanged, this, [this, id](int perMille) {
        if (Entry *entry = find(id)) {
            entry->status.perMille = perMille;
            Q_EMIT progressChanged(id, perMille);
        }
    });
    Entry entry;
    entry.job = std::move(job);
    entry.status = JobStatus{id, label.kind, label.title, 0, 0, false, label.stop == Stop::Allowed, label.quiet};
    entry.clock.start();
    m_entries.push_back(std::move(entry));
    Q_EMIT jobsChanged();
    return id;
}

bool JobQueue::release(int id)
{
    const auto it =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &entry) { return entry.status.id == id; });
    if (it == m_entries.end())
        return false;
    const bool wanted = !it->superseded;
    it->job.release()->deleteLater(); // we stand in one of its signals
    m_entries.erase(it);
    Q_EMIT jobsChanged();
    return wanted;
}

JobQueue::Entry *JobQueue::find(int id)
{
    const auto it =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &entry) { return entry.status.id == id; });
    return it == m_entries.end() ? nullptr : &*it;
}

} // namespace filigree::app
