// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Making a project so that it appears with all its first content, or not at all.
#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

#include "core/base/error.h"
#include "core/project/projectstore.h"

namespace filigree {

class TemporaryFile;

/// A project in the making, under a temporary name beside `path`: it takes its name when finish() succeeds and is gone
/// otherwise. For imports that create a project.
class NewProject {
public:
    /// Fails when `path` exists already.
    [[nodiscard]] static Result<NewProject> begin(const std::filesystem::path &path, std::string_view locale = {});
    /// Takes the place of a project or file of this name when it is finished, and not before.
    [[nodiscard]] static Result<NewProject> beginReplacing(const std::filesystem::path &path,
                                                           std::string_view locale = {});
    NewProject(NewProject &&) noexcept;
    NewProject &operator=(NewProject &&) noexcept;
    ~NewProject();
    [[nodiscard]] ProjectStore &store() { return *m_store; }
    /// Closes the store and gives the file its name. Fails when another program made such a file meanwhile, or with
    /// Busy when the project to be replaced is open; that one is untouched then.
    [[nodiscard]] Result<void> finish();

private:
    NewProject(std::unique_ptr<TemporaryFile> file, std::unique_ptr<ProjectStore> store);
    std::unique_ptr<TemporaryFile> m_file;
    bool m_replaces = false;
    std::unique_ptr<ProjectStore> m_store; // after the file: it closes first
};

} // namespace filigree
