// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/temporaryfile.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/files.h"

namespace filigree {

namespace {

/// 0, or errno. Atomic where the file system can; elsewhere there is a moment between question and rename.
int renameIfFree(const char *from, const char *to)
{
    if (::renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    if (::link(from, to) == 0) {
        ::unlink(from);
        return 0;
    }
    if (errno == EEXIST)
        return EEXIST;
    if (::access(to, F_OK) == 0)
        return EEXIST;
    return std::rename(from, to) == 0 ? 0 : errno;
}

} // namespace

Result<TemporaryFile> TemporaryFile::beside(const std::filesystem::path &target)
{
    std::string name = target.string() + ".XXXXXX";
    const int descriptor = ::mkstemp(name.data());
    if (descriptor < 0)
        return failWith(systemError(target, errno, ErrorCode::WriteFailed));
    // mkstemp makes files private; a result gets the permissions of any new file.
    const mode_t mask = ::umask(0);
    ::umask(mask);
    (void)::fchmod(descriptor, 0666 & ~mask);
    ::close(descriptor);
    TemporaryFile out;
    out.m_target = target;
    out.m_path = name;
    return out;
}

TemporaryFile::TemporaryFile(TemporaryFile &&other) noexcept
    : m_target(std::move(other.m_target))
    , m_path(std::exchange(other.m_path, {}))
{
}

TemporaryFile &TemporaryFile::operator=(TemporaryFile &&other) noexcept
{
    if (this != &other) {
        remove();
        m_target = std::move(other.m_target);
        m_path = std::exchange(other.m_path, {});
    }
    return *this;
}

TemporaryFile::~TemporaryFile()
{
    remove();
}

void TemporaryFile::remove()
{
    if (m_path.empty())
        return;
    for (const char *ending : {"", "-journal", "-wal", "-shm"}) {
        std::error_code ignored;
        std::filesystem::remove(m_path.string() + ending, ignored);
    }
    m_path.clear();
}

Result<void> TemporaryFile::commit(IfTaken ifTaken)
{
    const int descriptor = ::open(m_path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failWith(systemError(m_target, errno, ErrorCode::WriteFailed));
    const int synced = ::fsync(descriptor);
    const int reason = errno;
    ::close(descriptor);
    if (synced != 0)
        return failWith(systemError(m_target, reason, ErrorCode::WriteFailed));
    int failed = 0;
    if (ifTaken == IfTaken::Fail)
        failed = renameIfFree(m_path.c_str(), m_target.c_str());
    else if (std::rename(m_path.c_str(), m_target.c_str()) != 0)
        failed = errno;
    if (failed == EEXIST)
        return failWith(
            {ErrorCode::WriteFailed, "There is such a file already. Choose another name.", m_target.string(), 0, 0});
    if (failed != 0)
        return failWith(systemError(m_target, failed, ErrorCode::WriteFailed));
    m_path.clear();
    return {};
}

} // namespace filigree
