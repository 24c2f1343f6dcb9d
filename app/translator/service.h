// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The talk over the pipes: reads requests, runs one at a time in a thread of its own, writes events.
#pragma once

#include <atomic>
#include <mutex>
#include <string>
#include <thread>

#include "core/translation/workerprotocol.h"

namespace filigree::translator {

class Service {
public:
    /// File descriptors, which stay the caller's.
    Service(int input, int output, std::string programVersion);
    ~Service();

    /// Until the input ends or nobody reads the output any more; the exit code: 0, or 1 after a line that cannot be
    /// read past.
    [[nodiscard]] int run();

private:
    [[nodiscard]] bool waitForInput() const;
    void hear(const std::string &line);
    void answerHello(std::int64_t id, const HelloRequest &request);
    void start(RequestMessage message);
    void cancelAndJoin();
    void say(std::int64_t id, const WorkerEvent &event);
    void sayError(std::int64_t id, Error error);

    int m_input;
    int m_output;
    std::string m_version;
    bool m_greeted = false;
    std::atomic<bool> m_cancelled{false};
    std::atomic<bool> m_nobodyReads{false};
    std::atomic<std::int64_t> m_running{0}; ///< id of the request; 0: none
    std::mutex m_writing;
    std::thread m_worker;
};

} // namespace filigree::translator
