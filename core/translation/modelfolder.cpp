// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/modelfolder.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>
#include <utility>
#include <variant>

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include "core/base/files.h"
#include "core/translation/figurejson.h"
#include "core/translation/jsonobject.h"
#include "core/translation/modelfiles.h"
#include "core/translation/requestjson.h"
#include "core/translation/subwordtable.h"

namespace filigree {

namespace {

constexpr int folderVersion = 1;
constexpr std::uintmax_t largestAbout = 16U << 20U;

/// Calls `change` with each path of the request.
template <class Request, class Change> void forPaths(Request &request, Change change)
{
    const auto sets = [&](std::vector<DevelopmentSet> &all) {
        for (DevelopmentSet &set : all) {
            change(set.pairs);
            change(set.references);
        }
    };
    if constexpr (requires {
                      request.pairs;
                      request.development;
                  }) { // TrainRequest
        std::for_each(request.pairs.begin(), request.pairs.end(), change);
    }
    if constexpr (requires { request.newPairs; }) { // AdaptRequest
        change(request.base);
        change(request.fisher);
        std::for_each(request.newPairs.begin(), request.newPairs.end(), change);
        std::for_each(request.oldPairs.begin(), request.oldPairs.end(), change);
    }
    if constexpr (requires { request.development; }) {
        change(request.vocabulary.path);
        change(request.output);
        sets(request.development);
    }
}

template <class Change> void forPaths(ModelDescription &about, Change change)
{
    change(about.vocabulary.path);
    for (ModelDomain &domain : about.domains) {
        change(domain.pairs);
        change(domain.development);
        change(domain.references);
    }
    for (std::string &parent : about.parents)
        change(parent);
    if (about.request)
        std::visit([&](auto &request) { forPaths(request, change); }, *about.request);
}

nlohmann::ordered_json toJson(const ModelDescription &about)
{
    nlohmann::ordered_json json{{"filigreeTranslationModel", folderVersion},
                                {"origin", originName(about.origin)},
                                {"source", about.source},
                                {"target", about.target},
                                {"parents", about.parents}};
    if (about.merge) {
        json["k"] = about.merge->k;
        json["way"] = wayName(about.merge->way);
    }
    json["vocabulary"] = {
        {"path", about.vocabulary.path}, {"size", about.vocabulary.size}, {"hash", about.vocabulary.hash}};
    json["domains"] = nlohmann::ordered_json::array();
    for (const ModelDomain &domain : about.domains)
        json["domains"].push_back({{"name", domain.name},
                                   {"old", domain.old},
                                   {"pairs", domain.pairs},
                                   {"lines", domain.lines},
                                   {"development", domain.development},
                                   {"references", domain.references}});
    if (about.request)
        json["request"] = toJson(RequestMessage{1, *about.request});
    if (about.fisherSentences)
        json["fisherSentences"] = *about.fisherSentences;
    json["finished"] = about.finished;
    if (about.done)
        json["done"] = {{"step", about.done->step},       {"bestStep", about.done->bestStep},
                        {"leftOut", about.done->leftOut}, {"parameters", about.done->parameters},
                        {"seconds", about.done->seconds}, {"development", figuresToJson(about.done->development)}};
    json["processorSeconds"] = about.processorSeconds;
    return json;
}

DoneEvent doneOf(const nlohmann::json &json)
{
    DoneEvent done;
    done.step = json.at("step").get<std::int64_t>();
    done.bestStep = json.at("bestStep").get<std::int64_t>();
    done.leftOut = json.at("leftOut").get<std::int64_t>();
    done.parameters = json.at("parameters").get<std::int64_t>();
    done.seconds = json.at("seconds").get<double>();
    done.development = figuresFromJson(json.at("development"));
    return done;
}

/// Throws where there is no such way.
MergeWay wayOf(const std::string &name)
{
    for (const MergeWay way : {MergeWay::Fisher, MergeWay::Line}) {
        if (name == wayName(way))
            return way;
    }
    throw std::invalid_argument(name);
}

/// Throws where no merge can lie there. Models of before the way was kept count as merged by Fisher information, as
/// nearly all of them were.
MergePoint mergePointFrom(const nlohmann::json &json)
{
    const MergePoint point{wayOf(json.value("way", wayName(MergeWay::Fisher))), json.at("k").get<double>()};
    if (!isMergePoint(point))
        throw std::out_of_range("k");
    return point;
}

/// Throws where a member is missing or of another type: the caller calls that damage.
ModelDescription descriptionOf(const nlohmann::json &json)
{
    ModelDescription about;
    const std::string origin = json.at("origin").get<std::string>();
    about.origin = origin == "merge" ? ModelOrigin::Merged
        : origin == "adapt"          ? ModelOrigin::Adapted
                                     : ModelOrigin::Trained;
    about.source = json.at("source").get<std::string>();
    about.target = json.at("target").get<std::string>();
    about.parents = json.at("parents").get<std::vector<std::string>>();
    if (json.contains("k"))
        about.merge = mergePointFrom(json);
    const nlohmann::json &vocabulary = json.at("vocabulary");
    about.vocabulary = {vocabulary.at("path").get<std::string>(), vocabulary.at("size").get<int>(),
                        vocabulary.at("hash").get<std::string>()};
    for (const nlohmann::json &one : json.at("domains"))
        about.domains.push_back({one.at("name").get<std::string>(), one.at("old").get<bool>(),
                                 one.at("pairs").get<std::string>(), one.at("lines").get<std::int64_t>(),
                                 one.at("development").get<std::string>(), one.at("references").get<std::string>()});
    if (json.contains("request"))
        about.request = requestFromJson(json.at("request")).value().request;
    if (json.contains("fisherSentences"))
        about.fisherSentences = json.at("fisherSentences").get<int>();
    about.finished = json.at("finished").get<bool>();
    if (json.contains("done"))
        about.done = doneOf(json.at("done"));
    about.processorSeconds = json.at("processorSeconds").get<double>();
    return about;
}

} // namespace

const char *originName(ModelOrigin origin)
{
    return origin == ModelOrigin::Merged ? "merge" : origin == ModelOrigin::Adapted ? "adapt" : "train";
}

const char *wayName(MergeWay way)
{
    return way == MergeWay::Line ? "line" : "fisher";
}

std::filesystem::path absolutePlace(const std::filesystem::path &folder)
{
    std::error_code trouble;
    const auto place = std::filesystem::absolute(folder, trouble).lexically_normal();
    return place.has_filename() ? place : place.parent_path();
}

std::filesystem::path subwordModelPath(const std::filesystem::path &folder)
{
    return dataFolder(folder) / subwordFileName;
}

std::filesystem::path fisherPath(const std::filesystem::path &folder)
{
    return folder / fisherFileName;
}

std::filesystem::path curvePath(const std::filesystem::path &folder)
{
    return folder / curveFileName;
}

std::filesystem::path dataFolder(const std::filesystem::path &folder)
{
    return folder / dataFolderName;
}

bool isModelFolder(const std::filesystem::path &folder)
{
    std::error_code trouble;
    return std::filesystem::is_regular_file(folder / aboutFileName, trouble); // a pipe would never be read to its end
}

bool hasWeights(const std::filesystem::path &folder)
{
    std::error_code trouble;
    return std::filesystem::exists(folder / modelFileName, trouble);
}

bool hasCheckpoint(const std::filesystem::path &folder)
{
    std::error_code trouble;
    return std::filesystem::exists(folder / trainingFileName, trouble);
}

bool isAboutCheckpoint(const Error &error)
{
    return error.code == ErrorCode::InvalidInput && error.message().find(trainingFileName) != std::string::npos;
}

namespace {

/// Is there nothing in the folder whose name `isOurs` does not know?
template <class Knows> bool holdsOnly(const std::filesystem::path &folder, Knows isOurs)
{
    std::error_code trouble;
    std::filesystem::directory_iterator entry(folder, trouble);
    for (; !trouble && entry != std::filesystem::directory_iterator(); entry.increment(trouble)) {
        if (entry->is_symlink(trouble) || !isOurs(entry->path().filename().string()))
            return false;
    }
    return !trouble;
}

/// A folder "data" may be anyone's: in ours are training files (trainingfiles.h) alone, whole or half written.
bool isTrainingData(const std::filesystem::path &folder)
{
    return holdsOnly(folder, [](const std::string &name) {
        constexpr std::array parts{".train.ids", ".dev.ids", ".dev.txt"};
        return name.starts_with(subwordFileName) || name.starts_with(vocabularyFileName)
            || std::any_of(parts.begin(), parts.end(), [&](const char *part) { return name.find(part) != name.npos; });
    });
}

bool isSoup(const std::filesystem::path &folder)
{
    return holdsOnly(folder, [](const std::string &name) { return name == modelFileName || name == fisherFileName; });
}

/// What a model leaves that was not described yet, or was cleared by half: nothing but what Filigree writes there.
bool isRemains(const std::filesystem::path &folder)
{
    return holdsOnly(folder, [&folder](const std::string &name) {
        if (name == dataFolderName)
            return isTrainingData(folder / name);
        if (name == soupFolderName)
            return isSoup(folder / name);
        return std::find(modelFolderContents.begin(), modelFolderContents.end(), name) != modelFolderContents.end();
    });
}

/// Is the about.json one of Filigree's? One that cannot be read is, where nothing else lies beside it.
bool isDescribed(const std::filesystem::path &folder)
{
    const auto text = readFile(folder / aboutFileName, largestAbout);
    const auto json = text ? parseObject(*text) : Result<nlohmann::json>(failWith(text.error()));
    return json ? json->contains("filigreeTranslationModel") : isRemains(folder);
}

/// Do the folders in it that go with the model hold nothing else?
bool holdsOwnFolders(const std::filesystem::path &folder)
{
    std::error_code trouble;
    const auto isOurs = [&](const char *name, auto ours) {
        return !std::filesystem::exists(folder / name, trouble) || ours(folder / name);
    };
    return isOurs(dataFolderName, isTrainingData) && isOurs(soupFolderName, isSoup);
}

} // namespace

Result<void> checkModelPlace(const std::filesystem::path &folder, bool replace)
{
    std::error_code trouble;
    if (!std::filesystem::exists(folder, trouble))
        return {};
    const auto refuse = [&](const char *why) {
        return failWith({ErrorCode::InvalidOption, why, folder.string(), 0, 0});
    };
    if (!std::filesystem::is_directory(folder, trouble))
        return refuse("There is a file of that name: a model is a folder.");
    if (std::filesystem::is_empty(folder, trouble))
        return {};
    if (!isModelFolder(folder)) {
        if (!isRemains(folder))
            return refuse("The folder holds other files: give the model a folder of its own.");
        if (!replace && (hasWeights(folder) || hasCheckpoint(folder)))
            return refuse("There are the weights of a model, but no about.json that tells what it is. Bring that file "
                          "back from a copy, make the model anew by --replace, or choose another folder.");
        return {};
    }
    if (!replace)
        return refuse("There is a model already. Go on with its training by --resume, make it anew by --replace, or "
                      "choose another folder.");
    if (!isDescribed(folder))
        return refuse("The about.json in this folder is not of a model of Filigree: choose another folder.");
    if (!holdsOwnFolders(folder))
        return refuse("The model cannot give way: its folder “data” or “soup” holds files that Filigree has not "
                      "written. Move them, or choose another folder.");
    return {};
}

Result<ModelDescription> readModelDescription(const std::filesystem::path &folder)
{
    const std::filesystem::path path = folder / aboutFileName;
    const auto refuse = [&](ErrorCode code, const char *why) { return failWith({code, why, path.string(), 0, 0}); };
    if (!isModelFolder(folder))
        return failWith({ErrorCode::NotFound, "There is no translation model in this folder: it has no about.json.",
                         folder.string(), 0, 0});
    const auto text = readFile(path, largestAbout);
    if (!text)
        return failWith(text.error());
    ModelDescription about;
    try {
        const nlohmann::json json = parseObject(*text).value();
        if (json.at("filigreeTranslationModel").get<int>() > folderVersion)
            return refuse(ErrorCode::NewerProject, "A newer Filigree has made this model: use that one.");
        about = descriptionOf(json);
    } catch (const std::exception &) {
        return refuse(ErrorCode::InvalidInput,
                      "The description of the model is damaged. Train it anew, or restore the folder from a copy.");
    }
    const std::filesystem::path place = absolutePlace(folder);
    forPaths(about, [&](std::string &inside) {
        if (!inside.empty())
            inside = (place / inside).lexically_normal().string();
        if (inside.ends_with('/'))
            inside.pop_back();
    });
    const auto staysHere = [&place](auto &request) { // whoever wrote this does not say which files a training changes
        if constexpr (requires { request.output; })
            request.output = place.string();
    };
    if (about.request)
        std::visit(staysHere, *about.request);
    return about;
}

std::vector<std::string> pathsOf(const ModelDescription &description)
{
    std::vector<std::string> out;
    ModelDescription about = description;
    forPaths(about, [&out](const std::string &path) {
        if (!path.empty())
            out.push_back(path);
    });
    return out;
}

Result<void> writeModelDescription(const std::filesystem::path &folder, const ModelDescription &description)
{
    std::error_code trouble;
    std::filesystem::create_directories(folder, trouble);
    if (trouble)
        return failWith(systemError(folder, trouble.value(), ErrorCode::WriteFailed));
    ModelDescription about = description;
    const std::filesystem::path place = absolutePlace(folder);
    forPaths(about, [&](std::string &path) {
        if (path.empty())
            return;
        const auto inside = std::filesystem::path(path).lexically_relative(place);
        if (!inside.empty() && *inside.begin() != "..")
            path = inside.string();
    });
    return writeFile(folder / aboutFileName,
                     toJson(about).dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
}

namespace {

/// Into the file of that name and nowhere else: a link that a stranger's model has in its place is not followed, and a
/// pipe is not waited for.
Result<void> appendLine(const std::filesystem::path &path, const std::string &line)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0666);
    if (file < 0)
        return failWith(systemError(path, errno, ErrorCode::WriteFailed));
    struct stat kind = {};
    const std::string bytes = line + '\n';
    errno = EINVAL;
    const bool written = ::fstat(file, &kind) == 0 && S_ISREG(kind.st_mode)
        && ::write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size());
    const int reason = errno;
    ::close(file);
    return written ? Result<void>() : failWith(systemError(path, reason, ErrorCode::WriteFailed));
}

} // namespace

Result<void> appendToCurve(const std::filesystem::path &folder, const ProgressEvent &event)
{
    nlohmann::ordered_json line{{"step", event.step}, {"epoch", event.epoch}};
    if (event.loss)
        line["loss"] = *event.loss;
    line["best"] = event.best;
    line["development"] = figuresToJson(event.development);
    return appendLine(curvePath(folder), line.dump());
}

} // namespace filigree
