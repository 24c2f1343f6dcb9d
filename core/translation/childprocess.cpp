// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/childprocess.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <ctime>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/base/files.h"

extern char **environ;

namespace filigree {

namespace {

constexpr std::size_t keptWords = 8192;

void closeFile(int &file)
{
    if (file >= 0)
        ::close(std::exchange(file, -1));
}

/// What posix_spawn needs, freed at the end.
class SpawnPlan {
public:
    SpawnPlan()
    {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawnattr_init(&m_attributes);
        sigset_t none;
        sigemptyset(&none);
        sigset_t usual;
        sigemptyset(&usual);
        for (const int signal : {SIGINT, SIGTERM, SIGQUIT, SIGHUP, SIGPIPE, SIGCHLD})
            sigaddset(&usual, signal);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setsigdefault(&m_attributes, &usual);
        posix_spawnattr_setpgroup(&m_attributes, 0);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    }
    ~SpawnPlan()
    {
        posix_spawn_file_actions_destroy(&m_actions);
        posix_spawnattr_destroy(&m_attributes);
    }
    SpawnPlan(const SpawnPlan &) = delete;
    SpawnPlan &operator=(const SpawnPlan &) = delete;

    void connect(int file, int to) { posix_spawn_file_actions_adddup2(&m_actions, file, to); }
    int spawn(pid_t &pid, std::string program, std::vector<std::string> arguments)
    {
        std::vector<char *> all{program.data()};
        for (std::string &argument : arguments)
            all.push_back(argument.data());
        all.push_back(nullptr);
        return posix_spawn(&pid, program.c_str(), &m_actions, &m_attributes, all.data(), environ);
    }

private:
    posix_spawn_file_actions_t m_actions{};
    posix_spawnattr_t m_attributes{};
};

/// Appends what is there; false at the end.
bool readSome(int file, std::string &to)
{
    std::array<char, 65536> bytes;
    const ssize_t count = ::read(file, bytes.data(), bytes.size());
    if (count > 0)
        to.append(bytes.data(), static_cast<std::size_t>(count));
    return count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN));
}

} // namespace

Result<ChildProcess> ChildProcess::start(const std::filesystem::path &program,
                                         const std::vector<std::string> &arguments)
{
    ChildProcess child;
    // A socket as its input: writing to one that nobody reads can be told without a signal.
    int input[2];
    int output[2];
    int errors[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, input) != 0)
        return failWith(systemError(program, errno, ErrorCode::Internal));
    child.m_input = input[0];
    if (::pipe2(output, O_CLOEXEC) != 0) {
        ::close(input[1]);
        return failWith(systemError(program, errno, ErrorCode::Internal));
    }
    child.m_output = output[0];
    if (::pipe2(errors, O_CLOEXEC) != 0) {
        ::close(input[1]);
        ::close(output[1]);
        return failWith(systemError(program, errno, ErrorCode::Internal));
    }
    child.m_errors = errors[0];
    SpawnPlan plan;
    plan.connect(input[1], STDIN_FILENO);
    plan.connect(output[1], STDOUT_FILENO);
    plan.connect(errors[1], STDERR_FILENO);
    const int trouble = plan.spawn(child.m_pid, program.string(), arguments);
    ::close(input[1]);
    ::close(output[1]);
    ::close(errors[1]);
    if (trouble != 0) {
        child.m_pid = -1;
        child.m_status = 0;
        return failWith(systemError(program, trouble, ErrorCode::Internal));
    }
    for (const int file : {child.m_input, child.m_output, child.m_errors})
        ::fcntl(file, F_SETFL, ::fcntl(file, F_GETFL) | O_NONBLOCK);
    return child;
}

ChildProcess::ChildProcess(ChildProcess &&other) noexcept
    : m_pid(std::exchange(other.m_pid, -1))
    , m_input(std::exchange(other.m_input, -1))
    , m_output(std::exchange(other.m_output, -1))
    , m_errors(std::exchange(other.m_errors, -1))
    , m_status(other.m_status)
    , m_processorSeconds(other.m_processorSeconds)
    , m_words(std::move(other.m_words))
{
}

