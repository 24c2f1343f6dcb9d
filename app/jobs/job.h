// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One piece of long work in a thread of a pool; its result arrives in the thread that made the job.
#pragma once

#include <exception>
#include <functional>
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
template <class T> class PromiseProgress final : public Progress {
public:
    explicit PromiseProgress(QPromise<T> &promise)
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
    QPromise<T> &m_promise;
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

/// The work captures values or shared constants, never an object of the interface.
/// Destroying a running job cancels it, waits for its thread, and lets no signal out.
template <class T> class Job final : public JobBase {
public:
    using Work = std::function<Result<T>(Progress &)>;

    Job(QThreadPool *pool, Work work, QObject *parent = nullptr)
        : JobBase(parent)
    {
        connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &JobBase::progressChanged);
        connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
            keepResult();
            Q_EMIT done();
        });
        m_watcher.setFuture(QtConcurrent::run(pool, [work = std::move(work)](QPromise<Result<T>> &promise) {
            promise.setProgressRange(0, 1000);
            PromiseProgress<Result<T>> progress(promise);
            promise.addResult(guarded<T>(work, progress));
        }));
    }

    ~Job() override
    {
        if (m_result)
            return; // the future was emptied by keepResult(): waiting on it would hang
        m_watcher.disconnect(this);
        m_watcher.cancel();
        m_watcher.waitForFinished();
    }

    void cancel() override
    {
        if (!m_result)
            m_watcher.cancel();
    }
    [[nodiscard]] bool isFinished() const override { return m_result.has_value(); }

    /// Once, after done().
    [[nodiscard]] Result<T> takeResult() { return std::move(*m_result); }

private:
    void keepResult()
    {
        auto future = m_watcher.future();
        if (future.resultCount() > 0 && !future.isCanceled())
            m_result.emplace(future.takeResult());
        else // a cancelled future holds no result, or one that nobody wants any more
            m_result.emplace(fail(ErrorCode::Cancelled, {}));
    }

    QFutureWatcher<Result<T>> m_watcher;
    std::optional<Result<T>> m_result;
};

} // namespace filigree::app
