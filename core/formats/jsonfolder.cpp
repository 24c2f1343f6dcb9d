// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/jsonfolder.h"

#include <algorithm>

#include "core/base/files.h"
#include "core/text/unicode.h"

namespace filigree {

Result<void> expectFolder(const std::filesystem::path &path, const std::string &what)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error) || std::filesystem::is_directory(path, error))
        return {}; // what is missing is said by who opens it
    return failWith({ErrorCode::InvalidInput,
                     "This is one file, and " + what + " is a folder, or a zip file of one. Name the folder.",
                     path.string(), 0, 0});
}

Result<std::vector<std::filesystem::path>> filesBelow(const std::filesystem::path &folder, const std::string &ending)
{
    constexpr std::size_t most = 100'000;
    constexpr int deepest = 8;
    std::vector<std::filesystem::path> out;
    std::error_code error;
    for (auto item = std::filesystem::recursive_directory_iterator(folder, error);
         !error && item != std::filesystem::recursive_directory_iterator(); item.increment(error)) {
        if (item.depth() >= deepest)
            item.disable_recursion_pending();
        if (!item->is_regular_file(error) || !item->path().filename().string().ends_with(ending))
            continue;
        out.push_back(item->path());
        if (out.size() > most)
            return failWith(
                {ErrorCode::InvalidInput, "There are more than 100,000 files in this folder.", folder.string(), 0, 0});
    }
    if (error)
        return failWith(systemError(folder, error.value(), ErrorCode::ReadFailed));
    std::sort(out.begin(), out.end());
    return out;
}

std::string FileNames::of(const std::string &name)
{
    std::string out = name.substr(0, 100);
    while (firstInvalidUtf8(out)) // a character was cut in two
        out.pop_back();
    for (char &c : out)
        if (static_cast<unsigned char>(c) < 0x20 || std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos)
            c = '_';
    if (out.empty() || out.front() == '.')
        out.insert(0, "_");
    const auto isSame = [](char a, char b) { return a == b || (b >= 'a' && b <= 'z' && a == b - 'a' + 'A'); };
    for (auto at = out.begin(); (at = std::search(at, out.end(), m_mark.begin(), m_mark.end(), isSame)) != out.end();)
        *at = '-';
    std::string unique = out;
    for (int number = 2; !m_taken.insert(comparisonKey(unique)).second; ++number)
        unique = out + '_' + std::to_string(number);
    return unique;
}

} // namespace filigree
