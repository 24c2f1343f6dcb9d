// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that nobody annotated, but that rules hold interchangeable and a catalogue knows: `celtics | lakers` is likely
// a slot of the teams' catalogue.
#pragma once

#include <vector>

#include "core/annotation/catalogue.h"
#include "core/base/progress.h"
#include "core/grammar/grammar.h"
#include "core/induction/induce.h"

namespace filigree::induction {

/// Alternatives of plain words, at least two of them and most of them values of one catalogue, that are likelier to be
/// drawn from it than not; in the order of the rules. With N_c values in catalogue c, C catalogues, V different words
/// in the rules and values in all catalogues, e = 0.1 for a member that the catalogue lacks, k members inside and m in
/// all:
///   P(c) is proportional to 1/(2C) ((1 - e) / N_c)^k (e / V)^(m - k), P(no catalogue) to 1/2 V^-m,
/// so that of two catalogues that hold the same members the smaller one wins. Incomplete once `progress` is cancelled.
[[nodiscard]] std::vector<CatalogueProposal> proposeCatalogues(const Grammar &grammar,
                                                               const std::vector<Catalogue> &catalogues,
                                                               const Progress &progress = NoProgress());

} // namespace filigree::induction
