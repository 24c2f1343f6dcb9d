// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How sentences are cut before translations are scored, and their n-grams.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace filigree {

/// Words as the official WMT script mteval-v13a.pl cuts them, in the simplified form that sacreBLEU has: entities are
/// resolved, marks split off, `.` and `,` kept inside numbers, `-` split off after a digit. Not for display.
[[nodiscard]] std::vector<std::string> wordsOf13a(std::string_view sentence);

/// Pieces between white space, as Python knows it (Unicode's, and U+001C … U+001F).
[[nodiscard]] std::vector<std::string> splitAtWhiteSpace(std::string_view text);

/// Single characters (code points); white space is left out.
[[nodiscard]] std::vector<std::string> charactersOf(std::string_view text);

/// Names for n-grams that several texts share: two n-grams have one name exactly when they are equal.
class NgramNames {
public:
    /// For each order 1 … `longest`, the names of the text's n-grams, sorted.
    [[nodiscard]] std::vector<std::vector<std::uint32_t>> of(const std::vector<std::string> &tokens, int longest);

private:
    std::unordered_map<std::string, std::uint32_t> m_tokens;
    std::unordered_map<std::uint64_t, std::uint32_t> m_longer; ///< (name of all but the last, last token)
    std::uint32_t m_next = 0;
};

} // namespace filigree
