// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pools: the values that may fill a slot type in each of its contexts, at a threshold, and where each value comes from.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/resampling/similarity.h"
#include "core/resampling/valueset.h"

namespace filigree {

/// A slot value that the linguist does not want.
struct RejectedValue {
    std::string slot;
    std::string words; ///< in any spelling
};

struct PoolOptions {
    SimilarityThreshold threshold; ///< 0 swaps blindly, above 0 only with overlapping evidence
    bool components = false; ///< swap along chains of safe swaps too, not only between direct neighbours
    double containment = 0.5; ///< a catalogue joins a pool that it contains this share of: |V ∩ K| / |V|
    bool catalogueEverywhere = false; ///< values that only a catalogue has join every pool that it contains enough of
    /// Lets the numbers of sightings help where sets alone are blind (see PoolMaker). It only ever takes values away.
    bool evidence = true;
    double certainty = 0.95; ///< probability from which a catalogue's unseen value belongs to a context
    std::vector<ContextPin> pins;
    std::vector<RejectedValue> rejected;
};

enum class ValueSource { Own, Swapped, Catalogue };

/// Three disjoint sets of values.
struct Pool {
    ValueSet own; ///< V(c, t)
    ValueSet swapped; ///< from the neighbours
    ValueSet catalogue; ///< never seen in the data
    std::vector<std::uint32_t> neighbours; ///< contexts at or above the threshold, the most alike first
    std::vector<std::string> catalogues; ///< those that joined

    [[nodiscard]] std::uint64_t size() const
    {
        return own.cardinality() + swapped.cardinality() + catalogue.cardinality();
    }
    [[nodiscard]] bool contains(std::uint32_t value) const
    {
        return own.contains(value) || swapped.contains(value) || catalogue.contains(value);
    }
};

/// Where a pool has a value from.
struct ValueOrigin {
    ValueSource source = ValueSource::Own;
    std::uint32_t context = 0; ///< Swapped: the most alike neighbour that was seen with it
    double jaccard = 1.0; ///< Swapped: of the two contexts
    double adjusted = 1.0;
    std::string catalogue; ///< Catalogue: its name
};

/// What pools at any threshold are made of. The parts that do not depend on the threshold are worked out here, once.
///
/// Evidence. For each context the sightings in it (A) are set against those in all others (B) by the model of
/// occupancy.h. Where that speaks for two sets (separationEvidence() > 0), a neighbour's value with P(in A | sightings)
/// below one half is not swapped in: a context that was seen often enough would have had it. A catalogue's values that
/// nobody has seen are shared out: all of them to a context whose neighbours leave no other context, otherwise to those
/// contexts (with their neighbours) where P(in A | seen on neither side) reaches `certainty`, given that every value of
/// a catalogue belongs somewhere. What cannot be told is left out.
class PoolMaker {
public:
    /// `data`, `contexts` and `matrix` belong together and outlive the maker. Error: Cancelled.
    [[nodiscard]] static Result<PoolMaker> make(const SlotData &data, const SlotContexts &contexts,
                                                const SimilarityMatrix &matrix, Progress &progress);

    /// One pool a context, in their order.
    [[nodiscard]] std::vector<Pool> pools(const PoolOptions &options) const;
    /// Values of others that this context would have been seen with, did they belong to it.
    [[nodiscard]] const ValueSet &doubted(std::size_t context) const { return m_doubted[context]; }
    /// Nothing when the value is not in the pool.
    [[nodiscard]] std::optional<ValueOrigin> origin(const Pool &pool, std::size_t context, std::uint32_t value) const;

private:
    PoolMaker(const SlotData &data, const SlotContexts &contexts, const SimilarityMatrix &matrix)
        : m_data(&data)
        , m_contexts(&contexts)
        , m_matrix(&matrix)
    {
    }
    void fitContext(std::size_t context, const std::vector<ValueCount> &all);
    /// Unions of the values of contexts, by their numbers: many contexts have the same neighbourhood.
    using Unions = std::map<std::vector<std::uint32_t>, ValueSet>;
    void swapIn(Pool &pool, std::size_t context, const Verdicts &verdicts, const PoolOptions &options,
                Unions &unions) const;
    void joinCatalogues(Pool &pool, std::size_t context, const PoolOptions &options) const;
    [[nodiscard]] double unseenBelongs(const Pool &pool, std::size_t context) const;

    const SlotData *m_data;
    const SlotContexts *m_contexts;
    const SimilarityMatrix *m_matrix;
    std::vector<ValueCount> m_all; ///< sightings of all contexts
    std::vector<ValueSet> m_doubted; ///< by context: values of others that it would have been seen with
    ValueSet m_unseen; ///< values that only catalogues have
};

/// Coverage of catalogue `k` by a context: |V ∩ K| / |V|.
[[nodiscard]] double containment(const Context &context, const ValueSet &catalogue);

} // namespace filigree
