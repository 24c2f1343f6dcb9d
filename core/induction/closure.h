// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Templates that nobody wrote but nearly all runs accept: they are added to the data for the next round, so that rare
// phrases meet the contexts of their common siblings.
#pragma once

#include <cstdint>

#include "core/base/progress.h"
#include "core/induction/templates.h"
#include "core/induction/votes.h"

namespace filigree::induction {

struct ClosureOptions {
    Demand demand{0.7, 0.15};
    std::size_t draws = 2000;
    std::size_t most = 150; ///< templates added
    std::uint64_t seed = 1;
};

/// `golden` and what was found, in the order of a TemplateSet; the found ones have count 1 and no ids. Incomplete
/// once `progress` is cancelled.
[[nodiscard]] TemplateSet withLikelyTemplates(const TemplateSet &golden, Votes &votes, const ClosureOptions &options,
                                              const Progress &progress);

} // namespace filigree::induction
