// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of translations as it is kept with the project. It is long, so jobs read and write it; the window writes it
// only when the project is left.
#pragma once

#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

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

/// Rows that are different now, by their numbers.
using ChangedRows = std::vector<std::pair<std::size_t, ReviewRow>>;

/// Has a copy of the list for the jobs that write it down: whoever decides hands over only what has changed, and never
/// waits for them.
class ReviewListKeeper {
public:
    void replace(std::int64_t version, ReviewList list); ///< it is another one
    void change(std::int64_t version, ChangedRows rows); ///< of the list that was handed over last

    /// Writes what was handed over, from whichever thread; nothing happens where that was written. Errors:
    /// InvalidOption where it is longer than mostKept, which leaves the kept one alone; those of the store; Cancelled.
    [[nodiscard]] Result<void> write(ProjectStore &store, const Progress &progress);

private:
    struct News {
        std::int64_t version = 0;
        std::optional<ReviewList> list;
        ChangedRows rows;
    };
    void takeNews();

    std::mutex m_newsMutex; ///< for moments
    std::vector<News> m_news;
    std::mutex m_mutex; ///< as long as it writes; of all that follows
    ReviewList m_list;
    std::int64_t m_version = 0;
    std::int64_t m_written = 0;
    std::int64_t m_tooLong = 0; ///< version; 0: none
};

} // namespace filigree::app
