// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each threshold would swap, worked out once: a slider then only looks things up.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/resampling/resample.h"

namespace filigree {

struct PoolSize {
    std::uint64_t own = 0;
    std::uint64_t swapped = 0;
};

/// One value that a threshold lets into a context.
struct Swap {
    std::uint32_t context = 0;
    std::uint32_t value = 0;
    std::uint32_t donor = 0; ///< the most alike context that was seen with it
    double similarity = 0.0; ///< from which threshold down it is let in; infinite for a pin
    friend bool operator==(const Swap &, const Swap &) = default;
};

/// A value comes into a context with the most alike of the contexts that were seen with it. So for each context the
/// others are put in order of their similarity, with the number of values that they and those before them bring: the
/// pool's size at any threshold is one search in that list. With chains (PoolOptions::components) the similarity of two
/// contexts is that of the weakest link of the best chain. Sizes are those of PoolMaker::pools() without rejected
/// values and without values that only catalogues have. Immutable.
class SwapSteps {
public:
    /// `slot` outlives the result; the threshold's value in `options` does not matter. Error: Cancelled.
    [[nodiscard]] static Result<SwapSteps> make(const SlotResampling &slot, const PoolOptions &options,
                                                Progress &progress);

    [[nodiscard]] std::vector<PoolSize> sizes(double threshold) const; ///< by context
    [[nodiscard]] std::uint64_t swapped(double threshold) const; ///< pairs of context and value let in, in all
    /// What `low` lets in and `high` does not, the most alike first; at most `limit`. Nothing when low >= high.
    [[nodiscard]] std::vector<Swap> between(double low, double high, std::size_t limit) const;

private:
    struct Donor {
        double similarity = 0.0;
        std::uint32_t context = 0;
        std::uint64_t swapped = 0; ///< values let in by this one and those before it
    };
    struct Ladder {
        std::vector<Donor> donors; ///< the most alike first
        std::uint64_t blind = 0; ///< values let in at the threshold 0, where evidence does not count
    };

    [[nodiscard]] static std::vector<Donor> donorsOf(const SlotResampling &slot, const PoolOptions &options,
                                                     const std::vector<double> &weights, std::uint32_t context);
    void countSwaps(Ladder &ladder, std::uint32_t context, const std::vector<std::vector<std::uint64_t>> &dense) const;
    [[nodiscard]] ValueSet fresh(std::uint32_t context, std::size_t rank) const;
    void addDoubted(std::vector<Swap> &out, std::size_t limit) const;

    const SlotResampling *m_slot = nullptr;
    bool m_evidence = true;
    std::vector<Ladder> m_ladders; ///< by context
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_steps; ///< context and rank, the most alike first
};

} // namespace filigree
