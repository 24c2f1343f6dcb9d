// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Training settings for little text: those of much text make too few updates of it to learn anything. Part of
// filigree_subwords.
#pragma once

#include <vector>

#include "core/translation/trainingfiles.h"

namespace filigree {

/// With little text batch and warm-up become smaller, its few updates have an even rate (with that of much text they
/// learned less: empty translations), and it is not measured after each of many short passes. With much text nothing
/// changes but the warm-up, where it would be more than a tenth of the run. A pass reads the domains' training pairs
/// `copies` times: more than once where old ones are mixed in.
[[nodiscard]] TrainingSettings fittedToText(TrainingSettings settings, const std::vector<TrainingDomain> &domains,
                                            double copies);

} // namespace filigree
