// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/modelwork.h"

#include <optional>
#include <system_error>
#include <utility>

#include "core/translation/littletext.h"
#include "core/translation/modellock.h"
#include "core/translation/modelscores.h"
#include "core/translation/workerprocess.h"

namespace filigree::app {

namespace {

constexpr double trained = 0.95; // of the work, about; the rest measures

/// A folder that is being made. What is worth nothing when the work ends, be it by an exception, is removed, and only
/// what the work made. It must outlive the worker, which may still write there.
class NewFolder {
public:
    enum Work { Merge, Training };
    NewFolder(std::filesystem::path folder, Work work)
        : m_folder(std::move(folder))
        , m_work(work)
    {
        std::error_code trouble;
        std::filesystem::create_directories(m_folder.parent_path(), trouble);
        m_isNew = std::filesystem::create_directory(m_folder, trouble);
    }
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;
    ~NewFolder()
    {
        const bool canGoOn = m_work == Training && hasCheckpoint(m_folder);
        if (m_keep || !m_isNew || canGoOn)
            return;
        std::error_code trouble;
        if (const auto lock = ModelLock::take(m_folder)) // otherwise somebody else has begun there meanwhile
            std::filesystem::remove_all(m_folder, trouble);
    }
    void keep() { m_keep = true; }

private:
    std::filesystem::path m_folder;
    Work m_work;
    bool m_isNew = false; ///< and made by us
    bool m_keep = false;
};

TrainingEvents eventsTo(TrainingFeed &feed)
{
    return [&feed](const ProgressEvent &event) {
        if (!event.development.empty())
            Q_EMIT feed.measured(event);
        else if (event.loss) // of what was learned since the last event, whatever stage has begun by now
            Q_EMIT feed.learned(event);
    };
}

/// Tells of pairs that are too long for the model, after what was told of the files.
FilesReady longPairsTo(TrainingFeed &feed, const std::vector<DomainRemark> &told)
{
    return [&feed, &told](const TrainingFiles &files) {
        if (files.tooLong == 0)
            return;
        std::vector<DomainRemark> remarks = told;
        remarks.push_back({DomainRemark::Kind::TooLong, {}, {}, files.tooLong, {}, files.longPairs});
        Q_EMIT feed.textsRead(remarks);
    };
}

/// What both kinds of order say. `texts` loses its domains; its remarks must outlive the order. `pairsPerPair` as
/// fittedToText() takes it.
template <class Order>
Order orderOf(const TrainingWish &wish, DomainTexts &texts, TrainingFeed &feed, double pairsPerPair)
{
    Order order;
    order.place.folder = wish.folder;
    order.domains = std::move(texts.domains);
    order.filesReady = longPairsTo(feed, texts.remarks);
    order.files.placeholderOptions.seed = wish.seed;
    order.settings.seed = wish.seed;
    order.settings.maxEpochs = wish.epochs;
    order.settings = fittedToText(order.settings, order.domains, pairsPerPair);
    return order;
}

Result<ModelDescription> train(const TrainingWish &wish, DomainTexts texts, WorkerProcess &worker, TrainingFeed &feed,
                               Progress &progress)
{
    auto order = orderOf<TrainOrder>(wish, texts, feed, 1.0);
    order.source = wish.source;
    order.target = wish.target;
    order.subwords.size = wish.subwords;
    order.shape = wish.shape;
    return trainModel(order, worker, progress, eventsTo(feed));
}

Result<ModelDescription> adapt(const TrainingWish &wish, DomainTexts texts, WorkerProcess &worker, TrainingFeed &feed,
                               Progress &progress)
{
    auto order = orderOf<AdaptOrder>(wish, texts, feed, 1.0 + wish.oldPerNew);
    order.base = wish.base;
    order.oldPerNew = wish.oldPerNew;
    order.pull = wish.lambda > 0.0 ? Pull::Ewc : Pull::None;
    order.lambda = wish.lambda;
    return adaptModel(order, worker, progress, eventsTo(feed));
}

Result<ModelDescription> begin(const TrainingWish &wish, WorkerProcess &worker, TrainingFeed &feed, Progress &progress)
{
    if (wish.kind == TrainingWish::Kind::GoOn)
        return resumeModel(wish.folder, {}, worker, progress, eventsTo(feed));
    auto texts = readDomainFiles(wish.pairs, {}, wish.asideSeed.value_or(wish.seed), progress);
    if (!texts)
        return failWith(texts.error());
    Q_EMIT feed.textsRead(texts->remarks);
    return wish.kind == TrainingWish::Kind::Adapt ? adapt(wish, *std::move(texts), worker, feed, progress)
                                                  : train(wish, *std::move(texts), worker, feed, progress);
}

/// One that cannot be measured, as it lies where nothing may be written, does not keep the others from it: the first
/// error comes at the end.
Result<void> measureAll(const std::vector<std::filesystem::path> &models, const std::vector<ScoredSet> &sets,
                        WorkerProcess &worker, Progress &progress)
{
    std::optional<Error> first;
    for (std::size_t i = 0; i < models.size(); ++i) {
        SubProgress part(progress, double(i) / double(models.size()), double(i + 1) / double(models.size()));
        const auto measured = measureModel(models[i], sets, worker, part);
        if (!measured && measured.error().code == ErrorCode::Cancelled)
            return failWith(measured.error());
        if (!measured && !first)
            first = measured.error();
    }
    return first ? Result<void>(failWith(*std::move(first))) : Result<void>();
}

Result<void> mergeOne(const MergeWish &wish, const MergeWish::Point &point, WorkerProcess &worker, Progress &progress)
{
    ModelMergeOrder order;
    order.place = {point.folder, !isModelFolder(point.folder)}; // what never became a model gives way
    if (auto free = checkModelPlace(order.place.folder, order.place.replace); !free)
        return free;
    order.models = wish.adapted;
    order.base = wish.base;
    order.point = point.at;
    order.seed = wish.seed;
    if (auto merged = mergeModels(order, worker, progress, {}); !merged)
        return failWith(merged.error());
    return {};
}

} // namespace

Result<WorkerProcess> startWorker(const WorkerChoice &choice, const Progress &progress)
{
    const auto program = findWorker(choice.program);
    if (!program)
        return failWith(program.error());
    auto worker = WorkerProcess::start(*program, progress);
    if (worker && choice.warned && !worker->hello().warnings.empty())
        choice.warned(worker->hello().warnings);
    return worker;
}

Result<void> runTraining(const TrainingWish &wish, const WorkerChoice &choice, TrainingFeed &feed, Progress &progress)
{
    NewFolder folder(wish.folder, NewFolder::Training);
    auto worker = startWorker(choice, progress);
    if (!worker)
        return failWith(worker.error());
    if (wish.kind != TrainingWish::Kind::GoOn) {
        if (auto free = checkModelPlace(wish.folder, false); !free)
            return free;
    }
    SubProgress training(progress, 0.0, trained);
    const auto about = begin(wish, *worker, feed, training);
    if (!about)
        return failWith(about.error());
    folder.keep();
    std::vector<std::filesystem::path> models{wish.folder};
    if (about->origin == ModelOrigin::Adapted && !about->parents.empty())
        models.emplace_back(about->parents.front());
    SubProgress measuring(progress, trained, 1.0);
    (void)measureAll(models, scoredSetsOf(*about, measuring), *worker,
                     measuring); // no failure of the training; it can be later
    return {};
}

Result<void> runMerges(const MergeWish &wish, const WorkerChoice &choice, Progress &progress)
{
    const auto about = readModelDescription(wish.adapted.front());
    if (!about)
        return failWith(about.error());
    std::optional<NewFolder> folder;
    auto worker = startWorker(choice, progress);
    if (!worker)
        return failWith(worker.error());
    std::vector<std::filesystem::path> models{wish.base};
    models.insert(models.end(), wish.adapted.begin(), wish.adapted.end());
    const double merges = 0.6; // of the work, about
    const bool isOnlyOne = wish.points.size() == 1; // cancelled while it is measured, it leaves nothing behind
    Result<void> merged;
    for (std::size_t i = 0; merged && i < wish.points.size(); ++i) {
        const double points = double(wish.points.size());
        SubProgress part(progress, merges * double(i) / points, merges * double(i + 1) / points);
        folder.emplace(wish.points[i].folder, NewFolder::Merge);
        merged = mergeOne(wish, wish.points[i], *worker, part);
        if (!merged)
            break;
        if (!isOnlyOne)
            folder->keep();
        models.push_back(wish.points[i].folder);
    }
    if (!merged && (merged.error().code == ErrorCode::Cancelled || models.size() == 1 + wish.adapted.size()))
        return merged;
    SubProgress measuring(progress, merges, 1.0);
    (void)measureAll(models, scoredSetsOf(*about, measuring), *worker,
                     measuring); // they are made: it can be done later
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, "Cancelled.");
    if (merged && folder)
        folder->keep();
    return merged;
}

Result<void> runMeasuring(const std::vector<std::filesystem::path> &models, const std::filesystem::path &like,
                          const WorkerChoice &choice, Progress &progress)
{
    const auto about = readModelDescription(like);
    if (!about)
        return failWith(about.error());
    auto worker = startWorker(choice, progress);
    if (!worker)
        return failWith(worker.error());
    return measureAll(models, scoredSetsOf(*about, progress), *worker, progress);
}

} // namespace filigree::app
