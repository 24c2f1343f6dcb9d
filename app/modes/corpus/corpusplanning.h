// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the wish to the plan of a corpus: from the grammar, from resampled utterances, or from both. For a job.
#pragma once

#include <memory>

#include "app/document/corpuswish.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/compiledgrammar.h"
#include "core/generation/corpusplan.h"
#include "core/project/projectstore.h"
#include "core/project/resamplingsettings.h"
#include "core/resampling/resample.h"

namespace filigree::app {

/// What a plan is made of.
struct PlanningInput {
    ProjectAccess access;
    CorpusWish wish;
    std::shared_ptr<const CompiledGrammar> compiled; ///< null: there is no grammar
    std::shared_ptr<const Grammar> grammar;
    ResamplingSettings resampling; ///< pools and shares of the methods that resample
};

struct PlannedCorpus {
    std::shared_ptr<const CorpusPlan> plan;
    std::shared_ptr<const Resampling>
        resampling; ///< null for the grammar's sentences: knows where the others come from
};

/// A sentence that both the grammar and resampling can make is one sentence. Errors: NotFound (no grammar, or nothing
/// to resample), and those of the store, the compiler and the plan.
[[nodiscard]] Result<PlannedCorpus> planCorpus(const PlanningInput &input, Progress &progress);

} // namespace filigree::app
