// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/grammar/rulenames.h"

#include <algorithm>

#include "core/text/unicode.h"

namespace filigree {

namespace {

/// Bytes of the code point that starts here.
std::size_t codePointLength(std::string_view text, std::size_t at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    return std::min(length, text.size() - at);
}

/// Keeps letters, marks and digits; runs of all else become one `_`, apostrophes and full stops nothing.
std::string cleaned(std::string_view text)
{
    std::string out;
    bool gap = false;
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view point = text.substr(i, codePointLength(text, i));
        i += point.size();
        if (point == "'" || point == "\u2019" || point == ".")
            continue;
        // A mark alone is no identifier, but after a letter it is part of one.
        if (point != "_" && isIdentifier("a" + std::string(point), "")) {
            out += gap && !out.empty() ? "_" : "";
            out += point;
            gap = false;
        } else {
            gap = true;
        }
    }
    return out;
}

} // namespace

std::string RuleNames::take(std::string_view wanted)
{
    std::string base = cleaned(wanted);
    if (base.empty() || !isIdentifier(base, "_"))
        base = "rule";
    std::string name = base;
    for (int number = 2; !m_taken.insert(name).second; ++number)
        name = base + '_' + std::to_string(number);
    return name;
}

std::string RuleNames::fromMembers(const std::vector<std::string> &members)
{
    constexpr std::size_t enough = 20; // characters
    std::string out;
    for (const std::string &member : members) {
        if (!out.empty() && codePointCount(out) + codePointCount(member) >= enough)
            break;
        out += (out.empty() ? "" : "_") + member;
    }
    if (codePointCount(out) > 2 * enough) {
        std::size_t end = 0;
        for (std::size_t n = 0; n < 2 * enough; ++n)
            end += codePointLength(out, end);
        out.resize(end);
    }
    return out;
}

} // namespace filigree
