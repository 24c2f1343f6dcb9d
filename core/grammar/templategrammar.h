// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A grammar's templates as a grammar of their own.
#pragma once

#include "core/grammar/grammar.h"

namespace filigree {

/// The grammar with each slot's type, as one word, in the place of its values: its sentences are the templates of
/// `grammar`, each once. Values rules have one value left, as no body refers to them for a slot any more. `grammar` is
/// valid.
[[nodiscard]] Grammar templateGrammar(const Grammar &grammar);

} // namespace filigree
