// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The overlap of two sets of values, by itself and against what chance would make of one population.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/resampling/reference.h"

namespace filigree {

/// P(a value seen c times in the pooled n occurrences stands on both sides of a random re-split into nA and nB), for
/// c = 0 … min(maximum, n):  1 - C(n-c, nA) / C(n, nA) - C(n-c, nB) / C(n, nB)  (hypergeometric; 0 for c < 2).
[[nodiscard]] std::vector<double> bothSides(std::uint64_t nA, std::uint64_t nB, std::uint64_t maximum);

/// bothSides() for one c, in O(√n) steps and no memory. It takes no logarithm, so that machines agree on it.
[[nodiscard]] double onBothSides(std::uint64_t nA, std::uint64_t nB, std::uint64_t c);

struct Overlap {
    double shared = 0.0; ///< |A ∩ B|
    double united = 0.0; ///< |A ∪ B|
    double expectedShared = 0.0; ///< mean of |A ∩ B| over all re-splits of the pooled occurrences, sizes kept

    /// J = |A ∩ B| / |A ∪ B|.
    [[nodiscard]] double jaccard() const { return united > 0 ? shared / united : 0.0; }
    /// E0[J] = (1/|A ∪ B|) Σ_v P(v on both sides): exact, as the union of a re-split is always the pooled set.
    [[nodiscard]] double expected() const { return united > 0 ? expectedShared / united : 0.0; }
    /// ρ = J / E0[J]; 0 where E0[J] is 0 (no value was seen twice: there is nothing to tell by).
    [[nodiscard]] double adjusted() const { return expectedShared > 1e-9 ? shared / expectedShared : 0.0; }
    /// Standard error of J: the union's values are k trials, shared or not, with one added to each outcome
    /// (Agresti and Coull), p = (shared + 1) / (k + 2), so that no overlap among few values does not pass for certain:
    ///   √(p (1 - p) / (k + 2)).
    [[nodiscard]] double jaccardError() const;
    /// Standard error of ρ: that of J, in units of E0[J]; infinite where E0[J] is 0.
    [[nodiscard]] double adjustedError() const;
};

/// Both ascend by value.
[[nodiscard]] Overlap overlap(std::span<const ValueCount> a, std::span<const ValueCount> b);

} // namespace filigree
