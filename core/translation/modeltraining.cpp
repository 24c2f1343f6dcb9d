// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/modeltraining.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "core/base/files.h"
#include "core/translation/modelfiles.h"
#include "core/translation/modelwork.h"

namespace filigree {

namespace {

constexpr double prepared = 0.03; // of a training's time, about

std::int64_t linesOf(const std::string &pairs)
{
    const auto text = readFile(pairs);
    return text ? std::count(text->begin(), text->end(), '\n') : 0;
}

/// What lies in the folder now.
std::vector<ModelDomain> domainsOf(const std::vector<TrainingDomain> &domains, const TrainingFiles &files)
{
    std::vector<ModelDomain> out;
    std::size_t old = 0;
    std::size_t fresh = 0;
    for (const TrainingDomain &domain : domains) {
        ModelDomain one;
        one.name = domain.name;
        one.old = domain.old;
        one.pairs = domain.old ? files.oldPairs[old++] : files.newPairs[fresh++];
        one.lines = linesOf(one.pairs);
        for (const DevelopmentSet &set : files.development) {
            if (set.name == domain.name) {
                one.development = set.pairs;
                one.references = set.references;
            }
        }
        out.push_back(std::move(one));
    }
    return out;
}

std::vector<DevelopmentSet> developmentOf(const std::vector<ModelDomain> &domains)
{
    std::vector<DevelopmentSet> out;
    for (const ModelDomain &domain : domains) {
        if (!domain.development.empty())
            out.push_back({domain.name, domain.development, domain.references, domain.old});
    }
    return out;
}

/// The domains of the base, all of them old now. Development sets must differ in name, or two curves would be one.
std::vector<ModelDomain> oldDomainsOf(const ModelDescription &base, const std::vector<ModelDomain> &fresh)
{
    std::vector<ModelDomain> old = base.domains;
    for (ModelDomain &domain : old) {
        domain.old = true;
        const auto taken = [&](const ModelDomain &other) { return other.name == domain.name; };
        while (std::any_of(fresh.begin(), fresh.end(), taken))
            domain.name += "-old";
    }
    return old;
}

/// What is remembered, then what is new.
std::vector<TrainingDomain> domainsOf(const AdaptOrder &order)
{
    std::vector<TrainingDomain> all = order.oldDomains;
    all.insert(all.end(), order.domains.begin(), order.domains.end());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].old = i < order.oldDomains.size();
    return all;
}

AdaptRequest requestOf(const AdaptOrder &order, const ModelDescription &about)
{
    AdaptRequest request;
    request.vocabulary = about.vocabulary;
    request.base = absolutePath(order.base);
    request.newPairs = pairsOf(about.domains, false);
    for (const ModelDomain &domain : about.domains) {
        if (domain.old)
            request.oldPairs.push_back(domain.pairs);
    }
    request.oldPerNew = order.oldPerNew;
    request.pull = order.lambda > 0 ? order.pull : Pull::None;
    request.lambda = order.lambda;
    request.development = developmentOf(about.domains);
    request.settings = order.settings;
    if (std::none_of(request.development.begin(), request.development.end(),
                     [](const DevelopmentSet &set) { return !set.old; }))
        request.settings.patience = 0; // nothing tells when to stop
    request.output = absolutePath(order.place.folder);
    return request;
}

/// Writes the data of an adaptation and describes it; the request is still missing.
Result<ModelDescription> prepare(const AdaptOrder &order, const ModelDescription &base, Progress &progress)
{
    auto subwords = Subwords::load(subwordModelPath(order.base));
    if (!subwords)
        return failWith(subwords.error());
    if (auto cleared = clearPlace(order.place); !cleared)
        return failWith(cleared.error());
    const std::vector<TrainingDomain> domains = domainsOf(order);
    SubProgress writing(progress, 0.0, prepared);
    auto files = writeTrainingFiles(domains, *subwords, dataFolder(order.place.folder), order.files, writing);
    if (!files)
        return failWith(files.error());
    if (order.filesReady)
        order.filesReady(*files);
    ModelDescription about;
    about.origin = ModelOrigin::Adapted;
    about.source = base.source;
    about.target = base.target;
    about.parents = {absolutePath(order.base)};
    about.vocabulary = files->vocabulary;
    about.domains = domainsOf(domains, *files);
    if (order.oldDomains.empty()) {
        const auto old = oldDomainsOf(base, about.domains);
        about.domains.insert(about.domains.begin(), old.begin(), old.end());
    }
    return about;
}

template <class Limit> bool raise(Limit &limit, const std::optional<Limit> &wanted)
{
    const bool changed = wanted && *wanted != limit;
    limit = wanted.value_or(limit);
    return changed;
}

} // namespace

