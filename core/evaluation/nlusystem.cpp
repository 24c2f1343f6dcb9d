// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/nlusystem.h"

#include "core/evaluation/unseenwords.h"

#include <nlohmann/json.hpp>

namespace filigree {

NluSystem nluModelSystem(TrainingOptions options)
{
    return [options](const TrainingMaterial &material, std::span<const Utterance> test,
                     Progress &progress) -> Result<std::vector<Utterance>> {
        TrainingOptions own = options;
        own.catalogues = material.catalogues;
        if (!material.madeOf.empty())
            own = suitGenerated(own, material.madeOf);
        own.times = material.times;
        own.seed = material.seed;
        SubProgress training(progress, 0.0, 0.9);
        const auto model = NluModel::train(material.utterances, own, training);
        if (!model)
            return failWith(model.error());
        SubProgress labelling(progress, 0.9, 1.0);
        return model->label(test, own.threads, labelling);
    };
}

std::string describe(const TrainingOptions &options)
{
    nlohmann::ordered_json out = {{"iterations", options.iterations},
                                  {"slotPenalty", options.slotPenalty},
                                  {"intentCost", options.intentCost},
                                  {"leastCount", options.leastCount},
                                  {"catalogueDropout", options.catalogueDropout},
                                  {"hiddenWords", options.hiddenWords},
                                  {"learning", 4}}; // rises when a model of the same options is another one
    if (options.omittedFeatures != 0) // the whole model is called what it was called before there were ablations
        out["omittedFeatures"] = options.omittedFeatures;
    return out.dump();
}

} // namespace filigree
