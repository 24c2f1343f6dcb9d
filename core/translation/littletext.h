// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Training settings for little text: those of much text make too few updates of it to learn anything. Part of
// filigree_subwords.
#pragma once

#include <optional>
#include <vector>

#include "core/translation/trainingfiles.h"

namespace filigree {

/// With little text batch and warm-up become smaller, its few updates have an even rate (with that of much text a model
/// from nothing learned less: empty translations; one that is trained already keeps its own rate), and it is not
/// measured after each of many short passes. With much text nothing
/// changes but the warm-up, where it would be more than a tenth of the run (and more than 40 updates). A pass reads
/// `pairsPerPair` pairs for each of the domains' training pairs: more than one where old ones are mixed in, which are
/// taken to be as long. `batchTokens`: of an update, where that is settled; then the rest is fitted to it.
[[nodiscard]] TrainingSettings fittedToText(TrainingSettings settings, const std::vector<TrainingDomain> &domains,
                                            double pairsPerPair, std::optional<int> batchTokens = {});

} // namespace filigree
