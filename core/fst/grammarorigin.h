// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a sentence of a grammar comes from: the utterances that its rules were learned from, and its values.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/fst/compiledgrammar.h"
#include "core/grammar/grammar.h"

namespace filigree {

struct GrammarValueOrigin {
    std::string slot;
    std::string value;
    std::uint32_t count = 0; ///< times seen in the utterances
    std::string catalogue; ///< that has it, where no utterance does; empty: a rule spells it out
};

struct GrammarOrigin {
    std::vector<std::size_t> rules; ///< of the best derivation, ascending
    /// Ids of the utterances that the sentence is most like: those that share its rules, where a rule that few
    /// utterances have tells more.
    std::vector<std::int64_t> utterances;
    std::vector<GrammarValueOrigin> values; ///< in the order of the slots
};

/// Nothing when the grammar does not have the sentence. `compiled` is of `grammar`.
[[nodiscard]] std::optional<GrammarOrigin> grammarOrigin(const Grammar &grammar, const CompiledGrammar &compiled,
                                                         const Utterance &sentence, std::size_t mostUtterances = 2);

} // namespace filigree
