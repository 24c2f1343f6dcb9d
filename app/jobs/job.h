// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One piece of long work in a thread of a pool; its result arrives in the thread that made the job.
#pragma once

#include <exception>
#include <functional>
#include <memory>
#include <new>
#include <optional>
#include <utility>

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include "app/jobs/jobbase.h"
#include "core/base/error.h"
#include "core/base/progress.h"

namespace filigree::app {

/// Core's progress, told to a promise: 0..1 becomes 0..1000.
class PromiseProgress final : public Progress {
public:
    explicit PromiseProgress(QPromise<void> &promise)
        : m_promise(promise)
    {
    }
    void report(double fraction) override
    {
        const double clamped = fraction > 0.0 ? (fraction < 1.0 ? fraction : 1.0) : 0.0; // NaN counts as 0
        m_promise.setProgressValue(static_cast<int>(clamped * 1000.0));
    }
    [[nodiscard]] bool cancelled() const override { return m_promise.isCanceled(); }

private:
    QPromise<void> &m_promise;
};

/// Runs `work`; an exception becomes a failure, so that it never crosses a thread.
template <class T> Result<T> guarded(const std::function<Result<T>(Progress &)> &work, Progress &progress)
{
    try {
        return work(progress);
    } catch (const std::bad_alloc &) {
        return fail(ErrorCode::Internal, "The memory of this machine does not suffice for this work.");
    } catch (const std::exception &e) {
        return fail(ErrorCode::Internal, e.what());
    } catch (...) {
        return fail(ErrorCode::Internal, "An exception of unknown kind was thrown.");
    }
}

/// What became of the work; kept outside the future, which forgets a result that came just as it was cancelled.
template <class T> using JobOutcome = std::shared_ptr<std::optional<Result<T>>>;

/// The work captures values or shared constants, never an object of the interface.
/// Destroying a running job cancels it, waits for its thread, and lets no signal out. One that may not be cancelled is
/// waited for to its end.
template <class T> class Job final : public JobBase {
public:
    using Work = std::function<Result<T>(Progress &)>;

    Job(QThreadPool *pool, Work work, QObject *parent = nullptr, Stop stop = Stop::Allowed)
        : JobBase(parent)
        , m_stop(stop)
    {
        connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &JobBase::progressChanged);
        connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
            m_finished = true;
            Q_EMIT done();
        });
        m_watcher.setFuture(QtConcurrent::run(pool, [work = std::move(work), out = m_outcome](QPromise<void> &promise) {
            promise.setProgressRange(0, 1000);
            PromiseProgress progress(promise);
            out->emplace(guarded<T>(work, progress));
        }));
    }

    ~Job() override
    {
        m_watcher.disconnect(this);
        cancel();
        m_watcher.waitForFinished();
    }

    void cancel() override
    {
        if (m_stop == Stop::Allowed)
            m_watcher.cancel();
    }
    [[nodiscard]] bool isFinished() const override { return m_finished; }

    /// Once, after done(): what the work returned, also when a cancel came too late to stop it; Cancelled when it never
    /// began.
    [[nodiscard]] Result<T> takeResult()
    {
        if (m_outcome->has_value())
            return std::move(**m_outcome);
        return fail(ErrorCode::Cancelled, {});
    }

private:
    JobOutcome<T> m_outcome = std::make_shared<std::optional<Result<T>>>();
    QFutureWatcher<void> m_watcher;
    Stop m_stop = Stop::Allowed;
    bool m_finished = false;
};

} // namespace filigree::app
