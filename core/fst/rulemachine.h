// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of an intent spelled out as a nondeterministic machine with probabilities, where every arc knows its rules.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/rulesets.h"
#include "core/fst/vocabularybuilder.h"

namespace filigree {

/// An arc. Label 0 means: the sentence may end here (the target means nothing then).
struct RuleArc {
    static constexpr std::uint32_t noClass = 0xffffffffU;
    std::uint32_t label = 0; ///< of the Vocabulary
    std::uint32_t target = 0;
    std::uint32_t rules = 0; ///< a set of RuleSets
    std::uint32_t valueClass = noClass; ///< of an atom: the class whose value probabilities count
    double logProbability = 0.0; ///< of the choices that lead here, without the value's
};

/// Acyclic, without epsilons; state 0 is the start, and every state lies on a way to an end. Arcs of a state are sorted
/// by label.
struct RuleMachine {
    std::vector<std::uint32_t> first{0, 0};
    std::vector<RuleArc> arcs;
    [[nodiscard]] std::uint32_t stateCount() const { return static_cast<std::uint32_t>(first.size() - 1); }
};

/// The machine as it is first built: labels are not numbered yet, and there are epsilons.
struct RawArc {
    enum class Kind : std::uint8_t { Epsilon, Word, Class };
    Kind kind = Kind::Epsilon;
    std::uint32_t target = 0;
    std::uint32_t label = 0; ///< number of VocabularyBuilder::addWord or addClass
    std::uint32_t rules = 0;
    double logProbability = 0.0;
};

struct RawMachine {
    std::vector<std::vector<RawArc>> states{2}; ///< 0 is the start, 1 the end
    std::size_t arcs = 0;
};

/// Removes epsilons and what leads nowhere, numbers labels, and splits classes into atoms. Errors: InvalidInput (more
/// than arcLimit arcs), Cancelled.
[[nodiscard]] Result<RuleMachine> finishRuleMachine(const RawMachine &raw, const VocabularyBuilder::Built &built,
                                                    RuleSets &sets, std::size_t arcLimit, Progress &progress);

} // namespace filigree
