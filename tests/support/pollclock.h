// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <ctime>

#include "core/base/progress.h"

namespace filigree::tests {

/// How long nobody asks whether to stop: by the processor time of the calling thread, as a busy machine does not count.
class PollClock final : public Progress {
public:
    void report(double) override { }
    [[nodiscard]] bool cancelled() const override
    {
        const double now = processorTime();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
        return false;
    }
    /// The longest time between two polls, s.
    [[nodiscard]] double longest() const { return m_longest; }

private:
    static double processorTime()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
    }

    mutable double m_last = processorTime();
    mutable double m_longest = 0.0;
};

} // namespace filigree::tests
