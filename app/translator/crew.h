// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A few threads that stay: each does whole jobs, with LibTorch and the BLAS at one thread within a job.
#pragma once

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace filigree::translator {

class Crew {
public:
    /// The thread that calls run() is one of them.
    explicit Crew(int threads);
    ~Crew();
    Crew(const Crew &) = delete;
    Crew &operator=(const Crew &) = delete;

    [[nodiscard]] int threads() const { return static_cast<int>(m_others.size()) + 1; }

    /// Calls job(0) ... job(count - 1), each once, and waits for all. The first exception is thrown on.
    void run(int count, const std::function<void(int)> &job);

private:
    void workUntilNone();
    void liveAsOther();

    std::mutex m_guard;
    std::condition_variable m_begun;
    std::condition_variable m_ended;
    const std::function<void(int)> *m_job = nullptr;
    int m_count = 0;
    int m_next = 0;
    int m_unfinished = 0;
    bool m_closing = false;
    std::exception_ptr m_failure;
    std::vector<std::thread> m_others;
};

} // namespace filigree::translator
