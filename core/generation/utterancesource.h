// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Utterances one after the other, wherever they come from, and a file of them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/formats/corpuswriter.h"
#include "core/generation/corpusplan.h"

namespace filigree {

using UtteranceVisitor = std::function<Result<void>(const Utterance &)>;

/// Hands every utterance to the visitor, each time the same ones in the same order; an error of the visitor ends it.
using UtteranceSource = std::function<Result<void>(const UtteranceVisitor &)>;

/// The sentences of a plan.
[[nodiscard]] UtteranceSource sourceOf(std::shared_ptr<const CorpusPlan> plan);

/// The same in another order, which the seed alone decides, without holding them in memory.
[[nodiscard]] UtteranceSource shuffledSourceOf(std::shared_ptr<const CorpusPlan> plan, std::uint64_t seed);

/// The utterances of any source in another order; they are all in memory at once. Errors: Cancelled, those of the
/// source.
[[nodiscard]] Result<UtteranceSource> shuffledSource(const UtteranceSource &source, std::uint64_t seed,
                                                     const Progress &progress);

struct UtteranceFileReport {
    std::uint64_t sentences = 0;
    std::uint64_t bytes = 0;
};

/// Writes all of them as one file (or folder), whole or not at all. `expected`: how many there are, for the progress; 0
/// where that is not known. Errors: InvalidOption (format, tags), Cancelled, those of the source and of files.
[[nodiscard]] Result<UtteranceFileReport> writeUtterances(const UtteranceSource &source,
                                                          const std::filesystem::path &path, const std::string &format,
                                                          const CorpusWriterOptions &options, std::uint64_t expected,
                                                          Progress &progress);

} // namespace filigree
