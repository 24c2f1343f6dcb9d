// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one kind of file for everything that has a number for each weight: a line that names the format, a line of JSON
// that tells what it is, the arrays as they lie in memory, a SHA-256 over all of that. Written whole or not at all.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "app/translator/networkshape.h"
#include "core/base/error.h"

namespace filigree::translator {

/// A newer program may raise it; an older one refuses then with a sentence.
inline constexpr int weightFileVersion = 1;

struct WeightFile {
    std::string kind; ///< "model", "training" or "fisher"
    nlohmann::json about = nlohmann::json::object();
    std::vector<std::pair<std::string, std::vector<float>>> arrays;

    /// The array of that name; null where there is none.
    [[nodiscard]] std::vector<float> *find(const std::string &name);
};

[[nodiscard]] Result<void> writeWeightFile(const std::filesystem::path &path, const WeightFile &file);

/// Errors name the file: NotFound and those of reading; InvalidInput where it is no such file, of another kind, cut,
/// changed, or of a newer version, or holds a number that is not finite.
[[nodiscard]] Result<WeightFile> readWeightFile(const std::filesystem::path &path, const std::string &kind);

[[nodiscard]] nlohmann::json shapeToJson(const NetworkShape &shape);
[[nodiscard]] Result<NetworkShape> shapeFromJson(const nlohmann::json &json);

} // namespace filigree::translator
