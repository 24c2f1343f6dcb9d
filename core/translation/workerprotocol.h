// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the workbench and the worker program, filigree-translator, speak: JSON lines over pipes.
//
//   * Each message is one JSON object on one line of UTF-8 that ends with LF, at most longestMessage bytes. Requests go
//     to the worker's standard input, events come from its standard output; its standard error is for people.
//   * Every request has an "id" > 0 that the asker never uses twice, and "do" with its kind.
//   * Every event has the "id" of its request (0 where the line could not be read) and "is" with its kind.
//   * First the asker says hello; another protocol version ends the talk. Then one request at a time: while one runs,
//     only cancel is heard, anything else is answered by an error Busy. A request ends with exactly one of hello, done
//     and error; progress and translated come before. cancel itself has no answer, its target ends with an error
//     Cancelled, within a second.
//   * When the standard input ends, the worker cancels what runs, saves its checkpoint and exits with 0.
//   * It exits with 0 too when nobody reads its output any more.
//   * Output folders and files appear whole, by rename. A checkpoint folder may be read by others at any time.
//   * Members that one side does not know are ignored. Members that are left out have the default of the struct, save
//     those without which the request means nothing.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/translation/workerevents.h"
#include "core/translation/workerrequests.h"

namespace filigree {

/// Raised when an old program would misunderstand a new one.
inline constexpr int workerProtocolVersion = 1;

/// A longer line is an error, so that a broken peer cannot fill the memory.
inline constexpr std::size_t longestMessage = 64U << 20U;

struct RequestMessage {
    std::int64_t id = 0;
    WorkerRequest request;
};

struct EventMessage {
    std::int64_t id = 0;
    WorkerEvent event;
};

/// The message as its line, LF included.
[[nodiscard]] std::string toLine(const RequestMessage &message);
[[nodiscard]] std::string toLine(const EventMessage &message);

/// Reads a line, with or without its LF. Errors are InvalidInput and name the member: "settings.dropout: …". Everything
/// is checked that can be without looking at files: types, ranges, and what belongs together (Ewc needs a fisher).
[[nodiscard]] Result<RequestMessage> parseRequest(std::string_view line);
[[nodiscard]] Result<EventMessage> parseEvent(std::string_view line);

/// The id of a line that parseRequest() refuses, to answer it with an error; 0 where there is none.
[[nodiscard]] std::int64_t requestId(std::string_view line);

/// Cuts a stream of bytes into lines: feed what a pipe gave, take lines while there are.
class LineBuffer {
public:
    /// Errors: InvalidInput where a line is longer than longestMessage; nothing more can be read then.
    [[nodiscard]] Result<void> feed(std::string_view bytes);
    /// The next whole line, without its LF; false when there is none yet.
    [[nodiscard]] bool take(std::string &line);

private:
    std::string m_bytes;
    std::size_t m_begin = 0; ///< of what was not taken yet
    std::size_t m_searched = 0; ///< no LF stands before
};

} // namespace filigree
