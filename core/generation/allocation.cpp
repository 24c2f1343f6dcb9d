// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/allocation.h"

#include <algorithm>
#include <bit>

namespace filigree {

namespace {

/// More seats than that, being counted in doubles, are not exact.
constexpr std::uint64_t mostSeats = std::uint64_t{1} << 53;

/// A stratum that takes part in one round of seats.
struct Claim {
    std::size_t stratum = 0;
    double weight = 0; ///< above 0
    std::uint64_t held = 0;
    std::uint64_t capacity = 0;

    /// What speaks for its seat after `seats` others. Never grows with `seats`: division and the sum are rounded alike.
    [[nodiscard]] double priority(std::uint64_t seats) const
    {
        return weight / (2.0 * static_cast<double>(seats) + 1.0);
    }

    /// How many of its seats beyond those held have at least this priority.
    [[nodiscard]] std::uint64_t seatsFrom(double threshold) const
    {
        if (!(threshold > 0) || held >= capacity || priority(capacity - 1) >= threshold)
            return capacity - std::min(held, capacity);
        const double guess =
            std::clamp((weight / threshold - 1.0) / 2.0, static_cast<double>(held), static_cast<double>(capacity - 1));
        auto seats = static_cast<std::uint64_t>(guess);
        while (priority(seats) >= threshold)
            ++seats;
        while (seats > held && priority(seats - 1) < threshold)
            --seats;
        return seats - held;
    }
};

std::uint64_t seatsFrom(const std::vector<Claim> &claims, double threshold)
{
    std::uint64_t sum = 0;
    for (const Claim &claim : claims)
        sum = std::min(sum + claim.seatsFrom(threshold), mostSeats);
    return sum;
}

/// The greatest priority down to which there are `amount` seats or more. Numbers above 0 are ordered as their bits are.
double lastPriority(const std::vector<Claim> &claims, std::uint64_t amount)
{
    double greatest = 0;
    for (const Claim &claim : claims)
        greatest = std::max(greatest, claim.weight);
    auto low = std::bit_cast<std::uint64_t>(0.0);
    auto high = std::bit_cast<std::uint64_t>(greatest) + 1;
    while (high - low > 1) {
        const std::uint64_t middle = low + (high - low) / 2;
        (seatsFrom(claims, std::bit_cast<double>(middle)) >= amount ? low : high) = middle;
    }
    return std::bit_cast<double>(low);
}

class Allocator {
public:
    Allocator(std::span<const double> weights, std::span<const Count128> capacities)
        : m_weights(weights)
    {
        m_out.counts.assign(weights.size(), 0);
        for (const Count128 capacity : capacities)
            m_capacities.push_back(static_cast<std::uint64_t>(std::min(capacity.value(), uint128{mostSeats})));
    }

    Allocation run(std::uint64_t wanted)
    {
        m_left = std::min(wanted, mostSeats);
        std::vector<Claim> weighted;
        std::vector<Claim> unweighted;
        for (std::size_t i = 0; i < m_weights.size(); ++i) {
            if (m_capacities[i] == 0)
                continue;
            if (m_weights[i] > 0)
                weighted.push_back({i, m_weights[i], 0, m_capacities[i]});
            else
                unweighted.push_back({i, 1.0, 0, m_capacities[i]});
        }
        seatEachOnce(weighted);
        seat(weighted);
        seat(unweighted);
        return m_out;
    }

private:
    void give(const Claim &claim, std::uint64_t amount)
    {
        m_out.counts[claim.stratum] += amount;
        m_out.total += amount;
        m_left -= amount;
    }

    void seatEachOnce(std::vector<Claim> &claims)
    {
        std::vector<std::size_t> order(claims.size());
        for (std::size_t k = 0; k < order.size(); ++k)
            order[k] = k;
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return claims[a].weight > claims[b].weight; });
        for (const std::size_t k : order) {
            if (m_left == 0)
                return;
            give(claims[k], 1);
            claims[k].held = 1;
        }
    }

    /// All seats above the last priority, and of those that just have it the earlier ones.
    void seat(const std::vector<Claim> &claims)
    {
        const std::uint64_t amount = std::min(m_left, seatsFrom(claims, 0));
        if (amount == 0)
            return;
        const double last = lastPriority(claims, amount);
        const double above = std::bit_cast<double>(std::bit_cast<std::uint64_t>(last) + 1);
        std::uint64_t tied = amount - seatsFrom(claims, above);
        for (const Claim &claim : claims) {
            const std::uint64_t sure = claim.seatsFrom(above);
            const std::uint64_t more = std::min(tied, claim.seatsFrom(last) - sure);
            give(claim, sure + more);
            tied -= more;
        }
    }

    std::span<const double> m_weights;
    std::vector<std::uint64_t> m_capacities;
    std::uint64_t m_left = 0;
    Allocation m_out;
};

} // namespace

Allocation allocate(std::uint64_t wanted, std::span<const double> weights, std::span<const Count128> capacities)
{
    return Allocator(weights, capacities).run(wanted);
}

} // namespace filigree
