// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Grammars for tests, and a plain listing of a language to hold the machines against.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/grammar/grammar.h"

namespace filigree::tests {

/// A small music grammar in English with two intents and a catalogue class that overlaps with another.
[[nodiscard]] Grammar englishMusic();
[[nodiscard]] Grammar hindiMusic();
[[nodiscard]] Grammar spanishReminders();

/// A random valid grammar: few words and slots, so that ambiguities happen. Its language has at most some ten thousand
/// sentences.
[[nodiscard]] Grammar randomGrammar(std::uint64_t seed);

/// -3, -2 and -1: the three grammars above; from 0 on a random one.
[[nodiscard]] Grammar grammarOfSeed(int seed);

/// Every annotated sentence of the language by "intent: golden text", with the probability of its best derivation.
/// Slow and simple: spells the rules out as lists.
struct Listed {
    Utterance utterance;
    double best = 0.0;
};
[[nodiscard]] std::map<std::string, Listed> listLanguage(const Grammar &grammar);

/// "intent: golden text"
[[nodiscard]] std::string key(const Utterance &utterance);

} // namespace filigree::tests
