// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// JSGF's spelling, shared by its reader and writer.
#pragma once

#include <string>
#include <string_view>

namespace filigree {

/// Characters that a word can only have inside quotes.
inline constexpr std::string_view jsgfSpecial = ";=|*+<>()[]{}/\"\\";

/// Groups inside each other; deeper ones are refused.
inline constexpr int jsgfDeepest = 100;

/// JSGF keeps the dot for packages: `GenreName.music` is `<GenreName:music>`.
[[nodiscard]] inline std::string jsgfRuleName(std::string name, char from, char to)
{
    for (char &c : name)
        if (c == from)
            c = to;
    return name;
}

} // namespace filigree
