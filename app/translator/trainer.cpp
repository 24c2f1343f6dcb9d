// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/trainer.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "app/translator/weightfile.h"
#include "core/base/hash.h"
#include "core/base/random.h"

namespace filigree::translator {

namespace {

constexpr std::chrono::milliseconds betweenEvents{500};

OptimiserOptions optimiserOf(const TrainingSettings &settings)
{
    OptimiserOptions options;
    options.rate = settings.peakRate;
    options.warmUp = settings.warmUp;
    options.decay = settings.constantRate ? Decay::None : Decay::InverseRoot;
    options.clip = settings.clip;
    return options;
}

void addTo(StableHash &hash, const Sentences &sentences)
{
    hash.add(std::uint64_t(sentences.size()));
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const auto ids = sentences[i];
        hash.add(std::string_view(reinterpret_cast<const char *>(ids.data()), ids.size_bytes()));
    }
}

Result<void> divergedAfter(std::int64_t steps)
{
    return fail(ErrorCode::Inconsistent,
                "the loss is not a number any more after " + std::to_string(steps)
                    + " updates: train with a lower rate or a longer warm-up");
}

// The measurement's progress is told as the training's.
class WhileMeasuring final : public Progress {
public:
    WhileMeasuring(const Progress &cancel, std::function<void()> tell)
        : m_cancel(cancel)
        , m_tell(std::move(tell))
    {
    }
    void report(double) override { m_tell(); }
    [[nodiscard]] bool cancelled() const override { return m_cancel.cancelled(); }

private:
    const Progress &m_cancel;
    std::function<void()> m_tell;
};

} // namespace

Trainer::Trainer(Model start, TrainingPlan plan, TrainingData data, BleuOf bleuOf, Crew &crew)
    : m_start(std::move(start))
    , m_plan(std::move(plan))
    , m_data(std::move(data))
    , m_bleuOf(std::move(bleuOf))
    , m_state(freshState(m_start.weights))
    , m_replicas(m_start.shape, m_state.weights, shardsOfAnUpdate, crew)
    , m_optimiser(optimiserOf(m_plan.settings))
    , m_fingerprint(fingerprint())
{
}

// What may change when a training is resumed is left out: how long it goes on, how often it saves.
std::string Trainer::fingerprint() const
{
    const TrainingSettings &settings = m_plan.settings;
    StableHash hash;
    hash.add(m_start.hash()).add(m_start.vocabularyHash).add(std::uint64_t{shardsOfAnUpdate});
    hash.add(settings.seed).add(std::uint64_t(settings.measureEvery)).add(std::uint64_t(settings.batchTokens));
    hash.add(settings.peakRate).add(std::uint64_t(settings.warmUp)).add(std::uint64_t(settings.constantRate));
    hash.add(settings.dropout).add(settings.labelSmoothing).add(settings.clip);
    if (settings.coolDown > 0) // checkpoints of before there was one stay valid
        hash.add(settings.coolDown);
    hash.add(m_plan.oldPerNew).add(m_plan.lambda).add(std::uint64_t(m_plan.goal));
    hash.add(std::string_view(reinterpret_cast<const char *>(m_plan.importance.data()),
                              m_plan.importance.size() * sizeof(float)));
    addTo(hash, m_data.fresh.source);
    addTo(hash, m_data.fresh.target);
    addTo(hash, m_data.old.source);
    addTo(hash, m_data.old.target);
    return hash.hex();
}

Result<bool> Trainer::resume()
{
    auto state = readTrainingState(m_plan.folder, m_start.weights.size(), m_fingerprint);
    if (!state && state.error().code == ErrorCode::NotFound)
        return false;
    if (!state)
        return failWith(state.error());
    if (auto kept = readModel(m_plan.folder); !kept) // the best weights so far
        return failWith(kept.error());
    std::copy(state->weights.begin(), state->weights.end(),
              m_state.weights.begin()); // the replicas look at this buffer
    state->weights.swap(m_state.weights);
    m_state = std::move(*state);
    return true;
}

