// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/modelwork.h"

#include <algorithm>
#include <system_error>
#include <utility>
#include <variant>

#include "core/base/files.h"
#include "core/translation/modelfiles.h"

namespace filigree {

namespace {

constexpr double trained = 0.97; // of a training's time, about

std::filesystem::path placeOf(const std::filesystem::path &path)
{
    std::error_code trouble;
    const auto place = std::filesystem::weakly_canonical(absolutePath(path), trouble);
    return trouble ? std::filesystem::path(absolutePath(path)) : place;
}

bool liesIn(const std::filesystem::path &folder, const std::filesystem::path &path)
{
    std::error_code trouble;
    if (!std::filesystem::exists(path, trouble))
        return false;
    const auto inside = placeOf(path).lexically_relative(placeOf(folder));
    return !inside.empty() && *inside.begin() != "..";
}

void removeContents(const std::filesystem::path &folder)
{
    std::error_code trouble;
    for (const char *name : modelFolderContents) // in this order nothing half cleared passes for a model
        std::filesystem::remove_all(folder / name, trouble);
}

} // namespace

std::string absolutePath(const std::filesystem::path &path)
{
    std::error_code trouble;
    return std::filesystem::absolute(path, trouble).lexically_normal().string();
}

std::vector<std::string> pairsOf(const std::vector<ModelDomain> &domains, bool alsoOld)
{
    std::vector<std::string> out;
    for (const ModelDomain &domain : domains) {
        if (!domain.pairs.empty() && (alsoOld || !domain.old))
            out.push_back(domain.pairs);
    }
    return out;
}

Result<void> checkPart(const ModelPlace &place, const std::filesystem::path &part, const ModelDescription &about)
{
    std::vector<std::string> needed = pathsOf(about);
    needed.push_back(part.string());
    for (const std::string &path : needed) {
        if (liesIn(place.folder, path))
            return failWith({ErrorCode::InvalidOption,
                             "The model that stands there cannot give way: the model " + part.string() + " needs "
                                 + path + ". Give another folder.",
                             place.folder.string(), 0, 0});
    }
    return {};
}

bool hasOwnFisher(const std::filesystem::path &model, const ModelDescription &about)
{
    std::error_code trouble;
    return about.origin == ModelOrigin::Trained && std::filesystem::exists(fisherPath(model), trouble);
}

Result<std::unique_ptr<Beginning>> Beginning::in(const ModelPlace &place)
{
    if (auto free = checkModelPlace(place.folder, place.replace); !free)
        return failWith(free.error());
    std::error_code trouble;
    const bool isNew = std::filesystem::create_directories(place.folder, trouble);
    if (trouble)
        return failWith(systemError(place.folder, trouble.value(), ErrorCode::WriteFailed));
    auto lock = ModelLock::take(place.folder);
    if (!lock)
        return failWith(lock.error());
    if (auto free = checkModelPlace(place.folder, place.replace); !free) // now that nobody else can change it
        return failWith(free.error());
    removeContents(place.folder);
    return std::unique_ptr<Beginning>(new Beginning(place.folder, isNew, *std::move(lock)));
}

Beginning::Beginning(std::filesystem::path folder, bool isNew, ModelLock lock)
    : m_folder(std::move(folder))
    , m_isNew(isNew)
    , m_lock(std::move(lock))
{
}

Beginning::~Beginning()
{
    if (isModelFolder(m_folder))
        return;
    removeContents(m_folder);
    std::error_code trouble;
    if (m_isNew)
        std::filesystem::remove(m_folder, trouble); // if nobody else has put anything there
}

TrainingSettings &settingsOf(ModelDescription &about)
{
    if (auto *train = std::get_if<TrainRequest>(&*about.request))
        return train->settings;
    return std::get<AdaptRequest>(*about.request).settings;
}

ModelWork::ModelWork(WorkerProcess &worker, Progress &progress, const TrainingEvents &events)
    : m_worker(worker)
    , m_progress(progress)
    , m_events(events)
{
}

Result<DoneEvent> ModelWork::carryOut(const WorkerRequest &request, const WorkPart &part,
                                      const std::filesystem::path &curveOf)
{
    return m_worker.carryOut(request, m_progress, [&](const WorkerEvent &event) -> Result<void> {
        const auto *progress = std::get_if<ProgressEvent>(&event);
        if (progress == nullptr)
            return {};
        m_progress.report(part.from + (part.to - part.from) * progress->fraction);
        if (m_events)
            m_events(*progress);
        if (!curveOf.empty() && !progress->development.empty())
            return appendToCurve(curveOf, *progress);
        return {};
    });
}

Result<std::string> ModelWork::measureFisher(const FisherOrder &order, const WorkPart &part)
{
    FisherRequest request;
    request.vocabulary = order.vocabulary;
    request.model = absolutePath(order.model);
    request.pairs = order.pairs;
    request.sentences = std::max(order.choice.sentences, 1);
    request.seed = order.choice.seed;
    request.threads = order.choice.threads;
    request.output = absolutePath(order.output);
    request.known = order.known.empty() ? std::string() : absolutePath(order.known);
    const auto done = carryOut(request, part);
    if (!done)
        return failWith(done.error());
    return !request.known.empty() && done->output == request.known ? request.known : request.output;
}

Result<ModelDescription> ModelWork::train(const std::filesystem::path &folder, ModelDescription about)
{
    const double before = m_worker.processorSeconds();
    if (auto written = writeModelDescription(folder, about); !written)
        return failWith(written.error());
    auto done = carryOut(*about.request, {prepared, trained}, folder);
    about.processorSeconds += m_worker.processorSeconds() - before;
    if (!done) {
        (void)writeModelDescription(folder, about); // the time counts; the error is told anyway
        return failWith(done.error());
    }
    about.done = *done;
    about.finished = true;
    if (const int sentences = about.fisherSentences.value_or(0); sentences > 0) {
        const TrainingSettings &settings = settingsOf(about);
        FisherOrder order{folder, about.vocabulary,   pairsOf(about.domains, about.origin == ModelOrigin::Trained),
                          {},     fisherPath(folder), {}};
        order.choice = {sentences, settings.seed, settings.threads};
        if (auto measured = measureFisher(order, {trained, 1.0}); !measured) {
            about.done.reset();
            about.finished = false;
            (void)writeModelDescription(folder, about); // as above
            return failWith(measured.error());
        }
    }
    if (auto written = writeModelDescription(folder, about); !written)
        return failWith(written.error());
    m_progress.report(1.0);
    return about;
}

Result<std::string> ModelWork::fisherOfBase(const std::filesystem::path &model, const ModelDescription &about,
                                            const std::vector<std::string> &pairs, const FisherChoice &choice,
                                            const std::filesystem::path &otherwise, const WorkPart &part)
{
    const bool hasOwn = hasOwnFisher(model, about);
    if (pairs.empty() && !hasOwn)
        return fail(ErrorCode::InvalidOption,
                    "The model does not say what it was trained on: give its old data for the Fisher information.");
    return measureFisher(
        {model, about.vocabulary, pairs, choice, otherwise, hasOwn ? fisherPath(model) : std::filesystem::path()},
        part);
}

} // namespace filigree
