// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a rule leads to and how much it stands for, told without writing it out: rules that use one another twice at
// each of forty levels are small, and what they stand for is not.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/grammar/grammar.h"

namespace filigree {

/// Names that the body refers to, in their order; one that it has twice stands there twice.
[[nodiscard]] std::vector<std::string> referencesOf(const Expression &body);

/// Does the body lead to the rule `name`, by itself or by what it uses?
[[nodiscard]] bool leadsTo(const Grammar &grammar, const Expression &body, const std::string &name);

/// Phrases of a body, a slot being one word; no more than one above mostDecidedPhrases.
[[nodiscard]] std::size_t phraseCount(const Expression &body);

/// Is the body small enough for selfContained()? What is not stands for more phrases than a decision may.
[[nodiscard]] bool canBeWrittenOut(const Expression &body, const Grammar &grammar);

} // namespace filigree
