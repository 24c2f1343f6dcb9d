// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/corpusmaking.h"

#include <utility>
#include <vector>

#include "core/project/leftout.h"
#include "core/project/preparedresampling.h"

namespace filigree {

namespace {

/// What a corpus is made of; the resampling refers to itself and stays where it is.
struct Sources {
    std::optional<PreparedResampling> prepared;
    std::vector<PatternRow> lender;
};

Result<Sources> readSources(ProjectStore &store, const CorpusOrder &order, Progress &progress)
{
    Sources out;
    if (!order.usesReference())
        return out;
    auto prepared = prepareProject(store, order.resample, progress);
    if (!prepared && order.method == CorpusMethod::Grammar && prepared.error().code == ErrorCode::NotFound)
        return out;
    if (!prepared)
        return failWith(prepared.error());
    if (order.shares && order.shares->distribution == Distribution::Borrowed) { // the lender's data may be gone
        auto lender = lenderRows(prepared->input, order.lender);
        if (!lender)
            return failWith(lender.error());
        out.lender = *std::move(lender);
    }
    out.prepared = *std::move(prepared);
    return out;
}

Result<CorpusChoice> choiceOf(ProjectStore &store, const CorpusOrder &order)
{
    auto rejected = leftOut(store);
    if (!rejected)
        return failWith(rejected.error());
    CorpusChoice out;
    out.method = order.method;
    out.count = order.count;
    out.seed = order.seed;
    out.weightedValues = order.weightedValues;
    out.shares = order.shares;
    out.rejected = std::move(rejected->sentences);
    out.without = std::move(rejected->language);
    return out;
}

} // namespace

CorpusOrder orderOf(const CorpusWish &wish, const ResamplingSettings &settings)
{
    CorpusOrder out;
    out.method = wish.method;
    out.count = wish.count;
    out.seed = wish.seed;
    out.weightedValues = settings.weightedValues;
    if (!wish.everySentence)
        out.shares = settings.shares;
    out.resample = settings.resample;
    out.lender = settings.lender;
    return out;
}

Result<MadeCorpus> makeCorpus(ProjectStore &store, const CorpusOrder &order, const Grammar *grammar,
                              std::shared_ptr<const CompiledGrammar> compiled, Progress &progress)
{
    SubProgress preparing(progress, 0.0, 0.4);
    const auto read = readSources(store, order, preparing);
    if (!read)
        return failWith(read.error());
    const std::string hash = read->prepared ? read->prepared->input.hash : std::string();
    if (!order.inputsHash.empty() && order.inputsHash != hash)
        return fail(ErrorCode::Inconsistent,
                    "The reference data or the catalogues have changed since the corpus was made. Generate it again.");
    const auto choice = choiceOf(store, order);
    if (!choice)
        return failWith(choice.error());
    CorpusSources sources;
    if (order.usesGrammar()) {
        sources.grammar = grammar;
        sources.compiled = std::move(compiled);
    }
    sources.resampling = read->prepared ? &read->prepared->resampling : nullptr;
    sources.lender = read->lender;
    SubProgress drafting(progress, 0.4, 1.0);
    auto draft = draftCorpus(sources, *choice, drafting);
    if (!draft)
        return failWith(draft.error());
    return MadeCorpus{std::move(draft->plan), hash, std::move(draft->shares)};
}

} // namespace filigree
