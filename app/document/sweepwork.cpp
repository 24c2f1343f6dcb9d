// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/sweepwork.h"

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

#include "app/document/filepath.h"
#include "core/base/files.h"
#include "core/translation/modelscores.h"

namespace filigree::app {

namespace {

constexpr double looked = 0.01; // of the work, about
constexpr double made = 0.98; // when the models are there; each has been measured by then, or nearly each
constexpr double mergeEffort = 0.05; // beside fine-tuning

/// What is still to be done of a cell.
struct Task {
    SweepCell cell;
    SweepState state = SweepState::Missing;
    std::vector<SweepMerge> merges; ///< that are missing

    [[nodiscard]] bool trains() const { return state != SweepState::Done; }
    [[nodiscard]] double effort() const
    {
        return (trains() ? sweepEffort(cell) : 0.0) + mergeEffort * static_cast<double>(merges.size());
    }
};

class Sweep {
public:
    Sweep(const SweepWish &wish, const WorkerChoice &worker, TrainingFeed &training, SweepFeed &feed)
        : m_wish(wish)
        , m_worker(worker)
        , m_training(training)
        , m_feed(feed)
    {
    }

    /// Looks at all places first: what is in the way is told now, and not after hours.
    Result<void> plan(const Progress &progress)
    {
        if (auto same = checkText(progress); !same)
            return same;
        for (SweepCell &cell : sweepCells(m_wish.name, m_wish.lists)) {
            if (auto planned = plan(std::move(cell)); !planned)
                return planned;
        }
        m_trainings = static_cast<int>(
            std::count_if(m_tasks.begin(), m_tasks.end(), [](const Task &task) { return task.trains(); }));
        return {};
    }

    Result<void> carryOut(Progress &progress)
    {
        const double models = m_tasks.empty() ? 0.0 : made;
        SubProgress making(progress, 0.0, models);
        if (auto done = makeModels(making); !done)
            return done;
        SubProgress measuring(progress, models, 1.0);
        return measure(measuring);
    }

private:
    Result<void> makeModels(Progress &progress)
    {
        double whole = 0.0;
        for (const Task &task : m_tasks)
            whole += task.effort();
        double before = 0.0;
        for (const Task &task : m_tasks) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled.");
            SubProgress part(progress, before / whole, (before + task.effort()) / whole);
            if (auto done = carryOut(task, part); !done)
                return done;
            before += task.effort();
        }
        return {};
    }

    /// What was finished, and stopped before it was measured, is never measured otherwise.
    Result<void> measure(Progress &progress)
    {
        const auto own = unmeasured(m_models, progress);
        auto models = unmeasured({m_wish.base}, progress);
        models.insert(models.end(), own.begin(), own.end());
        if (progress.cancelled()) // then not all were looked at
            return fail(ErrorCode::Cancelled, "Cancelled.");
        if (models.empty())
            return {};
        auto measured = runMeasuring(models, m_models.front(), m_worker, progress);
        Q_EMIT m_feed.made();
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        if (unmeasured(m_models, progress).empty()) // the base may lie where nothing may be written
            return {};
        return measured;
    }

    /// Which of them have not been measured on all that the series is measured on.
    [[nodiscard]] std::vector<std::filesystem::path> unmeasured(const std::vector<std::filesystem::path> &models,
                                                                const Progress &progress) const
    {
        const auto about = m_models.empty() ? Result<ModelDescription>(fail(ErrorCode::NotFound, {}))
                                            : readModelDescription(m_models.front());
        const auto sets = about ? scoredSetsOf(*about, progress) : std::vector<ScoredSet>();
        std::vector<std::filesystem::path> out;
        for (const std::filesystem::path &model : models) {
            const auto scores = readModelScores(model, progress);
            const auto isMissing = [&scores](const ScoredSet &set) { return !scoreOn(scores, set.references); };
            if (std::any_of(sets.begin(), sets.end(), isMissing))
                out.push_back(model);
        }
        return out;
    }

    Result<void> checkText(const Progress &progress)
    {
        std::error_code trouble;
        std::filesystem::create_directories(m_wish.library, trouble);
        if (trouble)
            return failWith(systemError(m_wish.library, trouble.value(), ErrorCode::WriteFailed));
        const auto mark = sweepMark(m_wish.base, m_wish.pairs, m_wish.epochs, progress);
        if (!mark)
            return failWith(mark.error());
        const auto file = m_wish.library / (m_wish.name + ".series");
        if (!hasModels())
            std::filesystem::remove(file, trouble); // it came to nothing the last time: any text will do
        return checkSweepMark(file, *mark);
    }

