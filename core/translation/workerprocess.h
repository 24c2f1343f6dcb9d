// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The worker program, filigree-translator, as its asker has it: found, started, asked over pipes, stopped. A crash of
// it is an error like any other.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/translation/workerevents.h"
#include "core/translation/workerrequests.h"

namespace filigree {

/// Where a path may be given in the environment.
inline constexpr const char *workerVariable = "FILIGREE_TRANSLATOR";

/// The program to start: `wanted` if it is given, else what the environment names, else filigree-translator beside this
/// program, else in PATH. Errors: NotFound, with what to install.
[[nodiscard]] Result<std::filesystem::path> findWorker(const std::filesystem::path &wanted = {});

class WorkerProcess {
public:
    /// Hears all events of a request but the one that ends it, in the thread that asks. An error stops the request.
    using Listener = std::function<Result<void>(const WorkerEvent &)>;

    /// Starts the program and greets it. Errors: NotFound and PermissionDenied; Inconsistent where it speaks another
    /// version of the protocol; Internal where it ends at once (its libraries are missing) or is no such program;
    /// Cancelled.
    [[nodiscard]] static Result<WorkerProcess> start(const std::filesystem::path &program, const Progress &cancel);
    WorkerProcess(WorkerProcess &&) noexcept;
    WorkerProcess &operator=(WorkerProcess &&) noexcept;
    /// Closes its input, waits a little for the checkpoint of what runs, and kills it in the end.
    ~WorkerProcess();

    [[nodiscard]] const HelloEvent &hello() const;

    /// Has the request done. Cancelled, it tells the worker, which saves a training's checkpoint first, and waits for
    /// that; a worker that does not stop is killed. Errors: what the worker tells; what the listener returns; Internal
    /// where the program has died, with how. After that every request fails.
    [[nodiscard]] Result<DoneEvent> carryOut(const WorkerRequest &request, const Progress &cancel,
                                             const Listener &listener = {});

    /// Processor time of the program so far, all its threads together.
    [[nodiscard]] double processorSeconds() const;

private:
    struct Parts;
    explicit WorkerProcess(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace filigree
