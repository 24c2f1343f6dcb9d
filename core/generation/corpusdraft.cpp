// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generation/corpusdraft.h"

#include <utility>

#include "core/generation/patternstrata.h"
#include "core/generation/weighteddraw.h"
#include "core/resampling/patterns.h"

namespace filigree {

namespace {

struct Language {
    Grammar made; ///< when it is neither of the sources
    const Grammar *grammar = nullptr;
    std::shared_ptr<const CompiledGrammar> compiled;
};

Result<void> uniteSources(const CorpusSources &sources, const CorpusChoice &choice, Language &out, Progress &progress)
{
    const bool needsGrammar = choice.method != CorpusMethod::Resample;
    if (needsGrammar && (sources.grammar == nullptr || sources.compiled == nullptr))
        return fail(ErrorCode::NotFound, "There is no grammar yet.");
    if (choice.method == CorpusMethod::Grammar) {
        out.grammar = sources.grammar;
        out.compiled = sources.compiled;
        if (choice.without.empty())
            return {};
    } else {
        if (sources.resampling == nullptr)
            return fail(ErrorCode::NotFound, "There are no utterances to resample.");
        out.made = resampledGrammar(*sources.resampling);
        if (needsGrammar)
            out.made = unitedGrammar(*sources.grammar, out.made);
        out.grammar = &out.made;
    }
    auto compiled = CompiledGrammar::compile(*out.grammar, choice.without, progress);
    if (!compiled)
        return failWith(compiled.error());
    out.compiled = *std::move(compiled);
    return {};
}

} // namespace

Result<CorpusDraft> draftCorpus(const CorpusSources &sources, const CorpusChoice &choice, Progress &progress)
{
    Language language;
    SubProgress uniting(progress, 0.0, 0.6);
    if (auto united = uniteSources(sources, choice, language, uniting); !united)
        return failWith(united.error());
    CorpusRecipe recipe;
    recipe.seed = choice.seed;
    recipe.count = choice.count;
    recipe.rejected = choice.rejected;
    if (choice.weightedValues)
        recipe.values = valueWeights(*language.grammar, language.compiled->vocabulary());
    CorpusDraft out;
    out.language = language.compiled;
    if (choice.shares) {
        SubProgress sharing(progress, 0.6, 0.8);
        const std::vector<PatternRow> seen =
            sources.resampling != nullptr ? patternTable(*sources.resampling).rows : std::vector<PatternRow>();
        auto shares = sharePatterns(*language.compiled, seen, sources.lender, *choice.shares, recipe, sharing);
        if (!shares)
            return failWith(shares.error());
        out.shares = *std::move(shares);
    }
    SubProgress planning(progress, 0.8, 1.0);
    auto plan = CorpusPlan::make(language.compiled, recipe, planning);
    if (!plan)
        return failWith(plan.error());
    out.plan = *std::move(plan);
    return out;
}

} // namespace filigree
