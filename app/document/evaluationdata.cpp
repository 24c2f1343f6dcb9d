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
#include "core/project/localesources.h"
#include "core/project/programversion.h"
#include "core/project/projectinputs.h"
#include "core/project/resamplinginput.h"
#include "core/project/resamplingsettings.h"
#include "core/text/unicode.h"

namespace filigree::app {

namespace {

constexpr std::size_t heldOutShare = 5; // one of so many
constexpr std::uint64_t holdOutSeed = 1; // always the same ones: results of several experiments can be compared

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, "Preparing the experiment was cancelled.");
}

/// Counts come from a file: how many there will be is known before any is copied.
Result<void> append(std::vector<Utterance> &out, const Utterance &utterance, std::int64_t count)
{
    const auto copies = static_cast<std::uint64_t>(std::max<std::int64_t>(count, 0));
    if (copies > mostGiven - std::min(mostGiven, out.size()))
        return fail(ErrorCode::InvalidOption,
                    "The project has more than 2,000,000 golden, reference or test utterances, which are too many to "
                    "train with at once. Leave a part of them out.");
    out.insert(out.end(), static_cast<std::size_t>(copies), utterance);
    return {};
}

std::set<std::int64_t> idsOf(const std::vector<SourceInfo> &sources, const std::string &locale = {})
{
    std::set<std::int64_t> out;
    for (const SourceInfo &source : sources)
        if (locale.empty() || source.locale == locale)
            out.insert(source.id);
    return out;
}

struct ImportedSources {
    LocaleSources reference;
    LocaleSources test;
};

Result<ImportedSources> importedSources(ProjectStore &store)
{
    auto reference = sourcesByLocale(store, SourceRole::Reference);
    if (!reference)
        return failWith(reference.error());
    auto test = sourcesByLocale(store, SourceRole::Test);
    if (!test)
        return failWith(test.error());
    return ImportedSources{*std::move(reference), *std::move(test)};
}

Result<void> readSources(ProjectStore &store, const std::string &lender, ExperimentData &data, Progress &progress)
{
    const auto imported = importedSources(store);
    if (!imported)
        return failWith(imported.error());
    const auto &[reference, test] = *imported;
    data.locale = reference.locale;
    const std::set<std::int64_t> own = idsOf(reference.own);
    const std::set<std::int64_t> lending = idsOf(reference.others, lender);
    auto read = store.visitSources(SourceRole::Reference, [&](const SourceUtterance &item) -> Result<void> {
        if (progress.cancelled())
            return cancelled();
        if (own.contains(item.source))
            return append(data.train, item.utterance, item.count);
        return lending.contains(item.source) ? append(data.lender, item.utterance, item.count) : Result<void>();
    });
    if (!read)
        return read;
    const std::set<std::int64_t> measured = idsOf(test.own);
    return store.visitSources(SourceRole::Test, [&](const SourceUtterance &item) -> Result<void> {
        if (progress.cancelled())
            return cancelled();
        return measured.contains(item.source) ? append(data.test, item.utterance, item.count) : Result<void>();
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

/// A sentence by its intent and words, whatever its slots, letter case or normal form: a model that learned it knows
/// the answer, or a wrong one.
std::pair<std::string, std::string> sentenceOf(const Utterance &utterance)
{
    return {utterance.intent, comparisonKey(plainText(utterance))};
}

/// What was held out of one set must not be learned from the other.
void leaveOut(const std::vector<Utterance> &test, ExperimentData &data)
{
    std::set<std::pair<std::string, std::string>> held;
    for (const Utterance &utterance : test)
        held.insert(sentenceOf(utterance));
    for (std::vector<Utterance> *learned : {&data.golden, &data.train})
        std::erase_if(*learned, [&](const Utterance &utterance) { return held.contains(sentenceOf(utterance)); });
}

Result<void> chooseTest(TestData test, ExperimentData &data)
{
    if (test != TestData::Imported) {
        data.test = heldOut(test == TestData::HeldOutReference ? data.train : data.golden);
        const bool hadGolden = !data.golden.empty();
        leaveOut(data.test, data);
        if (hadGolden && data.golden.empty())
            return fail(ErrorCode::NotFound,
                        "All golden utterances stand among those that are held out for the test, so that none is left "
                        "to learn from. Import test data, or write more golden utterances.");
    }
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
        auto read = currentGrammar(store);
        if (!read)
            return failWith(read.error());
        if (!*read)
            return fail(ErrorCode::NotFound, "There is no grammar yet that " + listed.name + " could be made of.");
        grammar = **std::move(read);
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

Result<void> readCorpora(ProjectStore &store, const std::vector<std::string> &names, const CorpusList &all,
                         Experiment &experiment, Progress &progress)
{
    std::uint64_t together = 0;
    for (const std::string &name : names) {
        const ListedCorpus *listed = all.find(name);
        if (listed == nullptr)
            return fail(ErrorCode::NotFound, "There is no corpus " + name + " any more.");
        auto corpus = readCorpus(store, *listed, progress);
        if (!corpus)
            return failWith(corpus.error());
        together += corpus->utterances.size();
        if (together > mostSentences)
            return fail(
                ErrorCode::InvalidOption,
                "The corpora have more than 1,000,000 sentences together. Choose fewer of them, or smaller ones.");
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
    const auto imported = importedSources(store);
    if (!imported)
        return failWith(imported.error());
    const auto &[reference, test] = *imported;
    const auto counts = store.counts();
    if (!counts)
        return failWith(counts.error());
    EvaluationFacts facts;
    facts.golden = counts->goldenTotal;
    facts.reference = totalOf(reference.own);
    facts.lender = totalOf(reference.others);
    facts.test = totalOf(test.own);
    facts.otherTest = totalOf(test.others);
    facts.locale = test.locale;
    for (const SourceInfo &source : test.others)
        if (facts.otherTestLocale.empty())
            facts.otherTestLocale = source.locale;
    return facts;
}

Result<PreparedExperiment> prepareExperiment(ProjectStore &store, const EvaluationChoice &choice,
                                             const CorpusList &corpora, double generality, Progress &progress)
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
        if (auto taken = append(experiment.data.golden, item.utterance, static_cast<std::int64_t>(item.count)); !taken)
            return failWith(taken.error());
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
        if (auto read = readCorpora(store, choice.corpora, corpora, experiment, progress); !read)
            return failWith(read.error());
    return out;
}

} // namespace filigree::app
