// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hashes that are the same on every machine and in every release; they are stored in project files.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace filigree {

/// Incremental 64-bit hash (FNV-1a, finalised by mix64). Not for adversaries, only for "has anything changed".
class StableHash {
public:
    StableHash &add(std::string_view bytes); ///< the length is hashed too, so ("a","bc") differs from ("ab","c")
    StableHash &add(std::uint64_t number);
    StableHash &add(double number); ///< by its bits; -0.0 counts as 0.0
    [[nodiscard]] std::uint64_t value() const;
    [[nodiscard]] std::string hex() const; ///< 16 lower-case digits

private:
    std::uint64_t m_state = 0xcbf29ce484222325ULL;
};

} // namespace filigree
