// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sentences that the runs disagree on.
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/progress.h"
#include "core/induction/ballot.h"
#include "core/induction/induce.h"

namespace filigree::induction {

struct Contested {
    int voters = 0;
    std::vector<InductionCandidate> candidates;
};

/// Drawn from the languages of runs of the first and of the last round; none is the template of a golden utterance or
/// was rejected. Those with the largest weight times uncertainty first; fewer once `progress` is cancelled.
[[nodiscard]] Contested contested(const Ballot &held, std::uint64_t seed, const Progress &progress = NoProgress());

} // namespace filigree::induction
