// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The terminal: results on stdout, words about the work on stderr, progress and cancel.
#pragma once

#include <atomic>
#include <chrono>
#include <mutex>
#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "core/base/error.h"
#include "core/base/progress.h"

namespace filigree::app {

/// A bar on stderr when that is a terminal; cancelled by Ctrl+C or SIGTERM.
class TerminalProgress final : public Progress {
public:
    TerminalProgress();
    void report(double fraction) override;
    [[nodiscard]] bool cancelled() const override;
    void clear(); ///< removes the bar

private:
    std::mutex m_mutex;
    bool m_shown = false;
    bool m_terminal = false;
    int m_percent = -1;
    std::chrono::steady_clock::time_point m_start;
};

class Console {
public:
    Console();
    [[nodiscard]] Progress &progress() { return m_progress; }

    void print(std::string_view text); ///< to stdout, as it is
    void printLine(std::string_view text);
    /// As one line. Paths need not be UTF-8, but JSON must: bytes that are not are replaced by U+FFFD.
    void printJson(const nlohmann::ordered_json &json);
    void flush();
    void warn(std::string_view sentence); ///< "filigree-cli: warning: ..."
    void remark(std::string_view text); ///< "filigree-cli: file:line:column: ..."
    void error(const Error &error); ///< unless it is told already
    void setTold(const Error &error) { m_told = error.message(); } ///< among others, where it stands in their order
    /// Did the program that reads standard output end, as `head` does? Then nobody waits for more of it.
    [[nodiscard]] bool readerLeft() const { return m_readerLeft; }
    [[nodiscard]] bool readerLeft(const Error &error) const; ///< is that the reason of this error?
    /// Was all that was printed written?
    [[nodiscard]] Result<void> finish();

private:
    void noteReader(int reason);

    TerminalProgress m_progress;
    std::string m_told;
    bool m_readerLeft = false;
};

} // namespace filigree::app
