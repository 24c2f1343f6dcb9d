// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an expected failure is, in every layer. Sentences for the user are made in app; here are the facts.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include <tl/expected.hpp>

#include "core/base/message.h"

namespace filigree {

enum class ErrorCode {
    InvalidInput, // the content of a file or text is wrong
    InvalidOption, // the caller asked for something that does not exist
    NotFound,
    PermissionDenied,
    DiskFull,
    ReadFailed,
    WriteFailed,
    NotAProject, // not a Filigree project file
    NewerProject, // made by a newer Filigree
    DamagedProject,
    Busy, // another program holds the project
    Cancelled,
    Exhausted, // fewer sentences exist than were asked for
    Inconsistent, // the data contradicts itself
    Internal,
};

/// A failure: its kind, a sentence that says what is wrong and what to do, and where, when there is a place.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string detail;
    std::string file;
    std::int64_t line = 0; ///< 1-based; 0 when there is no place
    std::int64_t column = 0; ///< 1-based, in characters (code points)
    Message said = {}; ///< what `detail` says in English; code None where it is English alone

    /// "file:line:column: detail", without the parts that are missing.
    [[nodiscard]] std::string message() const;
};

template <class T> using Result = tl::expected<T, Error>;

/// The way to fail: `return fail(ErrorCode::NotFound, "…");`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string detail)
{
    return tl::unexpected<Error>(Error{code, std::move(detail), {}, 0, 0});
}

/// The same with a sentence that can be said in other languages.
[[nodiscard]] inline tl::unexpected<Error> failSaying(ErrorCode code, Message said)
{
    std::string detail = englishText(said);
    return tl::unexpected<Error>(Error{code, std::move(detail), {}, 0, 0, std::move(said)});
}

/// Hands an error on: `if (!x) return failWith(x.error());`
[[nodiscard]] inline tl::unexpected<Error> failWith(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

/// A stable English name of the code, for logs and `--json`.
[[nodiscard]] const char *errorName(ErrorCode code);

} // namespace filigree
