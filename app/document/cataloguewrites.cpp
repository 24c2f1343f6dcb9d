// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/cataloguewrites.h"

#include <mutex>
#include <vector>

#include "app/jobs/jobqueue.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

namespace {

// How long after a failure it is tried again.
constexpr int retryMilliseconds = 3'000;

/// The disk may have room again, the other program may be done: worth another try.
bool mayPass(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Busy:
    case ErrorCode::DiskFull:
    case ErrorCode::PermissionDenied:
    case ErrorCode::ReadFailed:
    case ErrorCode::WriteFailed:
        return true;
    default:
        return false;
    }
}

} // namespace

/// One write. The thread of a job and the one that closes the project may both come to it.
class CatalogueWrites::Pending {
public:
    Pending(QString name, Write write)
        : title(std::move(name))
        , m_write(std::move(write))
    {
    }

    Result<void> run(ProjectStore &store)
    {
        const std::lock_guard lock(m_mutex);
        if (m_done)
            return {};
        auto written = m_write(store);
        m_done = written.has_value();
        return written;
    }

    void discard()
    {
        const std::lock_guard lock(m_mutex);
        m_done = true;
    }

    const QString title;

private:
    std::mutex m_mutex;
    Write m_write;
    bool m_done = false;
};

CatalogueWrites::CatalogueWrites(ProjectAccess access, JobQueue &jobs, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_jobs(jobs)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMilliseconds);
    connect(&m_retry, &QTimer::timeout, this, &CatalogueWrites::next);
}

void CatalogueWrites::add(const QString &title, Write write)
{
    m_waiting.push_back(std::make_shared<Pending>(title, std::move(write)));
    next();
}

void CatalogueWrites::add(const QString &title, const CatalogueKey &catalogue, Write write)
{
    ++m_revisions[catalogue];
    add(title, std::move(write));
}

bool CatalogueWrites::hasChanged(const CatalogueKey &catalogue, const Revisions &since) const
{
    const auto now = m_revisions.find(catalogue);
    const auto then = since.find(catalogue);
    return now != m_revisions.end() && (then == since.end() || then->second != now->second);
}

CatalogueWrites::Write CatalogueWrites::all() const
{
    return [waiting = std::vector(m_waiting.begin(), m_waiting.end())](ProjectStore &store) -> Result<void> {
        for (const auto &pending : waiting)
            if (auto written = pending->run(store); !written)
                return written;
        return {};
    };
}

void CatalogueWrites::discard()
{
    m_retry.stop();
    for (const auto &pending : m_waiting)
        pending->discard();
    m_waiting.clear();
}

void CatalogueWrites::next()
{
    m_retry.stop();
    if (m_running || m_waiting.empty())
        return;
    m_running = true;
    JobLabel label{u"catalogue.write"_s, m_waiting.front()->title};
    label.stop = Stop::Never;
    m_jobs.start<void>(
        label,
        [access = m_access, pending = m_waiting.front()](Progress &) -> Result<void> {
            auto store = ProjectStore::open(access);
            if (!store)
                return failWith(store.error());
            return pending->run(*store);
        },
        this, [this](const Result<void> &result) { ended(result); });
}

void CatalogueWrites::ended(const Result<void> &result)
{
    m_running = false;
    if (!result && !std::exchange(m_told, true))
        Q_EMIT failed(result.error());
    if (!result && mayPass(result.error())) {
        m_retry.start();
        Q_EMIT delayed();
        return;
    }
    m_told = m_told && !result;
    if (!m_waiting.empty()) {
        if (!result) // given up for good: a job that took all() must not do it later, behind what follows
            m_waiting.front()->discard();
        m_waiting.pop_front();
    }
    Q_EMIT changed();
    next();
}

} // namespace filigree::app
