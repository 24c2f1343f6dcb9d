// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Seeded chance that gives the same numbers on every machine. The distributions of <random> do not promise that.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace filigree {

/// A bijective mixer of 64 bits (splitmix64's finaliser).
[[nodiscard]] std::uint64_t mix64(std::uint64_t x);

/// xoshiro256** by Blackman and Vigna, seeded through splitmix64.
class Random {
public:
    explicit Random(std::uint64_t seed);
    [[nodiscard]] std::uint64_t next();
    /// Uniform in [0, bound), without bias; bound > 0.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound);
    /// Uniform in [0, 1) with 53 bits.
    [[nodiscard]] double unit();

    template <class T> void shuffle(std::vector<T> &items)
    {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[static_cast<std::size_t>(below(i))]);
    }

private:
    std::uint64_t m_state[4];
};

} // namespace filigree
