// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// chrF (Popović 2015), the F-score of character n-grams, as sacreBLEU computes it. It asks less of word forms than BLEU
// and needs no words, so that it serves all languages.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/translation/bleu.h"

namespace filigree {

/// The defaults are sacreBLEU's chrF2.
struct ChrfOptions {
    int order = 6; ///< longest n-gram of characters, 1 to 9
    double beta = 2.0; ///< recall counts beta² times as much as precision
    bool keepWhiteSpace = false;
    bool lowerCase = false;
    /// The mean of the orders' F-scores, where an order without n-grams counts almost nothing, as chrF++.py and NLTK
    /// have it. Otherwise precision and recall are averaged over the orders that both sides have.
    bool epsilonSmoothing = false;
};

/// Sums over sentences, by order.
struct ChrfCounts {
    std::vector<std::int64_t> hypothesis; ///< n-grams; none counted where the reference is too short for any
    std::vector<std::int64_t> reference;
    std::vector<std::int64_t> matches;
    ChrfCounts &operator+=(const ChrfCounts &other);
};

/// The counts of each sentence against the reference that gives it the best score. Errors as of bleuCounts().
[[nodiscard]] Result<std::vector<ChrfCounts>> chrfCounts(std::span<const std::string> hypotheses,
                                                         std::span<const ReferenceStream> references,
                                                         const ChrfOptions &options, Progress &progress);

/// 0 to 100.
[[nodiscard]] double chrfScore(const ChrfCounts &counts, const ChrfOptions &options);

/// chrfCounts(), summed and scored.
[[nodiscard]] Result<double> corpusChrf(std::span<const std::string> hypotheses,
                                        std::span<const ReferenceStream> references, const ChrfOptions &options = {});

/// "nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no|impl:filigree"
[[nodiscard]] std::string chrfSignature(std::span<const ReferenceStream> references, const ChrfOptions &options);

/// "chrF2"
[[nodiscard]] std::string chrfName(const ChrfOptions &options);

} // namespace filigree
