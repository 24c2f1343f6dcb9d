// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a word's spelling tells about it, whatever the word: what the features of a tagger are made of.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace filigree {

struct WordForm {
    std::string key; ///< comparisonKey()
    /// A letter for each run of the same kind: X large, x small, c without case (Devanagari, Han), 0 digits of any
    /// script, ASCII marks as they are, . others. "McDonald's" is XxXx'x, "7pm" 0x.
    std::string shape;
    std::string digits; ///< the key with 0 for each digit: "00pm"; empty where there is none
    std::vector<std::uint32_t> ends; ///< of the key's code points, in bytes; combining marks belong to their letter
};

/// `word` must be well-formed UTF-8.
[[nodiscard]] WordForm wordForm(std::string_view word);

} // namespace filigree
