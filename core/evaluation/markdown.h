// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names that users gave, in pages of Markdown. Private to core/evaluation.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "core/base/fixedtext.h"

namespace filigree {

/// On one line, as a heading has no other.
[[nodiscard]] inline std::string headingText(std::string_view text)
{
    std::string out(text);
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return out;
}

/// A cell of a table: a bar would end it.
[[nodiscard]] inline std::string tableCell(std::string_view text)
{
    std::string out;
    for (const char c : headingText(text)) {
        if (c == '|')
            out.push_back('\\');
        out.push_back(c);
    }
    return out;
}

/// 0.95 as "95 %", 0.995 as "99.5 %".
[[nodiscard]] inline std::string percentOf(double share)
{
    std::string out = fixedText(100.0 * share, 1);
    if (out.ends_with(".0"))
        out.resize(out.size() - 2);
    return out + " %";
}

} // namespace filigree
