// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several networks over one buffer of weights, each with a buffer of gradients of its own: the parts of a step are
// worked on side by side. What comes out depends on the number of shards and not on the number of threads.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "app/translator/crew.h"
#include "app/translator/network.h"
#include "app/translator/optimiser.h"

namespace filigree::translator {

/// So many parts an update has, whatever the threads: they only share them out, and come to the same weights.
inline constexpr int shardsOfAnUpdate = 4;

class Replicas {
public:
    /// `weights` has bufferSize(shape) floats and outlives the replicas.
    Replicas(const NetworkShape &shape, std::vector<float> &weights, int shards, Crew &crew);

    [[nodiscard]] int shards() const { return static_cast<int>(m_networks.size()); }

    /// The gradient of the mean loss of a token over all batches, one batch a shard; it stands in gradient() then.
    [[nodiscard]] LossSums computeGradient(const std::vector<Batch> &batches, LossOptions options);
    [[nodiscard]] std::span<const float> gradient() const { return m_gradients.front(); }
    /// A step of the optimiser along gradient(), which is zero afterwards. False, and nothing changes, when the
    /// gradient is not finite.
    [[nodiscard]] bool step(const OptimiserOptions &options, const Anchor &anchor, Moments &moments);

    /// The loss of many batches, without gradients.
    [[nodiscard]] LossSums loss(const std::vector<Batch> &batches);

    [[nodiscard]] Network &network(int shard) { return m_networks[static_cast<std::size_t>(shard)]; }
    [[nodiscard]] std::vector<float> &gradients(int shard) { return m_gradients[static_cast<std::size_t>(shard)]; }
    [[nodiscard]] Crew &crew() { return m_crew; }

private:
    template <class Work> void forRanges(Work work);
    [[nodiscard]] double gradientLength(); ///< the same for every number of threads

    std::vector<float> &m_weights;
    std::vector<std::vector<float>> m_gradients;
    std::vector<Network> m_networks;
    Crew &m_crew;
};

} // namespace filigree::translator
