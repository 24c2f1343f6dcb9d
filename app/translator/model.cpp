// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/model.h"

#include <algorithm>

#include "app/translator/weightfile.h"
#include "core/base/files.h"
#include "core/base/hash.h"

namespace filigree::translator {

namespace {

tl::unexpected<Error> refuse(const std::filesystem::path &path, const std::string &why)
{
    return failWith(Error{ErrorCode::InvalidInput, why, path.string(), 0, 0});
}

template <class T> T memberOf(const nlohmann::json &json, const char *name, T otherwise)
{
    const auto found = json.find(name);
    try {
        return found == json.end() ? otherwise : found->get<T>();
    } catch (const nlohmann::json::exception &) {
        return otherwise;
    }
}

} // namespace

std::string Model::hash() const
{
    StableHash hash;
    hash.add(shapeToJson(shape).dump());
    hash.add(std::string_view(reinterpret_cast<const char *>(weights.data()), weights.size() * sizeof(float)));
    return hash.hex();
}

Result<Model> readModel(const std::filesystem::path &folder)
{
    const std::filesystem::path path = folder / modelFileName;
    auto file = readWeightFile(path, "model");
    if (!file)
        return failWith(file.error());
    auto shape = shapeFromJson(memberOf(file->about, "shape", nlohmann::json()));
    if (!shape)
        return refuse(path, shape.error().detail);
    std::vector<float> *weights = file->find("weights");
    if (weights == nullptr || weights->size() != static_cast<std::size_t>(bufferSize(*shape)))
        return refuse(path, "the weights do not fit the shape of the network: the file is damaged");
    return Model{*shape, memberOf(file->about, "longest", 256), memberOf(file->about, "vocabulary", std::string()),
                 memberOf(file->about, "step", std::int64_t(0)), std::move(*weights)};
}

Result<void> writeModel(const std::filesystem::path &folder, const Model &model)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed)
        return failWith(systemError(folder, failed.value(), ErrorCode::WriteFailed));
    WeightFile file{"model",
                    {{"shape", shapeToJson(model.shape)},
                     {"longest", model.longest},
                     {"vocabulary", model.vocabularyHash},
                     {"step", model.step}},
                    {}};
    file.arrays.emplace_back("weights", model.weights);
    return writeWeightFile(folder / modelFileName, file);
}

Result<void> checkVocabulary(const Model &model, const std::string &vocabularyHash, const std::filesystem::path &folder)
{
    if (model.vocabularyHash == vocabularyHash)
        return {};
    return refuse(folder / modelFileName,
                  "the model was trained with other subwords (vocabulary " + model.vocabularyHash + ", not "
                      + vocabularyHash + "): a model keeps its vocabulary for ever, give the one it was trained with");
}

double Fisher::mean() const
{
    double sum = 0;
    for (const float x : diagonal)
        sum += double(x);
    return diagonal.empty() ? 0 : sum / double(diagonal.size());
}

double Fisher::maximum() const
{
    return diagonal.empty() ? 0 : double(*std::max_element(diagonal.begin(), diagonal.end()));
}

Result<Fisher> readFisher(const std::filesystem::path &path)
{
    auto file = readWeightFile(path, "fisher");
    if (!file)
        return failWith(file.error());
    std::vector<float> *diagonal = file->find("diagonal");
    if (diagonal == nullptr || std::any_of(diagonal->begin(), diagonal->end(), [](float x) { return x < 0; }))
        return refuse(path, "the file does not hold the diagonal of a Fisher information: it is damaged");
    return Fisher{memberOf(file->about, "model", std::string()), memberOf(file->about, "sentences", std::int64_t(0)),
                  std::move(*diagonal)};
}

Result<void> writeFisher(const std::filesystem::path &path, const Fisher &fisher)
{
    std::error_code failed;
    if (path.has_parent_path())
        std::filesystem::create_directories(path.parent_path(), failed);
    WeightFile file{"fisher",
                    {{"model", fisher.modelHash},
                     {"sentences", fisher.sentences},
                     {"unit", "sentence"},
                     {"mean", fisher.mean()},
                     {"maximum", fisher.maximum()}},
                    {}};
    file.arrays.emplace_back("diagonal", fisher.diagonal);
    return writeWeightFile(path, file);
}

Result<void> checkFisher(const Fisher &fisher, const Model &model, const std::filesystem::path &file)
{
    if (fisher.modelHash == model.hash() && fisher.diagonal.size() == model.weights.size())
        return {};
    return refuse(file, "the Fisher information was measured at another model: measure it at this one");
}

} // namespace filigree::translator
