// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What writing and reading of stored grammars agree on.
#pragma once

#include <array>

namespace filigree::grammarjson {

inline constexpr int formatVersion = 1;
inline constexpr std::array<const char *, 3> kinds{"start", "phrase", "values"}; ///< by RuleKind
inline constexpr std::array<const char *, 5> states{"proposed", "accepted", "rejected", "locked",
                                                    "edited"}; ///< by ReviewState

} // namespace filigree::grammarjson
