// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/evaluationrun.h"

#include <algorithm>
#include <map>
#include <set>
#include <thread>
#include <utility>

#include "core/evaluation/nlusystem.h"

namespace filigree::app {

namespace {

constexpr int quickSamples = 200;
constexpr int quickRounds = 1'000;

std::vector<CellResult> results(const SharedCells &cells)
{
    std::vector<CellResult> out;
    out.reserve(cells.size());
    for (const auto &cell : cells)
        out.push_back(cell->result);
    return out;
}

Result<SharedCells> cellsOfRun(ProjectStore &store, std::int64_t run, std::string &heading)
{
    const auto parts = store.runParts(run);
    if (!parts)
        return failWith(parts.error());
    SharedCells out;
    for (std::size_t i = 0; i < parts->size(); ++i) {
        if (i == 0) {
            heading = parts->front();
            continue;
        }
        auto cell = explainedCellFromJson((*parts)[i]);
        if (!cell)
            return failWith(cell.error());
        out.push_back(std::make_shared<const ExplainedCell>(*std::move(cell)));
    }
    return out;
}

/// The cells of an earlier run that can be read and fit; what cannot be is made again.
SharedCells soundCells(ProjectStore &store, std::int64_t run, const std::vector<Utterance> &test)
{
    SharedCells out;
    const auto parts = store.runParts(run);
    for (std::size_t i = 1; parts && i < parts->size(); ++i)
        if (auto cell = explainedCellFromJson((*parts)[i]); cell && fits(*cell, test))
            out.push_back(std::make_shared<const ExplainedCell>(*std::move(cell)));
    return out;
}

/// What earlier runs on the same data have of these cells: the same, whenever they were made.
Result<SharedCells> knownCells(ProjectStore &store, const PreparedExperiment &prepared)
{
    const auto runs = store.runs(RunKind::Evaluation);
    if (!runs)
        return failWith(runs.error());
    std::set<CellKey> wanted;
    std::set<std::string> corpora; // they follow the grammar, and may be others by now
    for (const NamedCorpus &corpus : prepared.experiment.data.corpora)
        corpora.insert(corpus.name);
    for (const CellKey &key : cellsOf(prepared.experiment))
        if (!corpora.contains(key.set))
            wanted.insert(key);
    SharedCells out;
    for (const RunInfo &run : *runs) {
        if (run.recipe.inputsHash != prepared.hash || wanted.empty())
            continue;
        for (const auto &cell : soundCells(store, run.id, prepared.experiment.data.test))
            if (wanted.erase(cell->result.key) > 0)
                out.push_back(cell);
    }
    return out;
}

/// The run's part of the work: what comes is kept at once, and told.
class Keeper {
public:
    Keeper(ProjectStore &store, const EvaluationOrder &order, const PreparedExperiment &prepared)
        : m_store(store)
        , m_order(order)
        , m_prepared(prepared)
    {
    }

    Result<void> begin()
    {
        if (auto good = checkExperiment(m_prepared.experiment); !good)
            return good;
        const auto known = knownCells(m_store, m_prepared);
        if (!known)
            return failWith(known.error());
        const auto run = m_store.startRun({RunKind::Evaluation, m_prepared.hash, toJson(m_order.choice), 1});
        if (!run)
            return failWith(run.error());
        m_run = *run;
        const std::string heading = toJson(m_prepared.experiment);
        if (auto kept = m_store.addRunPart(m_run, heading); !kept)
            return kept;
        auto shown = experimentFromJson(heading);
        if (!shown)
            return failWith(shown.error());
        Q_EMIT m_order.feed->began(std::make_shared<const Experiment>(*std::move(shown)), m_run);
        for (const auto &cell : *known)
            if (auto kept = keep(cell); !kept)
                return kept;
        m_done = results(*known);
        return {};
    }

    Result<void> keep(const std::shared_ptr<const ExplainedCell> &cell)
    {
        if (auto kept = m_store.addRunPart(m_run, toJson(*cell)); !kept)
            return kept;
        ++m_cells;
        Q_EMIT m_order.feed->cellCame(cell);
        return {};
    }

    /// The first error is the one to tell, even if recording it should fail as well.
    Result<std::int64_t> end(const Result<void> &ran)
    {
        if (ran) {
            const std::string summary = "{\"cells\":" + std::to_string(m_cells) + '}';
            if (auto kept = m_store.finishRun(m_run, "{}", summary); !kept)
                return failWith(kept.error());
            return m_run;
        }
        const bool cancelled = ran.error().code == ErrorCode::Cancelled;
        if (m_run != 0 && m_cells == 0) // nobody would ever see it, and its test set may be large
            (void)m_store.removeRun(m_run);
        else if (m_run != 0)
            (void)m_store.abandonRun(m_run, cancelled ? RunState::Cancelled : RunState::Failed, ran.error().message());
        if (cancelled && m_cells > 0)
            return m_run;
        return failWith(ran.error());
    }