bool Trainer::finished() const
{
    const TrainingSettings &settings = m_plan.settings;
    return (settings.maxSteps > 0 && m_state.moments.step >= settings.maxSteps)
        || (settings.maxEpochs > 0 && m_state.epoch >= settings.maxEpochs)
        || (settings.patience > 0 && m_state.measurementsSinceBest >= settings.patience);
}

double Trainer::epochsDone() const
{
    const bool planned = m_plannedEpoch == m_state.epoch && !m_epoch.empty();
    return m_state.epoch + (planned ? double(m_state.stepInEpoch) / double(m_epoch.size()) : 0.0);
}

double Trainer::done() const
{
    const TrainingSettings &settings = m_plan.settings;
    double share = 0;
    if (settings.maxSteps > 0)
        share = double(m_state.moments.step) / double(settings.maxSteps);
    if (settings.maxEpochs > 0)
        share = std::max(share, epochsDone() / settings.maxEpochs);
    return share;
}

bool Trainer::measurementIsDue() const
{
    if (m_state.moments.step == 0 || m_state.measuredStep == m_state.moments.step)
        return false;
    const std::int64_t every = m_plan.settings.measureEvery;
    return finished() || (every > 0 ? m_state.moments.step % every == 0 : m_state.stepInEpoch == 0);
}

Result<void> Trainer::run(const Progress &cancel, const TrainingListener &listener)
{
    if (m_data.fresh.size() == 0)
        return fail(ErrorCode::InvalidInput, "there are no sentence pairs to train on");
    if (m_plan.oldPerNew > 0 && m_data.old.size() == 0)
        return fail(ErrorCode::InvalidInput, "there are no old sentence pairs to mix in");
    m_listener = &listener;
    m_lastEvent = std::chrono::steady_clock::now();
    auto done = loop(cancel);
    if (!done && done.error().code == ErrorCode::Cancelled && m_state.moments.step > 0) {
        if (auto saved = save(); !saved)
            return saved;
    }
    return done;
}

Result<void> Trainer::loop(const Progress &cancel)
{
    while (true) {
        if (cancel.cancelled())
            return fail(ErrorCode::Cancelled, "cancelled");
        if (measurementIsDue()) {
            if (auto measured = measureNow(cancel); !measured)
                return measured;
        }
        if (finished())
            return {};
        if (auto made = makeStep(); !made)
            return made;
        const std::int64_t every = m_plan.settings.saveEvery;
        if (every > 0 && m_state.moments.step % every == 0 && !measurementIsDue()) {
            if (auto saved = save(); !saved)
                return saved;
        }
        if (std::chrono::steady_clock::now() - m_lastEvent >= betweenEvents)
            tell(WorkerStage::Training);
    }
}

Result<void> Trainer::makeStep()
{
    const TrainingSettings &settings = m_plan.settings;
    if (m_plannedEpoch != m_state.epoch) {
        m_epoch =
            planEpoch(m_data.fresh, m_data.old,
                      {settings.batchTokens, m_replicas.shards(), m_plan.oldPerNew, settings.seed}, m_state.epoch);
        m_plannedEpoch = m_state.epoch;
    }
    if (m_state.stepInEpoch < 0 || m_state.stepInEpoch >= static_cast<std::int64_t>(m_epoch.size()))
        return fail(ErrorCode::Inconsistent, "the checkpoint is of a training with other data: begin anew");
    std::vector<Batch> batches;
    for (const Shard &shard : m_epoch[static_cast<std::size_t>(m_state.stepInEpoch)])
        batches.push_back(batchOf(shard, m_data.fresh, m_data.old));
    LossOptions loss;
    loss.dropout = settings.dropout;
    loss.smoothing = settings.labelSmoothing;
    loss.seed = mix64(settings.seed ^ mix64(static_cast<std::uint64_t>(m_state.moments.step)));
    const LossSums sums = m_replicas.computeGradient(batches, loss);
    if (!std::isfinite(sums.smoothed))
        return divergedAfter(m_state.moments.step);
    OptimiserOptions optimiser = m_optimiser;
    optimiser.rate *= coolDownFactor(done(), settings.coolDown);
    if (!m_replicas.step(optimiser, {m_plan.lambda, m_plan.importance, m_start.weights}, m_state.moments))
        return divergedAfter(m_state.moments.step);
    m_sinceEvent += sums;
    if (++m_state.stepInEpoch == static_cast<std::int64_t>(m_epoch.size())) {
        ++m_state.epoch;
        m_state.stepInEpoch = 0;
    }
    return {};
}

