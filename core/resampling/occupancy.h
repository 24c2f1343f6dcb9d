// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Do two groups of contexts draw from one set of values? A site-occupancy model (MacKenzie et al. 2002, "Estimating
// site occupancy rates when detection probabilities are less than one"): a value belongs to A, to B, to both or to
// neither, and a value that belongs to a side is seen there a negative-binomial number of times, perhaps never.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "core/resampling/reference.h"

namespace filigree {

/// How many values were seen `a` times on one side and `b` times on the other. Counts above 4 are put into classes, so
/// that there are few cells.
struct OccupancyCell {
    double a = 0.0;
    double b = 0.0;
    double values = 0.0;
};

/// The cells of two sides; `unseen` values were seen on neither.
[[nodiscard]] std::vector<OccupancyCell> occupancyCells(std::span<const ValueCount> a, std::span<const ValueCount> b,
                                                        double unseen);

/// Which memberships a model allows.
struct OccupancyModel {
    bool separate = true; ///< A alone, B alone and both; otherwise only both
    bool neither = true; ///< a value may belong to neither side
};

struct OccupancyFit {
    enum Membership { Both, OnlyA, OnlyB, Neither };
    double logLikelihood = 0.0; ///< nats
    std::array<double, 4> share{}; ///< of the values, by Membership
    double meanA = 0.0; ///< expected sightings of a member of A
    double meanB = 0.0;
    double shape = 0.0; ///< of the negative binomial; 0 = Poisson: all members are equally likely

    /// P(the value belongs to A | seen never in A, `seenInB` times in B).
    [[nodiscard]] double memberOfA(double seenInB) const;
};

/// Maximum likelihood by expectation maximisation with add-one shares, over a grid of shapes. Deterministic.
[[nodiscard]] OccupancyFit fitOccupancy(std::span<const OccupancyCell> cells, OccupancyModel model);

/// ln of the (Schwarz) Bayes factor of "two sets that may overlap" against "one set":
///   L(separate) - L(one) - ln(values),
/// as the richer model has two parameters more, each at the price of half the logarithm of the number of values.
[[nodiscard]] double separationEvidence(std::span<const OccupancyCell> cells);

} // namespace filigree
