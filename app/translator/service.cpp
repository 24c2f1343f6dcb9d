// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/service.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <exception>
#include <new>
#include <string_view>
#include <utility>

#include <poll.h>
#include <unistd.h>

#include "app/translator/blas.h"
#include "app/translator/requests.h"

namespace filigree::translator {

namespace {

constexpr double slowBlas = 10.0; // thousand millions of operations a second

// The error of an exception: LibTorch tells of a lack of memory in words.
Error errorOf(const std::exception &exception)
{
    const std::string_view what = exception.what();
    if (dynamic_cast<const std::bad_alloc *>(&exception) != nullptr || what.find("memory") != std::string_view::npos)
        return {
            ErrorCode::Internal,
            "there is not enough memory for this: take smaller batches or a smaller network, or close other programs",
            {},
            0,
            0};
    return {ErrorCode::Internal, std::string(what.substr(0, what.find('\n'))), {}, 0, 0};
}

Result<DoneEvent> carryOutGuarded(const WorkerRequest &request, Teller &teller)
{
    try {
        return std::visit(
            [&](const auto &one) -> Result<DoneEvent> {
                if constexpr (requires { carryOut(one, teller); })
                    return carryOut(one, teller);
                else
                    return fail(ErrorCode::Internal, "this request is answered elsewhere");
            },
            request);
    } catch (const std::exception &exception) {
        return failWith(errorOf(exception));
    }
}

} // namespace

Service::Service(int input, int output, std::string programVersion)
    : m_input(input)
    , m_output(output)
    , m_version(std::move(programVersion))
{
}

Service::~Service()
{
    cancelAndJoin();
}

// Wakes up now and then, as a reader that is gone shows in the output alone.
bool Service::waitForInput() const
{
    while (!m_nobodyReads) {
        pollfd files[] = {{m_input, POLLIN, 0}, {m_output, 0, 0}};
        const int ready = poll(files, 2, 1000);
        if (ready < 0 && errno != EINTR)
            return false;
        if (ready > 0 && (files[1].revents & (POLLERR | POLLNVAL)) != 0)
            return false;
        if (ready > 0 && files[0].revents != 0)
            return true;
    }
    return false;
}

int Service::run()
{
    LineBuffer lines;
    std::array<char, 65536> bytes{};
    while (waitForInput()) {
        const ssize_t count = read(m_input, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        if (auto fed = lines.feed({bytes.data(), static_cast<std::size_t>(count)}); !fed) {
            sayError(0, fed.error());
            cancelAndJoin();
            return 1;
        }
        std::string line;
        while (lines.take(line))
            hear(line);
    }
    cancelAndJoin();
    return 0;
}

void Service::hear(const std::string &line)
{
    auto message = parseRequest(line);
    if (!message)
        return sayError(requestId(line), message.error());
    if (const auto *cancel = std::get_if<CancelRequest>(&message->request)) {
        if (cancel->target == m_running)
            m_cancelled = true;
        return;
    }
    if (m_running != 0)
        return sayError(message->id,
                        {ErrorCode::Busy, "another request is running: wait for its end or cancel it", {}, 0, 0});
    if (const auto *hello = std::get_if<HelloRequest>(&message->request))
        return answerHello(message->id, *hello);
    if (!m_greeted)
        return sayError(message->id,
                        {ErrorCode::InvalidInput, "say hello first, with the version of the protocol", {}, 0, 0});
    start(std::move(*message));
}

void Service::answerHello(std::int64_t id, const HelloRequest &request)
{
    m_greeted = request.protocol == workerProtocolVersion;
    useOneThread();
    HelloEvent hello{workerProtocolVersion, m_version, engineName(), blasSpeed(), {}};
    if (hello.gigaflops < slowBlas && !usesOneDnn() && openBlasKernel().empty())
        hello.warnings.emplace_back(
            "The system's BLAS is the slow reference one, about twenty times slower than it could "
            "be: install libopenblas0-openmp.");
    else if (hello.gigaflops < slowBlas)
        hello.warnings.emplace_back("Products of matrices are slow here: the processor is busy, or an old one.");
    say(id, hello);
}

void Service::start(RequestMessage message)
{
    if (m_worker.joinable())
        m_worker.join();
    m_cancelled = false;
    m_running = message.id;
    m_worker = std::thread([this, message = std::move(message)] {
        const auto begun = std::chrono::steady_clock::now();
        Teller teller([this, id = message.id](const WorkerEvent &event) { say(id, event); }, m_cancelled);
        auto done = carryOutGuarded(message.request, teller);
        m_running = 0; // before the answer: who reads it may ask at once
        if (!done)
            return sayError(message.id, done.error());
        done->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
        say(message.id, *done);
    });
}

void Service::cancelAndJoin()
{
    m_cancelled = true;
    if (m_worker.joinable())
        m_worker.join();
}

void Service::sayError(std::int64_t id, Error error)
{
    say(id, ErrorEvent{std::move(error)});
}

void Service::say(std::int64_t id, const WorkerEvent &event)
{
    const std::string line = toLine(EventMessage{id, event});
    const std::lock_guard lock(m_writing);
    std::string_view left = line;
    while (!left.empty() && !m_nobodyReads) {
        const ssize_t count = write(m_output, left.data(), left.size());
        if (count > 0)
            left.remove_prefix(static_cast<std::size_t>(count));
        else if (count < 0 && errno != EINTR) {
            m_nobodyReads = true;
            m_cancelled = true;
        }
    }
}

} // namespace filigree::translator
