// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How well an adapted model keeps the old domain while it learns the new ones: points in a plane, their Pareto front,
// and whether one method is better on both sides.
#pragma once

#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/translation/bleu.h"
#include "core/translation/scorecomparison.h"

namespace filigree {

/// BLEU of the old domain, and the mean of the new ones' BLEU.
struct TradeoffPoint {
    double old = 0.0;
    double fresh = 0.0;
    friend bool operator==(const TradeoffPoint &, const TradeoffPoint &) = default;
};

/// A model's counts by sentence.
struct TradeoffScores {
    std::vector<BleuCounts> old;
    std::vector<std::vector<BleuCounts>> fresh; ///< by domain, one or more
};

[[nodiscard]] TradeoffPoint tradeoffPoint(const TradeoffScores &scores, const BleuOptions &options = {});

/// By point: is no other one at least as good on both sides and better on one?
[[nodiscard]] std::vector<bool> paretoFront(std::span<const TradeoffPoint> points);

/// The area of what the points dominate, above `worst`; in BLEU squared.
[[nodiscard]] double hypervolume(std::span<const TradeoffPoint> points, TradeoffPoint worst);

struct TradeoffComparison {
    ScoreDifference old;
    ScoreDifference fresh;
    double bothBetter = 0.0; ///< share of the samples in which the second is better on both sides
};

/// Two methods, each as its models of several seeds: paired bootstrap of the mean over the seeds, where old and new
/// test sets are drawn anew. Errors: InvalidOption (samples, level), InvalidInput (no model, no sentences, other test
/// sets), Cancelled.
[[nodiscard]] Result<TradeoffComparison> compareTradeoffs(std::span<const TradeoffScores> first,
                                                          std::span<const TradeoffScores> second,
                                                          const BleuOptions &options,
                                                          const ResamplingOptions &resampling, Progress &progress);

/// The areas above `worst` of two families of methods, each method as its models of several seeds: paired bootstrap as
/// above. Errors: the same.
[[nodiscard]] Result<ScoreDifference> compareAreas(std::span<const std::vector<TradeoffScores>> first,
                                                   std::span<const std::vector<TradeoffScores>> second,
                                                   TradeoffPoint worst, const BleuOptions &options,
                                                   const ResamplingOptions &resampling, Progress &progress);

} // namespace filigree
