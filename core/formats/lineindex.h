// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines and columns of byte offsets, in any order and for lines of any length, without reading a text over again.
// Private to core/formats.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace filigree {

struct TextPlace {
    std::int64_t line = 0; ///< 1-based
    std::int64_t column = 0; ///< 1-based, in characters
};

/// Made once for a text, which every call is given again.
class LineIndex {
public:
    static constexpr std::size_t stretch = 256; ///< bytes; no place costs the counting of more

    LineIndex() = default;
    /// Bytes before `begin` (a byte order mark) belong to no column.
    explicit LineIndex(std::string_view text, std::size_t begin = 0);

    /// Offsets behind the end are the end. A byte that is no UTF-8 is no character, unless one begins with it.
    [[nodiscard]] TextPlace place(std::string_view text, std::size_t at) const;
    [[nodiscard]] std::int64_t line(std::size_t at) const;
    /// The characters before this offset are known: the multiple of `stretch` that is at `at`, or before it.
    [[nodiscard]] static std::size_t countedTo(std::size_t at) { return at - at % stretch; }

private:
    /// Characters that begin before an offset.
    [[nodiscard]] std::size_t characters(std::string_view text, std::size_t at) const;

    std::size_t m_begin = 0;
    std::vector<std::size_t> m_lineStarts; ///< of the second line and those that follow
    std::vector<std::size_t> m_characters; ///< before `stretch`, twice `stretch` ...
};

} // namespace filigree
