// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/interview.h"

#include <cmath>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/annotation/golden.h"
#include "core/induction/questions.h"
#include "core/project/grammarjson.h"

namespace filigree {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char *openKey = "open";
constexpr const char *votersKey = "voters";
constexpr const char *valueKey = "value"; // older runs lack it

Result<InductionCandidate> candidateFrom(const Json &json)
{
    const auto unreadable = [](const std::string &what) {
        return fail(ErrorCode::InvalidInput, "A sentence that the models disagree on cannot be read: " + what);
    };
    if (!json.is_object())
        return unreadable("it is not an object.");
    const auto text = [&](const char *key) { return json.contains(key) && json[key].is_string(); };
    const auto share = [&](const char *key) {
        return json.contains(key) && json[key].is_number() && json[key].get<double>() >= 0.0
            && json[key].get<double>() <= 1.0;
    };
    if (!text("intent") || !text("annotated") || !share("support") || !share("weight") || !json.contains("votes")
        || !json["votes"].is_number_unsigned())
        return unreadable("a part is missing or of the wrong kind.");
    auto sentence = parseGoldenLine(json["annotated"].get<std::string>(), json["intent"].get<std::string>());
    if (!sentence)
        return unreadable(sentence.error().detail);
    const bool aboutValue = json.contains(valueKey) && json[valueKey] == true;
    return InductionCandidate{*std::move(sentence), json["support"].get<double>(), json["weight"].get<double>(),
                              json["votes"].get<std::uint64_t>(), aboutValue};
}

/// Sentences that nobody needs to be asked about any more, with what was said.
Result<std::vector<AskedSentence>> askedSentences(ProjectStore &store)
{
    std::vector<AskedSentence> out;
    const auto add = [&](const std::string &intent, const std::string &annotated, std::optional<bool> belongs) {
        if (auto sentence = parseGoldenLine(annotated, intent))
            out.push_back({*std::move(sentence), belongs});
    };
    const auto questions = store.questions();
    if (!questions)
        return failWith(questions.error());
    for (const Question &question : *questions) {
        std::optional<bool> belongs;
        if (question.answer == Answer::Yes || question.answer == Answer::No)
            belongs = question.answer == Answer::Yes;
        add(question.intent, question.annotated, belongs);
    }
    const auto rejections = store.rejections();
    if (!rejections)
        return failWith(rejections.error());
    for (const Rejection &rejection : *rejections)
        if (rejection.kind != Rejection::Kind::Value)
            add(rejection.intent, rejection.text, false);
    return out;
}

Result<QuestionInput> questionInput(ProjectStore &store)
{
    const auto current = store.currentRun(RunKind::Induction);
    if (!current)
        return failWith(current.error());
    if (!*current)
        return failWith({ErrorCode::NotFound,
                         "There is nothing to ask yet: the project has no grammar. Induce one first.",
                         store.path().string(), 0, 0});
    const auto result = store.runResult((*current)->id);
    if (!result)
        return failWith(result.error());
    auto report = candidatesFromJson(*result);
    if (!report)
        return failWith({report.error().code, report.error().detail, store.path().string(), 0, 0});
    auto asked = askedSentences(store);
    if (!asked)
        return failWith(asked.error());
    auto golden = store.golden();
    if (!golden)
        return failWith(golden.error());
    QuestionInput out{std::move(report->candidates), report->voters, *std::move(asked), {}};
    for (GoldenEntry &entry : *golden)
        out.golden.push_back(std::move(entry.utterance));
    return out;
}

} // namespace

std::string inductionToJson(const Grammar &grammar, const InductionReport &report)
{
    Json open = Json::array();
    for (const InductionCandidate &one : report.candidates) {
        open.push_back({{"intent", one.sentence.intent},
                        {"annotated", toGolden(one.sentence)},
                        {"support", one.support},
                        {"weight", one.weight},
                        {"votes", one.votes}});
        if (one.aboutValue)
            open.back()[valueKey] = true;
    }
    const Json more = {{votersKey, report.voters}, {openKey, std::move(open)}};
    // The grammar may be large: the two objects are joined as text.
    std::string out = grammarToJson(grammar);
    out.back() = ',';
    return out + more.dump(-1, ' ', false, Json::error_handler_t::replace).substr(1);
}

Result<InductionReport> candidatesFromJson(std::string_view json)
{
    const Json parsed = Json::parse(json, nullptr, false);
    if (!parsed.is_object() || !parsed.contains(openKey) || !parsed[openKey].is_array() || !parsed.contains(votersKey))
        return fail(ErrorCode::NotFound,
                    "The grammar was learned by an older version, which kept no questions. Induce it again.");
    InductionReport out;
    if (!parsed[votersKey].is_number_unsigned() || parsed[votersKey].get<std::uint64_t>() > 64)
        return fail(ErrorCode::InvalidInput, "The number of models that voted is not a number from 0 to 64.");
    out.voters = parsed[votersKey].get<int>();
    for (const Json &one : parsed[openKey]) {
        auto candidate = candidateFrom(one);
        if (!candidate)
            return failWith(candidate.error());
        out.candidates.push_back(*std::move(candidate));
    }
    return out;
}

Result<std::vector<Question>> askQuestions(ProjectStore &store, std::size_t count)
{
    NoProgress progress;
    return askQuestions(store, count, progress);
}

Result<std::vector<Question>> askQuestions(ProjectStore &store, std::size_t count, Progress &progress)
{
    const auto input = questionInput(store);
    if (!input)
        return failWith(input.error());
    const auto picked = pickQuestions(*input, count, progress);
    if (!picked)
        return failWith(picked.error());
    std::vector<Question> out;
    const auto kept = store.transaction([&]() -> Result<void> {
        for (const ProposedQuestion &one : *picked) {
            Question question{0, one.sentence.intent, toGolden(one.sentence), one.why, Answer::None, one.reasons};
            const auto id = store.addQuestion(question);
            if (!id)
                return failWith(id.error());
            question.id = *id;
            out.push_back(std::move(question));
        }
        return {};
    });
    if (!kept)
        return failWith(kept.error());
    return out;
}

Result<std::vector<Question>> openQuestions(ProjectStore &store)
{
    auto out = store.questions();
    if (out)
        std::erase_if(*out, [](const Question &one) { return one.answer != Answer::None; });
    return out;
}

Result<void> giveAnswers(ProjectStore &store, const std::vector<GivenAnswer> &answers)
{
    return store.transaction([&]() -> Result<void> {
        for (const GivenAnswer &one : answers)
            if (auto set = store.setAnswer(one.question, one.answer); !set)
                return set;
        return {};
    });
}

} // namespace filigree
