// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One program at a time makes or trains the model in a folder.
#pragma once

#include <filesystem>

#include "core/base/error.h"

namespace filigree {

class ModelLock {
public:
    /// Locks the folder itself, which leaves no file behind; gone with the program. Where the file system has no locks,
    /// there is none. Errors: Busy where somebody else is at work there; those of opening the folder.
    [[nodiscard]] static Result<ModelLock> take(const std::filesystem::path &folder);
    ModelLock(ModelLock &&other) noexcept;
    ModelLock &operator=(ModelLock &&) = delete;
    ~ModelLock();

private:
    explicit ModelLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor = -1;
};

} // namespace filigree
