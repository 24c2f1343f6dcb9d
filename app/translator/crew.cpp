// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/crew.h"

#include <system_error>
#include <utility>

#include "app/translator/blas.h"

namespace filigree::translator {

Crew::Crew(int threads)
{
    useOneThread();
    try {
        for (int i = 1; i < threads; ++i)
            m_others.emplace_back([this] { liveAsOther(); });
    } catch (const std::system_error &) {
        // the machine gives no more: those that there are do all the work
    }
}

Crew::~Crew()
{
    {
        const std::lock_guard lock(m_guard);
        m_closing = true;
    }
    m_begun.notify_all();
    for (std::thread &other : m_others)
        other.join();
}

void Crew::run(int count, const std::function<void(int)> &job)
{
    {
        const std::lock_guard lock(m_guard);
        m_job = &job;
        m_count = count;
        m_next = 0;
        m_unfinished = count;
    }
    m_begun.notify_all();
    workUntilNone();
    std::unique_lock lock(m_guard);
    m_ended.wait(lock, [this] { return m_unfinished == 0; });
    m_job = nullptr;
    if (std::exception_ptr failure = std::exchange(m_failure, nullptr))
        std::rethrow_exception(failure);
}

void Crew::workUntilNone()
{
    std::unique_lock lock(m_guard);
    while (m_job != nullptr && m_next < m_count) {
        const int mine = m_next++;
        const std::function<void(int)> &job = *m_job;
        lock.unlock();
        std::exception_ptr failure;
        try {
            job(mine);
        } catch (...) {
            failure = std::current_exception();
        }
        lock.lock();
        if (failure && !m_failure)
            m_failure = failure;
        if (--m_unfinished == 0)
            m_ended.notify_all();
    }
}

void Crew::liveAsOther()
{
    useOneThread();
    std::unique_lock lock(m_guard);
    while (!m_closing) {
        m_begun.wait(lock, [this] { return m_closing || (m_job != nullptr && m_next < m_count); });
        lock.unlock();
        workUntilNone();
        lock.lock();
    }
}

} // namespace filigree::translator
