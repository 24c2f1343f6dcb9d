// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sizes of languages: exact to 128 bits, and honest beyond ("more than").
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace filigree {

__extension__ using uint128 = unsigned __int128;

/// A count of sentences. Sums and products saturate at 2^128 - 1 and then say so.
class Count128 {
public:
    constexpr Count128() = default;
    constexpr Count128(uint128 value) // NOLINT(google-explicit-constructor): a count is a number
        : m_value(value)
    {
    }

    [[nodiscard]] static constexpr uint128 maximum() { return ~static_cast<uint128>(0); }
    [[nodiscard]] static constexpr Count128 more()
    {
        Count128 c(maximum());
        c.m_saturated = true;
        return c;
    }
    /// The exact value; maximum() when saturated.
    [[nodiscard]] constexpr uint128 value() const { return m_value; }
    [[nodiscard]] constexpr bool saturated() const { return m_saturated; }

    constexpr Count128 &operator+=(Count128 other)
    {
        uint128 sum = 0;
        if (m_saturated || other.m_saturated || __builtin_add_overflow(m_value, other.m_value, &sum))
            return *this = more();
        m_value = sum;
        return *this;
    }
    constexpr Count128 &operator*=(Count128 other)
    {
        if ((m_value == 0 && !m_saturated) || (other.m_value == 0 && !other.m_saturated))
            return *this = Count128(0);
        uint128 product = 0;
        if (m_saturated || other.m_saturated || __builtin_mul_overflow(m_value, other.m_value, &product))
            return *this = more();
        m_value = product;
        return *this;
    }
    friend constexpr Count128 operator+(Count128 a, Count128 b) { return a += b; }
    friend constexpr Count128 operator*(Count128 a, Count128 b) { return a *= b; }
    friend constexpr bool operator==(Count128 a, Count128 b)
    {
        return a.m_value == b.m_value && a.m_saturated == b.m_saturated;
    }
    friend constexpr bool operator<(Count128 a, Count128 b)
    {
        return a.m_value != b.m_value ? a.m_value < b.m_value : !a.m_saturated && b.m_saturated;
    }

    /// Decimal digits; "more than 340282366920938463463374607431768211455" when saturated.
    [[nodiscard]] std::string toString() const;
    [[nodiscard]] double toDouble() const { return static_cast<double>(m_value); }

private:
    uint128 m_value = 0;
    bool m_saturated = false;
};

/// Decimal digits of a 128-bit number.
[[nodiscard]] std::string toDecimal(uint128 value);

/// Reads decimal digits only; nothing when there is another character or the number does not fit.
[[nodiscard]] std::optional<uint128> fromDecimal(std::string_view digits);

} // namespace filigree
