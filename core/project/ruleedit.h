// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rule that the linguist writes anew: from text to the decision that the next induction respects.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/project/projectvalues.h"

namespace filigree {

/// Values that are edited as text; more are a catalogue's business.
inline constexpr std::size_t mostEditableValues = 2'000;
/// Phrases that a decision on a rule may stand for; the induction keeps no decision on more.
inline constexpr std::size_t mostDecidedPhrases = 500;

/// May the rule be edited at all? Error: InvalidInput, a rule of a whole intent, or too many values.
[[nodiscard]] Result<void> editable(const Rule &rule);

/// The decision Replace (state Edited) that `text`, the right-hand side in JSGF, and the name stand for. References to
/// phrases are written out, so that it means the same without the grammar; values of slots keep their counts.
/// Errors (InvalidInput; line and column in `text`, line 0 when it is the name or the whole): anything that is not
/// JSGF, that the induction could not keep, or that would not be a grammar.
[[nodiscard]] Result<RuleDecision> editedRule(const Grammar &grammar, const Rule &rule, std::string_view name,
                                              std::string_view text);

} // namespace filigree
