// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>

#include <poll.h>
#include <unistd.h>

#include <nlohmann/json.hpp>

#include "core/base/files.h"

namespace filigree::app {

namespace {

std::atomic<bool> stopRequested = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler sets it");

/// The first signal asks to stop; a second one of the kind does what it always does.
extern "C" void onStopSignal(int signal)
{
    stopRequested.store(true);
    std::signal(signal, SIG_DFL);
}

} // namespace

TerminalProgress::TerminalProgress()
    : m_terminal(::isatty(STDERR_FILENO) == 1)
    , m_start(std::chrono::steady_clock::now())
{
}

bool TerminalProgress::cancelled() const
{
    return stopRequested.load(std::memory_order_relaxed);
}

void TerminalProgress::report(double fraction)
{
    if (!m_terminal)
        return;
    const std::lock_guard guard(m_mutex);
    const int percent = static_cast<int>(std::clamp(fraction, 0.0, 1.0) * 100);
    // Work that is done at once needs no bar.
    if (percent == m_percent || std::chrono::steady_clock::now() - m_start < std::chrono::milliseconds(500))
        return;
    m_percent = percent;
    m_shown = true;
    constexpr int width = 40;
    const int filled = percent * width / 100;
    std::string bar(static_cast<std::size_t>(filled), '#');
    bar.resize(width, '.');
    std::fprintf(stderr, "\r[%s] %3d%%", bar.c_str(), percent);
    std::fflush(stderr);
}

void TerminalProgress::clear()
{
    const std::lock_guard guard(m_mutex);
    if (m_shown)
        std::fputs("\r\033[K", stderr);
    m_shown = false;
    m_percent = -1;
}

Console::Console()
{
    // No SA_RESTART: a read that waits for input has to notice.
    struct sigaction action { };
    action.sa_handler = onStopSignal;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is seen where it is written to; other programs that we start may end
}

void Console::print(std::string_view text)
{
    m_progress.clear();
    if (std::fwrite(text.data(), 1, text.size(), stdout) < text.size())
        noteReader(errno);
}

void Console::printLine(std::string_view text)
{
    print(text);
    print("\n");
}

void Console::printJson(const nlohmann::ordered_json &json)
{
    printLine(json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
}

void Console::flush()
{
    if (std::fflush(stdout) != 0)
        noteReader(errno);
}

void Console::noteReader(int reason)
{
    m_readerLeft = m_readerLeft || reason == EPIPE;
}

bool Console::readerLeft(const Error &error) const
{
    if (error.code != ErrorCode::WriteFailed || error.file != OutputFile::standardOutput)
        return false;
    // A corpus is written to standard output by core, whose error does not tell the reason: the pipe itself does.
    pollfd output{STDOUT_FILENO, POLLOUT, 0};
    return m_readerLeft || (::poll(&output, 1, 0) == 1 && (output.revents & POLLERR) != 0);
}

void Console::warn(std::string_view sentence)
{
    remark("warning: " + std::string(sentence));
}

void Console::remark(std::string_view text)
{
    m_progress.clear();
    std::fprintf(stderr, "filigree-cli: %.*s\n", static_cast<int>(text.size()), text.data());
}

void Console::error(const Error &error)
{
    if (m_told.empty() || error.message() != m_told)
        remark(error.message());
}

Result<void> Console::finish()
{
    m_progress.clear();
    flush();
    if (std::ferror(stdout) != 0)
        return failWith(systemError(OutputFile::standardOutput, errno, ErrorCode::WriteFailed));
    return {};
}

} // namespace filigree::app
