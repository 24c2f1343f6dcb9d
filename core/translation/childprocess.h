// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that was started with pipes to its standard input, output and error. For workerprocess.cpp and
// subwordlearning.cpp alone.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

#include "core/base/error.h"

namespace filigree {

class ChildProcess {
public:
    /// In a process group of its own: Ctrl+C in a terminal reaches this program alone, which stops the child in order.
    [[nodiscard]] static Result<ChildProcess> start(const std::filesystem::path &program,
                                                    const std::vector<std::string> &arguments = {});
    ChildProcess(ChildProcess &&other) noexcept;
    ChildProcess &operator=(ChildProcess &&) = delete;
    ~ChildProcess(); ///< kills what is left

    /// Waits at most `patience` until the child reads some of `toWrite`, whose taken part is removed, or says
    /// something, which is appended to `said`. False when its output has ended.
    [[nodiscard]] bool exchange(std::string_view &toWrite, std::string &said, std::chrono::milliseconds patience);
    void closeInput();
    void kill();
    /// True when it has ended within that time.
    [[nodiscard]] bool waitForEnd(std::chrono::milliseconds patience);

    [[nodiscard]] bool running() const { return !m_status.has_value(); }
    [[nodiscard]] double processorSeconds() const;
    /// Nothing where a signal has ended it; after waitForEnd().
    [[nodiscard]] std::optional<int> exitCode() const;
    /// "it was killed (signal 9)", "it ended with the exit code 127"; after waitForEnd().
    [[nodiscard]] std::string ending() const;
    /// The last line that it wrote to its standard error.
    [[nodiscard]] std::string lastWords() const;

private:
    ChildProcess() = default;
    void readErrors();

    pid_t m_pid = -1;
    int m_input = -1; ///< our end of each
    int m_output = -1;
    int m_errors = -1;
    std::optional<int> m_status;
    double m_processorSeconds = 0.0; ///< when it has ended
    std::string m_words; ///< the end of its standard error
};

} // namespace filigree
