// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The strata of a corpus whose semantic patterns are shared out by a distribution.
#pragma once

#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/compiledgrammar.h"
#include "core/generation/corpusplan.h"
#include "core/resampling/patternshares.h"

namespace filigree {

/// The shares of a language's patterns, by name and as they were found.
struct SharedPatterns {
    std::vector<StratumShare> strata; ///< for CorpusRecipe::shares
    PatternShares shares;
};

/// A share for every pattern that the language has sentences of. `reference` are the patterns of the data that was
/// observed, `lender` those of another locale's. Errors: those of patternSizes() and patternShares().
[[nodiscard]] Result<SharedPatterns> sharePatterns(const CompiledGrammar &language,
                                                   std::span<const PatternRow> reference,
                                                   std::span<const PatternRow> lender,
                                                   const DistributionOptions &options, Progress &progress);

} // namespace filigree
