// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading and writing whole files, with errors that name the file. Output appears whole, by rename, or not at all.
#pragma once

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace filigree {

/// The whole content. "-" is standard input. Fails above `limit` bytes.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path &path, std::uintmax_t limit = 4ULL << 30);
/// Of a file that somebody else may have put there: one that is no file proper is refused before it is opened, as a
/// pipe without a writer would never be. Errors: those of readFile(), ReadFailed.
[[nodiscard]] Result<std::string> readRegularFile(const std::filesystem::path &path, std::uintmax_t limit = 4ULL << 30);
/// ReadFailed where there is something else than a file.
[[nodiscard]] Result<void> checkRegularFile(const std::filesystem::path &path);

/// A file that takes its name only when commit() succeeds; until then it is a temporary beside it, removed on
/// destruction, and without a name where the file system can do that. The path "-" writes to standard output (then
/// commit() flushes, and nothing can be taken back).
class OutputFile {
public:
    static constexpr const char *standardOutput = "standard output"; ///< what errors call "-"

    [[nodiscard]] static Result<OutputFile> open(const std::filesystem::path &path);
    OutputFile(OutputFile &&other) noexcept;
    OutputFile &operator=(OutputFile &&other) noexcept;
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;
    ~OutputFile();

    [[nodiscard]] Result<void> write(std::string_view bytes);
    /// Flushes to the disk and renames; any earlier error is told here again.
    [[nodiscard]] Result<void> commit();

private:
    OutputFile() = default;
    void discard();

    std::filesystem::path m_path;
    std::filesystem::path m_temporary;
    std::FILE *m_file = nullptr;
    bool m_standardOutput = false;
    std::int64_t m_written = 0;
    std::int64_t m_onTheWay = 0; ///< bytes that the system was asked to bring to the disk already
};

/// open, write, commit.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path &path, std::string_view bytes);

/// An Error from errno after a failed call on `path`; `fallback` where errno says nothing more.
[[nodiscard]] Error systemError(const std::filesystem::path &path, int errnoValue, ErrorCode fallback);

} // namespace filigree
