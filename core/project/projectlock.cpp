// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectlock.h"

#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <string>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/files.h"

namespace filigree {

namespace {

/// Is the open file still the one that has this name? Another holder may have removed it between open and lock.
bool stillNamed(int descriptor, const std::filesystem::path &path)
{
    struct stat opened { };
    struct stat named { };
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.c_str(), &named) == 0 && opened.st_ino == named.st_ino
        && opened.st_dev == named.st_dev;
}

/// The process that holds the lock; 0 = unknown.
long holder(int descriptor)
{
    char buffer[32] = {};
    const ssize_t n = ::pread(descriptor, buffer, sizeof buffer - 1, 0);
    return n > 0 ? std::strtol(buffer, nullptr, 10) : 0;
}

// A lock of this very process may be on its way out in another thread: that takes no longer than this.
constexpr int ownAttempts = 10;
constexpr std::chrono::milliseconds ownPause{10};

} // namespace

ProjectLock::ProjectLock(std::filesystem::path path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{
}

Result<std::shared_ptr<ProjectLock>> ProjectLock::take(const std::filesystem::path &project)
{
    std::filesystem::path path = project;
    path += "-lock";
    int attempts = 0;
    for (;;) {
        const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
        if (descriptor < 0) {
            Error error = systemError(project, errno, ErrorCode::WriteFailed);
            return failWith(std::move(error));
        }
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const int reason = errno;
            if (reason == EINTR) {
                ::close(descriptor);
                continue;
            }
            if (reason == EWOULDBLOCK) {
                const long process = holder(descriptor);
                ::close(descriptor);
                if (process == ::getpid() && ++attempts < ownAttempts) {
                    std::this_thread::sleep_for(ownPause);
                    continue;
                }
                const std::string who = process > 0 ? " (process " + std::to_string(process) + ")" : std::string();
                return failWith({ErrorCode::Busy,
                                 "Another program" + who
                                     + " has this project open. Close it there, or open it here for reading only.",
                                 project.string(), 0, 0});
            }
            // A file system without locks: SQLite's own are all that there is.
            return std::shared_ptr<ProjectLock>(new ProjectLock(path, descriptor));
        }
        if (stillNamed(descriptor, path)) {
            const std::string text = std::to_string(::getpid()) + '\n';
            // Only for the other program's message: when it cannot be written, the lock is as good.
            if (::ftruncate(descriptor, 0) == 0)
                (void)!::pwrite(descriptor, text.data(), text.size(), 0);
            return std::shared_ptr<ProjectLock>(new ProjectLock(path, descriptor));
        }
        ::close(descriptor);
    }
}

ProjectLock::~ProjectLock()
{
    ::unlink(m_path.c_str()); // before the lock goes, so that no other holder's file is removed
    ::close(m_descriptor);
}

} // namespace filigree
