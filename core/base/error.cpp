// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"

namespace filigree {

std::string Error::message() const
{
    std::string out = file;
    if (line > 0) {
        out += out.empty() ? "line " : ":";
        out += std::to_string(line);
        if (column > 0)
            out += (file.empty() ? ", column " : ":") + std::to_string(column);
    }
    if (!out.empty())
        out += ": ";
    return out + detail;
}

const char *errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return "invalid-input";
    case ErrorCode::InvalidOption:
        return "invalid-option";
    case ErrorCode::NotFound:
        return "not-found";
    case ErrorCode::PermissionDenied:
        return "permission-denied";
    case ErrorCode::DiskFull:
        return "disk-full";
    case ErrorCode::ReadFailed:
        return "read-failed";
    case ErrorCode::WriteFailed:
        return "write-failed";
    case ErrorCode::NotAProject:
        return "not-a-project";
    case ErrorCode::NewerProject:
        return "newer-project";
    case ErrorCode::DamagedProject:
        return "damaged-project";
    case ErrorCode::Busy:
        return "busy";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Exhausted:
        return "exhausted";
    case ErrorCode::Inconsistent:
        return "inconsistent";
    case ErrorCode::Internal:
        break;
    }
    return "internal";
}

} // namespace filigree
