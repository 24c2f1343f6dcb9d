// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The writer's place: one program at a time may change a project. Private to core/project.
#pragma once

#include <filesystem>
#include <memory>

#include "core/base/error.h"

namespace filigree {

/// Held by "name.filigree-lock" beside the project, which goes away with the last holder, also after a crash (the lock
/// is the system's, the file is only its handle).
class ProjectLock {
public:
    /// Busy when another one holds it, with the number of its process; PermissionDenied, DiskFull.
    [[nodiscard]] static Result<std::shared_ptr<ProjectLock>> take(const std::filesystem::path &project);
    ProjectLock(const ProjectLock &) = delete;
    ProjectLock &operator=(const ProjectLock &) = delete;
    ~ProjectLock();

private:
    ProjectLock(std::filesystem::path path, int descriptor);
    std::filesystem::path m_path;
    int m_descriptor = -1;
};

} // namespace filigree
