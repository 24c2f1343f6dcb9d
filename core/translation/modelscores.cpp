// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/modelscores.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <set>
#include <string_view>
#include <system_error>
#include <utility>
#include <variant>

#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/translation/bleu.h"
#include "core/translation/encodedpairs.h"
#include "core/translation/figurejson.h"
#include "core/translation/modelfiles.h"
#include "core/translation/sentencefile.h"
#include "core/translation/subwordtable.h"

namespace filigree {

namespace {

constexpr int scoresVersion = 1;
constexpr std::uintmax_t largestScores = 16U << 20U;
constexpr std::uintmax_t largestReferences = 64U << 20U;
constexpr std::uintmax_t largestPairs = 64U << 20U;
constexpr std::uintmax_t largestWeights = std::uintmax_t(16) << 30U;
constexpr std::uintmax_t largestCurve = 16U << 20U;
constexpr std::size_t mostSets = 64;
constexpr std::size_t mostMeasurements = 100'000;

std::filesystem::path scoresPath(const std::filesystem::path &folder)
{
    return folder / scoresFileName;
}

bool isFile(const std::filesystem::path &path)
{
    std::error_code trouble;
    return std::filesystem::is_regular_file(path, trouble);
}

/// Empty where it cannot be read: a device or a pipe would never end. In pieces, as weights are large.
std::string hashOf(const std::filesystem::path &file, std::uintmax_t limit, const Progress &progress)
{
    std::error_code trouble;
    if (!isFile(file) || std::filesystem::file_size(file, trouble) > limit || trouble)
        return {};
    std::ifstream bytes(file, std::ios::binary);
    std::string piece(std::size_t(1) << 20U, '\0');
    Sha256 hash;
    while (bytes && !progress.cancelled()) {
        bytes.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        hash.add(std::string_view(piece).substr(0, static_cast<std::size_t>(bytes.gcount())));
    }
    return bytes.eof() ? hash.hex() : std::string();
}

/// What tells without reading them that weights are still the same.
nlohmann::ordered_json stampOf(const std::filesystem::path &weights)
{
    std::error_code trouble;
    const auto size = std::filesystem::file_size(weights, trouble);
    const auto changed = std::filesystem::last_write_time(weights, trouble).time_since_epoch();
    if (trouble)
        return nullptr;
    return {{"size", size}, {"changed", std::chrono::duration_cast<std::chrono::nanoseconds>(changed).count()}};
}

/// Weights as they were when the first set was measured.
struct Measured {
    std::string hash;
    nlohmann::ordered_json stamp;
};

/// Only of those weights: a training, or who copies a model, may have brought others since.
Result<void> writeScores(const std::filesystem::path &folder, const Measured &weights,
                         const std::vector<SetScore> &scores)
{
    if (weights.stamp.is_null() || weights.hash.empty() || stampOf(folder / modelFileName) != weights.stamp)
        return failWith({ErrorCode::Inconsistent,
                         "The model was changed while it was measured. Measure it again when its training has ended.",
                         folder.string(), 0, 0});
    nlohmann::ordered_json json{{"filigreeModelScores", scoresVersion}, {"weights", weights.hash}};
    json["file"] = weights.stamp;
    json["sets"] = nlohmann::ordered_json::array();
    for (const SetScore &score : scores)
        json["sets"].push_back(
            {{"references", score.references}, {"sentences", score.sentences}, {"bleu", score.bleu}});
    return writeFile(scoresPath(folder), json.dump(1) + "\n");
}

TranslateRequest requestFor(const std::filesystem::path &folder, const std::vector<EncodedPair> &pairs)
{
    TranslateRequest request;
    std::error_code trouble;
    request.model = std::filesystem::absolute(folder, trouble).string();
    request.beam = 1;
    for (const EncodedPair &pair : pairs)
        request.lines.push_back({pair.source, placeholdersOf(pair.source)});
    return request;
}

Result<double> bleuOn(const std::filesystem::path &folder, const std::vector<EncodedPair> &pairs,
                      const ReferenceStream &references, const SubwordTable &table, WorkerProcess &worker,
                      Progress &progress)
{
    std::vector<std::string> hypotheses(pairs.size());
    auto done = worker.carryOut(requestFor(folder, pairs), progress, [&](const WorkerEvent &event) -> Result<void> {
        if (const auto *told = std::get_if<ProgressEvent>(&event))
            progress.report(told->fraction);
        const auto *translated = std::get_if<TranslatedEvent>(&event);
        for (std::size_t i = 0; translated != nullptr && i < translated->lines.size(); ++i) {
            const TranslatedLine &line = translated->lines[i];
            if (line.index < 0 || static_cast<std::size_t>(line.index) >= hypotheses.size())
                return fail(ErrorCode::Inconsistent, "The translation program answered a line that was not asked.");
            hypotheses[static_cast<std::size_t>(line.index)] = table.decode(line.target);
        }
        return {};
    });
    if (!done)
        return failWith(done.error());
    const auto score = corpusBleu(hypotheses, std::vector<ReferenceStream>{references});
    return score ? Result<double>(score->score) : failWith(score.error());
}

Result<SetScore> measureSet(const std::filesystem::path &folder, const ScoredSet &one, const SubwordTable &table,
                            WorkerProcess &worker, Progress &progress)
{
    const auto pairs = readEncodedPairs(one.set.pairs, table.size(), largestPairs);
    if (!pairs)
        return failWith(pairs.error());
    auto references = readSentenceFile(one.set.references);
    if (!references)
        return failWith(references.error());
    if (references->size() != pairs->size())
        return failWith(
            {ErrorCode::InvalidInput, "The references are not as many as the sentences.", one.set.references, 0, 0});
    const auto bleu = bleuOn(folder, *pairs, *references, table, worker, progress);
    if (!bleu)
        return failWith(bleu.error());
    return SetScore{one.references, static_cast<std::int64_t>(pairs->size()), *bleu};
}

ProgressEvent eventOf(const nlohmann::json &json)
{
    ProgressEvent event;
    event.step = json.at("step").get<std::int64_t>();
    event.epoch = json.at("epoch").get<double>();
    event.best = json.at("best").get<bool>();
    if (json.contains("loss"))
        event.loss = json.at("loss").get<double>();
    event.development = figuresFromJson(json.at("development"));
    return event;
}

} // namespace

std::vector<ScoredSet> scoredSetsOf(const ModelDescription &about, const Progress &progress)
{
    std::vector<ScoredSet> out;
    std::size_t read = 0;
    for (const ModelDomain &domain : about.domains) {
        if (domain.development.empty() || domain.references.empty())
            continue;
        if (++read > mostSets || progress.cancelled())
            break;
        if (std::string hash = hashOf(domain.references, largestReferences, progress); !hash.empty())
            out.push_back({{domain.name, domain.development, domain.references, domain.old}, std::move(hash)});
    }
    return out;
}

std::vector<SetScore> readModelScores(const std::filesystem::path &folder, const Progress &progress)
{
    if (!isFile(scoresPath(folder)))
        return {};
    const auto text = readFile(scoresPath(folder), largestScores);
    if (!text)
        return {};
    std::vector<SetScore> out;
    try {
        const auto json = nlohmann::json::parse(*text);
        if (json.at("filigreeModelScores").get<int>() != scoresVersion)
            return {};
        const std::filesystem::path weights = folder / modelFileName;
        const auto stamp = json.find("file");
        const bool same = stamp != json.end() && !stamp->is_null() && *stamp == nlohmann::json(stampOf(weights));
        if (!same && json.at("weights").get<std::string>() != hashOf(weights, largestWeights, progress))
            return {};
        for (const nlohmann::json &one : json.at("sets"))
            out.push_back({one.at("references").get<std::string>(), one.at("sentences").get<std::int64_t>(),
                           one.at("bleu").get<double>()});
    } catch (const std::exception &) {
        return {}; // it can be measured again
    }
    return out;
}

const SetScore *scoreOn(const std::vector<SetScore> &scores, const std::string &references)
{
    const auto found = std::find_if(scores.begin(), scores.end(),
                                    [&](const SetScore &score) { return score.references == references; });
    return found == scores.end() ? nullptr : &*found;
}

Result<std::vector<SetScore>> measureModel(const std::filesystem::path &folder, const std::vector<ScoredSet> &sets,
                                           WorkerProcess &worker, Progress &progress)
{
    Measured weights;
    weights.stamp = stampOf(folder / modelFileName); // before anything is read of them
    std::vector<SetScore> scores = readModelScores(folder, progress);
    const auto table = SubwordTable::read(dataFolder(folder) / vocabularyFileName);
    if (!table)
        return failWith(table.error());
    weights.hash = hashOf(folder / modelFileName, largestWeights, progress);
    bool isNew = false;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        if (scoreOn(scores, sets[i].references) != nullptr)
            continue;
        SubProgress part(progress, double(i) / double(sets.size()), double(i + 1) / double(sets.size()));
        auto score = measureSet(folder, sets[i], *table, worker, part);
        if (!score)
            return failWith(score.error());
        scores.push_back(*std::move(score));
        isNew = true;
    }
    if (isNew) {
        if (auto written = writeScores(folder, weights, scores); !written)
            return failWith(written.error());
    }
    progress.report(1.0);
    return scores;
}

std::vector<ProgressEvent> readCurve(const std::filesystem::path &folder)
{
    if (!isFile(curvePath(folder)))
        return {};
    const auto text = readFile(curvePath(folder), largestCurve);
    std::vector<ProgressEvent> out;
    std::set<std::string> names;
    const auto isOneTooMany = [&names](const DevelopmentFigure &figure) {
        if (names.size() < mostSets)
            names.insert(figure.name);
        return !names.contains(figure.name);
    };
    for (const std::string_view line : linesOf(text ? std::string_view(*text) : std::string_view())) {
        if (out.size() >= mostMeasurements)
            break;
        try {
            ProgressEvent event = eventOf(nlohmann::json::parse(line));
            std::erase_if(event.development, isOneTooMany);
            out.push_back(std::move(event));
        } catch (const std::exception &) {
            continue; // the last line of a training that was cut off
        }
    }
    return out;
}

} // namespace filigree
