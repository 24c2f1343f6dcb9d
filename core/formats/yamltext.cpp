// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/yamltext.h"

#include <algorithm>
#include <array>

#include "core/formats/corpusfields.h"
#include "core/formats/linereader.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

bool isPlainLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// Words that some version of YAML takes for a truth value or for nothing.
bool isSpecialWord(std::string_view text)
{
    static constexpr std::array<std::string_view, 9> words{"y", "n", "yes", "no", "on", "off", "true", "false", "null"};
    std::string lower(text);
    for (char &c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return std::find(words.begin(), words.end(), lower) != words.end();
}

} // namespace

Result<std::string> readYamlText(const std::filesystem::path &path, std::size_t limit)
{
    auto text = readText(path, limit);
    if (!text)
        return text;
    const std::string_view whole(*text);
    const std::size_t zero = whole.find('\0');
    const std::size_t bad = std::min(zero, firstInvalidUtf8(whole).value_or(std::string::npos));
    if (bad == std::string::npos)
        return text;
    const std::size_t lineStart = whole.rfind('\n', bad) == std::string::npos ? 0 : whole.rfind('\n', bad) + 1;
    return failWith({ErrorCode::InvalidInput,
                     bad == zero ? "This is a binary file, not a text (there is a zero byte)."
                                 : "The text is not UTF-8. Save the file as UTF-8 and try again.",
                     path == "-" ? "standard input" : path.string(),
                     std::count(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(bad), '\n') + 1,
                     static_cast<std::int64_t>(codePointCount(whole.substr(lineStart, bad - lineStart))) + 1});
}

void appendYamlScalar(std::string &out, std::string_view text)
{
    bool plain = !text.empty() && isPlainLetter(text.front()) && !isSpecialWord(text);
    for (std::size_t i = 0; i < text.size() && plain; ++i)
        plain = isPlainLetter(text[i]) || (text[i] >= '0' && text[i] <= '9') || text[i] == '-' || text[i] == '.'
            || text[i] == '/' || (text[i] == ' ' && i + 1 < text.size());
    if (plain)
        out += text;
    else
        appendJsonString(out, text); // a JSON string is a double-quoted scalar
}

} // namespace filigree
