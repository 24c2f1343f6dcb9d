// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Unicode facts that the other folders need, so that ICU stays in this one.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace filigree {

/// Offset of the first byte that is not UTF-8; nothing when all is well.
[[nodiscard]] std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

/// Number of code points in well-formed UTF-8.
[[nodiscard]] std::size_t codePointCount(std::string_view text);

/// The key under which two spellings count as the same value: NFC, full case folding, white space folded to one blank.
[[nodiscard]] std::string comparisonKey(std::string_view text);

/// Small letters, by the rules of the locale: in "tr" I is ı. Well-formed UTF-8 stays so.
[[nodiscard]] std::string lowerCase(std::string_view text, std::string_view locale);

/// White space at both ends removed, runs inside folded to one blank; Unicode's white space, no-break spaces included.
[[nodiscard]] std::string foldWhiteSpace(std::string_view text);

/// Is the code point that starts at `offset` white space? `length` receives its bytes.
[[nodiscard]] bool isWhiteSpace(std::string_view text, std::size_t offset, std::size_t &length);

/// Letters, marks and digits of any script, and the ASCII characters in `extra`; at least one letter or digit.
[[nodiscard]] bool isIdentifier(std::string_view text, std::string_view extra);

/// Without a byte order mark, and with one LF for every end of a line or paragraph that a text editor knows: CR LF, CR,
/// U+2028, U+2029, and the two non-characters (U+FDD0, U+FDD1) that Qt's text documents take for one.
[[nodiscard]] std::string withPlainLineEnds(std::string_view text);

} // namespace filigree
