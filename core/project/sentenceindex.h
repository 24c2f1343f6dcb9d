// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Full-text search over the sentences of a corpus: SQLite's FTS5 over a temporary file of its own, which goes with it.
// The sentences themselves stay where they are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/progress.h"

namespace filigree {

/// Immutable; may be searched from several threads, one after the other.
class SentenceIndex {
public:
    using Source = std::function<Utterance(std::uint64_t)>; ///< the k-th sentence

    /// Reads sentences 0 … count-1. Errors: Cancelled, DiskFull and other errors of SQLite.
    [[nodiscard]] static Result<std::shared_ptr<const SentenceIndex>> build(std::uint64_t count, const Source &source,
                                                                            Progress &progress);
    ~SentenceIndex();

    [[nodiscard]] std::uint64_t size() const { return m_size; }
    /// Numbers of the sentences that hold all words, ascending, at most `limit`. A word may be one of the sentence, its
    /// intent, or a slot type; letter case and accents do not count. `"two words"` stand together, `-word` must not be
    /// there, the last word may be unfinished. A query without a word finds nothing.
    [[nodiscard]] Result<std::vector<std::uint64_t>> find(std::string_view query, std::size_t limit = 1'000'000) const;

private:
    struct Connection;
    SentenceIndex();
    std::unique_ptr<Connection> m;
    std::uint64_t m_size = 0;
};

/// The query in FTS5's language; empty when there is no word in it that must be there.
[[nodiscard]] std::string fullTextQuery(std::string_view query);

} // namespace filigree
