// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From an induced grammar, resampled utterances, or both to the plan of a corpus: the one way that the command line,
// the window and experiments share.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/fst/compiledgrammar.h"
#include "core/generation/corpusplan.h"
#include "core/grammar/grammar.h"
#include "core/resampling/patternshares.h"
#include "core/resampling/resample.h"

namespace filigree {

enum class CorpusMethod {
    Grammar, ///< the sentences of the grammar
    Resample, ///< templates of the utterances with swapped values
    Both, ///< the sentences of the two together, none twice
};

/// What sentences can be made of.
struct CorpusSources {
    const Grammar *grammar = nullptr; ///< needed but for Resample
    std::shared_ptr<const CompiledGrammar> compiled; ///< of `grammar`
    const Resampling *resampling = nullptr; ///< needed but for Grammar; its patterns are what was observed
    std::span<const PatternRow> lender; ///< patterns of another locale's data, for Distribution::Borrowed
};

struct CorpusChoice {
    CorpusMethod method = CorpusMethod::Grammar;
    std::uint64_t count = 0;
    std::uint64_t seed = 1;
    std::optional<DistributionOptions> shares; ///< nothing: every distinct sentence is equally likely
    bool weightedValues = false; ///< see valueWeights()
    std::vector<Utterance> rejected; ///< sentences that must not appear
    LanguageExceptions without; ///< values and templates that must not appear
};

/// The language that sentences are drawn from and how it is shared out: what takes time to find and depends neither on
/// the count, nor on the seed, nor on rejected sentences.
struct DraftBasis {
    std::shared_ptr<const Grammar> grammar; ///< null: the source's own
    std::vector<StratumShare> shares; ///< empty when every sentence is equally likely
    std::shared_ptr<const CompiledGrammar> compiled; ///< of the language; null: not yet compiled
};

struct CorpusDraft {
    DraftBasis basis; ///< with `compiled`
    std::shared_ptr<const CorpusPlan> plan;
    std::optional<PatternShares> shares; ///< nothing when every sentence is equally likely, or redrafted
};

/// A sentence that both the grammar and the resampling can make is one sentence. Errors: NotFound (a source that
/// the method needs is missing), and those of the compiler, the shares and the plan.
[[nodiscard]] Result<CorpusDraft> draftCorpus(const CorpusSources &sources, const CorpusChoice &choice,
                                              Progress &progress);
/// The same corpus from the basis of an earlier draft of the same sources, of which only the grammar is needed now and
/// only where the basis has none. Errors: those of draftCorpus() but for the shares'.
[[nodiscard]] Result<CorpusDraft> redraftCorpus(const CorpusSources &sources, DraftBasis basis,
                                                const CorpusChoice &choice, Progress &progress);

} // namespace filigree
