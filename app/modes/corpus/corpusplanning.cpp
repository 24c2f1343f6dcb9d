// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/corpusplanning.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "app/modes/lenderdata.h"
#include "core/base/sha256.h"
#include "core/generation/corpusdraft.h"
#include "core/project/leftout.h"
#include "core/project/resamplinginput.h"

namespace filigree::app {

namespace {

struct Prepared {
    std::shared_ptr<const Resampling> resampling;
    std::vector<PatternRow> lender;
};

/// Independent of their order, ids and reasons.
std::string hashOf(const std::vector<Rejection> &rejections)
{
    std::set<std::string> all;
    for (const Rejection &one : rejections)
        all.insert(std::to_string(static_cast<int>(one.kind)) + '\t' + one.intent + '\t' + one.slot + '\t' + one.text
                   + '\n');
    Sha256 hash;
    for (const std::string &one : all)
        hash.add(one);
    return all.empty() ? std::string() : hash.hex();
}

Result<Prepared> prepare(const PlanningInput &input, ProjectStore &store, Progress &progress)
{
    auto data = resamplingInput(store);
    if (!data)
        return failWith(data.error());
    Prepared out;
    out.lender = lenderData(*data).of(input.resampling.lender);
    auto reference = std::make_shared<Reference>(makeReference(data->locale, data->utterances, data->catalogues));
    ResampleOptions options = input.resampling.resample;
    options.pools.rejected = std::move(data->rejected);
    auto resampling = prepareResampling(std::move(reference), options, progress);
    if (!resampling)
        return failWith(resampling.error());
    out.resampling = std::make_shared<const Resampling>(std::move(*resampling));
    return out;
}

/// By intent; where all sentences are one stratum, what is expected of them.
void countIntents(PlannedCorpus &corpus, const CompiledGrammar &language)
{
    std::map<std::string, std::uint64_t> counts;
    for (const Stratum &stratum : corpus.plan->strata()) {
        counts[stratum.intent] += stratum.count;
        corpus.exact = corpus.exact && !stratum.intent.empty();
    }
    const double whole = std::max(1.0, language.size().toDouble());
    for (std::size_t i = 0; i < language.intents().size(); ++i) {
        const Count128 size = language.size(i);
        const double expected = static_cast<double>(corpus.plan->size()) * (size.toDouble() / whole);
        corpus.intents.push_back(
            {language.intents()[i],
             corpus.exact ? counts[language.intents()[i]] : static_cast<std::uint64_t>(std::llround(expected)), size});
    }
}

} // namespace

Result<PlannedCorpus> planCorpus(const PlanningInput &input, Progress &progress)
{
    const bool needsGrammar = input.wish.method != CorpusMethod::Resample;
    const bool resamples = input.wish.method != CorpusMethod::Grammar;
    if (needsGrammar && (!input.compiled || !input.grammar))
        return fail(ErrorCode::NotFound, "There is no grammar yet.");
    auto store = ProjectStore::open(input.access);
    if (!store)
        return failWith(store.error());
    auto rejected = leftOut(*store);
    if (!rejected)
        return failWith(rejected.error());
    const auto rejections = store->rejections();
    if (!rejections)
        return failWith(rejections.error());
    Prepared prepared;
    if (resamples || !input.wish.everySentence) {
        SubProgress preparing(progress, 0.0, 0.4);
        auto ready = prepare(input, *store, preparing);
        if (!ready && (resamples || ready.error().code != ErrorCode::NotFound))
            return failWith(ready.error());
        if (ready)
            prepared = std::move(*ready);
    }
    const CorpusSources sources{input.grammar.get(), input.compiled, prepared.resampling.get(), prepared.lender};
    CorpusChoice choice;
    choice.method = input.wish.method;
    choice.count = input.wish.count;
    choice.seed = input.wish.seed;
    choice.weightedValues = input.resampling.weightedValues;
    choice.rejected = std::move(rejected->sentences);
    choice.without = std::move(rejected->language);
    if (!input.wish.everySentence)
        choice.shares = input.resampling.shares;
    SubProgress drafting(progress, 0.4, 1.0);
    auto draft = draftCorpus(sources, choice, drafting);
    if (!draft)
        return failWith(draft.error());
    PlannedCorpus out;
    out.plan = std::move(draft->plan);
    out.origin = {input.wish, input.resampling, needsGrammar ? input.grammar : nullptr, hashOf(*rejections)};
    if (resamples)
        out.resampling = std::move(prepared.resampling);
    countIntents(out, *draft->language);
    return out;
}

} // namespace filigree::app
