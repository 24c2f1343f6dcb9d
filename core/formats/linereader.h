// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of a text file, one at a time: inflated where it is compressed, checked to be text. For the readers of
// core/formats and for imports.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace filigree {

class LineReader {
public:
    /// "-" is standard input. Compressed content (gzip, Zstandard) is recognised by itself and may grow to `limit`
    /// bytes.
    [[nodiscard]] static Result<LineReader> open(const std::filesystem::path &path,
                                                 std::size_t limit = std::size_t{64} << 30);
    LineReader(LineReader &&) noexcept;
    LineReader &operator=(LineReader &&) noexcept;
    ~LineReader();

    /// The next line without its end (LF or CR LF) and without a BOM; false at the end. `line` lives until the next
    /// call. Errors: InvalidInput (a line that is not UTF-8: the next call goes on behind it; a zero byte: the end),
    /// ReadFailed (the end).
    [[nodiscard]] Result<bool> next(std::string_view &line);
    /// All that is left, unchecked.
    [[nodiscard]] Result<std::string> rest();
    [[nodiscard]] std::int64_t line() const { return m_line; } ///< 1-based number of the line that next() gave
    [[nodiscard]] double progress() const; ///< share of the file that is read; 0 when its size is not known
    [[nodiscard]] const std::string &name() const { return m_name; } ///< for messages

    /// An error about a place in the line that next() gave; `offset` in bytes.
    [[nodiscard]] tl::unexpected<Error> failAt(std::size_t offset, std::string detail) const;

private:
    struct Stream;
    LineReader() = default;
    [[nodiscard]] Result<bool> fill();
    [[nodiscard]] Result<bool> check(std::string_view &line);

    std::unique_ptr<Stream> m_stream;
    std::string m_name;
    std::string m_buffer;
    std::size_t m_at = 0;
    std::size_t m_total = 0;
    std::size_t m_limit = 0;
    std::string_view m_current;
    std::int64_t m_line = 0;
    bool m_ended = false;
};

/// A whole text file, inflated and with the same checks on its size, but not on its content.
[[nodiscard]] Result<std::string> readText(const std::filesystem::path &path, std::size_t limit);

} // namespace filigree
