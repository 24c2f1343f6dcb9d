// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/files.h"

#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace filigree {

Error systemError(const std::filesystem::path &path, int errnoValue, ErrorCode fallback)
{
    ErrorCode code = fallback;
    std::string detail;
    switch (errnoValue) {
    case ENOENT:
        code = ErrorCode::NotFound;
        detail = fallback == ErrorCode::WriteFailed ? "There is no such folder to write to. Make it, or check the name."
                                                    : "There is no such file or folder. Check the name.";
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        code = ErrorCode::PermissionDenied;
        detail = fallback == ErrorCode::ReadFailed
            ? "Access is not allowed. Change the permissions of the file or of its folder, or take a copy that you may "
              "read."
            : "Access is not allowed. Choose a folder that you may write to, or change the file's permissions.";
        break;
    case ENOSPC:
    case EDQUOT:
        code = ErrorCode::DiskFull;
        detail = "The disk is full. Free some space, or choose another disk; nothing was changed.";
        break;
    case EISDIR:
        detail = "This is a folder, not a file.";
        break;
    default:
        detail = std::string("The system says: ") + std::strerror(errnoValue) + '.';
    }
    return Error{code, detail, path.string(), 0, 0};
}

namespace {

Result<std::string> readStream(std::FILE *stream, const std::filesystem::path &path, std::uintmax_t limit)
{
    std::string out;
    char buffer[1 << 16];
    for (;;) {
        const std::size_t n = std::fread(buffer, 1, sizeof buffer, stream);
        out.append(buffer, n);
        if (out.size() > limit)
            return failWith({ErrorCode::InvalidInput,
                             "The file is larger than " + std::to_string(limit >> 20) + " MiB. Split it.",
                             path.string(), 0, 0});
        if (n < sizeof buffer) {
            if (std::ferror(stream) != 0)
                return failWith(systemError(path, errno, ErrorCode::ReadFailed));
            return out;
        }
    }
}

} // namespace

Result<std::string> readFile(const std::filesystem::path &path, std::uintmax_t limit)
{
    if (path == "-")
        return readStream(stdin, "standard input", limit);
    std::FILE *file = std::fopen(path.c_str(), "rb");
    if (file == nullptr)
        return failWith(systemError(path, errno, ErrorCode::ReadFailed));
    auto out = readStream(file, path, limit);
    std::fclose(file);
    return out;
}

Result<void> checkRegularFile(const std::filesystem::path &path)
{
    std::error_code trouble;
    const auto kind = std::filesystem::status(path, trouble).type();
    if (kind != std::filesystem::file_type::regular && kind != std::filesystem::file_type::not_found)
        return failWith({ErrorCode::ReadFailed, "This is no file.", path.string(), 0, 0});
    return {};
}

Result<std::string> readRegularFile(const std::filesystem::path &path, std::uintmax_t limit)
{
    if (const auto good = checkRegularFile(path); !good)
        return failWith(good.error());
    return readFile(path, limit);
}

namespace {

/// Gives a nameless file the name of a temporary beside `path`, from which it can be renamed over an old file.
bool nameTemporary(int descriptor, const std::filesystem::path &path, std::string &name)
{
    const std::string file = "/proc/self/fd/" + std::to_string(descriptor);
    for (int attempt = 0; attempt < 100; ++attempt) {
        name = path.string() + '.' + std::to_string(::getpid()) + '-' + std::to_string(attempt);
        if (::linkat(AT_FDCWD, file.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0)
            return true;
        if (errno != EEXIST)
            break;
    }
    name.clear();
    return false;
}

#ifdef O_TMPFILE
/// A file without a name in the folder of `path`; -1 where the system has none, or could not name it later. A file that
/// was named once cannot be named again, so an empty one tells: better now than when all is written.
int openNameless(const std::filesystem::path &path)
{
    const std::string folder = path.has_parent_path() ? path.parent_path().string() : ".";
    const auto open = [&folder] { return ::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666); };
    const int trial = open();
    if (trial < 0)
        return -1;
    std::string name;
    const bool nameable = nameTemporary(trial, path, name);
    if (nameable)
        ::unlink(name.c_str());
    ::close(trial);
    return nameable ? open() : -1;
}
#endif

/// A file beside `path` to write to. Where the system can, it has no name until it is whole (`name` stays empty), so
/// that even a program that is killed leaves nothing behind. -1 and errno: it cannot be made.
int openTemporary(const std::filesystem::path &path, std::filesystem::path &name)
{
#ifdef O_TMPFILE
    if (const int nameless = openNameless(path); nameless >= 0)
        return nameless;
#endif
    std::string temporary = path.string() + ".XXXXXX";
    const int descriptor = ::mkstemp(temporary.data());
    if (descriptor < 0)
        return -1;
    name = temporary;
    // mkstemp makes files private; a result gets the permissions of any new file.
    const mode_t mask = ::umask(0);
    ::umask(mask);
    (void)::fchmod(descriptor, 0666 & ~mask);
    return descriptor;
}

} // namespace

