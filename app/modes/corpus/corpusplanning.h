// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the wish to the plan of a corpus: from the grammar, from resampled utterances, or from both. For a job.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/compiledgrammar.h"
#include "core/generation/corpusdraft.h"
#include "core/generation/corpusplan.h"
#include "core/project/corpuslist.h"
#include "core/project/projectstore.h"
#include "core/project/resamplingsettings.h"
#include "core/resampling/resample.h"

namespace filigree::app {

/// What corpora of the same inputs share, whatever their count, seed and rejected sentences.
struct CorpusBasis {
    std::string key; ///< of the inputs, see draftKey(); empty: they are read anew for the next plan
    DraftBasis draft;
    /// Null for the grammar's sentences, and where the basis was kept in the project: see resamplingFor().
    std::shared_ptr<const Resampling> resampling;
};

/// What a plan is made of.
struct PlanningInput {
    ProjectAccess access;
    CorpusWish wish;
    std::shared_ptr<const CompiledGrammar> compiled; ///< null: there is no grammar
    std::shared_ptr<const Grammar> grammar;
    ResamplingSettings resampling; ///< pools of the methods that resample; shares and weights of all
    CorpusBasis before; ///< of the plan before, which may fit this one too
};

/// What an intent gets.
struct IntentPlan {
    std::string intent;
    std::uint64_t planned = 0;
    Count128 available; ///< different sentences of it
};

/// What a plan was made of, which the project may not have any more.
struct CorpusOrigin {
    CorpusWish wish;
    ResamplingSettings resampling;
    std::shared_ptr<const Grammar> grammar; ///< null where it took no part
    std::string rejections; ///< SHA-256 of what was left out; empty: nothing
};

struct PlannedCorpus {
    std::shared_ptr<const CorpusPlan> plan;
    CorpusOrigin origin;
    std::vector<IntentPlan> intents; ///< in the language's order
    bool exact = true; ///< of `intents`; otherwise what is expected, as every sentence is equally likely
    CorpusBasis basis;
};

/// A sentence that both the grammar and resampling can make is one sentence. A grammar without reference data is shared
/// out by what it has itself. Where the inputs are those of the plan before, or of the last one that the project keeps,
/// the reference data is not read again. Errors: NotFound (no grammar, or nothing
/// to resample), and those of the store, the compiler and the plan.
[[nodiscard]] Result<PlannedCorpus> planCorpus(const PlanningInput &input, Progress &progress);

/// Where resampled sentences come from, for a plan that was made without it: that with the basis `before`. Errors: as
/// planCorpus(), and Inconsistent when the project has other data by now.
[[nodiscard]] Result<std::shared_ptr<const Resampling>> resamplingFor(const PlanningInput &input, Progress &progress);

} // namespace filigree::app
