// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a test expects of a Result.
#pragma once

#include <utility>

#include <QtGlobal>

#include "core/base/error.h"

namespace filigree::tests {

/// The value of what must not fail.
template <class T> T good(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().message().c_str());
    return *std::move(result);
}

inline void good(const Result<void> &result)
{
    if (!result)
        qFatal("%s", result.error().message().c_str());
}

/// Why it failed; Internal where it did not.
template <class T> ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace filigree::tests
