// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A seeded order of the numbers below M, in constant memory: element k is computed alone.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/base/count128.h"

namespace filigree {

/// A bijection of [0, size). Up to 4,096 numbers are shuffled in a table; more go through a Feistel network over the
/// next power of two with cycle walking (Black and Rogaway, "Ciphers with arbitrary finite domains", 2002).
class Permutation {
public:
    Permutation() = default; ///< of nothing
    Permutation(uint128 size, std::uint64_t seed);

    [[nodiscard]] uint128 size() const { return m_size; }
    [[nodiscard]] uint128 at(uint128 k) const; ///< k < size()
    /// at(ks[0]), at(ks[1]), … instead of ks: several times quicker than one by one.
    void replace(std::span<uint128> ks) const;
    [[nodiscard]] uint128 inverse(uint128 value) const; ///< at(inverse(v)) == v

private:
    static constexpr int rounds = 8;
    [[nodiscard]] uint128 encrypt(uint128 x) const;
    [[nodiscard]] uint128 decrypt(uint128 x) const;
    [[nodiscard]] std::uint64_t encrypt64(std::uint64_t x) const;
    void encryptLanes(std::uint64_t *x, std::size_t count) const;
    void walkLanes(std::uint64_t *x, std::size_t count) const;

    uint128 m_size = 0;
    int m_leftBits = 0;
    int m_rightBits = 0;
    std::array<std::uint64_t, rounds> m_keys{};
    std::vector<std::uint16_t> m_table;
    std::vector<std::uint16_t> m_inverse;
};

} // namespace filigree
