// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small file of settings as a tree of texts: YAML, and JSON with it, without the library's types.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace filigree {

struct SettingsNode {
    enum class Kind { Nothing, Text, List, Map };
    Kind kind = Kind::Nothing;
    std::string text; ///< of a scalar, as it is written without its quotes
    std::vector<SettingsNode> items; ///< of a list, or what the names of a map stand for
    std::vector<std::string> names; ///< of a map, one an item; none twice
    std::int64_t line = 0; ///< 1-based
    std::int64_t column = 0;

    [[nodiscard]] bool isText() const { return kind == Kind::Text; }
    [[nodiscard]] bool isList() const { return kind == Kind::List; }
    [[nodiscard]] bool isMap() const { return kind == Kind::Map; }
    /// What a name of the map stands for; nullptr where there is none, or this is no map.
    [[nodiscard]] const SettingsNode *find(std::string_view name) const;
};

/// Reads one document. Errors, with line and column: InvalidInput (not UTF-8, no YAML, an alias, a name twice in one
/// map, a name that is no text, more than one document), and those of files.
[[nodiscard]] Result<SettingsNode> readSettings(const std::filesystem::path &path);
/// The same for a text in memory; `name` for messages.
[[nodiscard]] Result<SettingsNode> parseSettings(const std::string &text, const std::string &name);

} // namespace filigree
