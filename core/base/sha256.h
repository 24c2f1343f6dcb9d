// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SHA-256 (FIPS 180-4), so that a file can be held against what was said of it with the tools that every system has.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace filigree {

class Sha256 {
public:
    Sha256 &add(std::string_view bytes);
    /// 64 lower-case digits, as sha256sum prints them. Nothing may be added afterwards.
    [[nodiscard]] std::string hex();

private:
    void block(const unsigned char *bytes);

    std::array<std::uint32_t, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<unsigned char, 64> m_rest{};
    std::uint64_t m_length = 0; ///< bytes
};

} // namespace filigree
