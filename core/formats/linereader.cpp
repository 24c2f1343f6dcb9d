// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/linereader.h"

#include <algorithm>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include "core/base/files.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

constexpr std::size_t blockSize = std::size_t{1} << 18;
constexpr std::size_t longestLine = std::size_t{64} << 20;

} // namespace

struct LineReader::Stream {
    explicit Stream(gzFile opened)
        : file(opened)
    {
    }
    ~Stream() { gzclose(file); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    gzFile file;
    std::uintmax_t size = 0;
};

LineReader::LineReader(LineReader &&) noexcept = default;
LineReader &LineReader::operator=(LineReader &&) noexcept = default;
LineReader::~LineReader() = default;

Result<LineReader> LineReader::open(const std::filesystem::path &path, std::size_t limit)
{
    LineReader out;
    out.m_limit = limit;
    out.m_name = path == "-" ? "standard input" : path.string();
    const int descriptor = path == "-" ? ::dup(STDIN_FILENO) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failWith(systemError(path, errno, ErrorCode::ReadFailed));
    struct stat facts { };
    if (::fstat(descriptor, &facts) == 0 && S_ISDIR(facts.st_mode)) {
        ::close(descriptor);
        return failWith(systemError(path, EISDIR, ErrorCode::ReadFailed));
    }
    gzFile file = gzdopen(descriptor, "rb");
    if (file == nullptr) {
        ::close(descriptor);
        return fail(ErrorCode::Internal, "There is not enough memory.");
    }
    gzbuffer(file, blockSize);
    out.m_stream = std::make_unique<Stream>(file);
    out.m_stream->size = S_ISREG(facts.st_mode) ? static_cast<std::uintmax_t>(facts.st_size) : 0;
    return out;
}

double LineReader::progress() const
{
    const auto at = m_stream ? gzoffset(m_stream->file) : 0;
    return !m_stream || m_stream->size == 0 || at < 0
        ? 0.0
        : std::min(1.0, static_cast<double>(at) / static_cast<double>(m_stream->size));
}

tl::unexpected<Error> LineReader::failAt(std::size_t offset, std::string detail) const
{
    const auto column = static_cast<std::int64_t>(codePointCount(m_current.substr(0, offset))) + 1;
    return failWith({ErrorCode::InvalidInput, std::move(detail), m_name, m_line, column});
}

Result<bool> LineReader::fill()
{
    m_buffer.erase(0, m_at);
    m_at = 0;
    const std::size_t old = m_buffer.size();
    if (old > longestLine) {
        m_ended = true;
        return failWith({ErrorCode::InvalidInput, "The line is longer than 64 MiB. This is no list of utterances.",
                         m_name, m_line + 1, 1});
    }
    m_buffer.resize(old + blockSize);
    const int n = gzread(m_stream->file, m_buffer.data() + old, static_cast<unsigned>(blockSize));
    m_buffer.resize(old + static_cast<std::size_t>(std::max(n, 0)));
    int code = Z_OK;
    const char *reason = gzerror(m_stream->file, &code);
    if (n < 0 || (n == 0 && code != Z_OK && code != Z_STREAM_END)) {
        m_ended = true;
        if (code == Z_ERRNO)
            return failWith(systemError(m_name, errno, ErrorCode::ReadFailed));
        return failWith({ErrorCode::InvalidInput,
                         "The compressed file is damaged or cut off (" + std::string(reason) + ").", m_name, 0, 0});
    }
    m_total += static_cast<std::size_t>(n);
    if (m_total > m_limit) {
        m_ended = true;
        return failWith({ErrorCode::InvalidInput,
                         "The file has more than " + std::to_string(m_limit >> 20) + " MiB of text. Split it.", m_name,
                         0, 0});
    }
    return n > 0;
}

Result<bool> LineReader::next(std::string_view &line)
{
    if (m_ended)
        return false;
    std::size_t searched = 0;
    for (;;) {
        const std::size_t end = m_buffer.find('\n', m_at + searched);
        if (end != std::string::npos) {
            line = std::string_view(m_buffer).substr(m_at, end - m_at);
            m_at = end + 1;
            break;
        }
        searched = m_buffer.size() - m_at;
        const auto more = fill();
        if (!more)
            return failWith(more.error());
        if (*more)
            continue;
        m_ended = true;
        if (m_buffer.empty())
            return false;
        line = m_buffer;
        m_at = m_buffer.size();
        break;
    }
    return check(line);
}

Result<bool> LineReader::check(std::string_view &line)
{
    ++m_line;
    if (m_line == 1 && line.substr(0, 3) == "\xEF\xBB\xBF")
        line.remove_prefix(3);
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    m_current = line;
    if (const std::size_t zero = line.find('\0'); zero != std::string_view::npos) {
        m_ended = true;
        return failAt(firstInvalidUtf8(line.substr(0, zero)).value_or(zero),
                      "This is a binary file, not a text (there is a zero byte).");
    }
    if (const auto bad = firstInvalidUtf8(line))
        return failAt(*bad, "The text is not UTF-8. Save the file as UTF-8 and try again.");
    return true;
}

Result<std::string> readText(const std::filesystem::path &path, std::size_t limit)
{
    const int descriptor = path == "-" ? ::dup(STDIN_FILENO) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const std::string name = path == "-" ? "standard input" : path.string();
    if (descriptor < 0)
        return failWith(systemError(path, errno, ErrorCode::ReadFailed));
    gzFile file = gzdopen(descriptor, "rb");
    if (file == nullptr) {
        ::close(descriptor);
        return fail(ErrorCode::Internal, "There is not enough memory.");
    }
    std::string out;
    std::size_t size = 0;
    for (;;) {
        out.resize(size + blockSize);
        const int n = gzread(file, out.data() + size, static_cast<unsigned>(blockSize));
        int code = Z_OK;
        const std::string reason = gzerror(file, &code);
        const int systemCode = errno;
        if (n < 0 || (n == 0 && code != Z_OK && code != Z_STREAM_END)) {
            gzclose(file);
            if (code == Z_ERRNO)
                return failWith(systemError(name, systemCode, ErrorCode::ReadFailed));
            return failWith(
                {ErrorCode::InvalidInput, "The compressed file is damaged or cut off (" + reason + ").", name, 0, 0});
        }
        size += static_cast<std::size_t>(n);
        if (n == 0 || size > limit)
            break;
    }
    gzclose(file);
    if (size > limit)
        return failWith({ErrorCode::InvalidInput,
                         "The file has more than " + std::to_string(limit >> 20) + " MiB of text. Split it.", name, 0,
                         0});
    out.resize(size);
    return out;
}

} // namespace filigree
