// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Is one translation system better than another, or is it chance? Paired bootstrap resampling (Koehn 2004).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/translation/bleu.h"
#include "core/translation/chrf.h"

namespace filigree {

struct ResamplingOptions {
    int samples = 1000;
    double level = 0.95; ///< the ends of intervals are the quantiles (1 ± level) / 2
    std::uint64_t seed = 12345;
    int threads = 1; ///< what comes out does not depend on it
};

/// A score of the whole test set and where it lies with test sets that are drawn from it.
struct ScoreInterval {
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
};

struct ScoreDifference {
    ScoreInterval first;
    ScoreInterval second;
    ScoreInterval difference; ///< second - first; an interval without 0 tells the systems apart
    double secondBetter = 0.0; ///< share of the samples in which the second has more; ties count half
    /// Two-sided: how often chance alone moves the difference as far as it was found. (c + 1) / (samples + 1), where c
    /// counts samples that lie further from the samples' mean than the found difference lies from 0 (Riezler and
    /// Maxwell 2005).
    double p = 1.0;
};

/// The interval of one system. Errors: InvalidOption (samples, level, threads), InvalidInput (no sentences), Cancelled.
[[nodiscard]] Result<ScoreInterval> bleuInterval(std::span<const BleuCounts> sentences, const BleuOptions &options,
                                                 const ResamplingOptions &resampling, Progress &progress);
[[nodiscard]] Result<ScoreInterval> chrfInterval(std::span<const ChrfCounts> sentences, const ChrfOptions &options,
                                                 const ResamplingOptions &resampling, Progress &progress);

/// Two systems on the same sentences. Errors: also InvalidInput where their numbers differ.
[[nodiscard]] Result<ScoreDifference> compareBleu(std::span<const BleuCounts> first, std::span<const BleuCounts> second,
                                                  const BleuOptions &options, const ResamplingOptions &resampling,
                                                  Progress &progress);
[[nodiscard]] Result<ScoreDifference> compareChrf(std::span<const ChrfCounts> first, std::span<const ChrfCounts> second,
                                                  const ChrfOptions &options, const ResamplingOptions &resampling,
                                                  Progress &progress);

/// The sentences of sample `number`, with repetition, of a test set. Each sample has a stream of chance of its own.
[[nodiscard]] std::vector<std::uint32_t> drawSentences(std::size_t sentences, std::uint64_t seed, std::uint64_t number);

/// The comparison of two systems of which the scores and those of the same samples are known.
[[nodiscard]] ScoreDifference differenceOf(double first, double second, std::vector<double> firstSamples,
                                           std::vector<double> secondSamples, double level);

} // namespace filigree
