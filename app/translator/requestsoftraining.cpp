// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/checkoutput.h"
#include "app/translator/loading.h"
#include "app/translator/requests.h"
#include "app/translator/trainer.h"

namespace filigree::translator {

namespace {

std::int64_t parameterCount(const NetworkShape &shape)
{
    std::int64_t count = 0;
    for (const Parameter &parameter : parametersOf(shape))
        count += parameter.size();
    return count;
}

NetworkShape shapeOf(const ModelShape &shape, int vocabulary)
{
    return {vocabulary, shape.width, shape.heads, shape.encoderLayers, shape.decoderLayers, shape.feedForward};
}

// What train and adapt have in common once the data are there.
Result<DoneEvent> trainAndTell(Model start, TrainingPlan plan, TrainingData data, const SubwordTable &table,
                               bool resume, Teller &teller)
{
    Crew crew(plan.settings.threads);
    DoneEvent done;
    done.output = plan.folder.string();
    done.parameters = parameterCount(start.shape);
    Trainer trainer(std::move(start), std::move(plan), std::move(data), bleuWith(table), crew);
    if (resume) {
        if (auto resumed = trainer.resume(); !resumed)
            return failWith(resumed.error());
    }
    if (auto ran = trainer.run(teller, [&](const ProgressEvent &event) { teller.send(event); }); !ran)
        return failWith(ran.error());
    done.step = trainer.state().moments.step;
    done.bestStep = trainer.state().bestStep;
    done.leftOut = trainer.data().leftOut;
    done.development = trainer.state().bestFigures;
    return done;
}

// How strongly each weight is held: the Fisher information of the base, or all alike.
Result<std::vector<float>> importanceFor(const AdaptRequest &request, const Model &base)
{
    if (request.pull == filigree::Pull::None || request.lambda == 0)
        return std::vector<float>();
    if (request.pull == filigree::Pull::SquaredDistance)
        return std::vector<float>(base.weights.size(), 1.0F);
    auto fisher = readFisher(request.fisher);
    if (!fisher)
        return failWith(fisher.error());
    if (auto right = checkFisher(*fisher, base, request.fisher); !right)
        return failWith(right.error());
    return std::move(fisher->diagonal);
}

Result<Model> loadBase(const std::string &folder, const std::string &vocabularyHash)
{
    auto base = readModel(folder);
    if (!base)
        return base;
    if (auto right = checkVocabulary(*base, vocabularyHash, folder); !right)
        return failWith(right.error());
    return base;
}

} // namespace

Result<DoneEvent> carryOut(const TrainRequest &request, Teller &teller)
{
    teller.begin(WorkerStage::Loading, 0, 0);
    auto table = loadVocabulary(request.vocabulary);
    if (!table)
        return failWith(table.error());
    const NetworkShape shape = shapeOf(request.shape, table->size());
    if (auto right = checkShape(shape); !right)
        return failWith(right.error());
    TrainingData data;
    auto pairs = loadPairs(request.pairs, table->size(), request.shape.longest, data.leftOut, teller);
    if (!pairs)
        return failWith(pairs.error());
    auto development = loadDevelopment(request.development, *table, request.shape.longest, teller);
    if (!development)
        return failWith(development.error());
    data.fresh = std::move(*pairs);
    data.development = std::move(*development);
    TrainingPlan plan;
    plan.settings = request.settings;
    plan.goal = Goal::Bleu;
    plan.folder = request.output;
    Model start{shape, request.shape.longest, table->hash(), 0, initialWeights(shape, request.settings.seed)};
    return trainAndTell(std::move(start), std::move(plan), std::move(data), *table, request.resume, teller);
}

Result<DoneEvent> carryOut(const AdaptRequest &request, Teller &teller)
{
    teller.begin(WorkerStage::Loading, 0, 0);
    if (auto free = checkOutput(request.output, {request.base}); !free)
        return failWith(free.error());
    auto table = loadVocabulary(request.vocabulary);
    if (!table)
        return failWith(table.error());
    auto base = loadBase(request.base, table->hash());
    if (!base)
        return failWith(base.error());
    auto importance = importanceFor(request, *base);
    if (!importance)
        return failWith(importance.error());
    TrainingData data;
    auto fresh = loadPairs(request.newPairs, table->size(), base->longest, data.leftOut, teller);
    if (!fresh)
        return failWith(fresh.error());
    data.fresh = std::move(*fresh);
    if (request.oldPerNew > 0) {
        auto old = loadPairs(request.oldPairs, table->size(), base->longest, data.leftOut, teller);
        if (!old)
            return failWith(old.error());
        data.old = std::move(*old);
    }
    auto development = loadDevelopment(request.development, *table, base->longest, teller);
    if (!development)
        return failWith(development.error());
    data.development = std::move(*development);
    TrainingPlan plan{request.settings,       request.oldPerNew, request.lambda,
                      std::move(*importance), Goal::NewLoss,     request.output};
    return trainAndTell(std::move(*base), std::move(plan), std::move(data), *table, request.resume, teller);
}

} // namespace filigree::translator