    [[nodiscard]] const std::vector<CellResult> &done() const { return m_done; }

private:
    ProjectStore &m_store;
    const EvaluationOrder &m_order;
    const PreparedExperiment &m_prepared;
    std::int64_t m_run = 0;
    std::size_t m_cells = 0;
    std::vector<CellResult> m_done;
};

void addTo(RowDetail &out, const Evaluation &evaluation, std::map<std::string, std::size_t> &intents,
           std::map<std::string, std::size_t> &slotTypes,
           std::map<std::pair<std::string, std::string>, std::uint64_t> &confusion)
{
    for (const IntentScore &score : evaluation.intents) {
        const auto [at, isNew] = intents.emplace(score.intent, out.intents.size());
        if (isNew)
            out.intents.push_back({score.intent, {}, {}});
        out.intents[at->second].utterances += score.utterances;
    }
    for (const SlotScore &score : evaluation.slots) {
        const auto [at, isNew] = slotTypes.emplace(score.slot, out.slots.size());
        if (isNew)
            out.slots.push_back({score.slot, {}});
        out.slots[at->second].spans += score.spans;
    }
    for (const ConfusionCell &cell : evaluation.confusion)
        confusion[{cell.reference, cell.hypothesis}] += cell.count;
}

/// The cells of a row, by seed.
SharedCells cellsOfRow(const KeptExperiment &kept, const SummaryRow &row)
{
    SharedCells out;
    for (const auto &cell : kept.cells) {
        const CellKey &key = cell->result.key;
        if (key.set == row.set && key.golden == row.golden && key.count == row.count)
            out.push_back(cell);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const auto &a, const auto &b) { return a->result.key.seed < b->result.key.seed; });
    return out;
}

std::string textOf(const Mislabelled &wrong)
{
    std::string out = wrong.intent;
    for (const SlotSpan &slot : wrong.slots)
        out += '\n' + std::to_string(slot.begin) + ' ' + std::to_string(slot.end) + ' ' + slot.type;
    return out;
}

/// The errors of all seeds, as the confusions are those of all: each way to be wrong once.
void addErrors(RowDetail &out, const SharedCells &cells)
{
    std::map<std::pair<std::uint32_t, std::string>, RowError> errors;
    std::vector<ErrorReason> reasons;
    for (const auto &cell : cells) {
        const std::vector<Mislabelled> &wrong = cell->result.wrong;
        for (std::size_t i = 0; i < wrong.size(); ++i) {
            const auto [place, isNew] = errors.try_emplace({wrong[i].utterance, textOf(wrong[i])});
            RowError &error = place->second;
            ++error.seeds;
            if (!isNew)
                continue;
            error.label = wrong[i];
            if (i < cell->reasons.size())
                error.reason = cell->reasons[i];
        }
        reasons.insert(reasons.end(), cell->reasons.begin(), cell->reasons.end());
    }
    for (auto &[key, error] : errors)
        out.errors.push_back(std::move(error));
    out.additions = whatToAdd(reasons, out.experiment->data.test);
}

} // namespace

Result<std::int64_t> runEvaluation(const EvaluationOrder &order, Progress &progress)
{
    auto store = ProjectStore::open(order.access);
    if (!store)
        return failWith(store.error());
    if (auto written = order.writeFirst(*store); !written)
        return failWith(written.error());
    const auto prepared = prepareExperiment(*store, order.choice, order.corpora, order.generality, progress);
    if (!prepared)
        return failWith(prepared.error());
    TrainingOptions training;
    training.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    Keeper keeper(*store, order, *prepared);
    auto ran = keeper.begin();
    if (ran)
        ran = runExplained(
            prepared->experiment, nluModelSystem(training), keeper.done(),
            [&keeper](const ExplainedCell &cell) { return keeper.keep(std::make_shared<const ExplainedCell>(cell)); },
            progress);
    return keeper.end(ran);
}

Result<KeptExperiment> loadEvaluation(const ProjectAccess &access, std::int64_t run, Progress &progress)
{
    auto store = ProjectStore::open(access);
    if (!store)
        return failWith(store.error());
    std::string heading;
    auto cells = cellsOfRun(*store, run, heading);
    if (!cells)
        return failWith(cells.error());
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, "Cancelled.");
    auto experiment = experimentFromJson(heading);
    if (!experiment)
        return failWith(experiment.error());
    for (const auto &cell : *cells)
        if (!fits(*cell, experiment->data.test))
            return failWith({ErrorCode::DamagedProject, "The results do not fit their test data. Run it again.",
                             access.path.string(), 0, 0});
    return KeptExperiment{run, std::make_shared<const Experiment>(*std::move(experiment)), *std::move(cells)};
}

Result<ExperimentSummary> summariseKept(const KeptExperiment &kept, const std::string &baseline, bool quick,
                                        Progress &progress)
{
    Experiment experiment = *kept.experiment;
    experiment.options.baselines.clear();
    for (const TrainingSetKind &kind : experiment.options.sets)
        if (trainingSetName(kind) == baseline)
            experiment.options.baselines.push_back(baseline);
    SummaryOptions options;
    if (quick) {
        options.bootstrap.samples = quickSamples;
        options.randomisation.rounds = quickRounds;
    }
    return summarise(experiment, results(kept.cells), options, progress);
}

Result<RowDetail> rowDetail(const KeptExperiment &kept, const ExperimentSummary &summary, std::size_t row,
                            const Progress &progress)
{
    RowDetail out;
    out.row = row;
    out.experiment = kept.experiment;
    if (row >= summary.rows.size())
        return out;
    const std::vector<Utterance> &test = kept.experiment->data.test;
    std::map<std::string, std::size_t> intents;
    std::map<std::string, std::size_t> slotTypes;
    std::map<std::pair<std::string, std::string>, std::uint64_t> confusion;
    const SharedCells cells = cellsOfRow(kept, summary.rows[row]);
    for (const auto &cell : cells) {
        const auto evaluation = evaluate(test, labelled(cell->result, test), progress);
        if (!evaluation)
            return failWith(evaluation.error());
        addTo(out, *evaluation, intents, slotTypes, confusion);
        ++out.seeds;
    }
    for (const auto &[pair, count] : confusion)
        out.confusion.push_back({pair.first, pair.second, count});
    addErrors(out, cells);
    return out;
}

} // namespace filigree::app
