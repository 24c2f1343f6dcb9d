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

/// Drawn from the runs' languages; none is a golden utterance's template. The nearest to even support first. Fewer once
/// `progress` is cancelled.
[[nodiscard]] std::vector<InductionCandidate> contested(Ballot &held, std::uint64_t seed,
                                                        const Progress &progress = NoProgress());

} // namespace filigree::induction
