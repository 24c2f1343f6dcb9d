// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// People who change their minds.
#pragma once

#include <atomic>
#include <filesystem>
#include <system_error>
#include <utility>

#include "core/base/progress.h"

namespace filigree::tests {

/// Cancelled before it began.
class Cancelled final : public Progress {
public:
    void report(double) override { }
    [[nodiscard]] bool cancelled() const override { return true; }
};

/// Polled a number of times, then cancelled; from any thread.
class CancelAfter final : public Progress {
public:
    explicit CancelAfter(int polls)
        : m_left(polls)
    {
    }
    void report(double) override { }
    [[nodiscard]] bool cancelled() const override { return --m_left < 0; }

private:
    mutable std::atomic<int> m_left;
};

/// Cancelled as soon as the file is there.
class CancelledBy final : public Progress {
public:
    explicit CancelledBy(std::filesystem::path file)
        : m_file(std::move(file))
    {
    }
    void report(double) override { }
    [[nodiscard]] bool cancelled() const override
    {
        std::error_code trouble;
        return std::filesystem::exists(m_file, trouble);
    }

private:
    std::filesystem::path m_file;
};

} // namespace filigree::tests
