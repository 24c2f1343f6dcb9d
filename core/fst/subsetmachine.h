// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The deterministic machine of an intent with its derivations still visible: every state is the set of rule machine
// states that a beginning can have reached, every arc the moves between them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/count128.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/intentmachine.h"

namespace filigree {

struct SubsetMachine {
    struct Move {
        std::uint32_t from = 0; ///< place in the start state's set
        std::uint32_t to = 0; ///< place in the end state's set; means nothing for an end
        std::uint32_t rules = 0;
    };
    struct Arc {
        std::uint32_t label = 0; ///< 0: the sentence ends
        std::uint32_t target = 0;
        std::uint32_t firstMove = 0;
        std::uint32_t lastMove = 0;
    };

    std::vector<std::uint32_t> first{0}; ///< of the states' arcs
    std::vector<Arc> arcs;
    std::vector<Move> moves;
    std::vector<std::uint32_t> sizes; ///< of the states' sets
    std::vector<std::uint32_t> order; ///< topological
    std::vector<Count128> counts; ///< sentences from each state

    [[nodiscard]] std::uint32_t stateCount() const { return static_cast<std::uint32_t>(sizes.size()); }
};

/// The empty sentence is left out. Errors: InvalidInput (more states than the intent's limit), Cancelled.
[[nodiscard]] Result<SubsetMachine> subsetMachine(const IntentMachine &intent, Progress &progress);

/// Sentence pieces that one arc stands for.
[[nodiscard]] std::uint32_t arcWidth(const Vocabulary &vocabulary, std::uint32_t label);

} // namespace filigree
