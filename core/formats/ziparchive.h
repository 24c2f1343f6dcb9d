// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Zip files as folders: what the agents and bots of other tools are exported as. Private to core/formats.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"

namespace filigree {

/// Does a file of this name stay in its folder, on any system? Not absolute, no `..`, no backslash.
[[nodiscard]] bool isNameInFolder(std::string_view name);

/// By its first bytes.
[[nodiscard]] bool isZipFile(const std::filesystem::path &path);

/// A folder for a while; it goes with the object.
class TemporaryFolder {
public:
    /// `pattern` ends in XXXXXX.
    [[nodiscard]] static Result<TemporaryFolder> make(const std::filesystem::path &pattern);
    TemporaryFolder(TemporaryFolder &&other) noexcept;
    TemporaryFolder &operator=(TemporaryFolder &&) = delete;
    ~TemporaryFolder();
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    TemporaryFolder() = default;
    std::filesystem::path m_path;
};

struct ZipLimits {
    std::uint64_t files = 100'000;
    std::uint64_t bytes = std::uint64_t{2} << 30; ///< of all files, inflated
    std::uint64_t ratio = 1'000; ///< inflated to stored, of the whole; beyond it is a bomb, for no text packs so well
};

/// The names of the files in it. Errors: InvalidInput (damaged, more than `limits.files`, names that lead out of the
/// folder or stand twice, links, encrypted files, ways of packing that are not known here), NotFound, ReadFailed.
[[nodiscard]] Result<std::vector<std::string>> zipNames(const std::filesystem::path &path,
                                                        const ZipLimits &limits = {});

/// Unpacks all of it into the folder. The sizes that the file tells are checked first, and the real ones on the way.
/// Errors: those of zipNames(), InvalidInput (too large, a file that does not have the checksum it should have), those
/// of writing, Cancelled. The progress is asked, and told nothing: reading comes behind.
[[nodiscard]] Result<void> unpackZip(const std::filesystem::path &path, const std::filesystem::path &folder,
                                     const Progress &progress, const ZipLimits &limits = {});

/// Packs files of a folder, in this order and with no date, so that the same files are the same bytes. Errors:
/// Cancelled, those of writing.
[[nodiscard]] Result<void> packZip(const std::filesystem::path &folder, const std::vector<std::string> &names,
                                   const std::filesystem::path &path, Progress &progress);

} // namespace filigree
