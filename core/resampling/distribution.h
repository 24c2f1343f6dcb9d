// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the sentences of a corpus are shared out over the semantic patterns. All of it works on a vector of patterns, so
// that a slider may call it.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/resampling/patterns.h"

namespace filigree {

enum class Distribution {
    Observed, ///< as in the reference data: count of p
    Uniform, ///< all patterns alike
    Borrowed, ///< as in another locale's data: see borrowedWeights()
    Entropy, ///< 1 + C(p): the more there is to learn, the more sentences; one bit for a pattern without any choice
    EntropyAdditive, ///< Σ_{t∈p} h(t), and at least the smallest positive one
};

/// "observed", "uniform", "borrowed", "entropy", "entropy-additive".
[[nodiscard]] const char *distributionName(Distribution distribution);
[[nodiscard]] std::optional<Distribution> distributionFromName(std::string_view name);

struct BorrowOptions {
    /// Slot names of the other locale, by that locale's name.
    std::map<std::string, std::string> slotNames;
    bool ignoreIntent = false; ///< patterns are compared without their intents
};

/// (n(p) + 1) / (N + P): the counts of the same condensed patterns (of the same intent) in the other locale's data,
/// with one added to each of the P patterns here, so that those it lacks get a share. N counts the utterances whose
/// pattern is known here. Intents and slots carry over between languages; words do not matter.
[[nodiscard]] std::vector<double> borrowedWeights(std::span<const PatternRow> rows, std::span<const PatternRow> lender,
                                                  const BorrowOptions &options);

/// Weights of all distributions but Borrowed; they sum to 1.
[[nodiscard]] std::vector<double> patternWeights(std::span<const PatternRow> rows, Distribution distribution);

struct EntropyRange {
    double lowest = 0.0; ///< log2 of the number of patterns that share the highest weight
    double highest = 0.0; ///< log2 of the number of patterns with a weight
};
[[nodiscard]] EntropyRange reachableEntropy(std::span<const double> weights);

struct Tempered {
    std::vector<double> weights; ///< q^(1/T) / Z
    double temperature = 1.0; ///< T; infinite for the uniform distribution, 0 for the other end
    double entropy = 0.0; ///< bits; equals the target within 1e-6 where it is reachable
    bool reachable = true; ///< otherwise the nearest end of the range is given
};

/// Finds T with H(q^(1/T) / Z) = target by bisection: H grows with T. Error: InvalidOption (the target is no number).
[[nodiscard]] Result<Tempered> temperToEntropy(std::span<const double> weights, double targetBits);

/// (1 - share) a + share b; both are made to sum to 1 before.
[[nodiscard]] std::vector<double> mixed(std::span<const double> a, std::span<const double> b, double share);

} // namespace filigree
