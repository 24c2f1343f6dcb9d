// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Slots of one sentence that choose their values together: `buy two {bottles} of {milk}`, `buy two {bags} of {rice}`.
// Templates cannot tell the two kinds apart; the values can. Private to core/resampling.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/resampling/reference.h"

namespace filigree {

/// For each utterance the kinds of its slots' company, such as `{Unit}~bottles`: empty where its slots are free of each
/// other, as nearly all are.
///
/// Two slot types are bound when the values that stand together fall into at least two blocks of two or more values on
/// either side, which no sentence joins and which hold nearly all sentences; and when of 199 random pairings of the
/// same values none falls into such blocks (a permutation test at the level 1/200). That leaves alone what merely
/// looks so: songs that each stand with their one singer make no blocks.
[[nodiscard]] std::vector<std::string> slotCompany(std::span<const ReferenceUtterance> utterances);

} // namespace filigree
