// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/modeltraining.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "core/base/files.h"
#include "core/translation/modelfiles.h"
#include "core/translation/modellock.h"
#include "core/translation/modelscores.h"
#include "core/translation/modelwork.h"
#include "core/translation/requestjson.h"
#include "core/translation/subwordlearning.h"

namespace filigree {

namespace {

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

/// Where nothing is measured that could tell when to stop, patience ends nothing.
TrainingSettings withoutVainPatience(TrainingSettings settings, const std::vector<TrainingDomain> &domains)
{
    if (std::all_of(domains.begin(), domains.end(), [](const TrainingDomain &one) { return one.development.empty(); }))
        settings.patience = 0;
    return settings;
}

/// Stand for what is only known when it is written, in requests that are checked before.
constexpr const char *someFile = "?";

VocabularyFile someVocabulary()
{
    return {someFile, mostSubwords, someFile};
}

std::vector<DevelopmentSet> someDevelopment(const std::vector<TrainingDomain> &domains)
{
    std::vector<DevelopmentSet> out;
    for (const TrainingDomain &domain : domains) {
        if (!domain.development.empty())
            out.push_back({someFile, someFile, {}, false});
    }
    return out;
}

Result<void> checkOrder(const TrainOrder &order)
{
    if (auto free = checkModelPlace(order.place.folder, order.place.replace); !free)
        return free;
    if (auto good = checkDomains(order.domains); !good)
        return good;
    return checkRequest(TrainRequest{someVocabulary(),
                                     {someFile},
                                     someDevelopment(order.domains),
                                     order.shape,
                                     withoutVainPatience(order.settings, order.domains),
                                     someFile,
                                     false});
}

Result<void> checkOrder(const AdaptOrder &order, const ModelDescription &base)
{
    if (auto free = checkModelPlace(order.place.folder, order.place.replace); !free)
        return free;
    if (auto good = checkPart(order.place, order.base, base); !good)
        return good;
    if (auto good = checkDomains(domainsOf(order)); !good)
        return good;
    const bool hasOld = !order.oldDomains.empty() || !pairsOf(base.domains, true).empty();
    const bool needsFisher = order.pull == Pull::Ewc && order.lambda > 0.0 && !hasOwnFisher(order.base, base);
    if (!hasOld && (needsFisher || order.oldPerNew > 0.0))
        return fail(ErrorCode::InvalidOption, "The model does not say what it was trained on: give its old data.");
    AdaptRequest request;
    request.vocabulary = someVocabulary();
    request.base = request.fisher = request.output = someFile;
    request.newPairs = request.oldPairs = {someFile};
    request.oldPerNew = order.oldPerNew;
    request.pull = order.pull;
    request.lambda = order.lambda;
    request.development = someDevelopment(order.domains);
    request.settings = withoutVainPatience(order.settings, order.domains);
    return checkRequest(request);
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
    request.settings = withoutVainPatience(order.settings, order.domains);
    request.output = absolutePath(order.place.folder);
    return request;
}

/// Writes the data of an adaptation and describes it; the request is still missing.
Result<ModelDescription> prepare(const AdaptOrder &order, const ModelDescription &base, const Subwords &subwords,
                                 Progress &progress)
{
    const std::vector<TrainingDomain> domains = domainsOf(order);
    SubProgress writing(progress, 0.0, prepared / 2);
    auto files = writeTrainingFiles(domains, subwords, dataFolder(order.place.folder), order.files, writing);
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

std::filesystem::file_time_type timeOf(const std::filesystem::path &file)
{
    std::error_code trouble;
    const auto time = std::filesystem::last_write_time(file, trouble);
    return trouble ? std::filesystem::file_time_type() : time;
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
    if (auto good = checkOrder(order); !good)
        return failWith(good.error());
    SubProgress learning(progress, 0.0, prepared / 2);
    auto subwords = learnSubwords(subwordSentences(order.domains), order.subwords, learning);
    if (!subwords)
        return failWith(subwords.error());
    const auto beginning = Beginning::in(order.place);
    if (!beginning)
        return failWith(beginning.error());
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
                                 withoutVainPatience(order.settings, order.domains),
                                 absolutePath(order.place.folder),
                                 false};
    about.fisherSentences = order.fisherSentences;
    return ModelWork(worker, progress, events).train(order.place.folder, std::move(about));
}

Result<ModelDescription> adaptModel(const AdaptOrder &order, WorkerProcess &worker, Progress &progress,
                                    const TrainingEvents &events)
{
    std::error_code trouble;
    if (std::filesystem::equivalent(order.base, order.place.folder, trouble))
        return fail(ErrorCode::InvalidOption, "The adapted model would replace its base: give another folder.");
    const auto base = readModelDescription(order.base);
    if (!base)
        return failWith(base.error());
    if (auto good = checkOrder(order, *base); !good)
        return failWith(good.error());
    auto subwords = Subwords::load(subwordModelPath(order.base));
    if (!subwords)
        return failWith(subwords.error());
    const auto beginning = Beginning::in(order.place);
    if (!beginning)
        return failWith(beginning.error());
    auto about = prepare(order, *base, *subwords, progress);
    if (!about)
        return about;
    AdaptRequest request = requestOf(order, *about);
    ModelWork work(worker, progress, events);
    if (request.pull == Pull::Ewc) {
        auto fisher = work.fisherOfBase(order.base, *base, request.oldPairs,
                                        {order.baseFisherSentences, order.settings.seed, order.settings.threads},
                                        order.place.folder / baseFisherFileName, {prepared / 2, prepared});
        if (!fisher)
            return failWith(fisher.error());
        request.fisher = *std::move(fisher);
    }
    about->request = std::move(request);
    about->fisherSentences = order.fisherSentences;
    return work.train(order.place.folder, *std::move(about));
}

Result<ModelDescription> resumeModel(const std::filesystem::path &folder, const TrainingLimits &limits,
                                     WorkerProcess &worker, Progress &progress, const TrainingEvents &events)
{
    if (!isModelFolder(folder))
        return readModelDescription(folder); // which says so
    const auto lock = ModelLock::take(folder);
    if (!lock)
        return failWith(lock.error());
    auto about = readModelDescription(folder);
    if (!about)
        return about;
    if (!about->request)
        return fail(ErrorCode::InvalidOption, "This model was merged, not trained: there is nothing to go on with.");
    const ModelDescription before = *about;
    TrainingSettings &settings = settingsOf(*about);
    const bool epochs = raise(settings.maxEpochs, limits.maxEpochs);
    const bool steps = raise(settings.maxSteps, limits.maxSteps);
    if (about->finished && !epochs && !steps)
        return fail(ErrorCode::InvalidOption,
                    "The training of this model is finished. To train it longer, give more epochs or steps.");
    if (!hasCheckpoint(folder) && (about->finished || !readCurve(folder).empty()))
        return failWith({ErrorCode::InvalidOption,
                         "The training cannot go on, as its checkpoint is gone. Bring it back from a copy, or train "
                         "the model anew by --replace.",
                         (folder / trainingFileName).string(), 0, 0});
    const auto stood = timeOf(folder / trainingFileName);
    const auto goOn = [](auto &request) {
        if constexpr (requires { request.resume; })
            request.resume = true;
    };
    std::visit(goOn, *about->request);
    about->finished = false;
    std::error_code trouble;
    if (!about->fisherSentences) { // of before it was kept: by what is there
        const bool fisher = !about->done || std::filesystem::exists(fisherPath(folder), trouble);
        about->fisherSentences = fisher ? FisherChoice{}.sentences : 0;
    }
    auto done = ModelWork(worker, progress, events).train(folder, *std::move(about));
    if (!done && before.finished && timeOf(folder / trainingFileName) == stood)
        (void)writeModelDescription(folder, before); // nothing has begun: it is as finished as it was
    return done;
}

} // namespace filigree