Result<OutputFile> OutputFile::open(const std::filesystem::path &path)
{
    OutputFile out;
    out.m_path = path;
    if (path == "-") {
        out.m_path = standardOutput;
        out.m_standardOutput = true;
        out.m_file = stdout;
        return out;
    }
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return failWith(systemError(path, EISDIR, ErrorCode::WriteFailed));
    const int descriptor = openTemporary(path, out.m_temporary);
    if (descriptor < 0)
        return failWith(systemError(path, errno, ErrorCode::WriteFailed));
    out.m_file = ::fdopen(descriptor, "wb");
    if (out.m_file == nullptr) {
        const int why = errno;
        ::close(descriptor);
        return failWith(systemError(path, why, ErrorCode::WriteFailed));
    }
    return out;
}

OutputFile::OutputFile(OutputFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_temporary(std::exchange(other.m_temporary, {}))
    , m_file(std::exchange(other.m_file, nullptr))
    , m_standardOutput(other.m_standardOutput)
    , m_written(other.m_written)
    , m_onTheWay(other.m_onTheWay)
{
}

OutputFile &OutputFile::operator=(OutputFile &&other) noexcept
{
    if (this != &other) {
        discard();
        m_path = std::move(other.m_path);
        m_temporary = std::exchange(other.m_temporary, {});
        m_file = std::exchange(other.m_file, nullptr);
        m_standardOutput = other.m_standardOutput;
        m_written = other.m_written;
        m_onTheWay = other.m_onTheWay;
    }
    return *this;
}

OutputFile::~OutputFile()
{
    discard();
}

void OutputFile::discard()
{
    if (m_file != nullptr && !m_standardOutput)
        std::fclose(m_file);
    m_file = nullptr;
    if (!m_temporary.empty()) {
        std::error_code ignored;
        std::filesystem::remove(m_temporary, ignored);
        m_temporary.clear();
    }
}

Result<void> OutputFile::write(std::string_view bytes)
{
    if (bytes.empty())
        return {}; // fwrite() takes no null pointer, not even for no bytes
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_file) != bytes.size())
        return failWith(systemError(m_path, errno, ErrorCode::WriteFailed));
#ifdef __linux__
    // A large file begins its way to the disk while the rest is still made: commit() has less to wait for.
    constexpr std::int64_t stretch = 32 << 20;
    m_written += static_cast<std::int64_t>(bytes.size());
    if (!m_standardOutput && m_written - m_onTheWay >= stretch) {
        (void)::sync_file_range(::fileno(m_file), m_onTheWay, m_written - m_onTheWay, SYNC_FILE_RANGE_WRITE);
        m_onTheWay = m_written;
    }
#endif
    return {};
}

Result<void> OutputFile::commit()
{
    if (std::fflush(m_file) != 0 || std::ferror(m_file) != 0)
        return failWith(systemError(m_path, errno, ErrorCode::WriteFailed));
    if (m_standardOutput)
        return {};
    if (::fsync(::fileno(m_file)) != 0)
        return failWith(systemError(m_path, errno, ErrorCode::WriteFailed));
    std::string name = m_temporary.string();
    if (name.empty() && !nameTemporary(::fileno(m_file), m_path, name))
        return failWith(systemError(m_path, errno, ErrorCode::WriteFailed));
    m_temporary = name; // goes away if the rest fails
    const int closed = std::fclose(std::exchange(m_file, nullptr));
    if (closed != 0 || std::rename(m_temporary.c_str(), m_path.c_str()) != 0)
        return failWith(systemError(m_path, errno, ErrorCode::WriteFailed));
    m_temporary.clear();
    return {};
}

Result<void> writeFile(const std::filesystem::path &path, std::string_view bytes)
{
    auto file = OutputFile::open(path);
    if (!file)
        return failWith(file.error());
    if (auto written = file->write(bytes); !written)
        return written;
    return file->commit();
}

} // namespace filigree
