// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/programsearch.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <system_error>

#include <unistd.h>

namespace filigree {

namespace {

bool isProgram(const std::filesystem::path &path)
{
    std::error_code trouble;
    return std::filesystem::is_regular_file(path, trouble) && ::access(path.c_str(), X_OK) == 0;
}

} // namespace

Result<std::filesystem::path> namedProgram(const std::filesystem::path &path, const std::string &by)
{
    if (isProgram(path))
        return path;
    return failWith(
        {ErrorCode::NotFound, "There is no program of that name, which " + by + " names.", path.string(), 0, 0});
}

Result<std::optional<std::filesystem::path>> findProgram(const std::string &name, const char *variable)
{
    using Found = std::optional<std::filesystem::path>;
    if (const char *value = std::getenv(variable); value != nullptr && *value != '\0') {
        auto named = namedProgram(value, std::string("the environment variable ") + variable);
        return named ? Result<Found>(*std::move(named)) : failWith(named.error());
    }
    std::error_code trouble;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", trouble);
    if (!trouble && isProgram(self.parent_path() / name))
        return Found(self.parent_path() / name);
    const char *value = std::getenv("PATH");
    std::string_view folders = value == nullptr ? "" : value;
    while (!folders.empty()) {
        const std::size_t end = std::min(folders.find(':'), folders.size());
        if (const std::filesystem::path folder(folders.substr(0, end)); isProgram(folder / name))
            return Found(folder / name);
        folders.remove_prefix(std::min(end + 1, folders.size()));
    }
    return Found();
}

} // namespace filigree
