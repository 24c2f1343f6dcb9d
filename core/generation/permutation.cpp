// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/permutation.h"

#include <algorithm>

#include "core/base/random.h"

namespace filigree {

namespace {

constexpr std::uint64_t largestTable = 4'096;

std::uint64_t lowBits(int bits)
{
    return bits >= 64 ? ~static_cast<std::uint64_t>(0) : (static_cast<std::uint64_t>(1) << bits) - 1;
}

/// mix64(x + key), here so that the compiler sees it: a sentence needs a dozen of them.
inline std::uint64_t scramble(std::uint64_t x, std::uint64_t key)
{
    x += key;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

} // namespace

Permutation::Permutation(uint128 size, std::uint64_t seed)
    : m_size(size)
{
    Random random(seed);
    if (size <= largestTable) {
        for (std::uint64_t i = 0; i < static_cast<std::uint64_t>(size); ++i)
            m_table.push_back(static_cast<std::uint16_t>(i));
        random.shuffle(m_table);
        m_inverse.resize(m_table.size());
        for (std::size_t i = 0; i < m_table.size(); ++i)
            m_inverse[m_table[i]] = static_cast<std::uint16_t>(i);
        return;
    }
    int bits = 0;
    for (uint128 rest = size - 1; rest != 0; rest >>= 1)
        ++bits;
    m_leftBits = bits / 2;
    m_rightBits = bits - m_leftBits;
    for (std::uint64_t &key : m_keys)
        key = random.next();
}

inline std::uint64_t Permutation::encrypt64(std::uint64_t x) const
{
    std::uint64_t left = x >> m_rightBits; // at most 32 bits to the right, so this is never a shift by 64
    std::uint64_t right = x & lowBits(m_rightBits);
    for (std::size_t r = 0; r < rounds; r += 2) {
        left ^= scramble(right, m_keys[r]) & lowBits(m_leftBits);
        right ^= scramble(left, m_keys[r + 1]) & lowBits(m_rightBits);
    }
    return (left << m_rightBits) | right;
}

uint128 Permutation::at(uint128 k) const
{
    if (!m_table.empty())
        return m_table[static_cast<std::size_t>(k)];
    if (m_leftBits + m_rightBits <= 64) {
        const auto size = static_cast<std::uint64_t>(m_size - 1);
        auto x = static_cast<std::uint64_t>(k);
        do
            x = encrypt64(x);
        while (x > size);
        return x;
    }
    do
        k = encrypt(k);
    while (k >= m_size);
    return k;
}

namespace {

constexpr std::size_t lanes = 256;

/// One round of the network for many numbers: `changed` by what `other` says.
[[gnu::always_inline]] inline void changeAll(std::uint64_t *changed, const std::uint64_t *other, std::size_t groups,
                                             std::uint64_t key, std::uint64_t mask)
{
    for (std::size_t i = 0; i < groups * 8; ++i) // what a register holds, and no rest
        changed[i] ^= scramble(other[i], key) & mask;
}

using Round = void (*)(std::uint64_t *changed, const std::uint64_t *other, std::size_t groups, std::uint64_t key,
                       std::uint64_t mask);

void roundAnywhere(std::uint64_t *changed, const std::uint64_t *other, std::size_t groups, std::uint64_t key,
                   std::uint64_t mask)
{
    changeAll(changed, other, groups, key, mask);
}

#if defined(__x86_64__) && defined(__GNUC__)
/// The same numbers, eight at a time.
__attribute__((target("avx512f,avx512dq,avx512vl"))) void roundInWideRegisters(std::uint64_t *changed,
                                                                               const std::uint64_t *other,
                                                                               std::size_t groups, std::uint64_t key,
                                                                               std::uint64_t mask)
{
    changeAll(changed, other, groups, key, mask);
}
#endif

/// By what processor and system can do, not by the processor's name: virtual machines hide parts of it.
Round bestRound()
{
#if defined(__x86_64__) && defined(__GNUC__)
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
        return roundInWideRegisters;
#endif
    return roundAnywhere;
}

} // namespace

/// encrypt64() of the first lanes, up to a multiple of 8.
void Permutation::encryptLanes(std::uint64_t *x, std::size_t count) const
{
    std::uint64_t left[lanes];
    std::uint64_t right[lanes];
    const std::size_t groups = (count + 7) / 8;
    for (std::size_t i = 0; i < groups * 8; ++i) {
        left[i] = x[i] >> m_rightBits;
        right[i] = x[i] & lowBits(m_rightBits);
    }
    static const Round roundOfMany = bestRound();
    for (std::size_t r = 0; r < rounds; r += 2) {
        roundOfMany(left, right, groups, m_keys[r], lowBits(m_leftBits));
        roundOfMany(right, left, groups, m_keys[r + 1], lowBits(m_rightBits));
    }
    for (std::size_t i = 0; i < groups * 8; ++i)
        x[i] = (left[i] << m_rightBits) | right[i];
}

void Permutation::replace(std::span<uint128> ks) const
{
    if (!m_table.empty() || m_leftBits + m_rightBits > 64) {
        for (uint128 &k : ks)
            k = at(k);
        return;
    }
    std::uint64_t x[lanes] = {};
    for (std::size_t begin = 0; begin < ks.size(); begin += lanes) {
        const std::size_t count = std::min(lanes, ks.size() - begin);
        for (std::size_t i = 0; i < count; ++i)
            x[i] = static_cast<std::uint64_t>(ks[begin + i]);
        encryptLanes(x, count);
        walkLanes(x, count);
        for (std::size_t i = 0; i < count; ++i)
            ks[begin + i] = x[i];
    }
}

/// Cycle walking: those that are not in the range go through the network again, together.
void Permutation::walkLanes(std::uint64_t *x, std::size_t count) const
{
    const auto last = static_cast<std::uint64_t>(m_size - 1);
    std::uint16_t outside[lanes];
    std::uint64_t y[lanes] = {};
    std::size_t left = 0;
    for (std::size_t i = 0; i < count; ++i) { // without a branch that nobody could foresee
        outside[left] = static_cast<std::uint16_t>(i);
        left += x[i] > last ? 1 : 0;
    }
    while (left > 0) {
        for (std::size_t i = 0; i < left; ++i)
            y[i] = x[outside[i]];
        encryptLanes(y, left);
        std::size_t still = 0;
        for (std::size_t i = 0; i < left; ++i) {
            const std::uint16_t place = outside[i];
            x[place] = y[i];
            outside[still] = place;
            still += y[i] > last ? 1 : 0;
        }
        left = still;
    }
}

uint128 Permutation::inverse(uint128 value) const
{
    if (!m_table.empty())
        return m_inverse[static_cast<std::size_t>(value)];
    do
        value = decrypt(value);
    while (value >= m_size);
    return value;
}

// Each round changes one half by what the other half says; the halves keep their widths, which differ by at most one.
uint128 Permutation::encrypt(uint128 x) const
{
    auto left = static_cast<std::uint64_t>(x >> m_rightBits);
    std::uint64_t right = static_cast<std::uint64_t>(x) & lowBits(m_rightBits);
    for (std::size_t r = 0; r < rounds; r += 2) {
        left ^= scramble(right, m_keys[r]) & lowBits(m_leftBits);
        right ^= scramble(left, m_keys[r + 1]) & lowBits(m_rightBits);
    }
    return (static_cast<uint128>(left) << m_rightBits) | right;
}

uint128 Permutation::decrypt(uint128 x) const
{
    auto left = static_cast<std::uint64_t>(x >> m_rightBits);
    std::uint64_t right = static_cast<std::uint64_t>(x) & lowBits(m_rightBits);
    for (std::size_t r = rounds; r > 0; r -= 2) {
        right ^= scramble(left, m_keys[r - 1]) & lowBits(m_rightBits);
        left ^= scramble(right, m_keys[r - 2]) & lowBits(m_leftBits);
    }
    return (static_cast<uint128>(left) << m_rightBits) | right;
}

} // namespace filigree
