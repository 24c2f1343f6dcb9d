// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The caller's progress as induction's parts see it.
#pragma once

#include <algorithm>
#include <atomic>
#include <mutex>

#include "core/base/progress.h"

namespace filigree::induction {

/// Never falls back, neither in what it reports nor in that it is cancelled. A part that is cut short may so return
/// something incomplete: whoever called it asks cancelled() before using that.
class Watch final : public Progress {
public:
    explicit Watch(Progress &whole)
        : m_whole(whole)
    {
    }
    void report(double fraction) override
    {
        const std::lock_guard lock(m_mutex);
        if (fraction < m_most)
            return;
        m_most = std::min(fraction, 1.0);
        m_whole.report(m_most);
    }
    [[nodiscard]] bool cancelled() const override
    {
        if (!m_cancelled.load(std::memory_order_relaxed) && m_whole.cancelled())
            m_cancelled.store(true, std::memory_order_relaxed);
        return m_cancelled.load(std::memory_order_relaxed);
    }

private:
    Progress &m_whole;
    std::mutex m_mutex;
    double m_most = 0.0;
    mutable std::atomic<bool> m_cancelled{false};
};

} // namespace filigree::induction
