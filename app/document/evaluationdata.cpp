// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/evaluationdata.h"

#include <algorithm>
#include <memory>
#include <set>
#include <thread>
#include <utility>

#include "core/annotation/golden.h"
#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/evaluation/nlusystem.h"
#include "core/project/corpuslist.h"
#include "core/project/corpusmaking.h"
#include "core/project/programversion.h"
#include "core/project/projectinputs.h"
#include "core/project/resamplinginput.h"
#include "core/project/resamplingsettings.h"

namespace filigree::app {

namespace {

constexpr std::size_t heldOutShare = 5; // one of so many
constexpr std::uint64_t holdOutSeed = 1; // always the same ones: results of several experiments can be compared

/// The project's locale; reference data stands in where nothing says it.
Result<std::string> localeOf(ProjectStore &store, const std::vector<SourceInfo> &sources)
{
    const auto facts = store.facts();
    if (!facts)
        return failWith(facts.error());
    if (!facts->locale.empty())
        return facts->locale;
    for (const SourceInfo &source : sources)
        if (source.role == SourceRole::Reference && !source.locale.empty())
            return source.locale;
    return std::string();
}

bool isOf(const SourceInfo &source, const std::string &locale)
{
    return source.locale.empty() || source.locale == locale;
}

void append(std::vector<Utterance> &out, const Utterance &utterance, std::int64_t count)
{
    out.insert(out.end(), static_cast<std::size_t>(std::max<std::int64_t>(count, 0)), utterance);
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, "Preparing the experiment was cancelled.");
}

Result<void> readSources(ProjectStore &store, const std::string &lender, ExperimentData &data, Progress &progress)
{
    const auto sources = store.sources();
    if (!sources)
        return failWith(sources.error());
    const auto locale = localeOf(store, *sources);
    if (!locale)
        return failWith(locale.error());
    data.locale = *locale;
    std::set<std::int64_t> own;
    std::set<std::int64_t> lending;
    for (const SourceInfo &source : *sources) {
        if (isOf(source, *locale))
            own.insert(source.id);
        else if (lender.empty() || source.locale == lender)
            lending.insert(source.id);
    }
    auto read = store.visitSources(SourceRole::Reference, [&](const SourceUtterance &item) -> Result<void> {
        if (progress.cancelled())
            return cancelled();
        if (own.contains(item.source))
            append(data.train, item.utterance, item.count);
        else if (lending.contains(item.source))
            append(data.lender, item.utterance, item.count);
        return {};
    });
    if (!read)
        return read;
    return store.visitSources(SourceRole::Test, [&](const SourceUtterance &item) -> Result<void> {
        if (progress.cancelled())
            return cancelled();
        if (own.contains(item.source))
            append(data.test, item.utterance, item.count);
        return {};
    });
}

std::string keyOf(const Utterance &utterance)
{
    return utterance.intent + '\n' + toGolden(utterance);
}

/// Takes a fifth of the utterances out, never the same one on both sides.
std::vector<Utterance> heldOut(std::vector<Utterance> &utterances)
{
    std::set<std::string> known;
    std::vector<std::string> distinct;
    for (const Utterance &utterance : utterances)
        if (known.insert(keyOf(utterance)).second)
            distinct.push_back(keyOf(utterance));
    Random(holdOutSeed).shuffle(distinct);
    distinct.resize((distinct.size() + heldOutShare - 1) / heldOutShare);
    const std::set<std::string> taken(distinct.begin(), distinct.end());
    std::vector<Utterance> out;
    std::vector<Utterance> rest;
    for (Utterance &utterance : utterances)
        (taken.contains(keyOf(utterance)) ? out : rest).push_back(utterance);
    utterances = std::move(rest);
    return out;
}

Result<void> chooseTest(TestData test, ExperimentData &data)
{
    if (test != TestData::Imported)
        data.test = heldOut(test == TestData::HeldOutReference ? data.train : data.golden);
    if (data.test.empty())
        return fail(ErrorCode::NotFound,
                    "There is no test data: utterances that nothing is learned from, to measure with. Import some.");
    return {};
}

/// Sets whose data is not there are left out: "full" without reference data, borrowed shares without another locale's.
std::vector<TrainingSetKind> possibleSets(const EvaluationChoice &choice, const ExperimentData &data)
{
    std::vector<TrainingSetKind> out;
    for (const std::string &name : choice.sets) {
        const auto kind = trainingSetFromName(name);
        if (!kind || (kind->source == TrainingSetKind::Source::Full && data.train.empty())
            || (kind->distribution == Distribution::Borrowed && data.lender.empty()))
            continue;
        out.push_back(*kind);
    }
    return out;
}

ExperimentOptions optionsOf(const EvaluationChoice &choice, const ExperimentData &data,
                            const ResamplingSettings &settings, double generality)
{
    ExperimentOptions out;
    out.sets = possibleSets(choice, data);
    out.counts = choice.counts;
    out.seeds.clear();
    for (int seed = 1; seed <= choice.seeds; ++seed)
        out.seeds.push_back(static_cast<std::uint64_t>(seed));
    out.weightedValues = settings.weightedValues;
    out.catalogueFeatures = choice.catalogueFeatures;
    out.generality = generality;
    out.resample = settings.resample;
    out.borrow = settings.shares.borrow;
    out.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    return out;
}

/// As it is now: by the current grammar, settings and rejections.
Result<NamedCorpus> readCorpus(ProjectStore &store, const ListedCorpus &listed, Progress &progress)
{
    const CorpusOrder order = orderOf(listed.wish, loadResamplingSettings(store));
    Grammar grammar;
    std::shared_ptr<const CompiledGrammar> compiled;
    if (order.usesGrammar()) {
        const auto run = store.currentRun(RunKind::Induction);
        if (!run)
            return failWith(run.error());
        if (!*run)
            return fail(ErrorCode::NotFound, "There is no grammar yet that " + listed.name + " could be made of.");
        auto read = store.runGrammar((*run)->id);
        if (!read)
            return failWith(read.error());
        grammar = *std::move(read);
        SubProgress compiling(progress, 0.0, 0.2);
        auto machine = CompiledGrammar::compile(grammar, compiling);
        if (!machine)
            return failWith(machine.error());
        compiled = *std::move(machine);
    }
    SubProgress making(progress, 0.2, 0.6);
    const auto made = makeCorpus(store, order, &grammar, compiled, making);
    if (!made)
        return failWith(made.error());
    if (made->plan->size() > mostSentences)
        return fail(ErrorCode::InvalidOption,
                    "The corpus " + listed.name + " has " + std::to_string(made->plan->size())
                        + " sentences; a model is trained on 1,000,000 at most. Make a smaller corpus of it.");
    NamedCorpus out;
    out.fromGolden = true;
    for (std::uint64_t k = 0; k < made->plan->size(); ++k) {
        if (k % 1024 == 0 && progress.cancelled())
            return cancelled();
        out.utterances.push_back(made->plan->at(k));
    }
    return out;
}

Result<void> readCorpora(ProjectStore &store, const std::vector<std::string> &names, Experiment &experiment,
                         Progress &progress)
{
    const CorpusList all = loadCorpora(store, {});
    for (const std::string &name : names) {
        const ListedCorpus *listed = all.find(name);
        if (listed == nullptr)
            return fail(ErrorCode::NotFound, "There is no corpus " + name + " any more.");
        auto corpus = readCorpus(store, *listed, progress);
        if (!corpus)
            return failWith(corpus.error());
        // One that is called "golden" is another set than the golden utterances.
        corpus->name = trainingSetFromName(name) ? name + " (corpus)" : name;
        experiment.options.sets.push_back({TrainingSetKind::Source::Corpus, CorpusMethod::Grammar, {}, corpus->name});
        experiment.data.corpora.push_back(*std::move(corpus));
    }
    return {};
}

} // namespace

