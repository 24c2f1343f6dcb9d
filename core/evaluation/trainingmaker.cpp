// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/trainingmaker.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "core/annotation/golden.h"
#include "core/induction/induce.h"

namespace filigree {

namespace {

/// Distinct utterances with how often each stands there, in the order of first sight; ids from 1.
std::vector<InductionUtterance> counted(const std::vector<Utterance> &utterances)
{
    std::vector<InductionUtterance> out;
    std::map<std::pair<std::string, std::string>, std::size_t> known;
    for (const Utterance &utterance : utterances) {
        const auto [place, isNew] = known.emplace(std::pair(utterance.intent, toGolden(utterance)), out.size());
        if (isNew)
            out.push_back({static_cast<std::int64_t>(out.size()) + 1, utterance, 1});
        else
            ++out[place->second].count;
    }
    return out;
}

std::vector<ReferenceUtterance> referenceOf(const std::vector<Utterance> &utterances)
{
    std::vector<ReferenceUtterance> out;
    for (InductionUtterance &item : counted(utterances))
        out.push_back({std::move(item.utterance), item.count, item.id});
    return out;
}

} // namespace

TrainingMaker::TrainingMaker(const Experiment &experiment, std::uint64_t goldenSize, std::uint64_t seed)
    : m_experiment(experiment)
    , m_seed(seed)
    , m_golden(!experiment.data.golden.empty()
                   ? experiment.data.golden
                   : drawGolden(experiment.data.train, goldenSize, experiment.options.spread, seed))
{
}

Result<TrainingSet> TrainingMaker::make(const TrainingSetKind &kind, std::uint64_t count, Progress &progress)
{
    switch (kind.source) {
    case TrainingSetKind::Source::Golden:
        return TrainingSet{m_golden, {}, {}};
    case TrainingSetKind::Source::Upsampled:
        return upsample(count, progress);
    case TrainingSetKind::Source::Generated:
        return generate(kind, count, progress);
    case TrainingSetKind::Source::Full:
        return TrainingSet{m_experiment.data.train, {}, {}};
    case TrainingSetKind::Source::Corpus:
        break;
    }
    for (const NamedCorpus &corpus : m_experiment.data.corpora)
        if (corpus.name == kind.corpus)
            return corpus.fromGolden ? withGolden(corpus.utterances) : TrainingSet{corpus.utterances, {}, {}};
    return fail(ErrorCode::InvalidOption, "There is no corpus " + kind.corpus + '.');
}

TrainingSet TrainingMaker::withGolden(std::vector<Utterance> others) const
{
    if (!m_experiment.options.withGolden)
        return {std::move(others), {}, {}};
    TrainingSet out;
    out.utterances = m_golden;
    out.utterances.insert(out.utterances.end(), std::make_move_iterator(others.begin()),
                          std::make_move_iterator(others.end()));
    out.times = timesForShare(m_golden.size(), out.utterances.size(), m_experiment.options.goldenShare);
    return out;
}

Result<TrainingSet> TrainingMaker::upsample(std::uint64_t count, Progress &progress) const
{
    TrainingSet out;
    const std::uint64_t size = std::max<std::uint64_t>(count, m_golden.size());
    for (std::uint64_t i = 0; i < size; ++i) {
        if (i % 1024 == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        out.utterances.push_back(m_golden[static_cast<std::size_t>(i % m_golden.size())]);
    }
    return out;
}

Result<void> TrainingMaker::induceOnce(Progress &progress)
{
    if (m_compiled)
        return {};
    InductionInput input;
    input.locale = m_experiment.data.locale;
    input.utterances = counted(m_golden);
    input.catalogues = m_experiment.data.catalogues;
    input.constraints = m_experiment.data.constraints;
    InductionOptions options;
    options.generality = m_experiment.options.generality;
    options.beam = m_experiment.options.beam;
    options.threads = m_experiment.options.threads;
    options.seed = m_seed;
    SubProgress inducing(progress, 0.0, 0.8);
    auto induction = induce(input, options, inducing);
    if (!induction)
        return failWith(induction.error());
    SubProgress compiling(progress, 0.8, 1.0);
    auto compiled = CompiledGrammar::compile(induction->grammar, compiling);
    if (!compiled)
        return failWith(compiled.error());
    m_grammar = std::move(induction->grammar);
    m_compiled = *std::move(compiled);
    return {};
}

Result<void> TrainingMaker::prepareOnce(Progress &progress)
{
    if (m_resampling)
        return {};
    const ExperimentData &data = m_experiment.data;
    auto reference = std::make_shared<Reference>(makeReference(data.locale, referenceOf(m_golden), data.catalogues));
    auto resampling = prepareResampling(std::move(reference), m_experiment.options.resample, progress);
    if (!resampling)
        return failWith(resampling.error());
    m_resampling = *std::move(resampling);
    if (!data.lender.empty())
        m_lender = patternCounts(makeReference({}, referenceOf(data.lender), {}));
    return {};
}

Result<TrainingSet> TrainingMaker::generate(const TrainingSetKind &kind, std::uint64_t count, Progress &progress)
{
    CorpusChoice choice;
    choice.method = kind.method;
    choice.seed = m_seed;
    choice.weightedValues = m_experiment.options.weightedValues;
    choice.count = count;
    if (kind.distribution)
        choice.shares = DistributionOptions{*kind.distribution, {}, 0.0, m_experiment.options.borrow};
    SubProgress inducing(progress, 0.0, 0.4);
    if (kind.method != CorpusMethod::Resample)
        if (auto induced = induceOnce(inducing); !induced)
            return failWith(induced.error());
    SubProgress preparing(progress, 0.4, 0.6);
    if (kind.method != CorpusMethod::Grammar || kind.distribution)
        if (auto prepared = prepareOnce(preparing); !prepared)
            return failWith(prepared.error());
    const CorpusSources sources{m_grammar ? &*m_grammar : nullptr, m_compiled, m_resampling ? &*m_resampling : nullptr,
                                m_lender};
    SubProgress drafting(progress, 0.6, 0.9);
    const auto draft = draftCorpus(sources, choice, drafting);
    if (!draft)
        return failWith(draft.error());
    std::vector<Utterance> sentences;
    for (std::uint64_t k = 0; k < draft->plan->size(); ++k) {
        if (k % 1024 == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        sentences.push_back(draft->plan->at(k));
    }
    TrainingSet out = withGolden(std::move(sentences));
    out.available = draft->plan->available().toString();
    return out;
}

} // namespace filigree
