// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parallel text as subword ids, the worker's food: a line a pair, "12 45 7 TAB 88 9 3", without begin and end.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace filigree {

struct EncodedPair {
    std::vector<int> source;
    std::vector<int> target;
    friend bool operator==(const EncodedPair &, const EncodedPair &) = default;
};

[[nodiscard]] std::string writeEncodedPairs(std::span<const EncodedPair> pairs);

/// Errors: InvalidInput with the line (not two columns, an empty side, not a number, an id that is not in [0,
/// vocabularySize) or is padding, begin or end), and those of reading.
[[nodiscard]] Result<std::vector<EncodedPair>> parseEncodedPairs(std::string_view text, int vocabularySize);
[[nodiscard]] Result<std::vector<EncodedPair>> readEncodedPairs(const std::filesystem::path &path, int vocabularySize);

} // namespace filigree
