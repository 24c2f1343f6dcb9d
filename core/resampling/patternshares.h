// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a chosen distribution to the share of each pattern of a language, ready for a corpus recipe.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/count128.h"
#include "core/base/error.h"
#include "core/resampling/distribution.h"

namespace filigree {

/// A pattern that sentences can be made of, and how many.
struct LanguagePattern {
    std::string intent;
    std::string pattern;
    Count128 size;
};

/// The rows of the language's patterns, in their order. One that the reference data lacks (only a grammar makes it) has
/// the count 0 and, as all its sentences are alike to us, the complexity log2 of its size.
[[nodiscard]] std::vector<PatternRow> rowsOf(std::span<const LanguagePattern> language,
                                             std::span<const PatternRow> reference);

struct DistributionOptions {
    Distribution distribution = Distribution::Entropy;
    std::optional<double> entropyTarget; ///< bits
    double mixObserved = 0.0; ///< share of the observed distribution, mixed in last
    BorrowOptions borrow;
};

struct PatternShares {
    std::vector<double> weights; ///< by row; they sum to 1
    double entropy = 0.0; ///< of the weights, bits
    EntropyRange reachable; ///< of the distribution before tempering
    double temperature = 1.0;
    bool targetReached = true; ///< false: the target lies outside the range, and its nearest end was taken
};

/// Errors: InvalidOption (a target or mix that cannot be), NotFound (Borrowed without a lender).
[[nodiscard]] Result<PatternShares> patternShares(std::span<const PatternRow> rows, std::span<const PatternRow> lender,
                                                  const DistributionOptions &options);

} // namespace filigree
