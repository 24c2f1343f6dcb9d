// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One decision of a weighted draw.
#include <algorithm>
#include <cmath>

#include "core/generation/weighteddraw.h"

namespace filigree {

namespace {

constexpr double heaviest = 1099511627776.0; ///< 2^40: the largest weight as a whole number

} // namespace

WeightedChoice::WeightedChoice(std::vector<Alternative> alternatives)
{
    double most = 0;
    for (const Alternative &alternative : alternatives)
        most = std::max(most, alternative.weight);
    const auto whole = [&](double weight) {
        return most > 0 ? std::max<std::uint64_t>(1, static_cast<std::uint64_t>(std::llround(weight / most * heaviest)))
                        : 1;
    };
    std::stable_sort(alternatives.begin(), alternatives.end(), [&](const Alternative &a, const Alternative &b) {
        return static_cast<uint128>(a.capacity) * whole(b.weight) < static_cast<uint128>(b.capacity) * whole(a.weight);
    });
    m_capacities.push_back(0);
    m_weights.push_back(0);
    for (const Alternative &alternative : alternatives) {
        m_numbers.push_back(alternative.number);
        m_capacities.push_back(m_capacities.back() + alternative.capacity);
        m_weights.push_back(m_weights.back() + whole(alternative.weight));
    }
}

/// How n sentences are shared.
class WeightedChoice::Split {
public:
    Split(const WeightedChoice &choice, std::uint64_t n, std::uint64_t seed, std::uint64_t uniform, bool each)
        : m_choice(choice)
        , m_count(static_cast<std::uint32_t>(choice.size()))
        , m_uniform(uniform)
        , m_each(each && n >= m_count ? 1 : 0)
        , m_n(n - m_each * m_count)
    {
        std::uint32_t low = 0;
        std::uint32_t high = m_count;
        while (low < high) {
            const std::uint32_t middle = low + (high - low) / 2;
            if (isFull(middle))
                low = middle + 1;
            else
                high = middle;
        }
        m_full = low;
        if (m_full < m_count)
            m_offset = seed % (m_choice.m_weights[m_count] - m_choice.m_weights[m_full]);
    }

    /// Sentences of the alternatives before `place`.
    [[nodiscard]] std::uint64_t before(std::uint32_t place) const
    {
        if (place <= m_full)
            return static_cast<std::uint64_t>(capacities(place)) + m_each * place;
        const auto &weights = m_choice.m_weights;
        const uint128 rest = m_n - capacities(m_full);
        const uint128 shared =
            (rest * (weights[place] - weights[m_full]) + m_offset) / (weights[m_count] - weights[m_full]);
        return static_cast<std::uint64_t>(capacities(m_full) + shared) + m_each * place;
    }

private:
    [[nodiscard]] uint128 capacities(std::uint32_t place) const
    {
        return m_uniform > 0 ? static_cast<uint128>(m_uniform - m_each) * place : m_choice.m_capacities[place];
    }

    /// Would it take its whole capacity, all before it having done so?
    [[nodiscard]] bool isFull(std::uint32_t place) const
    {
        const uint128 before = capacities(place);
        if (before > m_n)
            return false;
        const auto &weights = m_choice.m_weights;
        return (m_n - before) * (weights[place + 1] - weights[place])
            >= (capacities(place + 1) - before) * (weights[m_count] - weights[place]);
    }

    const WeightedChoice &m_choice;
    std::uint32_t m_count;
    std::uint64_t m_uniform;
    std::uint64_t m_each;
    std::uint64_t m_n;
    std::uint32_t m_full = 0;
    std::uint64_t m_offset = 0;
};

WeightedChoice::Share WeightedChoice::shareOf(std::uint64_t k, std::uint64_t n, std::uint64_t seed,
                                              std::uint64_t uniform, bool each) const
{
    const Split split(*this, n, seed, uniform, each);
    std::uint32_t low = 0;
    auto high = static_cast<std::uint32_t>(size()) - 1;
    while (low < high) { // the last that begins at or before k
        const std::uint32_t middle = low + (high - low + 1) / 2;
        if (split.before(middle) <= k)
            low = middle;
        else
            high = middle - 1;
    }
    return {low, split.before(low), split.before(low + 1)};
}

WeightedChoice::Share WeightedChoice::shareAt(std::uint32_t place, std::uint64_t n, std::uint64_t seed,
                                              std::uint64_t uniform, bool each) const
{
    const Split split(*this, n, seed, uniform, each);
    return {place, split.before(place), split.before(place + 1)};
}

std::uint32_t WeightedChoice::placeOf(std::uint32_t number) const
{
    return static_cast<std::uint32_t>(std::find(m_numbers.begin(), m_numbers.end(), number) - m_numbers.begin());
}

} // namespace filigree
