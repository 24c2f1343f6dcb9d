// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds the readings of a sentence in the machine of an intent's rules, best first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/fst/compiledgrammar.h"
#include "core/fst/intentmachine.h"

namespace filigree {

/// A slot value that stands at some place in the sentence.
struct ValueMatch {
    std::uint32_t label = 0; ///< of its atom
    std::uint32_t atom = 0;
    std::uint32_t value = 0;
    std::uint32_t end = 0; ///< word after the last
};

/// The words as numbers, once for all intents.
struct SentenceMatches {
    SentenceMatches(const Vocabulary &vocabulary, std::span<const std::string> words);

    std::vector<std::uint32_t> labels; ///< of each word; 0 when no carrier phrase has it
    std::vector<std::vector<ValueMatch>> values; ///< by first word
    bool possible = true; ///< false when a word holds a blank, which no sentence of a grammar has
    [[nodiscard]] std::size_t size() const { return labels.size(); }
};

/// A reading: pieces, and the logarithm of P(sentence | intent).
struct Reading {
    std::vector<std::uint32_t> pieces;
    double logProbability = 0.0;
};

[[nodiscard]] std::vector<Reading> bestReadings(const IntentMachine &machine, const SentenceMatches &sentence,
                                                std::size_t limit);

/// The best derivation of a given reading, without the intent's share.
[[nodiscard]] std::optional<Derivation> bestDerivation(const IntentMachine &machine,
                                                       std::span<const std::uint32_t> pieces);

} // namespace filigree
