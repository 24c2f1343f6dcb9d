// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The long work that goes on at the moment: one list for the status strip, one pool of threads, one way to start it.
#pragma once

#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include "app/jobs/job.h"

namespace filigree::app {

/// A line of the list of jobs.
struct JobStatus {
    int id = 0;
    QString kind; ///< what is replaced by what: a newer job of a kind cancels the older one
    QString title; ///< translated: "Learning the grammar"
    int perMille = 0;
    qint64 milliseconds = 0; ///< since the start
    bool cancelling = false;
    bool cancellable = true;
    bool quiet = false; ///< housekeeping that is not worth a line on the screen
};

struct JobLabel {
    QString kind;
    QString title;
    bool quiet = false;
    Stop stop = Stop::Allowed;
};

class JobQueue final : public QObject {
    Q_OBJECT

public:
    explicit JobQueue(QObject *parent = nullptr);
    ~JobQueue() override; ///< cancels all that may be, waits for all

    /// Starts the work. `then` receives its result in this thread, unless `context` died or a newer job of the same
    /// kind took over; after a cancel it receives ErrorCode::Cancelled, unless the work was done by then. Returns the
    /// job's id.
    template <class T>
    int start(const JobLabel &label, typename Job<T>::Work work, QObject *context, std::function<void(Result<T>)> then)
    {
        auto job = std::make_unique<Job<T>>(&m_pool, std::move(work), nullptr, label.stop);
        Job<T> *raw = job.get();
        const int id = adopt(std::move(job), label);
        connect(raw, &JobBase::done, this, [this, id, raw, guard = QPointer<QObject>(context), then = std::move(then)] {
            Result<T> result = raw->takeResult();
            if (release(id) && guard)
                then(std::move(result));
        });
        return id;
    }

    void cancel(int id); ///< nothing happens to one that may not be cancelled
    void cancelKind(const QString &kind);
    void cancelAll(const QStringList &butKinds = {});

    [[nodiscard]] bool isRunning(const QString &kind) const; ///< and not being cancelled
    [[nodiscard]] bool isIdle() const { return m_entries.empty(); }
    [[nodiscard]] QList<JobStatus> jobs() const; ///< oldest first, quiet ones too

Q_SIGNALS:
    void jobsChanged(); ///< a job came or went, or is being cancelled
    void progressChanged(int id, int perMille);

private:
    struct Entry {
        std::unique_ptr<JobBase> job;
        JobStatus status;
        QElapsedTimer clock;
        bool superseded = false;
    };

    int adopt(std::unique_ptr<JobBase> job, const JobLabel &label);
    bool release(int id); ///< false: the result is not wanted any more
    [[nodiscard]] Entry *find(int id);

    QThreadPool m_pool;
    std::vector<Entry> m_entries;
    int m_lastId = 0;
};

} // namespace filigree::app
