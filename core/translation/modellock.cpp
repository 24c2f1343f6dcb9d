// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/modellock.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/files.h"

namespace filigree {

namespace {

/// Is it still the folder of that name? Who held the lock may have removed it.
bool isStill(const std::filesystem::path &folder, int descriptor)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(folder.c_str(), &named) == 0 && opened.st_dev == named.st_dev
        && opened.st_ino == named.st_ino;
}

tl::unexpected<Error> busy(const std::filesystem::path &folder)
{
    return failWith({ErrorCode::Busy,
                     "Somebody else is making or training this model: another window, or the command line. Wait until "
                     "that is done, or choose another folder.",
                     folder.string(), 0, 0});
}

} // namespace

Result<ModelLock> ModelLock::take(const std::filesystem::path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return failWith(systemError(folder, errno, ErrorCode::WriteFailed));
    ModelLock lock(descriptor);
    int locked = 0;
    do
        locked = ::flock(descriptor, LOCK_EX | LOCK_NB);
    while (locked != 0 && errno == EINTR);
    if ((locked != 0 && errno == EWOULDBLOCK) || !isStill(folder, descriptor))
        return busy(folder);
    return lock;
}

ModelLock::ModelLock(ModelLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

ModelLock::~ModelLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace filigree
