// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds the best translations by a model: greedily or by beam search, many sentences at once.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "app/translator/crew.h"
#include "app/translator/model.h"
#include "app/translator/pairs.h"
#include "core/base/progress.h"

namespace filigree::translator {

struct SearchOptions {
    int beam = 4; ///< 1 is greedy
    double lengthPenalty = 0.6; ///< exponent of ((5 + n) / 6)
    int longest = 0; ///< target ids; 0: twice the source and ten
};

struct SourceLine {
    std::span<const std::int32_t> source; ///< without the end
    std::vector<int> required; ///< placeholders that come out exactly once each
};

struct Translation {
    std::vector<int> target; ///< without begin and end
    double score = 0; ///< log-probability divided by the length penalty
    int forced = 0; ///< placeholders that the model would not have written there by itself
};

/// One group of sentences, on this thread. Cancelled, it returns fewer or none.
[[nodiscard]] std::vector<Translation> searchGreedily(const Model &model, std::span<const SourceLine> lines,
                                                      const SearchOptions &options, const Progress &progress);
[[nodiscard]] std::vector<Translation> searchByBeam(const Model &model, std::span<const SourceLine> lines,
                                                    const SearchOptions &options, const Progress &progress);

/// Called from any thread, one call at a time, with the places of some lines and their translations.
using TranslationsReady = std::function<void(std::span<const std::size_t>, const std::vector<Translation> &)>;

/// All lines, in groups of about one length that the crew shares. The translations do not depend on its threads.
[[nodiscard]] Result<void> translateAll(const Model &model, std::span<const SourceLine> lines,
                                        const SearchOptions &options, Crew &crew, Progress &progress,
                                        const TranslationsReady &ready);

/// ((5 + n) / 6) ^ exponent (Wu et al. 2016, equation 14).
[[nodiscard]] double lengthPenalty(std::size_t length, double exponent);
/// The most ids that a translation of this line may have.
[[nodiscard]] int longestTarget(const SourceLine &line, const SearchOptions &options);

} // namespace filigree::translator
