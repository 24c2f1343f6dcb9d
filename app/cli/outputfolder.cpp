// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/outputfolder.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <stdio.h> // renameat2
#include <sys/stat.h>

#include "core/base/files.h"

namespace filigree::app {

namespace {

constexpr const char *marker = ".filigree-run";
constexpr std::uintmax_t largestMarker = 16U << 20U;

/// What tells a file from one that was changed since, without reading it: "8192 1700000000123456789"; empty of what is
/// no file proper.
std::string stateOf(const std::filesystem::path &file)
{
    struct stat state = {};
    if (::lstat(file.c_str(), &state) != 0 || !S_ISREG(state.st_mode))
        return {};
    const std::int64_t time = std::int64_t(state.st_mtim.tv_sec) * 1'000'000'000 + state.st_mtim.tv_nsec;
    return std::to_string(state.st_size) + ' ' + std::to_string(time);
}

/// The files in the folder and in those in it, but for the marker, by their names in there.
std::vector<std::string> filesIn(const std::filesystem::path &folder, std::error_code &error)
{
    std::vector<std::string> out;
    auto item = std::filesystem::recursive_directory_iterator(folder, error);
    for (; !error && item != std::filesystem::end(item); item.increment(error)) {
        const std::string name = item->path().lexically_relative(folder).string();
        if (!std::filesystem::is_directory(item->symlink_status(error)) && name != marker)
            out.push_back(name);
    }
    return out;
}

/// A line for each file: state and name.
Result<void> mark(const std::filesystem::path &folder)
{
    std::string text = "Made by filigree-cli run, which may replace these files as long as they are as it left them:\n";
    std::error_code error;
    for (const std::string &name : filesIn(folder, error))
        text += stateOf(folder / name) + ' ' + name + '\n';
    return error ? failWith(systemError(folder, error.value(), ErrorCode::WriteFailed))
                 : writeFile(folder / marker, text);
}

/// A file in the folder that is not as commit() left it; empty: there is none.
std::string foreignFile(const std::filesystem::path &folder)
{
    const auto text = readRegularFile(folder / marker, largestMarker);
    std::set<std::string, std::less<>> made;
    std::string_view rest = text ? std::string_view(*text) : std::string_view();
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        made.emplace(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    std::error_code error;
    for (const std::string &name : filesIn(folder, error)) {
        const std::string state = stateOf(folder / name);
        if (state.empty() || !made.contains(state + ' ' + name))
            return name;
    }
    return error ? "something that cannot be read" : std::string();
}

Result<void> checkTarget(const std::filesystem::path &target)
{
    std::error_code error;
    const auto status = std::filesystem::status(target, error);
    if (!std::filesystem::exists(status))
        return {};
    if (!std::filesystem::is_directory(status))
        return failWith({ErrorCode::WriteFailed, "There is a file of this name. Choose another name for the folder.",
                         target.string(), 0, 0});
    if (std::filesystem::is_empty(target, error))
        return {};
    if (!std::filesystem::exists(target / marker, error))
        return failWith({ErrorCode::WriteFailed,
                         "The folder has content that `filigree-cli run` did not make. Choose another folder; nothing "
                         "was changed.",
                         target.string(), 0, 0});
    if (const std::string name = foreignFile(target); !name.empty())
        return failWith({ErrorCode::WriteFailed,
                         "The folder has \"" + name
                             + "\" in it, which `filigree-cli run` did not make, or which was changed since: it would "
                               "be lost. Move it, or choose another folder; nothing was changed.",
                         target.string(), 0, 0});
    return {};
}

} // namespace

OutputFolder::OutputFolder(OutputFolder &&other) noexcept
    : m_target(std::move(other.m_target))
    , m_temporary(std::exchange(other.m_temporary, {}))
{
}

OutputFolder::~OutputFolder()
{
    std::error_code ignored;
    if (!m_temporary.empty())
        std::filesystem::remove_all(m_temporary, ignored);
}

Result<OutputFolder> OutputFolder::begin(const std::filesystem::path &target)
{
    OutputFolder out;
    out.m_target = target.has_filename() ? target : target.parent_path(); // "out/" is "out"
    if (auto good = checkTarget(out.m_target); !good)
        return failWith(good.error());
    if (const auto parent = out.m_target.parent_path(); !parent.empty()) { // "out/music" where there is no "out" yet
        std::error_code error;
        std::filesystem::create_directories(parent, error);
        if (error)
            return failWith(systemError(parent, error.value(), ErrorCode::WriteFailed));
    }
    std::string name = out.m_target.string() + ".XXXXXX";
    if (::mkdtemp(name.data()) == nullptr)
        return failWith(systemError(out.m_target, errno, ErrorCode::WriteFailed));
    const mode_t mask = ::umask(0); // mkdtemp makes private folders
    ::umask(mask);
    (void)::chmod(name.c_str(), 0777 & ~mask);
    out.m_temporary = name;
    return out;
}

Result<void> OutputFolder::commit()
{
    if (auto marked = mark(m_temporary); !marked)
        return marked;
    if (auto good = checkTarget(m_target); !good)
        return good;
    if (::rename(m_temporary.c_str(), m_target.c_str()) == 0) { // there was nothing, or an empty folder
        m_temporary.clear();
        return {};
    }
    // The old folder takes the temporary name and goes with it.
    if (::renameat2(AT_FDCWD, m_temporary.c_str(), AT_FDCWD, m_target.c_str(), RENAME_EXCHANGE) == 0)
        return {};
    const std::filesystem::path old = m_temporary.string() + ".old";
    if (::rename(m_target.c_str(), old.c_str()) != 0)
        return failWith(systemError(m_target, errno, ErrorCode::WriteFailed));
    if (::rename(m_temporary.c_str(), m_target.c_str()) != 0) {
        const int reason = errno;
        ::rename(old.c_str(), m_target.c_str());
        return failWith(systemError(m_target, reason, ErrorCode::WriteFailed));
    }
    m_temporary = old;
    return {};
}

} // namespace filigree::app
