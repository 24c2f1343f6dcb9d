// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parallel text as subword ids, the worker's food: a line a pair, "12 45 7 TAB 88 9 3", without begin and end.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
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
/// Above `limit` bytes: InvalidInput.
[[nodiscard]] Result<std::vector<EncodedPair>> readEncodedPairs(const std::filesystem::path &path, int vocabularySize,
                                                                std::uintmax_t limit = 4ULL << 30);
/// Pair by pair, of files that may be larger than the memory, until `take` returns false or a line is wrong. Errors as
/// above; also where a line has more than a megabyte.
[[nodiscard]] Result<void> forEachEncodedPair(const std::filesystem::path &path, int vocabularySize,
                                              const std::function<bool(const EncodedPair &)> &take);

} // namespace filigree
