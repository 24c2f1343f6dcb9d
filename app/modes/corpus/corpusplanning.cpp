// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/corpusplanning.h"

#include <utility>

#include "core/generation/patternstrata.h"
#include "core/project/resamplinginput.h"
#include "core/resampling/patterns.h"

namespace filigree::app {

namespace {

struct Prepared {
    std::shared_ptr<const Resampling> resampling;
    std::vector<PatternRow> lender;
};

Result<Prepared> prepare(const PlanningInput &input, Progress &progress)
{
    auto store = ProjectStore::open(input.access);
    if (!store)
        return failWith(store.error());
    auto data = resamplingInput(*store);
    if (!data)
        return failWith(data.error());
    Prepared out;
    for (const auto &[locale, utterances] : data->lenders) {
        const std::vector<PatternRow> rows = patternCounts(makeReference(locale, utterances, {}));
        out.lender.insert(out.lender.end(), rows.begin(), rows.end());
    }
    auto reference = std::make_shared<Reference>(makeReference(data->locale, data->utterances, data->catalogues));
    ResampleOptions options = input.resampling.resample;
    options.pools.rejected = std::move(data->rejected);
    auto resampling = prepareResampling(std::move(reference), options, progress);
    if (!resampling)
        return failWith(resampling.error());
    out.resampling = std::make_shared<const Resampling>(std::move(*resampling));
    return out;
}

} // namespace

Result<PlannedCorpus> planCorpus(const PlanningInput &input, Progress &progress)
{
    const bool needsGrammar = input.wish.method != CorpusMethod::Resample;
    if (needsGrammar && (!input.compiled || !input.grammar))
        return fail(ErrorCode::NotFound, "There is no grammar yet.");
    CorpusRecipe recipe = input.wish.recipe();
    std::shared_ptr<const CompiledGrammar> language = input.compiled;
    Prepared prepared;
    if (input.wish.method != CorpusMethod::Grammar) {
        SubProgress preparing(progress, 0.0, 0.4);
        auto ready = prepare(input, preparing);
        if (!ready)
            return failWith(ready.error());
        prepared = std::move(*ready);
        const Grammar resampled = resampledGrammar(*prepared.resampling);
        SubProgress compiling(progress, 0.4, 0.8);
        auto compiled =
            CompiledGrammar::compile(needsGrammar ? unitedGrammar(*input.grammar, resampled) : resampled, compiling);
        if (!compiled)
            return failWith(compiled.error());
        language = std::move(*compiled);
        SubProgress sharing(progress, 0.8, 0.9);
        const auto shared = sharePatterns(*language, patternTable(*prepared.resampling).rows, prepared.lender,
                                          input.resampling.shares, recipe, sharing);
        if (!shared)
            return failWith(shared.error());
    }
    SubProgress planning(progress, 0.9, 1.0);
    auto plan = CorpusPlan::make(std::move(language), recipe, planning);
    if (!plan)
        return failWith(plan.error());
    return PlannedCorpus{std::move(*plan), std::move(prepared.resampling)};
}

} // namespace filigree::app