ChildProcess::~ChildProcess()
{
    if (m_pid > 0 && running()) {
        kill();
        (void)waitForEnd(std::chrono::seconds(10));
    }
    closeFile(m_input);
    closeFile(m_output);
    closeFile(m_errors);
}

bool ChildProcess::exchange(std::string_view &toWrite, std::string &said, std::chrono::milliseconds patience)
{
    pollfd files[] = {{m_output, POLLIN, 0},
                      {m_errors, POLLIN, 0},
                      {toWrite.empty() ? -1 : m_input, POLLOUT, 0}}; // a negative file is not looked at
    if (::poll(files, 3, static_cast<int>(patience.count())) <= 0)
        return true; // a signal, or nothing new
    if (files[1].revents != 0)
        readErrors();
    if (files[2].revents != 0) {
        const ssize_t count = ::send(m_input, toWrite.data(), toWrite.size(), MSG_NOSIGNAL);
        if (count > 0)
            toWrite.remove_prefix(static_cast<std::size_t>(count));
        else if (count < 0 && errno != EINTR && errno != EAGAIN)
            toWrite = {}; // nobody reads any more: the end of its output will tell
    }
    return files[0].revents == 0 || readSome(m_output, said);
}

void ChildProcess::readErrors()
{
    if (m_errors < 0)
        return;
    if (!readSome(m_errors, m_words))
        closeFile(m_errors);
    if (m_words.size() > keptWords)
        m_words.erase(0, m_words.size() - keptWords);
}

void ChildProcess::closeInput()
{
    closeFile(m_input);
}

void ChildProcess::kill()
{
    if (m_pid > 0 && running())
        ::kill(m_pid, SIGKILL);
}

bool ChildProcess::waitForEnd(std::chrono::milliseconds patience)
{
    const auto until = std::chrono::steady_clock::now() + patience;
    while (m_pid > 0 && running()) {
        int status = 0;
        rusage used{};
        const pid_t ended = ::wait4(m_pid, &status, WNOHANG, &used);
        if (ended == m_pid) {
            m_status = status;
            const auto seconds = [](const timeval &time) {
                return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
            };
            m_processorSeconds = seconds(used.ru_utime) + seconds(used.ru_stime);
        } else if (ended < 0 && errno != EINTR) {
            m_status = 0; // somebody else has waited for it
        } else if (std::chrono::steady_clock::now() >= until) {
            return false;
        } else {
            std::string ignored; // it must not stand before a full pipe
            pollfd files[] = {{m_output, POLLIN, 0}, {m_errors, POLLIN, 0}};
            if (::poll(files, 2, 20) > 0) {
                if (files[1].revents != 0)
                    readErrors();
                if (files[0].revents != 0 && !readSome(m_output, ignored))
                    std::this_thread::sleep_for(std::chrono::milliseconds(10));
            }
        }
    }
    if (m_errors >= 0)
        readErrors();
    return true;
}

double ChildProcess::processorSeconds() const
{
    clockid_t clock{};
    timespec time{};
    if (!running() || ::clock_getcpuclockid(m_pid, &clock) != 0 || ::clock_gettime(clock, &time) != 0)
        return m_processorSeconds;
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

std::optional<int> ChildProcess::exitCode() const
{
    return m_status && WIFEXITED(*m_status) ? std::optional<int>(WEXITSTATUS(*m_status)) : std::nullopt;
}

std::string ChildProcess::ending() const
{
    const int status = m_status.value_or(0);
    if (WIFSIGNALED(status)) {
        const int signal = WTERMSIG(status);
        const char *name = ::strsignal(signal);
        return std::string(signal == SIGKILL ? "it was killed" : "it crashed") + " (signal " + std::to_string(signal)
            + (name == nullptr ? ")" : ", " + std::string(name) + ")");
    }
    return "it ended with the exit code " + std::to_string(WEXITSTATUS(status));
}

std::string ChildProcess::lastWords() const
{
    const std::size_t end = m_words.find_last_not_of(" \r\n");
    if (end == std::string::npos)
        return {};
    const std::size_t begin = m_words.rfind('\n', end);
    return m_words.substr(begin == std::string::npos ? 0 : begin + 1,
                          end - (begin == std::string::npos ? 0 : begin + 1) + 1);
}

} // namespace filigree
