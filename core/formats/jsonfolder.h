// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Folders of JSON files, as agents and bots are exported: finding the files, and names for new ones. Private to
// core/formats.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/base/error.h"

namespace filigree {

/// All regular files below a folder whose names end so, sorted; at most 100,000, links are not followed.
[[nodiscard]] Result<std::vector<std::filesystem::path>> filesBelow(const std::filesystem::path &folder,
                                                                    const std::string &ending);

/// InvalidInput when a path is a file, and what is read is a folder: "an agent of Dialogflow", say.
[[nodiscard]] Result<void> expectFolder(const std::filesystem::path &path, const std::string &what);

/// Names that any file system takes, each another one whatever the case.
class FileNames {
public:
    /// No name has `mark` in it, in any case: what stands behind it in a file's name tells two files of one name apart.
    /// Letters of ASCII and `_`, which comes first.
    explicit FileNames(std::string mark)
        : m_mark(std::move(mark))
    {
    }
    [[nodiscard]] std::string of(const std::string &name);

private:
    std::string m_mark;
    std::set<std::string> m_taken;
};

} // namespace filigree
