// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/corpus/corpusplanning.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "app/modes/corpus/keptdraft.h"
#include "app/modes/lenderdata.h"
#include "core/base/sha256.h"
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
    auto data = resamplingInput(store, progress);
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

bool resamples(const PlanningInput &input)
{
    return input.wish.method != CorpusMethod::Grammar;
}

/// A draft that takes time to make is worth keeping: all but that of a grammar's sentences which are all alike.
bool isKept(const PlanningInput &input)
{
    return resamples(input) || !input.wish.everySentence;
}

/// Only what is still so: while the data was read, the linguist may have changed it.
Result<void> keep(const PlanningInput &input, ProjectStore &store, CorpusBasis &basis, const DraftBasis &draft)
{
    if (basis.key.empty())
        return {};
    const auto now = draftKey(store, input);
    if (!now)
        return failWith(now.error());
    if (*now == basis.key)
        keepDraft(store, basis.key, draft);
    else
        basis.key.clear();
    return {};
}

/// From the reference data.
Result<CorpusDraft> draftAnew(const PlanningInput &input, CorpusSources sources, const CorpusChoice &choice,
                              ProjectStore &store, CorpusBasis &basis, Progress &progress)
{
    Prepared prepared;
    if (resamples(input) || !input.wish.everySentence) {
        SubProgress preparing(progress, 0.0, 0.4);
        auto ready = prepare(input, store, preparing);
        if (!ready && (resamples(input) || ready.error().code != ErrorCode::NotFound))
            return failWith(ready.error());
        if (ready)
            prepared = std::move(*ready);
    }
    sources.resampling = prepared.resampling.get();
    sources.lender = prepared.lender;
    SubProgress drafting(progress, 0.4, 1.0);
    auto draft = draftCorpus(sources, choice, drafting);
    if (draft && resamples(input))
        basis.resampling = std::move(prepared.resampling);
    return draft;
}

/// From what an earlier plan of the same inputs found; nothing when there was none. What the project keeps came from
/// outside: where no corpus can be made of it, it is as if it were not there.
Result<std::optional<CorpusDraft>> draftAgain(const PlanningInput &input, const CorpusSources &sources,
                                              const CorpusChoice &choice, ProjectStore &store, CorpusBasis &basis,
                                              Progress &progress)
{
    std::optional<DraftBasis> known;
    if (basis.key.empty())
        return std::nullopt;
    if (input.before.key == basis.key) {
        known = input.before.draft;
        basis.resampling = input.before.resampling;
    } else {
        known = keptDraft(store, basis.key);
    }
    if (!known)
        return std::nullopt;
    auto draft = redraftCorpus(sources, *std::move(known), choice, progress);
    if (draft)
        return *std::move(draft);
    if (draft.error().code == ErrorCode::Cancelled)
        return failWith(draft.error());
    return std::nullopt;
}

} // namespace

Result<PlannedCorpus> planCorpus(const PlanningInput &input, Progress &progress)
{
    const bool needsGrammar = input.wish.method != CorpusMethod::Resample;
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
    PlannedCorpus out;
    if (isKept(input)) {
        auto key = draftKey(*store, input);
        if (!key)
            return failWith(key.error());
        out.basis.key = *std::move(key);
    }
    const CorpusSources sources{input.grammar.get(), input.compiled, nullptr, {}};
    CorpusChoice choice;
    choice.method = input.wish.method;
    choice.count = input.wish.count;
    choice.seed = input.wish.seed;
    choice.weightedValues = input.resampling.weightedValues;
    choice.rejected = std::move(rejected->sentences);
    choice.without = std::move(rejected->language);
    if (!input.wish.everySentence)
        choice.shares = input.resampling.shares;
    auto draft = draftAgain(input, sources, choice, *store, out.basis, progress);
    if (!draft)
        return failWith(draft.error());
    if (!*draft) {
        auto made = draftAnew(input, sources, choice, *store, out.basis, progress);
        if (!made)
            return failWith(made.error());
        *draft = *std::move(made);
        if (auto kept = keep(input, *store, out.basis, (*draft)->basis); !kept)
            return failWith(kept.error());
    }
    out.basis.draft = std::move((*draft)->basis);
    out.plan = std::move((*draft)->plan);
    out.origin = {input.wish, input.resampling, needsGrammar ? input.grammar : nullptr, hashOf(*rejections)};
    countIntents(out, *out.basis.draft.compiled);
    return out;
}

Result<std::shared_ptr<const Resampling>> resamplingFor(const PlanningInput &input, Progress &progress)
{
    auto store = ProjectStore::open(input.access);
    if (!store)
        return failWith(store.error());
    auto prepared = prepare(input, *store, progress);
    if (!prepared)
        return failWith(prepared.error());
    const auto key = draftKey(*store, input);
    if (!key)
        return failWith(key.error());
    if (*key != input.before.key)
        return fail(ErrorCode::Inconsistent, "What the corpus is made from has changed.");
    return std::move(prepared->resampling);
}

} // namespace filigree::app
