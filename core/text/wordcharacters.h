// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a full-text search takes for words.
#pragma once

#include <string_view>

namespace filigree {

/// Does the text have a letter or a digit of any script, a private character, or '_'? Punctuation, symbols and marks
/// alone are no word. Bytes that are not UTF-8 are none either.
[[nodiscard]] bool hasWordCharacter(std::string_view text);

} // namespace filigree
