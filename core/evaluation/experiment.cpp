// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/experiment.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <utility>

#include "core/annotation/contenthash.h"
#include "core/evaluation/goldendraw.h"
#include "core/evaluation/trainingmaker.h"

namespace filigree {

namespace {

using Source = TrainingSetKind::Source;

/// The golden sizes of the table: one of no meaning where they are given.
std::vector<std::uint64_t> goldenSizes(const Experiment &experiment)
{
    if (!experiment.data.golden.empty())
        return {experiment.data.golden.size()};
    return experiment.options.goldenSizes;
}

/// Of a set that depends on golden utterances: do these, or the sentences, change with the seed?
bool dependsOnChance(const Experiment &experiment, const TrainingSetKind &kind)
{
    return experiment.data.golden.empty() || kind.source == Source::Generated;
}

const TrainingSetKind *findKind(const Experiment &experiment, const std::string &name)
{
    for (const TrainingSetKind &kind : experiment.options.sets)
        if (trainingSetName(kind) == name)
            return &kind;
    return nullptr;
}

bool isFromGolden(const Experiment &experiment, const TrainingSetKind &kind)
{
    if (kind.source == Source::Corpus)
        for (const NamedCorpus &corpus : experiment.data.corpora)
            if (corpus.name == kind.corpus)
                return corpus.fromGolden;
    return false;
}

Result<void> checkOptions(const ExperimentOptions &options)
{
    const auto wrong = [](const char *what) { return fail(ErrorCode::InvalidOption, what); };
    if (options.sets.empty())
        return wrong("The experiment names no training set. List some under \"sets\".");
    if (options.seeds.empty())
        return wrong("The experiment has no seed. Give their number, or a list.");
    if (std::count(options.seeds.begin(), options.seeds.end(), 0) > 0)
        return wrong("A seed is at least 1: 0 stands for sets without chance.");
    if (options.counts.empty() || std::count(options.counts.begin(), options.counts.end(), 0) > 0)
        return wrong("The number of sentences is at least 1.");
    if (*std::max_element(options.counts.begin(), options.counts.end()) > mostTrained)
        return wrong("An experiment trains with at most 10,000,000 sentences. Give a smaller count.");
    if (std::count(options.goldenSizes.begin(), options.goldenSizes.end(), 0) > 0)
        return wrong("The number of golden utterances is at least 1.");
    std::set<std::string> names;
    for (const TrainingSetKind &kind : options.sets)
        if (!names.insert(trainingSetName(kind)).second)
            return fail(ErrorCode::InvalidOption,
                        "The training set \"" + trainingSetName(kind) + "\" is listed twice. Keep one.");
    for (const std::string &name : options.baselines)
        if (!names.contains(name))
            return fail(ErrorCode::InvalidOption,
                        "The sets are to be compared with \"" + name + "\", which is not one of them.");
    return {};
}

/// A table must not claim golden utterances that there are not.
Result<void> checkSizes(const Experiment &experiment)
{
    const ExperimentData &data = experiment.data;
    if (!data.golden.empty() || data.train.empty() || experiment.options.goldenSizes.empty())
        return {};
    const std::size_t distinct = distinctUtterances(data.train);
    const auto &sizes = experiment.options.goldenSizes;
    const auto most = *std::max_element(sizes.begin(), sizes.end());
    if (most <= distinct)
        return {};
    return fail(ErrorCode::InvalidOption,
                std::to_string(most) + " golden utterances cannot be drawn: the training data has "
                    + std::to_string(distinct) + " different ones.");
}

Result<void> checkData(const Experiment &experiment)
{
    const ExperimentData &data = experiment.data;
    if (data.test.empty())
        return fail(ErrorCode::NotFound, "There are no test utterances.");
    if (data.golden.size() > mostGiven)
        return fail(ErrorCode::InvalidOption, "An experiment has at most 2,000,000 golden utterances.");
    if (auto good = checkSizes(experiment); !good)
        return good;
    for (const TrainingSetKind &kind : experiment.options.sets) {
        if (kind.dependsOnGolden() && data.golden.empty() && (data.train.empty() || goldenSizes(experiment).empty()))
            return fail(ErrorCode::NotFound,
                        "There are no golden utterances: name their file, or how many to draw from the training data.");
        if (kind.source == Source::Full && data.train.empty())
            return fail(ErrorCode::NotFound, "The set \"full\" needs real training data.");
        if (kind.distribution == Distribution::Borrowed && data.lender.empty())
            return fail(ErrorCode::NotFound, "Borrowed shares need another locale's data. Name it as the lender.");
    }
    return {};
}

void addTo(StableHash &hash, std::span<const Utterance> utterances)
{
    hash.add(static_cast<std::uint64_t>(utterances.size()));
    for (const Utterance &utterance : utterances)
        addTo(hash, utterance);
}

void addTo(StableHash &hash, const ExperimentOptions &options)
{
    const PoolOptions &pools = options.resample.pools;
    const auto number = [](auto value) { return static_cast<std::uint64_t>(value); };
    hash.add(number(options.spread)).add(number(options.withGolden)).add(number(options.weightedValues));
    hash.add(options.goldenShare).add(number(options.catalogueFeatures)).add(options.generality);
    hash.add(number(options.beam));
    hash.add(number(options.resample.contexts.kind)).add(number(options.resample.contexts.carrierWords));
    hash.add(number(pools.threshold.scale)).add(pools.threshold.value).add(number(pools.components));
    hash.add(pools.containment).add(number(pools.catalogueEverywhere)).add(number(pools.evidence));
    hash.add(pools.certainty).add(number(options.borrow.ignoreIntent));
    for (const auto &[theirs, ours] : options.borrow.slotNames)
        hash.add(theirs).add(ours);
}

std::vector<Mislabelled> wrongOnes(std::span<const Utterance> test, const std::vector<Utterance> &hypotheses)
{
    std::vector<Mislabelled> out;
    for (std::size_t i = 0; i < test.size(); ++i)
        if (hypotheses[i].intent != test[i].intent || hypotheses[i].slots != test[i].slots)
            out.push_back({static_cast<std::uint32_t>(i), hypotheses[i].intent, hypotheses[i].slots});
    return out;
}

Result<CellResult> workOn(const Experiment &experiment, const CellKey &key, TrainingMaker &maker,
                          const NluSystem &system, Progress &progress)
{
    SubProgress making(progress, 0.0, 0.3);
    const TrainingSetKind &kind = *findKind(experiment, key.set);
    const auto set = maker.make(kind, key.count, making);
    if (!set)
        return failWith(set.error());
    TrainingMaterial material{set->utterances, set->times, {}, {}, key.seed};
    if (kind.dependsOnCount() || isFromGolden(experiment, kind))
        material.madeOf = maker.golden();
    if (experiment.options.catalogueFeatures)
        material.catalogues = experiment.data.catalogues;
    SubProgress training(progress, 0.3, 1.0);
    const auto hypotheses = system(material, experiment.data.test, training);
    if (!hypotheses)
        return failWith(hypotheses.error());
    if (hypotheses->size() != experiment.data.test.size())
        return fail(ErrorCode::Internal, "The model labelled another number of utterances than the test set has.");
    return CellResult{key, set->utterances.size(), set->available, wrongOnes(experiment.data.test, *hypotheses)};
}

} // namespace

bool fits(const CellResult &cell, std::span<const Utterance> test)
{
    std::size_t next = 0; // utterance that may be named
    for (const Mislabelled &wrong : cell.wrong) {
        if (wrong.utterance < next || wrong.utterance >= test.size())
            return false;
        next = std::size_t(wrong.utterance) + 1;
        std::size_t end = 0;
        for (const SlotSpan &slot : wrong.slots) {
            if (slot.begin < end || slot.end <= slot.begin || slot.end > test[wrong.utterance].tokens.size())
                return false;
            end = slot.end;
        }
    }
    return true;
}

std::vector<Utterance> labelled(const CellResult &cell, std::span<const Utterance> test)
{
    std::vector<Utterance> out(test.begin(), test.end());
    for (const Mislabelled &wrong : cell.wrong) {
        if (wrong.utterance >= out.size())
            continue;
        out[wrong.utterance].intent = wrong.intent;
        out[wrong.utterance].slots = wrong.slots;
    }
    return out;
}

std::vector<UtteranceScore> scoresOf(const CellResult &cell, std::span<const Utterance> test)
{
    std::vector<UtteranceScore> out;
    out.reserve(test.size());
    for (const Utterance &utterance : test) {
        const auto slots = static_cast<std::uint32_t>(utterance.slots.size());
        out.push_back({true, slots, slots, slots});
    }
    for (const Mislabelled &wrong : cell.wrong)
        if (wrong.utterance < test.size())
            out[wrong.utterance] = scoreOf(test[wrong.utterance], {wrong.intent, {}, wrong.slots});
    return out;
}

std::uint64_t cellCount(const Experiment &experiment)
{
    const auto times = [](std::uint64_t a, std::uint64_t b) {
        return a != 0 && b > mostCells / a ? mostCells + 1 : a * b;
    };
    const ExperimentOptions &options = experiment.options;
    const std::uint64_t sizes = experiment.data.golden.empty() ? options.goldenSizes.size() : 1;
    std::uint64_t out = 0;
    for (const TrainingSetKind &kind : options.sets) {
        std::uint64_t cells = 1;
        if (kind.dependsOnGolden()) {
            const std::uint64_t seeds = dependsOnChance(experiment, kind)
                ? options.seeds.size()
                : std::min<std::size_t>(1, options.seeds.size());
            cells = times(times(seeds, sizes), kind.dependsOnCount() ? options.counts.size() : 1);
        }
        out = std::min(out + cells, mostCells + 1);
    }
    return out;
}

std::vector<CellKey> cellsOf(const Experiment &experiment)
{
    std::vector<CellKey> out;
    const auto add = [&](const TrainingSetKind &kind, std::uint64_t golden, std::uint64_t count, std::uint64_t seed) {
        out.push_back({trainingSetName(kind), golden, count, seed});
    };
    for (const TrainingSetKind &kind : experiment.options.sets)
        if (!kind.dependsOnGolden())
            add(kind, 0, 0, 0);
    for (const std::uint64_t seed : experiment.options.seeds)
        for (const std::uint64_t golden : goldenSizes(experiment))
            for (const TrainingSetKind &kind : experiment.options.sets) {
                if (!kind.dependsOnGolden())
                    continue;
                const bool chance = dependsOnChance(experiment, kind);
                if (!chance && seed != experiment.options.seeds.front())
                    continue;
                if (!kind.dependsOnCount())
                    add(kind, golden, 0, chance ? seed : 0);
                else
                    for (const std::uint64_t count : experiment.options.counts)
                        add(kind, golden, count, chance ? seed : 0);
            }
    return out;
}

std::string fingerprint(const Experiment &experiment)
{
    const ExperimentData &data = experiment.data;
    StableHash hash;
    hash.add(experiment.model).add(data.locale);
    addTo(hash, experiment.options);
    for (const auto *utterances : {&data.train, &data.golden, &data.test, &data.lender})
        addTo(hash, *utterances);
    addTo(hash, data.catalogues);
    for (const NamedCorpus &corpus : data.corpora)
        addTo(hash.add(corpus.fromGolden ? corpus.name + "\n" : corpus.name), corpus.utterances);
    return hash.hex();
}

Result<void> checkExperiment(const Experiment &experiment)
{
    if (auto good = checkOptions(experiment.options); !good)
        return good;
    if (cellCount(experiment) > mostCells)
        return fail(ErrorCode::InvalidOption,
                    "An experiment has at most 100,000 trainings, and this one has more. Give fewer sets, sizes or "
                    "seeds.");
    return checkData(experiment);
}

Result<void> runExperiment(const Experiment &experiment, const NluSystem &system, std::span<const CellResult> done,
                           const CellVisitor &visit, Progress &progress)
{
    if (auto good = checkExperiment(experiment); !good)
        return good;
    std::set<CellKey> known;
    for (const CellResult &cell : done)
        known.insert(cell.key);
    const std::vector<CellKey> cells = cellsOf(experiment);
    std::unique_ptr<TrainingMaker> maker; // of the golden utterances of the cells at hand
    std::pair<std::uint64_t, std::uint64_t> draw;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (known.contains(cells[i]))
            continue;
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        if (!maker || draw != std::pair(cells[i].golden, cells[i].seed)) {
            draw = {cells[i].golden, cells[i].seed};
            maker = std::make_unique<TrainingMaker>(experiment, draw.first, draw.second);
        }
        const auto whole = static_cast<double>(cells.size());
        SubProgress working(progress, static_cast<double>(i) / whole, static_cast<double>(i + 1) / whole);
        const auto result = workOn(experiment, cells[i], *maker, system, working);
        if (!result)
            return failWith(result.error());
        if (auto kept = visit(*result); !kept)
            return kept;
    }
    progress.report(1.0);
    return {};
}

} // namespace filigree