    /// Of this name, with whatever settings.
    [[nodiscard]] bool hasModels() const
    {
        std::error_code trouble;
        std::filesystem::directory_iterator entry(m_wish.library, trouble);
        for (; !trouble && entry != std::filesystem::directory_iterator(); entry.increment(trouble)) {
            if (isOfSeries(entry->path().filename().string()) && isModelFolder(entry->path()))
                return true;
        }
        return static_cast<bool>(trouble); // nobody knows
    }

    /// As sweepCells() names them: other models may be called like the series and go on otherwise.
    [[nodiscard]] bool isOfSeries(const std::string &folder) const
    {
        constexpr std::array kinds{"-tuned", "-ewc", "-mix"};
        return std::any_of(kinds.begin(), kinds.end(),
                           [&](const char *kind) { return folder.starts_with(m_wish.name + kind); });
    }

    Result<void> plan(SweepCell cell)
    {
        const auto folder = placeOf(cell.folder);
        m_models.push_back(folder);
        Task task{std::move(cell), SweepState::Missing, {}};
        task.state = sweepStateOf(task.cell, folder, m_wish.base);
        if (task.state == SweepState::Taken)
            return inTheWay(folder);
        for (const SweepMerge &merge : task.cell.merges) {
            const SweepState state = sweepStateOf(merge, placeOf(merge.folder), m_wish.base, folder);
            if (state == SweepState::Taken)
                return inTheWay(placeOf(merge.folder));
            m_models.push_back(placeOf(merge.folder));
            if (state == SweepState::Missing)
                task.merges.push_back(merge);
        }
        if (task.effort() > 0.0)
            m_tasks.push_back(std::move(task));
        return {};
    }

    static Result<void> inTheWay(const std::filesystem::path &folder)
    {
        return failWith({ErrorCode::InvalidOption,
                         "Something else lies in this folder, which one of the models needs: remove it, or give the "
                         "new models another name.",
                         folder.string(), 0, 0});
    }

    Result<void> carryOut(const Task &task, Progress &progress)
    {
        const double training = task.trains() ? sweepEffort(task.cell) / task.effort() : 0.0;
        if (task.trains()) {
            Q_EMIT m_feed.begun(fromPath(placeOf(task.cell.folder)), ++m_at, m_trainings);
            SubProgress part(progress, 0.0, training);
            if (auto trained = runTraining(wishOf(task), m_worker, m_training, part); !trained)
                return trained;
            Q_EMIT m_feed.made();
        }
        if (task.merges.empty())
            return {};
        SubProgress part(progress, training, 1.0);
        auto merged = runMerges(mergesOf(task), m_worker, part);
        Q_EMIT m_feed.made(); // after an error too: the ones before it stay
        return merged;
    }

    [[nodiscard]] TrainingWish wishOf(const Task &task) const
    {
        TrainingWish wish;
        wish.kind = task.state == SweepState::Begun ? TrainingWish::Kind::GoOn : TrainingWish::Kind::Adapt;
        wish.folder = placeOf(task.cell.folder);
        wish.base = m_wish.base;
        wish.pairs = m_wish.pairs;
        wish.epochs = m_wish.epochs;
        wish.oldPerNew = task.cell.oldPerNew;
        wish.lambda = task.cell.lambda;
        wish.seed = task.cell.seed;
        wish.asideSeed = 1; // all are measured on the same text, which none has learned from
        return wish;
    }

    [[nodiscard]] MergeWish mergesOf(const Task &task) const
    {
        MergeWish wish;
        wish.base = m_wish.base;
        wish.adapted = {placeOf(task.cell.folder)};
        for (const SweepMerge &merge : task.merges)
            wish.points.push_back({merge.point, placeOf(merge.folder)});
        return wish;
    }

    [[nodiscard]] std::filesystem::path placeOf(const std::string &folder) const { return m_wish.library / folder; }

    const SweepWish &m_wish;
    const WorkerChoice &m_worker;
    TrainingFeed &m_training;
    SweepFeed &m_feed;
    std::vector<Task> m_tasks;
    std::vector<std::filesystem::path> m_models; ///< of the series, finished ones too
    int m_trainings = 0; ///< that are to be done
    int m_at = 0;
};

} // namespace

Result<void> runSweep(const SweepWish &wish, const WorkerChoice &worker, TrainingFeed &training, SweepFeed &feed,
                      Progress &progress)
{
    Sweep sweep(wish, worker, training, feed);
    if (auto planned = sweep.plan(progress); !planned)
        return planned;
    SubProgress part(progress, looked, 1.0);
    return sweep.carryOut(part);
}

} // namespace filigree::app
