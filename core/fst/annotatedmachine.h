// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A machine of any tool understood as annotated sentences: words, and slots with their values. Private to core/fst.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/sourcemachine.h"
#include "core/grammar/grammar.h"

namespace filigree {

struct AnnotatedArc {
    enum class Kind : std::uint8_t { Nothing, Word, Slot };
    std::uint32_t from = 0;
    std::uint32_t target = 0;
    Kind kind = Kind::Nothing;
    std::uint32_t piece = 0; ///< index into words or slots
    double logWeight = 0.0; ///< after build: ln of the probability of the arc in its state
};

struct SlotValues {
    std::string slot;
    std::vector<RuleValue> values; ///< sorted by their words, distinct; the largest weight is 1
};

/// State 0 is the start, the last one the only end; every arc leads to a later state, and every state lies on a way
/// from start to end. The arcs of state s are arcs[first[s] … first[s + 1]-1].
struct AnnotatedMachine {
    std::vector<std::uint32_t> first;
    std::vector<AnnotatedArc> arcs;
    std::vector<std::string> words; ///< may hold blanks: a symbol of several words
    std::vector<SlotValues> slots;

    [[nodiscard]] std::uint32_t stateCount() const { return static_cast<std::uint32_t>(first.size() - 1); }
};

/// What the machine writes must be what it reads, with each slot value between `{` and `}|SlotName`; where a word is
/// written may lie before or behind where it is read. A path's probability is exp(-weight), divided by the sum of all.
/// Errors: InvalidInput (a loop, no sentence, no names of labels, other words written than read, brackets that do not
/// match, too many values), Cancelled.
[[nodiscard]] Result<AnnotatedMachine> annotatedMachine(const SourceMachine &source, Progress &progress);

} // namespace filigree
