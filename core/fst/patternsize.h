// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much of the language belongs to each condensed semantic pattern.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/fst/compiledgrammar.h"

namespace filigree {

struct PatternSize {
    std::string intent;
    std::string pattern; ///< as condensedPattern(): `other + ArtistName + SongName`
    Count128 size; ///< distinct annotated sentences
};

/// Of all intents in the grammar's order; patterns of an intent sorted by their text. Errors: InvalidInput when there
/// are more than a million combinations of state and pattern, Cancelled.
[[nodiscard]] Result<std::vector<PatternSize>> patternSizes(const CompiledGrammar &compiled, Progress &progress);

} // namespace filigree
