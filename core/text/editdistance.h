// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far a name is from another that may have been meant.
#pragma once

#include <cstddef>
#include <string_view>

namespace filigree {

/// The fewest characters that are put in, left out, changed, or swapped with their neighbours, none of them twice
/// (the distance of Damerau 1964, "optimal string alignment"). Takes a.size() * b.size() steps.
[[nodiscard]] std::size_t editDistance(std::u32string_view a, std::u32string_view b);

} // namespace filigree
