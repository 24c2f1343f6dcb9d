// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/outputfolder.h"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <utility>

#include <fcntl.h>
#include <stdio.h> // renameat2
#include <sys/stat.h>

#include "core/base/files.h"

namespace filigree::app {

namespace {

constexpr const char *marker = ".filigree-run";

Result<void> checkTarget(const std::filesystem::path &target)
{
    std::error_code error;
    const auto status = std::filesystem::status(target, error);
    if (!std::filesystem::exists(status))
        return {};
    if (!std::filesystem::is_directory(status))
        return failWith({ErrorCode::WriteFailed, "There is a file of this name. Choose another name for the folder.",
                         target.string(), 0, 0});
    if (std::filesystem::is_empty(target, error) || std::filesystem::exists(target / marker, error))
        return {};
    return failWith({ErrorCode::WriteFailed,
                     "The folder has content that `filigree-cli run` did not make. Choose another folder; nothing was "
                     "changed.",
                     target.string(), 0, 0});
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
    if (auto marked = writeFile(m_temporary / marker, "Made by filigree-cli run, which may replace this folder.\n");
        !marked)
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
