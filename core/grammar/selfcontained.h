// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rule that is understood without its grammar: what the linguist decides about outlives the run that made it.
#pragma once

#include "core/grammar/grammar.h"

namespace filigree {

/// The rule with the bodies of the Phrase rules that it uses written into its own, so that it means the same without
/// the grammar. References to values of slots stay.
[[nodiscard]] Rule selfContained(const Rule &rule, const Grammar &grammar);

} // namespace filigree
