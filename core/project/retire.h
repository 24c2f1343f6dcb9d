// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Putting a new project in the place of an old one without a moment in which there is neither. Private to core/project.
#pragma once

#include <filesystem>
#include <functional>

#include "core/base/error.h"

namespace filigree {

/// Calls `putNew`, which must give a whole file the name `target` by one rename, with whatever has that name now out
/// of use: the writer's place is taken (Busy when another one has it), a log beside the old file is folded into it, and
/// what cannot be folded (a damaged file's) is put aside, because SQLite would read it into the new file. When `putNew`
/// fails, the old project is there with all that it held; only when it succeeds the old one's traces are deleted.
/// `putNew` alone is called where there is no such file, or a link, whose project is not touched.
[[nodiscard]] Result<void> replaceProject(const std::filesystem::path &target,
                                          const std::function<Result<void>()> &putNew);

} // namespace filigree
