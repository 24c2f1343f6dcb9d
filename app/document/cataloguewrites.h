// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What commands have asked to be written to the catalogues, and is not written yet. Each waits until it has been
// written: nobody cancels it, a full disk only delays it, and a project is not left before it is done.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>

#include <QObject>
#include <QString>
#include <QTimer>

#include "core/project/projectstore.h"

namespace filigree::app {

class JobQueue;

class CatalogueWrites final : public QObject {
    Q_OBJECT

public:
    using Write = std::function<Result<void>(ProjectStore &)>;
    using CatalogueKey = std::pair<std::string, std::string>; ///< its slot and its name
    using Revisions = std::map<CatalogueKey, std::uint64_t>;

    CatalogueWrites(ProjectAccess access, JobQueue &jobs, QObject *parent = nullptr);

    /// Writes happen in their order, one at a time, in the background.
    void add(const QString &title, Write write);
    /// The same for a write that changes this catalogue.
    void add(const QString &title, const CatalogueKey &catalogue, Write write);
    /// Does all that is waiting, for work that must see it; the first failure ends it. In any thread, with that
    /// thread's own store; a write that another thread is at is waited for, none happens twice.
    [[nodiscard]] Write all() const;
    /// How often each catalogue was asked to change: who has read one before that has read something old.
    [[nodiscard]] const Revisions &revisions() const { return m_revisions; }
    [[nodiscard]] bool hasChanged(const CatalogueKey &catalogue, const Revisions &since) const;
    void discard(); ///< what has not begun never will
    /// Is something being written, or about to be? Not while a failed write waits to be tried again.
    [[nodiscard]] bool isBusy() const { return isWaiting() && !m_retry.isActive(); }
    [[nodiscard]] bool isWaiting() const { return !m_waiting.empty(); } ///< or being written, or tried again

Q_SIGNALS:
    void changed(); ///< one was written, or given up
    void delayed(); ///< one failed, and is tried again in a while
    /// Told once until a write succeeds again.
    void failed(const filigree::Error &error);

private:
    class Pending;
    void next();
    void ended(const Result<void> &result);

    ProjectAccess m_access;
    JobQueue &m_jobs;
    std::deque<std::shared_ptr<Pending>> m_waiting; ///< the first one may be under way
    QTimer m_retry;
    Revisions m_revisions;
    bool m_running = false;
    bool m_told = false;
};

} // namespace filigree::app
