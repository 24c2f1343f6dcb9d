// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A grammar compiled to finite-state machines, one an intent: parses, counts, and gives the i-th sentence.
// A slot's values are one arc (an atom: values that always go together), so a catalogue of a million values costs one
// arc.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/count128.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/grammar/grammar.h"

namespace filigree {

struct IntentMachine; // of core/fst alone

/// One way to read a sentence.
struct Parse {
    Utterance utterance;
    double logProbability =
        0.0; ///< natural logarithm of P(intent) · P(annotated sentence | intent), of the best derivation
};

class CompiledGrammar {
public:
    /// Errors: InvalidInput (the grammar is not well-formed, or a slot has too many values to list), Cancelled.
    [[nodiscard]] static Result<std::shared_ptr<const CompiledGrammar>> compile(const Grammar &grammar,
                                                                                Progress &progress);
    ~CompiledGrammar();

    [[nodiscard]] const std::vector<std::string> &intents() const; ///< in the grammar's order
    [[nodiscard]] Count128 size() const; ///< distinct annotated sentences of all intents
    [[nodiscard]] Count128 size(std::size_t intent) const;

    /// The sentence number `index` < size(intent) in the machine's fixed order (unranking). Distinct numbers, distinct
    /// sentences.
    [[nodiscard]] Utterance at(std::size_t intent, uint128 index) const;

    /// All annotated readings of the words, best first, at most `limit`; ties in a fixed order. Comparison is byte by
    /// byte.
    [[nodiscard]] std::vector<Parse> parse(std::span<const std::string> words, std::size_t limit = 16) const;

    /// Is this annotated sentence in the language of its intent?
    [[nodiscard]] bool accepts(const Utterance &utterance) const;

    [[nodiscard]] const IntentMachine &
    machine(std::size_t intent) const; ///< for export and drawing, in core/fst and core/generation

private:
    CompiledGrammar();
    struct Data;
    std::unique_ptr<Data> m;
};

} // namespace filigree
