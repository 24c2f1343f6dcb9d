// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/count128.h"

#include <algorithm>

namespace filigree {

std::string Count128::toString() const
{
    return (m_saturated ? "more than " : "") + toDecimal(m_value);
}

std::string toDecimal(uint128 value)
{
    std::string out;
    do {
        out.push_back(static_cast<char>('0' + static_cast<int>(value % 10)));
        value /= 10;
    } while (value != 0);
    std::reverse(out.begin(), out.end());
    return out;
}

std::optional<uint128> fromDecimal(std::string_view digits)
{
    if (digits.empty())
        return std::nullopt;
    uint128 value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9' || __builtin_mul_overflow(value, static_cast<uint128>(10), &value)
            || __builtin_add_overflow(value, static_cast<uint128>(c - '0'), &value))
            return std::nullopt;
    }
    return value;
}

} // namespace filigree