double Trainer::valueOf(const std::vector<DevelopmentFigure> &figures) const
{
    double sum = 0;
    int count = 0;
    const auto &sets = m_data.development;
    const bool anyNew = std::any_of(sets.begin(), sets.end(), [](const DevelopmentData &set) { return !set.old; });
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (m_plan.goal == Goal::NewLoss && anyNew && sets[i].old)
            continue;
        sum += m_plan.goal == Goal::Bleu && figures[i].bleu ? -*figures[i].bleu : figures[i].loss;
        ++count;
    }
    return count == 0 ? 0 : sum / count;
}

Result<void> Trainer::measureNow(const Progress &cancel)
{
    bool best = true; // without development sets the newest weights are the best
    std::vector<DevelopmentFigure> figures;
    if (!m_data.development.empty()) {
        tell(WorkerStage::Measuring);
        WhileMeasuring progress(cancel, [this] {
            if (std::chrono::steady_clock::now() - m_lastEvent >= betweenEvents)
                tell(WorkerStage::Measuring);
        });
        Model model = m_start;
        model.weights = m_state.weights;
        auto measured = measure(model, m_replicas, m_data.development, m_bleuOf, progress);
        if (!measured)
            return failWith(measured.error());
        figures = std::move(*measured);
        if (!std::isfinite(valueOf(figures)))
            return divergedAfter(m_state.moments.step);
        best = m_state.measuredStep < 0 || valueOf(figures) < m_state.bestValue;
    }
    m_state.measuredStep = m_state.moments.step;
    if (best) {
        m_state.bestValue = valueOf(figures);
        m_state.bestStep = m_state.moments.step;
        m_state.bestFigures = figures;
        m_state.measurementsSinceBest = 0;
        if (auto kept = keepModel(); !kept)
            return kept;
    } else {
        ++m_state.measurementsSinceBest;
    }
    if (auto saved = save(); !saved)
        return saved;
    ProgressEvent told = event(WorkerStage::Measuring);
    told.development = std::move(figures);
    told.best = best;
    told.saved = true;
    (*m_listener)(told);
    return {};
}

Result<void> Trainer::keepModel()
{
    const auto &weights = m_state.weights;
    if (!std::all_of(weights.begin(), weights.end(), [](float weight) { return std::isfinite(weight); }))
        return divergedAfter(m_state.moments.step); // the model of before stays
    Model model = m_start;
    model.weights = m_state.weights;
    model.step = m_state.moments.step;
    return writeModel(m_plan.folder, model);
}

Result<void> Trainer::save()
{
    if (m_state.measuredStep < 0) { // nothing is the best yet, and a checkpoint can always be used
        m_state.bestStep = m_state.moments.step;
        if (auto kept = keepModel(); !kept)
            return kept;
    }
    if (auto written = writeTrainingState(m_plan.folder, m_state, m_fingerprint); !written)
        return written;
    if (m_state.measuredStep != m_state.moments.step) {
        ProgressEvent told = event(WorkerStage::Saving);
        told.saved = true;
        (*m_listener)(told);
    }
    return {};
}

ProgressEvent Trainer::event(WorkerStage stage)
{
    const auto now = std::chrono::steady_clock::now();
    const std::chrono::duration<double> passed = now - m_lastEvent;
    ProgressEvent told;
    told.stage = stage;
    told.step = m_state.moments.step;
    told.epoch = epochsDone();
    told.fraction = m_fraction = std::clamp(done(), m_fraction, 1.0);
    if (m_sinceEvent.tokens > 0) {
        told.loss = m_sinceEvent.plainMean();
        told.tokensPerSecond = double(m_sinceEvent.tokens) / std::max(passed.count(), 1e-6);
    }
    m_sinceEvent = {};
    m_lastEvent = now;
    return told;
}

void Trainer::tell(WorkerStage stage)
{
    (*m_listener)(event(stage));
}

} // namespace filigree::translator
