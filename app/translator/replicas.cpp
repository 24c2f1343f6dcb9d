// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/replicas.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/random.h"

namespace filigree::translator {

namespace {

constexpr std::size_t range = 1U << 16U; // weights that a thread takes at once

} // namespace

Replicas::Replicas(const NetworkShape &shape, std::vector<float> &weights, int shards, Crew &crew)
    : m_weights(weights)
    , m_crew(crew)
{
    m_gradients.assign(static_cast<std::size_t>(shards), std::vector<float>(weights.size(), 0.0F));
    for (std::vector<float> &gradient : m_gradients)
        m_networks.emplace_back(shape, weights.data(), gradient.data());
}

// work(from, to) for ranges of the buffer of weights; their borders do not depend on the threads.
template <class Work> void Replicas::forRanges(Work work)
{
    m_crew.run(static_cast<int>((m_weights.size() + range - 1) / range), [&](int i) {
        const std::size_t from = static_cast<std::size_t>(i) * range;
        work(from, std::min(m_weights.size(), from + range));
    });
}

double Replicas::gradientLength()
{
    const std::span<const float> all = m_gradients.front();
    std::vector<double> sums((all.size() + range - 1) / range, 0.0);
    forRanges(
        [&](std::size_t from, std::size_t to) { sums[from / range] = sumOfSquares(all.subspan(from, to - from)); });
    return std::sqrt(std::accumulate(sums.begin(), sums.end(), 0.0));
}

LossSums Replicas::computeGradient(const std::vector<Batch> &batches, LossOptions options)
{
    std::size_t tokens = 0;
    for (const Batch &batch : batches)
        tokens += batch.expected.size();
    options.scale = 1.0 / double(std::max<std::size_t>(tokens, 1));
    std::vector<LossSums> sums(batches.size());
    m_crew.run(static_cast<int>(batches.size()), [&](int i) {
        const auto at = static_cast<std::size_t>(i);
        if (batches[at].expected.empty())
            return;
        LossOptions own = options;
        own.seed = mix64(options.seed + at);
        sums[at] = m_networks[at].lossAndGradients(batches[at], own);
    });
    forRanges([&](std::size_t from, std::size_t to) {
        float *whole = m_gradients.front().data();
        for (std::size_t shard = 1; shard < m_gradients.size(); ++shard) {
            float *part = m_gradients[shard].data();
            for (std::size_t i = from; i < to; ++i) {
                whole[i] += part[i];
                part[i] = 0;
            }
        }
    });
    LossSums all;
    for (const LossSums &sum : sums)
        all += sum;
    return all;
}

bool Replicas::step(const OptimiserOptions &options, const Anchor &anchor, Moments &moments)
{
    std::vector<float> &gradient = m_gradients.front();
    const double length = gradientLength();
    if (!std::isfinite(length))
        return false;
    forRanges([&](std::size_t from, std::size_t to) {
        adamStep(options, anchor, length, gradient, m_weights, moments, from, to);
        std::fill(gradient.begin() + std::ptrdiff_t(from), gradient.begin() + std::ptrdiff_t(to), 0.0F);
    });
    ++moments.step;
    return true;
}

LossSums Replicas::loss(const std::vector<Batch> &batches)
{
    std::vector<LossSums> sums(batches.size());
    m_crew.run(static_cast<int>(batches.size()), [&](int i) {
        const auto at = static_cast<std::size_t>(i);
        sums[at] = m_networks.front().loss(batches[at]);
    });
    LossSums all;
    for (const LossSums &sum : sums)
        all += sum;
    return all;
}

} // namespace filigree::translator
