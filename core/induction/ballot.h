// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rounds of runs: they vote, the templates that they agree on join the data, phrases that they hold interchangeable
// become classes, and they run again.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/induction/constraints.h"
#include "core/induction/phraseclasses.h"
#include "core/induction/templates.h"
#include "core/induction/votes.h"

namespace filigree::induction {

struct Ballot {
    TemplateSet known; ///< the data, and what given classes make of it
    std::vector<Template> rejected; ///< in words
    PhraseClasses classes;
    TemplateSet seen; ///< the data with classes as symbols
    TemplateSet grown; ///< and the templates that the runs agree on
    Votes first; ///< of the first round, whose runs saw nothing but the data
    Votes votes; ///< of the last round; they know sentences in words only after rewriteBy(&classes)
};

/// `priorScale`: of the weight that the structure's prior has; more generalises more. Error: Cancelled.
[[nodiscard]] Result<Ballot> holdBallot(const TemplateSet &templates, const Constraints &constraints, double priorScale,
                                        const InductionOptions &options, Progress &progress);

} // namespace filigree::induction
