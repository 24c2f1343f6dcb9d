// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of translations as it is kept with the project. It is long, so jobs read and write it; the window writes it
// only when the project is left.
#pragma once

#include <cstdint>
#include <mutex>
#include <string>

#include "core/base/progress.h"
#include "core/project/projectstore.h"
#include "core/translation/reviewlist.h"

namespace filigree::app {

inline constexpr auto reviewListKey = "translation.review";
/// Bytes, hundreds of thousands of rows: what reading it takes in memory is many times that.
inline constexpr std::size_t mostKept = 128U << 20U;

struct KeptReviewList {
    ReviewList list; ///< of last time; without rows where there is none
    bool damaged = false; ///< there is one, but it cannot be read
};

/// What cannot be read of it is copied to another setting first, as the next list takes its place.
[[nodiscard]] Result<KeptReviewList> readReviewList(ProjectStore &store);

/// Writes lists in their order, from whichever thread: an older one never comes behind a newer one.
class ReviewListKeeper {
public:
    /// Nothing happens where a newer one was written. Errors: InvalidOption where it is longer than mostKept, which
    /// leaves the kept one alone; those of the store; Cancelled.
    [[nodiscard]] Result<void> write(ProjectStore &store, std::int64_t version, const std::string &json,
                                     const Progress &progress);

private:
    std::mutex m_mutex;
    std::int64_t m_written = 0;
};

} // namespace filigree::app
