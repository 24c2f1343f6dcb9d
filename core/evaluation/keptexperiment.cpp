// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/keptexperiment.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/evaluation/celljson.h"
#include "core/evaluation/resultsfile.h"

namespace filigree {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t mostKeptSets = 1'000; // each is looked for in each row of the table

std::string dumped(const Json &json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json toValue(const Utterance &utterance)
{
    Json spans = Json::array();
    for (const SlotSpan &slot : utterance.slots)
        spans.push_back(Json::array({slot.begin, slot.end, slot.type}));
    return Json::array({utterance.intent, utterance.tokens, std::move(spans)});
}

/// Throws what nlohmann throws, as all of these.
Utterance utteranceOf(const nlohmann::json &json)
{
    Utterance out{json.at(0).get<std::string>(), json.at(1).get<std::vector<std::string>>(), {}};
    std::size_t end = 0;
    for (const auto &item : json.at(2)) {
        SlotSpan slot{wholeNumber<std::size_t>(item.at(0)), wholeNumber<std::size_t>(item.at(1)),
                      item.at(2).get<std::string>()};
        if (slot.begin < end || slot.end <= slot.begin || slot.end > out.tokens.size())
            throw nlohmann::json::out_of_range::create(401, "a slot outside of its words", nullptr);
        end = slot.end;
        out.slots.push_back(std::move(slot));
    }
    return out;
}

TrainingSetKind kindOf(const nlohmann::json &json)
{
    const auto name = json.at("set").get<std::string>();
    if (json.at("corpus").get<bool>())
        return {TrainingSetKind::Source::Corpus, CorpusMethod::Grammar, {}, name};
    const auto kind = trainingSetFromName(name);
    if (!kind)
        throw nlohmann::json::out_of_range::create(403, "an unknown training set", nullptr);
    return *kind;
}

std::vector<std::uint64_t> numbersOf(const nlohmann::json &json)
{
    std::vector<std::uint64_t> out;
    for (const auto &item : json)
        out.push_back(wholeNumber<std::uint64_t>(item));
    return out;
}

Experiment experimentOf(const nlohmann::json &json)
{
    Experiment out;
    out.model = json.at("model").get<std::string>();
    out.options.name = json.at("name").get<std::string>();
    for (const auto &set : json.at("sets"))
        out.options.sets.push_back(kindOf(set));
    out.options.counts = numbersOf(json.at("counts"));
    out.options.seeds = numbersOf(json.at("seeds"));
    out.options.goldenSizes = numbersOf(json.at("goldenSizes"));
    out.options.baselines = json.at("baselines").get<std::vector<std::string>>();
    out.data.locale = json.at("locale").get<std::string>();
    const auto golden = wholeNumber<std::size_t>(json.at("golden"));
    if (golden > mostGiven) // each is an empty utterance, and takes its place: 160 MB
        throw nlohmann::json::out_of_range::create(406, "a number of golden utterances", nullptr);
    out.data.golden.resize(golden);
    if (out.options.sets.size() > mostKeptSets || cellCount(out) > mostCells)
        throw nlohmann::json::out_of_range::create(406, "more trainings than an experiment has", nullptr);
    for (const auto &utterance : json.at("test"))
        out.data.test.push_back(utteranceOf(utterance));
    return out;
}

/// The fourth item is missing where it was kept before catalogues were looked at.
UnseenValue valueOf(const nlohmann::json &json)
{
    using Known = UnseenValue::Known;
    UnseenValue out{json.at(0).get<std::string>(), json.at(1).get<std::string>(), Known::Nowhere};
    if (json.at(2).get<bool>())
        out.known = Known::OtherSlot;
    else if (json.size() > 3 && json.at(3).get<bool>())
        out.known = Known::Catalogue;
    return out;
}

ErrorReason reasonOf(const nlohmann::json &json)
{
    ErrorReason out;
    out.utterance = wholeNumber<std::uint32_t>(json.at("utterance"));
    out.intentUnseen = json.at("intent").get<bool>();
    out.patternUnseen = json.at("patternUnseen").get<bool>();
    out.pattern = json.at("pattern").get<std::string>();
    out.slotsUnseen = json.at("slots").get<std::vector<std::string>>();
    for (const auto &value : json.at("values"))
        out.valuesUnseen.push_back(valueOf(value));
    out.carriersUnseen = json.at("carriers").get<std::vector<std::string>>();
    return out;
}

Json toValue(const ErrorReason &reason)
{
    Json values = Json::array();
    for (const UnseenValue &value : reason.valuesUnseen)
        values.push_back(Json::array({value.slot, value.value, value.known == UnseenValue::Known::OtherSlot,
                                      value.known == UnseenValue::Known::Catalogue}));
    return {{"utterance", reason.utterance},         {"intent", reason.intentUnseen},
            {"patternUnseen", reason.patternUnseen}, {"pattern", reason.pattern},
            {"slots", reason.slotsUnseen},           {"values", std::move(values)},
            {"carriers", reason.carriersUnseen}};
}

} // namespace

Result<void> runExplained(const Experiment &experiment, const NluSystem &system, std::span<const CellResult> done,
                          const ExplainedVisitor &visit, Progress &progress)
{
    std::vector<ErrorReason> reasons; // of the cell at hand
    std::optional<CatalogueKnowledge> catalogues; // which may be large, and are read when there is a cell to work on
    const NluSystem explaining = [&](const TrainingMaterial &material, std::span<const Utterance> test,
                                     Progress &working) -> Result<std::vector<Utterance>> {
        auto hypotheses = system(material, test, working);
        reasons.clear();
        if (!hypotheses || hypotheses->size() != test.size())
            return hypotheses;
        const auto knowledge = TrainingKnowledge::of(material.utterances, working);
        if (!knowledge)
            return failWith(knowledge.error());
        if (!catalogues) {
            auto read = CatalogueKnowledge::of(experiment.data.catalogues, test, working);
            if (!read)
                return failWith(read.error());
            catalogues = *std::move(read);
        }
        for (std::size_t i = 0; i < test.size(); ++i) {
            if (i % 1024 == 0 && working.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled.");
            if ((*hypotheses)[i].intent == test[i].intent && (*hypotheses)[i].slots == test[i].slots)
                continue;
            reasons.push_back(knowledge->reason(test[i], *catalogues));
            reasons.back().utterance = static_cast<std::uint32_t>(i);
        }
        return hypotheses;
    };
    return runExperiment(
        experiment, explaining, done,
        [&](const CellResult &cell) {
            return visit({cell, std::exchange(reasons, {})});
        },
        progress);
}

std::string toJson(const Experiment &experiment)
{
    Json sets = Json::array();
    for (const TrainingSetKind &kind : experiment.options.sets)
        sets.push_back({{"set", trainingSetName(kind)}, {"corpus", kind.source == TrainingSetKind::Source::Corpus}});
    Json test = Json::array();
    for (const Utterance &utterance : experiment.data.test)
        test.push_back(toValue(utterance));
    return dumped({{"model", experiment.model},
                   {"name", experiment.options.name},
                   {"sets", std::move(sets)},
                   {"counts", experiment.options.counts},
                   {"seeds", experiment.options.seeds},
                   {"goldenSizes", experiment.options.goldenSizes},
                   {"baselines", experiment.options.baselines},
                   {"locale", experiment.data.locale},
                   {"golden", experiment.data.golden.size()},
                   {"test", std::move(test)}});
}

Result<Experiment> experimentFromJson(std::string_view text)
{
    try {
        return experimentOf(nlohmann::json::parse(text));
    } catch (const nlohmann::json::exception &) {
        return fail(ErrorCode::InvalidInput, "This is no experiment, or one of a newer Filigree.");
    }
}

bool fits(const ExplainedCell &cell, std::span<const Utterance> test)
{
    return fits(cell.result, test)
        && std::all_of(cell.reasons.begin(), cell.reasons.end(),
                       [&](const ErrorReason &reason) { return reason.utterance < test.size(); });
}

std::string toJson(const ExplainedCell &cell)
{
    Json reasons = Json::array();
    for (const ErrorReason &reason : cell.reasons)
        reasons.push_back(toValue(reason));
    return dumped({{"cell", Json::parse(toJson(cell.result))}, {"reasons", std::move(reasons)}});
}

Result<ExplainedCell> explainedCellFromJson(std::string_view text)
{
    try {
        const auto json = nlohmann::json::parse(text);
        ExplainedCell out{cellOf(json.at("cell")), {}};
        for (const auto &reason : json.at("reasons"))
            out.reasons.push_back(reasonOf(reason));
        return out;
    } catch (const nlohmann::json::exception &) {
        return fail(ErrorCode::InvalidInput, "This is no result of an experiment.");
    }
}

} // namespace filigree
