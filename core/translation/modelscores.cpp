// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/modelscores.h"

#include <algorithm>
#include <system_error>
#include <utility>
#include <variant>

#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/translation/bleu.h"
#include "core/translation/encodedpairs.h"
#include "core/translation/sentencefile.h"
#include "core/translation/subwordtable.h"

namespace filigree {

namespace {

constexpr int scoresVersion = 1;
constexpr std::uintmax_t largestScores = 16U << 20U;

std::filesystem::path scoresPath(const std::filesystem::path &folder)
{
    return folder / "scores.json";
}

/// Empty where it cannot be read.
std::string hashOf(const std::filesystem::path &file)
{
    const auto bytes = readFile(file);
    return bytes ? Sha256().add(*bytes).hex() : std::string();
}

Result<void> writeScores(const std::filesystem::path &folder, const std::string &weights,
                         const std::vector<SetScore> &scores)
{
    nlohmann::ordered_json json{{"filigreeModelScores", scoresVersion}, {"weights", weights}};
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
    for (const EncodedPair &pair : pairs) {
        TranslateLine line{pair.source, {}};
        for (const int id : pair.source) {
            const bool isPlaceholder = id >= firstPlaceholderId && id < firstPlaceholderId + placeholderCount;
            if (isPlaceholder && std::find(line.required.begin(), line.required.end(), id) == line.required.end())
                line.required.push_back(id);
        }
        request.lines.push_back(std::move(line));
    }
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
    const auto pairs = readEncodedPairs(one.set.pairs, table.size());
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
    for (const nlohmann::json &one : json.at("development")) {
        DevelopmentFigure figure{one.at("name").get<std::string>(), one.at("loss").get<double>(), {}};
        if (one.contains("bleu"))
            figure.bleu = one.at("bleu").get<double>();
        event.development.push_back(std::move(figure));
    }
    return event;
}

} // namespace

std::vector<ScoredSet> scoredSetsOf(const ModelDescription &about)
{
    std::vector<ScoredSet> out;
    for (const ModelDomain &domain : about.domains) {
        if (domain.development.empty() || domain.references.empty())
            continue;
        if (std::string hash = hashOf(domain.references); !hash.empty())
            out.push_back({{domain.name, domain.development, domain.references, domain.old}, std::move(hash)});
    }
    return out;
}

std::vector<SetScore> readModelScores(const std::filesystem::path &folder)
{
    std::error_code trouble;
    if (!std::filesystem::exists(scoresPath(folder), trouble))
        return {};
    const auto text = readFile(scoresPath(folder), largestScores);
    if (!text)
        return {};
    std::vector<SetScore> out;
    try {
        const auto json = nlohmann::json::parse(*text);
        if (json.at("filigreeModelScores").get<int>() != scoresVersion
            || json.at("weights").get<std::string>() != hashOf(folder / "model.weights"))
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
    std::vector<SetScore> scores = readModelScores(folder);
    const auto table = SubwordTable::read(dataFolder(folder) / "subwords.vocab");
    if (!table)
        return failWith(table.error());
    const std::string weights = hashOf(folder / "model.weights");
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
    std::error_code trouble;
    if (!std::filesystem::exists(curvePath(folder), trouble))
        return {};
    const auto text = readFile(curvePath(folder));
    std::vector<ProgressEvent> out;
    for (const std::string_view line : linesOf(text ? std::string_view(*text) : std::string_view())) {
        try {
            out.push_back(eventOf(nlohmann::json::parse(line)));
        } catch (const std::exception &) {
            continue; // the last line of a training that was cut off
        }
    }
    return out;
}

} // namespace filigree
