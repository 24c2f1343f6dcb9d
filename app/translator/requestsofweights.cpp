// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <optional>

#include "app/translator/checkoutput.h"
#include "app/translator/fishermeasure.h"
#include "app/translator/loading.h"
#include "app/translator/merging.h"
#include "app/translator/requests.h"

namespace filigree::translator {

namespace {

Result<DoneEvent> keep(const Result<Model> &model, const std::string &output, Teller &teller)
{
    if (!model)
        return failWith(model.error());
    teller.begin(WorkerStage::Saving, 0.9, 1);
    if (teller.cancelled()) // or who asked is gone: nobody would say what these weights are
        return fail(ErrorCode::Cancelled, "cancelled");
    if (auto written = writeModel(output, *model); !written)
        return failWith(written.error());
    DoneEvent done;
    done.output = output;
    done.step = done.bestStep = model->step;
    for (const Parameter &parameter : parametersOf(model->shape))
        done.parameters += parameter.size();
    return done;
}

Result<Fisher> loadFisher(const std::string &file, const Model &model)
{
    auto fisher = readFisher(file);
    if (!fisher)
        return fisher;
    if (auto right = checkFisher(*fisher, model, file); !right)
        return failWith(right.error());
    return fisher;
}

/// What the request's `known` holds, if it is of this very model: one that is damaged is measured anew, as any other.
std::optional<Fisher> knownFisher(const FisherRequest &request, const Model &model)
{
    if (request.known.empty())
        return {};
    auto fisher = loadFisher(request.known, model);
    return fisher ? std::optional<Fisher>(*std::move(fisher)) : std::nullopt;
}

} // namespace

Result<DoneEvent> carryOut(const FisherRequest &request, Teller &teller)
{
    std::vector<std::string> inputs = request.pairs;
    inputs.push_back(request.vocabulary.path);
    for (const char *name : {modelFileName, trainingFileName})
        inputs.push_back((std::filesystem::path(request.model) / name).string());
    if (auto free = checkOutput(request.output, inputs); !free)
        return failWith(free.error());
    teller.begin(WorkerStage::Loading, 0, 0);
    auto table = loadVocabulary(request.vocabulary);
    if (!table)
        return failWith(table.error());
    auto model = readModel(request.model);
    if (!model)
        return failWith(model.error());
    if (auto right = checkVocabulary(*model, table->hash(), request.model); !right)
        return failWith(right.error());
    DoneEvent done;
    if (const auto known = knownFisher(request, *model)) {
        done.output = request.known;
        done.fisher = FisherFigures{known->sentences, known->mean(), known->maximum()};
        return done;
    }
    if (request.pairs.empty())
        return fail(ErrorCode::InvalidOption,
                    "the Fisher information in " + request.known
                        + " was measured at other weights, and nobody says what the model was trained on: give its "
                          "old data to measure it anew");
    std::int64_t leftOut = 0;
    auto pairs = loadPairs(request.pairs, table->size(), model->longest, leftOut, teller);
    if (!pairs)
        return failWith(pairs.error());
    teller.begin(WorkerStage::Fisher, 0, 0.98);
    Crew crew(request.threads);
    auto fisher = measureFisher(*model, *pairs, {request.sentences, request.seed}, crew, teller);
    if (!fisher)
        return failWith(fisher.error());
    teller.begin(WorkerStage::Saving, 0.98, 1);
    if (auto written = writeFisher(request.output, *fisher); !written)
        return failWith(written.error());
    done.output = request.output;
    done.leftOut = leftOut;
    done.fisher = FisherFigures{fisher->sentences, fisher->mean(), fisher->maximum()};
    return done;
}

Result<DoneEvent> carryOut(const MergeRequest &request, Teller &teller)
{
    if (auto free = checkOutput(request.output, {request.base, request.adapted}); !free)
        return failWith(free.error());
    teller.begin(WorkerStage::Loading, 0, 0);
    auto base = readModel(request.base);
    if (!base)
        return failWith(base.error());
    auto adapted = readModel(request.adapted);
    if (!adapted)
        return failWith(adapted.error());
    teller.begin(WorkerStage::Merging, 0.5, 0.9);
    if (request.baseFisher.empty() && request.adaptedFisher.empty())
        return keep(interpolate(*base, *adapted, request.k), request.output, teller);
    auto ofBase = loadFisher(request.baseFisher, *base);
    if (!ofBase)
        return failWith(ofBase.error());
    auto ofAdapted = loadFisher(request.adaptedFisher, *adapted);
    if (!ofAdapted)
        return failWith(ofAdapted.error());
    return keep(mergeByFisher(*base, *ofBase, *adapted, *ofAdapted, request.k), request.output, teller);
}

Result<DoneEvent> carryOut(const SoupRequest &request, Teller &teller)
{
    if (auto free = checkOutput(request.output, request.models); !free)
        return failWith(free.error());
    teller.begin(WorkerStage::Loading, 0, 0.8);
    std::vector<Model> models;
    for (const std::string &folder : request.models) {
        auto model = readModel(folder);
        if (!model)
            return failWith(model.error());
        models.push_back(std::move(*model));
        if (teller.cancelled())
            return fail(ErrorCode::Cancelled, "cancelled");
        teller.report(double(models.size()) / double(request.models.size()));
    }
    teller.begin(WorkerStage::Merging, 0.8, 0.9);
    return keep(soup(models), request.output, teller);
}

} // namespace filigree::translator
