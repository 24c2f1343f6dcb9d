// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How work in the worker program tells what it does: events of one request, not more than ten a second.
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <mutex>

#include "core/base/progress.h"
#include "core/translation/workerevents.h"

namespace filigree::translator {

/// One for each request. May be used from any thread.
class Teller final : public Progress {
public:
    using Send = std::function<void(const WorkerEvent &)>;
    Teller(Send send, const std::atomic<bool> &cancelled);

    /// Progress of the stage that was begun last.
    void report(double fraction) override;
    [[nodiscard]] bool cancelled() const override { return m_cancelled.load(std::memory_order_relaxed); }

    /// The work in this stage is the part [from, to] of the request.
    void begin(WorkerStage stage, double from, double to);
    void send(const WorkerEvent &event) { m_send(event); }

private:
    Send m_send;
    const std::atomic<bool> &m_cancelled;
    std::mutex m_guard;
    WorkerStage m_stage = WorkerStage::Loading;
    double m_from = 0;
    double m_to = 1;
    double m_told = 0;
    std::chrono::steady_clock::time_point m_last;
};

} // namespace filigree::translator
