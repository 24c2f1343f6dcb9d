// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/modelwork.h"

#include <algorithm>
#include <system_error>
#include <utility>
#include <variant>

#include "core/translation/modelfiles.h"

namespace filigree {

namespace {

constexpr double prepared = 0.03; // of a training's time, about
constexpr double trained = 0.97;

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

Result<void> clearPlace(const ModelPlace &place)
{
    if (auto free = checkModelPlace(place.folder, place.replace); !free)
        return free;
    std::error_code trouble;
    for (const char *name : modelFolderContents) // in this order nothing half cleared passes for a model
        std::filesystem::remove_all(place.folder / name, trouble);
    return {};
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

Result<DoneEvent> ModelWork::carryOut(const WorkerRequest &request, double from, double to,
                                      const std::filesystem::path &curveOf)
{
    return m_worker.carryOut(request, m_progress, [&](const WorkerEvent &event) -> Result<void> {
        const auto *progress = std::get_if<ProgressEvent>(&event);
        if (progress == nullptr)
            return {};
        m_progress.report(from + (to - from) * progress->fraction);
        if (m_events)
            m_events(*progress);
        if (!curveOf.empty() && !progress->development.empty())
            return appendToCurve(curveOf, *progress);
        return {};
    });
}

Result<void> ModelWork::measureFisher(const std::filesystem::path &model, const VocabularyFile &vocabulary,
                                      std::vector<std::string> pairs, const FisherChoice &choice,
                                      const std::filesystem::path &output, double from)
{
    const FisherRequest request{vocabulary,  absolutePath(model), std::move(pairs),    choice.sentences,
                                choice.seed, choice.threads,      absolutePath(output)};
    const auto done = carryOut(request, from, 1.0);
    return done ? Result<void>() : failWith(done.error());
}

Result<ModelDescription> ModelWork::train(const std::filesystem::path &folder, ModelDescription about,
                                          int fisherSentences)
{
    const double before = m_worker.processorSeconds();
    if (auto written = writeModelDescription(folder, about); !written)
        return failWith(written.error());
    auto done = carryOut(*about.request, prepared, trained, folder);
    about.processorSeconds += m_worker.processorSeconds() - before;
    if (!done) {
        (void)writeModelDescription(folder, about); // the time counts; the error is told anyway
        return failWith(done.error());
    }
    about.done = *done;
    about.finished = true;
    if (fisherSentences > 0) {
        const TrainingSettings &settings = settingsOf(about);
        auto measured =
            measureFisher(folder, about.vocabulary, pairsOf(about.domains, about.origin == ModelOrigin::Trained),
                          {fisherSentences, settings.seed, settings.threads}, fisherPath(folder), trained);
        if (!measured)
            return failWith(measured.error());
    }
    if (auto written = writeModelDescription(folder, about); !written)
        return failWith(written.error());
    m_progress.report(1.0);
    return about;
}

Result<std::string> ModelWork::fisherOfBase(const std::filesystem::path &model, const ModelDescription &about,
                                            const std::vector<std::string> &pairs, const FisherChoice &choice,
                                            const std::filesystem::path &otherwise)
{
    std::error_code trouble;
    if (about.origin == ModelOrigin::Trained && std::filesystem::exists(fisherPath(model), trouble))
        return absolutePath(fisherPath(model));
    if (pairs.empty())
        return fail(ErrorCode::InvalidOption,
                    "The model does not say what it was trained on: give its old data for the Fisher information.");
    if (auto measured = measureFisher(model, about.vocabulary, pairs, choice, otherwise, 0.0); !measured)
        return failWith(measured.error());
    return absolutePath(otherwise);
}

} // namespace filigree
