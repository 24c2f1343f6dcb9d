// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work on ranges of numbers by several threads; what comes out never depends on how many there are.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace filigree {

/// Calls work(begin, end, thread) for pieces of [0, count), each number once, until `stop`. Exceptions are handed on.
template <class Work>
void parallelRanges(std::uint64_t count, std::uint64_t piece, int threads, const std::atomic<bool> &stop, Work work)
{
    std::atomic<std::uint64_t> next{0};
    std::exception_ptr failure;
    std::mutex guard;
    const auto run = [&](int thread) {
        try {
            while (!stop.load(std::memory_order_relaxed)) {
                const std::uint64_t begin = next.fetch_add(piece);
                if (begin >= count)
                    return;
                work(begin, std::min(count, begin + piece), thread);
            }
        } catch (...) {
            const std::lock_guard lock(guard);
            failure = std::current_exception();
        }
    };
    std::vector<std::jthread> others;
    for (int thread = 1; thread < threads; ++thread)
        others.emplace_back(run, thread);
    run(0);
    others.clear(); // joins
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace filigree
