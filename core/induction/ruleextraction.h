// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes rules of templates: phrases that share a context become a named class or an optional part, and take that name
// in every other context where the votes say that they are interchangeable.
#pragma once

#include <cstdint>
#include <functional>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/induction/rulemodel.h"
#include "core/induction/votes.h"

namespace filigree::induction {

struct ExtractionOptions {
    Demand demand; ///< of a sentence, see Votes::convinced
    double agreement = 0.95; ///< part of a step's sentences that need it
    std::size_t samples = 16; ///< sentences that a step is judged by
    std::size_t longest = 4; ///< items of a phrase
    std::uint64_t seed = 1;
    std::function<bool(const RuleModel &)> allowed; ///< a step after which it is false is taken back; may be empty
};

/// Error: Cancelled.
[[nodiscard]] Result<int> extractRules(RuleModel &model, Votes &votes, const ExtractionOptions &options,
                                       const Progress &progress);

} // namespace filigree::induction
