// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The size of a language, and which part of it belongs to each intent and pattern.
#pragma once

#include <string>
#include <vector>

#include "core/fst/patternsize.h"

namespace filigree {

struct IntentSize {
    std::string intent;
    Count128 size; ///< distinct annotated sentences
    std::vector<PatternSize> patterns; ///< sorted by their text; none: see LanguageSize::remark
};

struct LanguageSize {
    Count128 size;
    std::vector<IntentSize> intents; ///< in the grammar's order
    std::string remark; ///< why patterns cannot be told apart; empty: they are
};

/// Too many patterns to tell apart are no error: everything else is still worth telling. Error: Cancelled.
[[nodiscard]] Result<LanguageSize> languageSize(const CompiledGrammar &compiled, Progress &progress);

} // namespace filigree