Result<ModelDescription> trainModel(const TrainOrder &order, WorkerProcess &worker, Progress &progress,
                                    const TrainingEvents &events)
{
    if (auto free = checkModelPlace(order.place.folder, order.place.replace); !free)
        return failWith(free.error());
    auto subwords = Subwords::train(subwordSentences(order.domains), order.subwords);
    if (!subwords)
        return failWith(subwords.error());
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, "Cancelled.");
    if (auto cleared = clearPlace(order.place); !cleared)
        return failWith(cleared.error());
    SubProgress writing(progress, prepared / 2, prepared);
    TrainingFileOptions options = order.files;
    options.longest = order.shape.longest;
    auto files = writeTrainingFiles(order.domains, *subwords, dataFolder(order.place.folder), options, writing);
    if (!files)
        return failWith(files.error());
    if (order.filesReady)
        order.filesReady(*files);
    ModelDescription about;
    about.source = order.source;
    about.target = order.target;
    about.vocabulary = files->vocabulary;
    about.domains = domainsOf(order.domains, *files);
    about.request = TrainRequest{files->vocabulary,
                                 pairsOf(about.domains, true),
                                 developmentOf(about.domains),
                                 order.shape,
                                 order.settings,
                                 absolutePath(order.place.folder),
                                 false};
    return ModelWork(worker, progress, events).train(order.place.folder, std::move(about), order.fisherSentences);
}

Result<ModelDescription> adaptModel(const AdaptOrder &order, WorkerProcess &worker, Progress &progress,
                                    const TrainingEvents &events)
{
    std::error_code trouble;
    if (std::filesystem::equivalent(order.base, order.place.folder, trouble))
        return fail(ErrorCode::InvalidOption, "The adapted model would replace its base: give another folder.");
    if (auto free = checkModelPlace(order.place.folder, order.place.replace); !free)
        return failWith(free.error());
    const auto base = readModelDescription(order.base);
    if (!base)
        return failWith(base.error());
    auto about = prepare(order, *base, progress);
    if (!about)
        return about;
    AdaptRequest request = requestOf(order, *about);
    ModelWork work(worker, progress, events);
    if (request.pull == Pull::Ewc) {
        auto fisher =
            work.fisherOfBase(order.base, *base, request.oldPairs,
                              {std::max(order.fisherSentences, 1), order.settings.seed, order.settings.threads},
                              order.place.folder / baseFisherFileName);
        if (!fisher)
            return failWith(fisher.error());
        request.fisher = *std::move(fisher);
    }
    about->request = std::move(request);
    return work.train(order.place.folder, *std::move(about), order.fisherSentences);
}

Result<ModelDescription> resumeModel(const std::filesystem::path &folder, const TrainingLimits &limits,
                                     WorkerProcess &worker, Progress &progress, const TrainingEvents &events)
{
    auto about = readModelDescription(folder);
    if (!about)
        return failWith(about.error());
    if (!about->request)
        return fail(ErrorCode::InvalidOption, "This model was merged, not trained: there is nothing to go on with.");
    TrainingSettings &settings = settingsOf(*about);
    const bool epochs = raise(settings.maxEpochs, limits.maxEpochs);
    const bool steps = raise(settings.maxSteps, limits.maxSteps);
    if (about->finished && !epochs && !steps)
        return fail(ErrorCode::InvalidOption,
                    "The training of this model is finished. To train it longer, give more epochs or steps.");
    const auto goOn = [](auto &request) {
        if constexpr (requires { request.resume; })
            request.resume = true;
    };
    std::visit(goOn, *about->request);
    about->finished = false;
    std::error_code trouble;
    const bool fisher = !about->done || std::filesystem::exists(fisherPath(folder), trouble);
    return ModelWork(worker, progress, events).train(folder, *std::move(about), fisher ? FisherChoice{}.sentences : 0);
}

} // namespace filigree
