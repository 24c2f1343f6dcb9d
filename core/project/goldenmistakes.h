// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of the golden text with mistakes in them. They stay in the text, to be mended; nothing is learned from them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/annotation/diagnostic.h"
#include "core/base/error.h"
#include "core/base/progress.h"

namespace filigree {

class GoldenIndex;
class ProjectStore;

struct GoldenMistakes {
    std::int64_t count = 0; ///< of all
    std::vector<Diagnostic> first; ///< the first ones, with their lines in the project's golden text
};

/// Of the text before GoldenIndexOptions::remarksFrom: the first of them.
[[nodiscard]] GoldenMistakes mistakesBefore(const GoldenIndex &index);

/// Reads the golden text again, and keeps `most` mistakes. Errors: Cancelled, those of the store.
[[nodiscard]] Result<GoldenMistakes> goldenMistakes(ProjectStore &store, std::size_t most, Progress &progress);

} // namespace filigree
