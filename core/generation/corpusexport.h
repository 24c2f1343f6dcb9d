// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes any part of a corpus plan in a corpus format: streamed, in order, from several threads, in constant memory.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>

#include "core/annotation/tagscheme.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/generation/corpusplan.h"

namespace filigree {

struct CorpusExportOptions {
    std::string format = "jsonl"; ///< a name of corpusFormats()
    /// Part `shard` (1-based) of `shards` contiguous parts, whose sizes differ by at most one. Files of joinable
    /// formats put end to end are the whole, byte for byte; in the others each part is a good file by itself.
    std::uint64_t shard = 1;
    std::uint64_t shards = 1;
    int threads = 1; ///< the bytes are the same for any number; fewer where the system gives no more
    TagScheme tags = TagScheme::Bio; ///< of formats that have tags
};

struct CorpusExportReport {
    std::uint64_t sentences = 0;
    std::uint64_t bytes = 0;
};

/// The sentences [begin, end) of a part, see CorpusExportOptions::shard.
[[nodiscard]] std::pair<std::uint64_t, std::uint64_t> shardRange(std::uint64_t size, std::uint64_t shard,
                                                                 std::uint64_t shards);

/// Writes to `path` (whole, by rename; "-" is standard output). Errors: InvalidOption (format, shard), Cancelled, and
/// those of files.
[[nodiscard]] Result<CorpusExportReport> exportCorpus(const CorpusPlan &plan, const std::filesystem::path &path,
                                                      const CorpusExportOptions &options, Progress &progress);

/// Sentences [begin, end) of the plan as text, for a preview of the format.
[[nodiscard]] Result<std::string> previewCorpus(const CorpusPlan &plan, const std::string &format, std::uint64_t begin,
                                                std::uint64_t end);

} // namespace filigree
