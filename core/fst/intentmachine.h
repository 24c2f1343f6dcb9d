// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept of an intent: the machine of its rules, the minimal machine of its language, the counts on it. Only for
// core/fst and core/generation.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "core/fst/compiledgrammar.h"
#include "core/fst/machine.h"
#include "core/fst/pathcounts.h"
#include "core/fst/rulemachine.h"
#include "core/fst/rulesets.h"
#include "core/fst/vocabularybuilder.h"

namespace filigree {

struct IntentMachine {
    std::string intent;
    std::size_t rule = 0; ///< its start rule
    double logShare = 0.0; ///< log P(intent)
    RuleMachine rules;
    Machine minimal;
    std::unique_ptr<const PathCounts> counts; ///< of `minimal`

    /// Of the whole grammar; they live as long as the CompiledGrammar.
    const Vocabulary *vocabulary = nullptr;
    const std::vector<ValueClass> *classes = nullptr;
    const RuleSets *ruleSets = nullptr;
    std::size_t stateLimit = 0;
};

} // namespace filigree
