// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ABNF's spelling, shared by its reader and writer.
#pragma once

#include <string_view>

namespace filigree {

/// Characters that a word can only have inside quotes.
inline constexpr std::string_view abnfSpecial = ";=|*+<>()[]{}/\"'$!\\#,?";

/// Those that end a word when it is read: files of others write `don't` without quotes.
inline constexpr std::string_view abnfWordEnd = ";=|<>()[]{}/\"$!";

} // namespace filigree
