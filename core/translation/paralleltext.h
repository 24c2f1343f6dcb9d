// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parallel text: sentences and their translations, from a table or from two files, with what is no good left out and
// counted.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"

namespace filigree {

struct SentencePair {
    std::string source; ///< white space folded
    std::string target;
    std::int64_t line = 0; ///< where it stood, 1-based
    std::int32_t file = 0; ///< in which of the files of a domain (trainingfiles.h)
    friend bool operator==(const SentencePair &, const SentencePair &) = default;
};

/// Why a line was left out.
enum class PairFault {
    WrongColumns, ///< fewer or more columns than the table has
    EmptySide,
    NotUtf8,
    TooLong,
    OddRatio, ///< one side is so much longer that it can hardly be a translation
    Placeholder, ///< has a word like <s0>, which means a slot to the models
    Repeated, ///< the very pair stands further up
};

inline constexpr std::size_t pairFaults = 7;

/// "wrong columns", "one side is empty" …
[[nodiscard]] const char *faultText(PairFault fault);

/// A line that was left out.
struct PairRemark {
    PairFault fault = PairFault::EmptySide;
    std::int64_t line = 0;
    std::int64_t columns = 0; ///< that the line has, for WrongColumns
};

struct ParallelOptions {
    int sourceColumn = 0; ///< of a table
    int targetColumn = 1;
    std::size_t longest = 1000; ///< characters of a side; 0: any
    double longestRatio = 3.0; ///< (longer + 10) / (shorter + 10) in characters; 0: any
    bool dropRepeated = true;
    std::size_t remarks = 20; ///< places that are kept of each fault
};

struct ParallelText {
    std::vector<SentencePair> pairs; ///< in the order of the text
    std::int64_t lines = 0; ///< that were read
    std::int64_t columns = 0; ///< of a table: as many as most of its lines have, among those that suffice
    std::int64_t counts[pairFaults] = {}; ///< by PairFault
    std::vector<PairRemark> remarks; ///< the first places of each fault, by line
    [[nodiscard]] std::int64_t count(PairFault fault) const { return counts[static_cast<std::size_t>(fault)]; }
    [[nodiscard]] std::int64_t leftOut() const; ///< lines
};

/// Reads a table with tabs. Errors: those of reading; InvalidInput (a NUL byte; no good pair at all; more than half of
/// the lines have wrong columns or are not UTF-8: another format or encoding; with the first such line), Cancelled.
[[nodiscard]] Result<ParallelText> readParallelTable(const std::filesystem::path &path, const ParallelOptions &options,
                                                     Progress &progress);
/// Reads two files, of which line n of one is the translation of line n of the other. Errors: also InvalidInput where
/// they have different numbers of lines, with both numbers.
[[nodiscard]] Result<ParallelText> readParallelFiles(const std::filesystem::path &source,
                                                     const std::filesystem::path &target,
                                                     const ParallelOptions &options, Progress &progress);
/// The same from memory.
[[nodiscard]] Result<ParallelText> parseParallelTable(std::string_view text, const ParallelOptions &options,
                                                      Progress &progress);
[[nodiscard]] Result<ParallelText> parseParallelFiles(std::string_view source, std::string_view target,
                                                      const ParallelOptions &options, Progress &progress);

struct ParallelSplit {
    std::vector<SentencePair> train;
    std::vector<SentencePair> development;
    std::vector<SentencePair> test;
};

/// Draws at least `development` and `test` pairs by the seed (all there are, where these are fewer). Pairs with one
/// source sentence stay together, so that no test sentence was learned; the order of the input does not matter to where
/// a pair goes. Each part keeps the order of the input.
[[nodiscard]] ParallelSplit splitPairs(std::vector<SentencePair> pairs, std::size_t development, std::size_t test,
                                       std::uint64_t seed);

} // namespace filigree
