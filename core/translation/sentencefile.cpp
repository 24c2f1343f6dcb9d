// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/sentencefile.h"

#include <algorithm>
#include <cstdint>

#include "core/base/files.h"
#include "core/text/unicode.h"

namespace filigree {

std::vector<std::string_view> linesOf(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.starts_with(mark))
        text.remove_prefix(mark.size());
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        out.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

Result<std::vector<std::string>> sentencesOf(std::string_view text)
{
    std::vector<std::string> out;
    for (const std::string_view line : linesOf(text)) {
        const std::size_t null = line.find('\0');
        const auto bad = firstInvalidUtf8(line);
        if (bad || null != std::string_view::npos) {
            const std::size_t at = std::min(bad.value_or(line.size()), null);
            return failWith({ErrorCode::InvalidInput,
                             bad ? "The line is not UTF-8. Convert the file to UTF-8, or choose the right one."
                                 : "The line has a NUL byte: this is not a text file.",
                             {},
                             static_cast<std::int64_t>(out.size()) + 1,
                             static_cast<std::int64_t>(codePointCount(line.substr(0, at))) + 1});
        }
        out.emplace_back(line);
    }
    return out;
}

Result<std::vector<std::string>> readSentenceFile(const std::filesystem::path &path)
{
    const auto text = readFile(path);
    if (!text)
        return failWith(text.error());
    auto lines = sentencesOf(*text);
    if (!lines) {
        Error error = lines.error();
        error.file = path.string();
        return failWith(std::move(error));
    }
    return lines;
}

} // namespace filigree
