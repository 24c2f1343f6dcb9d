// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/workerprocess.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>

#include "core/translation/childprocess.h"
#include "core/translation/programsearch.h"
#include "core/translation/workerprotocol.h"

namespace filigree {

namespace {

using namespace std::chrono_literals;

constexpr const char *programName = "filigree-translator";
constexpr auto betweenLooks = 40ms; // at cancelled()
constexpr auto greetingLasts = 600s; // LibTorch is large, and the machine may be very busy
constexpr auto savingLasts = 120s; // after a cancel
constexpr auto leavingLasts = 20s;

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, "Cancelled.");
}

} // namespace

Result<std::filesystem::path> findWorker(const std::filesystem::path &wanted)
{
    if (!wanted.empty())
        return namedProgram(wanted, "--translator");
    auto found = findProgram(programName, workerVariable);
    if (!found)
        return failWith(found.error());
    if (*found)
        return **std::move(found);
    return fail(
        ErrorCode::NotFound,
        "The program filigree-translator, which trains and translates, is not here. Run "
        "FILIGREE_TRANSLATION=ON packaging/run in the folder of Filigree's source: it installs LibTorch and builds the "
        "program. If it stands elsewhere, name it by the environment variable FILIGREE_TRANSLATOR.");
}

struct WorkerProcess::Parts {
    explicit Parts(ChildProcess process, std::filesystem::path where)
        : child(std::move(process))
        , program(std::move(where))
    {
    }

    /// A request on its way.
    struct Talk {
        std::int64_t id = 0;
        std::string sent;
        std::string_view toWrite; ///< of `sent`
        bool cancelling = false;
        bool saves = true; ///< when it is cancelled
        std::chrono::steady_clock::time_point deadline = std::chrono::steady_clock::time_point::max();
        Result<void> refused; ///< by the listener
    };

    Result<WorkerEvent> ask(const WorkerRequest &request, const Progress &cancel, const Listener &listener,
                            std::chrono::seconds atMost);
    void lookAtTime(Talk &talk, const Progress &cancel);
    Result<std::optional<WorkerEvent>> hear(Talk &talk, const Listener &listener);
    void cancelTalk(Talk &talk);
    tl::unexpected<Error> died();

    ChildProcess child;
    std::filesystem::path program;
    HelloEvent hello;
    LineBuffer lines;
    std::int64_t lastId = 0;
    bool dead = false;
    bool silent = false; ///< it was killed for that
};

tl::unexpected<Error> WorkerProcess::Parts::died()
{
    dead = true;
    child.closeInput();
    if (!child.waitForEnd(2s)) {
        child.kill();
        (void)child.waitForEnd(10s);
    }
    if (silent)
        return failWith({ErrorCode::Inconsistent,
                         "The program does not answer: it is not filigree-translator, or the machine is too busy.",
                         program.string(), 0, 0});
    const std::string words = child.lastWords();
    std::string sentence = "The translation program is gone: " + child.ending();
    if (words.find("shared librar") != std::string::npos)
        return failWith({ErrorCode::NotFound,
                         "The translation program cannot start, as a library is missing: " + words
                             + ". Install LibTorch (Debian: libtorch1.13 or libtorch2.6, and libopenblas0-openmp).",
                         program.string(), 0, 0});
    if (sentence.find("signal 9,") != std::string::npos)
        sentence += ", by someone, or by the system because memory ran out";
    return fail(ErrorCode::Internal, sentence + "." + (words.empty() ? "" : " Its last words: " + words));
}

void WorkerProcess::Parts::cancelTalk(Talk &talk)
{
    talk.cancelling = true;
    talk.deadline = std::chrono::steady_clock::now() + (talk.saves ? savingLasts : 0s);
    // what was not sent yet goes first: half a line would make nonsense of the next
    talk.sent = std::string(talk.toWrite) + toLine(RequestMessage{++lastId, CancelRequest{talk.id}});
    talk.toWrite = talk.sent;
}

void WorkerProcess::Parts::lookAtTime(Talk &talk, const Progress &cancel)
{
    if (!talk.cancelling && (cancel.cancelled() || !talk.refused))
        cancelTalk(talk);
    if (std::chrono::steady_clock::now() >= talk.deadline) {
        silent = !talk.cancelling;
        child.kill(); // its output ends by that
    }
}

