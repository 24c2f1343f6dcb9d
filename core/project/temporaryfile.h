// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An empty file with a name of its own beside another one; gone on destruction unless it takes that name. Private to
// core/project.
#pragma once

#include <filesystem>

#include "core/base/error.h"

namespace filigree {

class TemporaryFile {
public:
    [[nodiscard]] static Result<TemporaryFile> beside(const std::filesystem::path &target);
    TemporaryFile(TemporaryFile &&other) noexcept;
    TemporaryFile &operator=(TemporaryFile &&other) noexcept;
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    ~TemporaryFile();

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] const std::filesystem::path &target() const { return m_target; }
    enum class IfTaken { Replace, Fail };
    /// Flushes to the disk and gives the file the target's name. For a project to be replaced, see replaceProject().
    [[nodiscard]] Result<void> commit(IfTaken ifTaken);

private:
    TemporaryFile() = default;
    void remove();
    std::filesystem::path m_target;
    std::filesystem::path m_path;
};

} // namespace filigree
