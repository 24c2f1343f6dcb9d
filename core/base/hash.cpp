// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/hash.h"

#include <cstring>

#include "core/base/random.h"

namespace filigree {

StableHash &StableHash::add(std::string_view bytes)
{
    add(static_cast<std::uint64_t>(bytes.size()));
    for (const char c : bytes)
        m_state = (m_state ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return *this;
}

StableHash &StableHash::add(std::uint64_t number)
{
    for (int i = 0; i < 8; ++i)
        m_state = (m_state ^ ((number >> (8 * i)) & 0xff)) * 0x100000001b3ULL;
    return *this;
}

StableHash &StableHash::add(double number)
{
    if (number == 0.0)
        number = 0.0; // -0.0 compares equal, and becomes +0.0
    std::uint64_t bits = 0;
    std::memcpy(&bits, &number, sizeof bits);
    return add(bits);
}

std::uint64_t StableHash::value() const
{
    return mix64(m_state);
}

std::string StableHash::hex() const
{
    static const char digits[] = "0123456789abcdef";
    std::string out(16, '0');
    std::uint64_t v = value();
    for (std::size_t i = 16; i-- > 0; v >>= 4)
        out[i] = digits[v & 15];
    return out;
}

} // namespace filigree
