// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands already in the folder that a training set goes into. Private to core/generation.
#pragma once

#include <filesystem>
#include <set>
#include <string>

#include "core/base/error.h"

namespace filigree {

/// The files of an earlier training set, without its manifest; none when there is no such folder or nothing in it.
/// Error: WriteFailed when anything else is there, which would be lost or taken for a part of the set.
[[nodiscard]] Result<std::set<std::string>> earlierTrainingFiles(const std::filesystem::path &folder);

/// The name of an intent as a part of a file's name that every file system takes: at most 150 bytes, whole characters.
[[nodiscard]] std::string intentFileName(const std::string &intent);

/// May a part of a training set have this name? It becomes a file's: nothing that leads out of the folder, and not the
/// manifest's.
[[nodiscard]] bool isPartName(const std::string &name);

} // namespace filigree
