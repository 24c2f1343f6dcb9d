// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Edits of a golden text that keep what they do not touch: remarks, blank lines and the order of the rest.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/golden.h"

namespace filigree {

/// The text without these lines (1-based; those it does not have do not count). Ends of lines go with their lines.
[[nodiscard]] std::string withoutLines(std::string_view text, const std::vector<std::int64_t> &lines);

struct MovedUtterances {
    std::string text;
    std::int64_t line = 0; ///< 1-based, where the first of them stands now; 0 when none was moved
};

/// The text with the utterances of these lines under `intent`: after the last one that stands there, or, when there is
/// none, after its heading, or under a heading of its own at the end. `parsed` is of `text`. Lines that are no good
/// utterance, and those that stand under the intent already, stay.
[[nodiscard]] MovedUtterances underIntent(std::string_view text, const GoldenText &parsed,
                                          const std::vector<std::int64_t> &lines, std::string_view intent);

} // namespace filigree