/// The event that ends the request, if it is among what was said.
Result<std::optional<WorkerEvent>> WorkerProcess::Parts::hear(Talk &talk, const Listener &listener)
{
    std::string line;
    while (lines.take(line)) {
        auto message = parseEvent(line);
        if (!message) {
            child.kill();
            return fail(ErrorCode::Inconsistent,
                        "The program is not filigree-translator, or of another version: " + message.error().detail);
        }
        if (message->id != talk.id)
            continue; // of a request that was given up
        if (endsRequest(message->event))
            return std::optional(std::move(message->event));
        if (listener && talk.refused) // cancelled, too: what was measured and saved meanwhile is told once
            talk.refused = listener(message->event);
    }
    return std::optional<WorkerEvent>();
}

Result<WorkerEvent> WorkerProcess::Parts::ask(const WorkerRequest &request, const Progress &cancel,
                                              const Listener &listener, std::chrono::seconds atMost)
{
    if (dead)
        return died();
    Talk talk;
    talk.id = ++lastId;
    talk.sent = toLine(RequestMessage{talk.id, request});
    talk.toWrite = talk.sent;
    talk.saves = !std::holds_alternative<HelloRequest>(request); // who has not greeted yet has nothing to save
    if (atMost > 0s)
        talk.deadline = std::chrono::steady_clock::now() + atMost;
    std::string said;
    while (true) {
        lookAtTime(talk, cancel);
        said.clear();
        const bool open = child.exchange(talk.toWrite, said, betweenLooks);
        if (auto fed = lines.feed(said); !fed)
            return failWith(fed.error());
        auto end = hear(talk, listener);
        if (!end)
            return failWith(end.error());
        if (*end && !talk.refused)
            return failWith(talk.refused.error());
        if (*end)
            return **end;
        if (!open)
            return talk.cancelling ? (dead = true, Result<WorkerEvent>(cancelled())) : Result<WorkerEvent>(died());
    }
}

WorkerProcess::WorkerProcess(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

WorkerProcess::WorkerProcess(WorkerProcess &&) noexcept = default;
WorkerProcess &WorkerProcess::operator=(WorkerProcess &&) noexcept = default;

WorkerProcess::~WorkerProcess()
{
    if (!m_parts)
        return;
    m_parts->child.closeInput();
    (void)m_parts->child.waitForEnd(leavingLasts);
}

Result<WorkerProcess> WorkerProcess::start(const std::filesystem::path &program, const Progress &cancel)
{
    auto child = ChildProcess::start(program);
    if (!child)
        return failWith(child.error());
    auto parts = std::make_unique<Parts>(*std::move(child), program);
    auto answer = parts->ask(HelloRequest{workerProtocolVersion}, cancel, {}, greetingLasts);
    if (!answer) {
        Error error = answer.error();
        if (error.file.empty() && error.code != ErrorCode::Cancelled)
            error.file = program.string();
        return failWith(std::move(error));
    }
    const auto *hello = std::get_if<HelloEvent>(&*answer);
    if (hello == nullptr)
        return failWith(
            {ErrorCode::Inconsistent, "The translation program does not answer as it should.", program.string(), 0, 0});
    if (hello->protocol != workerProtocolVersion)
        return failWith({ErrorCode::Inconsistent,
                         "The translation program is of another version of Filigree (" + hello->program
                             + "): install both from one package.",
                         program.string(), 0, 0});
    parts->hello = *hello;
    return WorkerProcess(std::move(parts));
}

const HelloEvent &WorkerProcess::hello() const
{
    return m_parts->hello;
}

Result<DoneEvent> WorkerProcess::carryOut(const WorkerRequest &request, const Progress &cancel,
                                          const Listener &listener)
{
    auto end = m_parts->ask(request, cancel, listener, std::chrono::seconds(0));
    if (!end)
        return failWith(end.error());
    if (auto *error = std::get_if<ErrorEvent>(&*end))
        return failWith(error->error);
    if (auto *done = std::get_if<DoneEvent>(&*end))
        return std::move(*done);
    return fail(ErrorCode::Inconsistent, "The translation program does not answer as it should.");
}

double WorkerProcess::processorSeconds() const
{
    return m_parts->child.processorSeconds();
}

} // namespace filigree
