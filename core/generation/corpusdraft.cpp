// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/corpusdraft.h"

#include <utility>

#include "core/generation/patternstrata.h"
#include "core/generation/weighteddraw.h"
#include "core/resampling/patterns.h"

namespace filigree {

namespace {

Result<DraftBasis> uniteSources(const CorpusSources &sources, const CorpusChoice &choice)
{
    const bool needsGrammar = choice.method != CorpusMethod::Resample;
    if (needsGrammar && (sources.grammar == nullptr || sources.compiled == nullptr))
        return fail(ErrorCode::NotFound, "There is no grammar yet.");
    DraftBasis out;
    if (choice.method == CorpusMethod::Grammar)
        return out;
    if (sources.resampling == nullptr)
        return fail(ErrorCode::NotFound, "There are no utterances to resample.");
    Grammar made = resampledGrammar(*sources.resampling);
    out.grammar =
        std::make_shared<const Grammar>(needsGrammar ? unitedGrammar(*sources.grammar, made) : std::move(made));
    return out;
}

const Grammar &languageOf(const CorpusSources &sources, const DraftBasis &basis)
{
    return basis.grammar ? *basis.grammar : *sources.grammar;
}

Result<void> compile(const CorpusSources &sources, const CorpusChoice &choice, DraftBasis &basis, Progress &progress)
{
    if (basis.compiled)
        return {};
    if (!basis.grammar && (sources.grammar == nullptr || sources.compiled == nullptr))
        return fail(ErrorCode::NotFound, "There is no grammar yet.");
    if (!basis.grammar && choice.without.empty()) {
        basis.compiled = sources.compiled;
        return {};
    }
    auto compiled = CompiledGrammar::compile(languageOf(sources, basis), choice.without, progress);
    if (!compiled)
        return failWith(compiled.error());
    basis.compiled = *std::move(compiled);
    return {};
}

} // namespace

Result<CorpusDraft> draftCorpus(const CorpusSources &sources, const CorpusChoice &choice, Progress &progress)
{
    auto basis = uniteSources(sources, choice);
    if (!basis)
        return failWith(basis.error());
    SubProgress compiling(progress, 0.0, 0.6);
    if (auto compiled = compile(sources, choice, *basis, compiling); !compiled)
        return failWith(compiled.error());
    std::optional<PatternShares> shares;
    if (choice.shares) {
        SubProgress sharing(progress, 0.6, 0.8);
        const std::vector<PatternRow> seen =
            sources.resampling != nullptr ? patternTable(*sources.resampling).rows : std::vector<PatternRow>();
        auto shared = sharePatterns(*basis->compiled, seen, sources.lender, *choice.shares, sharing);
        if (!shared)
            return failWith(shared.error());
        basis->shares = std::move(shared->strata);
        shares = std::move(shared->shares);
    }
    SubProgress planning(progress, 0.8, 1.0);
    auto out = redraftCorpus(sources, *std::move(basis), choice, planning);
    if (out)
        out->shares = std::move(shares);
    return out;
}

Result<CorpusDraft> redraftCorpus(const CorpusSources &sources, DraftBasis basis, const CorpusChoice &choice,
                                  Progress &progress)
{
    SubProgress compiling(progress, 0.0, 0.8);
    if (auto compiled = compile(sources, choice, basis, compiling); !compiled)
        return failWith(compiled.error());
    CorpusRecipe recipe;
    recipe.seed = choice.seed;
    recipe.count = choice.count;
    recipe.rejected = choice.rejected;
    recipe.shares = basis.shares;
    if (choice.weightedValues)
        recipe.values = valueWeights(languageOf(sources, basis), basis.compiled->vocabulary());
    SubProgress planning(progress, 0.8, 1.0);
    auto plan = CorpusPlan::make(basis.compiled, recipe, planning);
    if (!plan)
        return failWith(plan.error());
    return CorpusDraft{std::move(basis), *std::move(plan), std::nullopt};
}

} // namespace filigree
