// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder of results that appears whole, by rename, or not at all.
#pragma once

#include <filesystem>

#include "core/base/error.h"

namespace filigree::app {

class OutputFolder {
public:
    /// Fails (WriteFailed) when `target` is a file, or a folder with content that commit() did not make, or that was
    /// changed since: nobody loses files, or the work that was done in the project there.
    [[nodiscard]] static Result<OutputFolder> begin(const std::filesystem::path &target);
    OutputFolder(OutputFolder &&other) noexcept;
    OutputFolder &operator=(OutputFolder &&) = delete;
    ~OutputFolder();

    [[nodiscard]] const std::filesystem::path &path() const { return m_temporary; } ///< write here
    /// Marks the folder as ours and puts it in the place of the target.
    [[nodiscard]] Result<void> commit();

private:
    OutputFolder() = default;
    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
};

} // namespace filigree::app
