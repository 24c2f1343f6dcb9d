// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws hidden grammars of spoken commands in the notation of `.gram` files: the ground on which constants of induction
// are chosen and its properties tested, so that nobody has to look at the grammars that it is judged by.
#pragma once

#include <cstdint>
#include <string>

namespace filigree::bench {

/// Made-up words; intents with some carrier templates, which share polite openings, closings of time or place, verbs
/// and modifiers; slots with catalogues that overlap, that agree with the words around them (as grammatical gender
/// does), and that take a preposition of their own. How much is shared differs from grammar to grammar.
/// The same seed gives the same text anywhere.
[[nodiscard]] std::string randomGrammar(std::uint64_t seed);

} // namespace filigree::bench
