// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Slot values as 32-bit numbers: two spellings with the same comparisonKey() are one value.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace filigree {

class ValueTable {
public:
    /// The value's number; the first spelling that comes is the one kept. `words` are separated by single blanks.
    std::uint32_t intern(std::string_view words);
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view words) const;
    [[nodiscard]] std::string_view spelling(std::uint32_t value) const; ///< value < size()
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_ends.size()); }
    void reserve(std::size_t values);

private:
    [[nodiscard]] std::size_t place(std::string_view key, std::uint64_t hash) const;
    void grow(std::size_t slots);

    std::string m_bytes; ///< all spellings, end to end: a million names cost their letters and 16 bytes each
    std::vector<std::uint32_t> m_ends;
    std::vector<std::uint32_t> m_hashes; ///< upper half of the key's hash, so that keys are rarely made anew
    std::vector<std::uint32_t> m_table; ///< value + 1 by hash; open addressing, a power of two
};

} // namespace filigree
