// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/allocation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace filigree {

namespace {

/// Whole shares of `amount` in proportion to weights, by largest remainders; only strata of `open` take part.
std::vector<std::uint64_t> shares(std::uint64_t amount, std::span<const double> weights,
                                  const std::vector<std::size_t> &open)
{
    double total = 0;
    for (const std::size_t i : open)
        total += weights[i];
    std::vector<std::uint64_t> out(open.size());
    std::vector<std::pair<double, std::size_t>> remainders;
    std::uint64_t given = 0;
    for (std::size_t k = 0; k < open.size(); ++k) {
        const double exact = static_cast<double>(amount) * weights[open[k]] / total;
        out[k] = std::min(static_cast<std::uint64_t>(exact), amount - given);
        given += out[k];
        remainders.emplace_back(exact - static_cast<double>(out[k]), k);
    }
    std::stable_sort(remainders.begin(), remainders.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    for (std::size_t k = 0; given < amount; k = (k + 1) % remainders.size(), ++given)
        ++out[remainders[k].second];
    return out;
}

class Allocator {
public:
    Allocator(std::span<const double> weights, std::span<const Count128> capacities)
        : m_weights(weights)
    {
        m_out.counts.assign(weights.size(), 0);
        for (const Count128 capacity : capacities) {
            constexpr uint128 most = ~static_cast<std::uint64_t>(0);
            m_capacities.push_back(static_cast<std::uint64_t>(std::min(capacity.value(), most)));
        }
    }

    Allocation run(std::uint64_t wanted)
    {
        // Beyond what there is, nothing is handed out; beyond 2^53 the shares, which are doubles, are not exact.
        uint128 room = 0;
        for (const std::uint64_t capacity : m_capacities)
            room += capacity;
        wanted = static_cast<std::uint64_t>(std::min({uint128{wanted}, room, uint128{1} << 53}));
        std::vector<std::size_t> weighted;
        std::vector<std::size_t> unweighted;
        for (std::size_t i = 0; i < m_weights.size(); ++i)
            (m_weights[i] > 0 ? weighted : unweighted).push_back(i);
        fill(wanted, weighted, m_weights);
        seeTheEmptyOnes(weighted);
        const std::vector<double> even(m_weights.size(), 1.0);
        fill(wanted - m_out.total, unweighted, even);
        return m_out;
    }

private:
    [[nodiscard]] std::uint64_t room(std::size_t i) const { return m_capacities[i] - m_out.counts[i]; }

    void give(std::size_t i, std::uint64_t amount)
    {
        m_out.counts[i] += amount;
        m_out.total += amount;
    }

    /// Water filling: whoever cannot take his share is filled to the brim and leaves, then the rest is shared anew.
    void fill(std::uint64_t amount, std::vector<std::size_t> open, std::span<const double> weights)
    {
        std::erase_if(open, [&](std::size_t i) { return room(i) == 0; });
        while (amount > 0 && !open.empty()) {
            const auto wish = shares(amount, weights, open);
            std::vector<std::size_t> still;
            for (std::size_t k = 0; k < open.size(); ++k) {
                if (wish[k] < room(open[k])) {
                    still.push_back(open[k]);
                    continue;
                }
                amount -= room(open[k]);
                give(open[k], room(open[k]));
            }
            if (still.size() == open.size()) {
                for (std::size_t k = 0; k < open.size(); ++k)
                    give(open[k], wish[k]);
                return;
            }
            open = std::move(still);
        }
    }

    /// One sentence for each stratum that rounding left without, from those that have most.
    void seeTheEmptyOnes(const std::vector<std::size_t> &open)
    {
        for (const std::size_t i : open) {
            if (m_out.counts[i] > 0 || m_capacities[i] == 0)
                continue;
            const auto richest = *std::max_element(open.begin(), open.end(), [&](std::size_t a, std::size_t b) {
                return m_out.counts[a] < m_out.counts[b];
            });
            if (m_out.counts[richest] < 2)
                return;
            --m_out.counts[richest];
            ++m_out.counts[i];
        }
    }

    std::span<const double> m_weights;
    std::vector<std::uint64_t> m_capacities;
    Allocation m_out;
};

} // namespace

Allocation allocate(std::uint64_t wanted, std::span<const double> weights, std::span<const Count128> capacities)
{
    return Allocator(weights, capacities).run(wanted);
}

} // namespace filigree
