// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/linereader.h"

#include <algorithm>
#include <cerrno>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include "core/base/files.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

constexpr std::size_t blockSize = std::size_t{1} << 18;
constexpr std::size_t longestLine = std::size_t{64} << 20;

} // namespace

/// Files go through zlib, which hands on what is not compressed. Standard input is read as it comes: zlib would wait
/// for a full block where a program at the other end waits for an answer.
struct LineReader::Stream {
    ~Stream()
    {
        if (file != nullptr)
            gzclose(file);
    }
    Stream() = default;
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    /// Bytes read, 0 at the end, or -1 with `error` filled.
    ssize_t read(char *to, std::size_t count) { return zstd ? readZstd(to, count) : readPlain(to, count); }

    /// What was read so far, and all that follows, is a Zstandard stream. False when there is no memory.
    bool unpack(std::string &begin)
    {
        zstd.reset(ZSTD_createDStream());
        if (zstd == nullptr || ZSTD_isError(ZSTD_initDStream(zstd.get())) != 0)
            return false;
        packed.assign(begin.begin(), begin.end());
        in = {packed.data(), packed.size(), 0};
        begin.clear();
        return true;
    }
    [[nodiscard]] bool unpacks() const { return zstd != nullptr; }

private:
    ssize_t readZstd(char *to, std::size_t count)
    {
        ZSTD_outBuffer out{to, count, 0};
        while (out.pos == 0) {
            if (in.pos == in.size) {
                packed.resize(ZSTD_DStreamInSize());
                const ssize_t n = readPlain(packed.data(), packed.size());
                if (n < 0)
                    return n;
                if (n == 0 && wanted != 0)
                    return damaged("it is cut off");
                if (n == 0)
                    return 0;
                in = {packed.data(), static_cast<std::size_t>(n), 0};
            }
            wanted = ZSTD_decompressStream(zstd.get(), &out, &in);
            if (ZSTD_isError(wanted) != 0)
                return damaged(ZSTD_getErrorName(wanted));
        }
        return static_cast<ssize_t>(out.pos);
    }

    ssize_t damaged(const char *reason)
    {
        error = {ErrorCode::InvalidInput, "The compressed file is damaged or cut off (" + std::string(reason) + ").",
                 name, 0, 0};
        return -1;
    }

    ssize_t readPlain(char *to, std::size_t count)
    {
        if (file == nullptr) {
            const ssize_t n = ::read(STDIN_FILENO, to, count);
            if (n < 0 && errno == EINTR) // only a signal that asks to stop ends a read
                error = {ErrorCode::Cancelled, "Cancelled; nothing was changed.", {}, 0, 0};
            else if (n < 0)
                error = systemError("standard input", errno, ErrorCode::ReadFailed);
            return n;
        }
        const int n = gzread(file, to, static_cast<unsigned>(count));
        int code = Z_OK;
        const char *reason = gzerror(file, &code);
        if (n >= 0 && (n > 0 || code == Z_OK || code == Z_STREAM_END))
            return n;
        if (code == Z_ERRNO)
            error = systemError(name, errno, ErrorCode::ReadFailed);
        else
            return damaged(reason);
        return -1;
    }

    struct FreeZstd {
        void operator()(ZSTD_DStream *stream) const { ZSTD_freeDStream(stream); }
    };
    std::unique_ptr<ZSTD_DStream, FreeZstd> zstd; ///< nullptr: the bytes are what they are
    std::vector<char> packed;
    ZSTD_inBuffer in{nullptr, 0, 0};
    std::size_t wanted = 0; ///< 0 between two frames, where the file may end

public:
    gzFile file = nullptr; ///< nullptr: standard input
    std::string name;
    std::uintmax_t size = 0;
    Error error;
};

LineReader::LineReader(LineReader &&) noexcept = default;
LineReader &LineReader::operator=(LineReader &&) noexcept = default;
LineReader::~LineReader() = default;

Result<LineReader> LineReader::open(const std::filesystem::path &path, std::size_t limit)
{
    LineReader out;
    out.m_limit = limit;
    out.m_name = path == "-" ? "standard input" : path.string();
    out.m_stream = std::make_unique<Stream>();
    out.m_stream->name = out.m_name;
    if (path == "-")
        return out;
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failWith(systemError(path, errno, ErrorCode::ReadFailed));
    struct stat facts { };
    const bool known = ::fstat(descriptor, &facts) == 0;
    if (known && S_ISDIR(facts.st_mode)) {
        ::close(descriptor);
        return failWith(systemError(path, EISDIR, ErrorCode::ReadFailed));
    }
    out.m_stream->file = gzdopen(descriptor, "rb");
    if (out.m_stream->file == nullptr) {
        ::close(descriptor);
        return fail(ErrorCode::Internal, "There is not enough memory.");
    }
    gzbuffer(out.m_stream->file, blockSize);
    out.m_stream->size = known && S_ISREG(facts.st_mode) ? static_cast<std::uintmax_t>(facts.st_size) : 0;
    return out;
}

double LineReader::progress() const
{
    const auto at = m_stream && m_stream->file != nullptr ? gzoffset(m_stream->file) : 0;
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
    m_buffer.resize(old + blockSize);
    const ssize_t n = m_stream->read(m_buffer.data() + old, blockSize);
    m_buffer.resize(old + static_cast<std::size_t>(std::max<ssize_t>(n, 0)));
    if (m_total == 0 && n > 0 && !m_stream->unpacks()
        && std::string_view(m_buffer).substr(old).starts_with("\x28\xB5\x2F\xFD")) {
        if (!m_stream->unpack(m_buffer))
            return fail(ErrorCode::Internal, "There is not enough memory.");
        return fill();
    }
    if (n < 0) {
        m_ended = true;
        return failWith(m_stream->error);
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
        if (searched > longestLine) {
            m_ended = true;
            return failWith({ErrorCode::InvalidInput, "The line is longer than 64 MiB. This is no list of utterances.",
                             m_name, m_line + 1, 1});
        }
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

Result<std::string> LineReader::rest()
{
    for (;;) {
        const auto more = fill();
        if (!more)
            return failWith(more.error());
        if (!*more)
            break;
    }
    m_ended = true;
    return std::move(m_buffer);
}

Result<std::string> readText(const std::filesystem::path &path, std::size_t limit)
{
    auto reader = LineReader::open(path, limit);
    return reader ? reader->rest() : Result<std::string>(failWith(reader.error()));
}

} // namespace filigree
