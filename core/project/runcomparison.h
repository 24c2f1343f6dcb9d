// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one grammar has and another has not: rules, and sentences.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/count128.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/compiledgrammar.h"
#include "core/grammar/grammar.h"

namespace filigree {

struct RuleChange {
    std::string name; ///< in the later grammar, unless it is gone
    std::string before; ///< its body as a line for people; empty: it is new
    std::string after; ///< empty: it is gone
};

/// Sentences of one grammar that the other has not.
struct SentenceChange {
    double count = 0.0; ///< exact where `isExact`, else estimated from a sample
    bool isExact = true;
    std::vector<Utterance> examples; ///< at most 50, each intent's in turn
};

struct GrammarComparison {
    Count128 sizeBefore;
    Count128 sizeAfter;
    std::vector<RuleChange> added, gone, changed; ///< by name
    SentenceChange lost; ///< only before
    SentenceChange gained; ///< only after
};

/// Rules are the same when they stand for the same, whatever their names and shares; one that has its name, or half of
/// its evidence, is the same one changed. A language of at most 20,000 sentences is compared whole, of a larger one
/// 4,000 sentences are drawn: their share is within .016 of the true one with 95 %. Error: Cancelled.
[[nodiscard]] Result<GrammarComparison> compareGrammars(const Grammar &before, const CompiledGrammar &compiledBefore,
                                                        const Grammar &after, const CompiledGrammar &compiledAfter,
                                                        Progress &progress);

} // namespace filigree
