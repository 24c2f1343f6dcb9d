// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How alike the contexts of a slot type are: everything that does not depend on the threshold, worked out once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/resampling/contexts.h"
#include "core/resampling/overlap.h"

namespace filigree {

/// What the threshold is laid on.
enum class SimilarityScale {
    Adjusted, ///< ρ, see Overlap::adjusted(): swappable contexts have about 1, others about 0, whatever their sizes
    Raw, ///< the Jaccard index itself
};

/// The linguist's word on a pair of contexts; it wins over any number.
struct ContextPin {
    std::string slot;
    std::string a; ///< keys of the contexts
    std::string b;
    bool same = false;
    friend bool operator==(const ContextPin &, const ContextPin &) = default;
};

struct PairVerdict {
    bool same = false; ///< swaps between the two are safe
    bool pinned = false;
    bool uncertain = false; ///< the threshold lies within two standard errors of the similarity, and nothing is pinned
};

/// The threshold as it is meant everywhere: at 0 all pairs are the same, above it only pairs that share a value can be.
struct SimilarityThreshold {
    SimilarityScale scale = SimilarityScale::Adjusted;
    double value = 0.5;
};

/// Symmetric; the diagonal is 1. Immutable.
class SimilarityMatrix {
public:
    /// Exact. Cost: one pass over the pairs, and one step for each value that two contexts share. Error: Cancelled.
    [[nodiscard]] static Result<SimilarityMatrix> make(const SlotContexts &contexts, Progress &progress);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] Overlap at(std::size_t a, std::size_t b) const; ///< a != b
    [[nodiscard]] double similarity(std::size_t a, std::size_t b, SimilarityScale scale) const; ///< 1 on the diagonal
    [[nodiscard]] double error(std::size_t a, std::size_t b, SimilarityScale scale) const; ///< standard error
    [[nodiscard]] PairVerdict verdict(std::size_t a, std::size_t b, SimilarityThreshold threshold) const;

private:
    [[nodiscard]] std::size_t pair(std::size_t a, std::size_t b) const
    {
        return a < b ? b * (b - 1) / 2 + a : a * (a - 1) / 2 + b;
    }
    std::size_t m_size = 0;
    std::vector<std::uint32_t> m_cardinality; ///< by context
    std::vector<std::uint32_t> m_shared; ///< by pair
    std::vector<float> m_expectedShared; ///< by pair
};

/// All verdicts at a threshold.
class Verdicts {
public:
    /// Pins of other slot types, and of contexts that are not there, are passed over.
    Verdicts(const SlotContexts &contexts, const SimilarityMatrix &matrix, SimilarityThreshold threshold,
             const std::vector<ContextPin> &pins);

    [[nodiscard]] PairVerdict at(std::size_t a, std::size_t b) const;
    /// Contexts whose values may be swapped into `context`: its direct neighbours, or (components) all that can be
    /// reached over safe swaps; ascending, without itself.
    [[nodiscard]] std::vector<std::uint32_t> neighbours(std::size_t context, bool components) const;
    [[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>> uncertainPairs() const; ///< ascending, a < b

private:
    [[nodiscard]] std::size_t pair(std::size_t a, std::size_t b) const
    {
        return a < b ? b * (b - 1) / 2 + a : a * (a - 1) / 2 + b;
    }
    std::size_t m_size;
    std::vector<PairVerdict> m_pairs;
};

/// An order of the contexts in which alike ones stand together, for the heat map: average-linkage clustering, in which
/// the two halves of each cluster are turned so that the most alike ends meet. Depends on the similarities alone; ties
/// go to the earlier context.
[[nodiscard]] std::vector<std::uint32_t> clusteredOrder(const SimilarityMatrix &matrix, SimilarityScale scale);

} // namespace filigree
