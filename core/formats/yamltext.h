// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// YAML files: reading with places in errors, and how a scalar is written. Private to core/formats; yaml-cpp stays in
// the sources.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace filigree {

inline constexpr std::size_t largestYaml = std::size_t{512} << 20;

/// The text of a YAML file, inflated, checked to be UTF-8 without zero bytes. `limit`: bytes, inflated.
[[nodiscard]] Result<std::string> readYamlText(const std::filesystem::path &path, std::size_t limit = largestYaml);

/// A scalar on one line: plain where YAML 1.1 and 1.2 read it as the same text, else in double quotes.
void appendYamlScalar(std::string &out, std::string_view text);

} // namespace filigree
