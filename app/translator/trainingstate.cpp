// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/trainingstate.h"

#include "app/translator/model.h"
#include "app/translator/weightfile.h"
#include "core/base/files.h"
#include "core/translation/figurejson.h"

namespace filigree::translator {

namespace {

// Throws where members are missing: the caller calls that damage.
void readAbout(const nlohmann::json &about, TrainingState &state)
{
    state.moments.step = about.at("step").get<std::int64_t>();
    state.epoch = about.at("epoch").get<int>();
    state.stepInEpoch = about.at("stepInEpoch").get<std::int64_t>();
    state.measuredStep = about.at("measuredStep").get<std::int64_t>();
    state.bestStep = about.at("bestStep").get<std::int64_t>();
    state.bestValue = about.at("bestValue").get<double>();
    state.measurementsSinceBest = about.at("measurementsSinceBest").get<int>();
    state.bestFigures = figuresFromJson(about.at("bestFigures"));
}

} // namespace

TrainingState freshState(std::vector<float> weights)
{
    TrainingState state;
    state.moments.first.assign(weights.size(), 0.0F);
    state.moments.second.assign(weights.size(), 0.0F);
    state.weights = std::move(weights);
    return state;
}

Result<void> writeTrainingState(const std::filesystem::path &folder, const TrainingState &state,
                                const std::string &fingerprint)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed)
        return failWith(systemError(folder, failed.value(), ErrorCode::WriteFailed));
    WeightFile file{"training",
                    {{"fingerprint", fingerprint},
                     {"step", state.moments.step},
                     {"epoch", state.epoch},
                     {"stepInEpoch", state.stepInEpoch},
                     {"measuredStep", state.measuredStep},
                     {"bestStep", state.bestStep},
                     {"bestValue", state.bestValue},
                     {"measurementsSinceBest", state.measurementsSinceBest},
                     {"bestFigures", nlohmann::json(figuresToJson(state.bestFigures))}},
                    {}};
    file.arrays.emplace_back("weights", state.weights);
    file.arrays.emplace_back("first", state.moments.first);
    file.arrays.emplace_back("second", state.moments.second);
    return writeWeightFile(folder / trainingFileName, file);
}

Result<TrainingState> readTrainingState(const std::filesystem::path &folder, std::size_t weights,
                                        const std::string &fingerprint)
{
    const std::filesystem::path path = folder / trainingFileName;
    const auto refuse = [&](ErrorCode code, const char *why) {
        return failWith(Error{code, why, path.string(), 0, 0});
    };
    auto file = readWeightFile(path, "training");
    if (!file)
        return failWith(file.error());
    TrainingState state;
    std::vector<float> *arrays[] = {file->find("weights"), file->find("first"), file->find("second")};
    for (const std::vector<float> *array : arrays) {
        if (array == nullptr)
            return refuse(ErrorCode::InvalidInput, "the checkpoint is damaged: an array is missing");
    }
    try {
        if (file->about.at("fingerprint").get<std::string>() != fingerprint)
            return refuse(ErrorCode::InvalidOption,
                          "the checkpoint is of a training with other data, another shape or other settings: resume it "
                          "with those that it began with, or start anew in another folder");
        readAbout(file->about, state);
    } catch (const nlohmann::json::exception &) {
        return refuse(ErrorCode::InvalidInput, "the checkpoint is damaged: it does not tell where the training stood");
    }
    state.weights = std::move(*arrays[0]);
    state.moments.first = std::move(*arrays[1]);
    state.moments.second = std::move(*arrays[2]);
    if (state.weights.size() != weights || state.moments.first.size() != weights
        || state.moments.second.size() != weights)
        return refuse(ErrorCode::InvalidInput, "the checkpoint is damaged: its arrays do not fit the network");
    return state;
}

} // namespace filigree::translator