bool EvaluationFacts::has(TestData data) const
{
    switch (data) {
    case TestData::Imported:
        return test > 0;
    case TestData::HeldOutReference:
        return reference >= leastToHoldOut;
    case TestData::HeldOutGolden:
        return golden >= leastToHoldOut;
    }
    return false;
}

Result<EvaluationFacts> evaluationFacts(ProjectStore &store)
{
    const auto sources = store.sources();
    if (!sources)
        return failWith(sources.error());
    const auto locale = localeOf(store, *sources);
    if (!locale)
        return failWith(locale.error());
    const auto counts = store.counts();
    if (!counts)
        return failWith(counts.error());
    EvaluationFacts facts;
    facts.golden = counts->goldenTotal;
    for (const SourceInfo &source : *sources) {
        if (isOf(source, *locale))
            (source.role == SourceRole::Test ? facts.test : facts.reference) += source.total;
        else if (source.role == SourceRole::Reference)
            facts.lender += source.total;
    }
    return facts;
}

Result<PreparedExperiment> prepareExperiment(ProjectStore &store, const EvaluationChoice &choice, double generality,
                                             Progress &progress)
{
    PreparedExperiment out;
    Experiment &experiment = out.experiment;
    const auto settings = loadResamplingSettings(store);
    if (auto read = readSources(store, settings.lender, experiment.data, progress); !read)
        return failWith(read.error());
    auto input = inductionInput(store);
    if (!input)
        return failWith(input.error());
    if (progress.cancelled())
        return cancelled();
    InductionOptions induction;
    induction.generality = generality;
    const std::string inputs = inputsHash(*input, induction);
    for (const InductionUtterance &item : input->utterances)
        append(experiment.data.golden, item.utterance, static_cast<std::int64_t>(item.count));
    if (auto chosen = chooseTest(choice.test, experiment.data); !chosen)
        return failWith(chosen.error());
    experiment.data.catalogues = std::move(input->catalogues);
    experiment.data.constraints = std::move(input->constraints);
    experiment.options = optionsOf(choice, experiment.data, settings, generality);
    if (progress.cancelled())
        return cancelled();
    const auto resampling = resamplingInput(store, progress);
    if (!resampling)
        return failWith(resampling.error());
    experiment.options.resample.pools.rejected = resampling->rejected;
    if (progress.cancelled())
        return cancelled();
    TrainingOptions training;
    experiment.model = std::string(programVersion()) + ' ' + describe(training);
    out.hash = StableHash().add(fingerprint(experiment)).add(inputs).add(resampling->hash).hex();
    // Made of all golden utterances and reference data: of those, too, that are held out.
    if (choice.test == TestData::Imported)
        if (auto read = readCorpora(store, choice.corpora, experiment, progress); !read)
            return failWith(read.error());
    return out;
}

} // namespace filigree::app
