// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Training data from which a model learns to carry placeholders over: in parallel text, words that stand on both sides
// as they are (names, numbers), and values that are known to be each other's translation, give way to placeholders.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/translation/paralleltext.h"
#include "core/translation/slotvalues.h"

namespace filigree {

struct PlaceholderOptions {
    std::uint64_t seed = 1;
    double share = 0.5; ///< lines with placeholders that are made, as a share of the pairs that can have some
    double joined = 0.4; ///< share of these that are made of two or three pairs, for sentences with several slots
    int mostWords = 4; ///< longest run of words behind one placeholder
    int mostSlots = 6; ///< placeholders of a line, at most 10
    std::size_t longestJoined = 200; ///< characters of a joined side
    /// Words without a digit must be rare, or they are words that both languages happen to have ("in", "die"): they
    /// stand in at most this share of the source sentences, and in five at least are allowed.
    double commonest = 0.002;
};

struct PlaceholderData {
    std::vector<SentencePair> pairs; ///< only the lines with placeholders; to be mixed with the pairs as they are
    std::int64_t usable = 0; ///< pairs in which something can give way
    std::int64_t joined = 0; ///< lines that are made of several
    std::int64_t placeholders = 0; ///< on one side, of all lines
};

/// Placeholders get random numbers 0 … 9, the same on both sides, none twice in a line. The same input and seed give
/// the same lines. Errors: InvalidOption, Cancelled.
[[nodiscard]] Result<PlaceholderData> makePlaceholderData(const std::vector<SentencePair> &pairs,
                                                          const AlignedValues &values,
                                                          const PlaceholderOptions &options, Progress &progress);

} // namespace filigree
