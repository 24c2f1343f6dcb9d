// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include "core/resampling/similarity.h"

namespace filigree {

namespace {

/// Clusters as orders of their contexts, joined by the nearest-neighbour chain (Murtagh 1983): n^2 steps.
class Clustering {
public:
    Clustering(const SimilarityMatrix &matrix, SimilarityScale scale)
        : m_size(matrix.size())
        , m_between(m_size * m_size)
        , m_orders(m_size)
    {
        for (std::size_t a = 0; a < m_size; ++a) {
            m_orders[a] = {static_cast<std::uint32_t>(a)};
            for (std::size_t b = 0; b < m_size; ++b)
                m_between[a * m_size + b] = static_cast<float>(std::min(1.0, matrix.similarity(a, b, scale)));
        }
        m_leaves = m_between;
    }

    std::vector<std::uint32_t> order()
    {
        std::vector<std::size_t> chain;
        for (std::size_t left = m_size; left > 1;) {
            if (chain.empty())
                chain.push_back(firstAlive());
            const std::size_t last = chain.back();
            const std::size_t nearest = nearestTo(last, chain.size() > 1 ? chain[chain.size() - 2] : last);
            if (chain.size() < 2 || nearest != chain[chain.size() - 2]) {
                chain.push_back(nearest);
                continue;
            }
            chain.resize(chain.size() - 2);
            join(std::min(last, nearest), std::max(last, nearest));
            --left;
        }
        return m_size == 0 ? std::vector<std::uint32_t>{} : m_orders[firstAlive()];
    }

private:
    std::size_t firstAlive() const
    {
        std::size_t i = 0;
        while (m_orders[i].empty())
            ++i;
        return i;
    }

    /// The most alike cluster; `preferred` wins ties, then the earlier one.
    std::size_t nearestTo(std::size_t cluster, std::size_t preferred) const
    {
        std::size_t best = preferred;
        float value = preferred == cluster ? -1.0F : m_between[cluster * m_size + preferred];
        for (std::size_t other = 0; other < m_size; ++other)
            if (other != cluster && !m_orders[other].empty() && m_between[cluster * m_size + other] > value) {
                best = other;
                value = m_between[cluster * m_size + other];
            }
        return best;
    }

    void join(std::size_t a, std::size_t b)
    {
        const auto weightA = static_cast<float>(m_orders[a].size());
        const auto weightB = static_cast<float>(m_orders[b].size());
        for (std::size_t c = 0; c < m_size; ++c) {
            const float mean =
                (weightA * m_between[a * m_size + c] + weightB * m_between[b * m_size + c]) / (weightA + weightB);
            m_between[a * m_size + c] = m_between[c * m_size + a] = mean;
        }
        std::vector<std::uint32_t> &x = m_orders[a];
        std::vector<std::uint32_t> &y = m_orders[b];
        const auto alike = [&](std::uint32_t i, std::uint32_t k) { return m_leaves[i * m_size + k]; };
        const float ends[] = {alike(x.back(), y.front()), alike(x.back(), y.back()), alike(x.front(), y.front()),
                              alike(x.front(), y.back())};
        const auto best = std::max_element(std::begin(ends), std::end(ends)) - std::begin(ends);
        if (best >= 2)
            std::reverse(x.begin(), x.end());
        if (best % 2 == 1)
            std::reverse(y.begin(), y.end());
        x.insert(x.end(), y.begin(), y.end());
        y.clear();
    }

    std::size_t m_size;
    std::vector<float> m_between;
    std::vector<float> m_leaves;
    std::vector<std::vector<std::uint32_t>> m_orders;
};

} // namespace

std::vector<std::uint32_t> clusteredOrder(const SimilarityMatrix &matrix, SimilarityScale scale)
{
    return Clustering(matrix, scale).order();
}

} // namespace filigree
