// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From what is wanted of a corpus to its plan, by the data that a project has.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/compiledgrammar.h"
#include "core/generation/corpusdraft.h"
#include "core/generation/corpusplan.h"
#include "core/grammar/grammar.h"
#include "core/project/corpuslist.h"
#include "core/project/projectstore.h"
#include "core/project/resamplingsettings.h"

namespace filigree {

struct CorpusOrder {
    CorpusMethod method = CorpusMethod::Grammar;
    std::uint64_t count = 0;
    std::uint64_t seed = 1;
    bool weightedValues = false;
    std::optional<DistributionOptions> shares; ///< nothing: every distinct sentence is equally likely
    ResampleOptions resample; ///< Resample, Both; pins and rejected values are the project's
    std::string lender; ///< locale whose shares are borrowed; empty: all other locales together
    std::string inputsHash; ///< of what the corpus was made from the first time; empty: it is the first

    [[nodiscard]] bool usesGrammar() const { return method != CorpusMethod::Resample; }
    [[nodiscard]] bool usesReference() const { return method != CorpusMethod::Grammar || shares.has_value(); }
};

/// What the window's corpus of this wish is made by.
[[nodiscard]] CorpusOrder orderOf(const CorpusWish &wish, const ResamplingSettings &settings);

struct MadeCorpus {
    std::shared_ptr<const CorpusPlan> plan;
    std::string inputsHash; ///< of the reference data; empty when it was not used
    std::optional<PatternShares> shares; ///< nothing where every sentence is equally likely
};

/// What the linguist rejected (sentences, values, templates) is not in it. The grammar is needed where
/// order.usesGrammar(), and outlives the plan. A grammar without annotated utterances is shared out by what it has
/// itself. Errors: NotFound (no grammar, nothing to resample, no data of the lender), Inconsistent (another inputsHash
/// than the order's), and those of the store, the compiler and the plan.
[[nodiscard]] Result<MadeCorpus> makeCorpus(ProjectStore &store, const CorpusOrder &order, const Grammar *grammar,
                                            std::shared_ptr<const CompiledGrammar> compiled, Progress &progress);

} // namespace filigree
