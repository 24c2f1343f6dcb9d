// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectinputs.h"

#include <set>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/annotation/contenthash.h"
#include "core/annotation/golden.h"
#include "core/base/messagecode.h"
#include "core/fst/ruleeffect.h"
#include "core/project/grammarimport.h"
#include "core/project/grammarjson.h"
#include "core/project/interview.h"
#include "core/project/storedcatalogues.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

using Kind = InductionConstraint::Kind;

Result<void> addSentence(InductionInput &input, Kind kind, const std::string &intent, const std::string &annotated)
{
    auto sentence = parseGoldenLine(annotated, intent);
    if (!sentence)
        return fail(ErrorCode::DamagedProject,
                    "An answered sentence in the project cannot be read: " + sentence.error().detail);
    input.constraints.push_back({kind, {}, *std::move(sentence)});
    return {};
}

Result<void> addConstraints(ProjectStore &store, InductionInput &input)
{
    auto decisions = store.decisions();
    if (!decisions)
        return failWith(decisions.error());
    for (RuleDecision &decision : *decisions)
        input.constraints.push_back({decision.kind, std::move(decision.rule), {}});
    const auto questions = store.questions();
    if (!questions)
        return failWith(questions.error());
    for (const Question &question : *questions) {
        if (question.answer != Answer::Yes && question.answer != Answer::No)
            continue;
        const Kind kind = question.answer == Answer::Yes ? Kind::AcceptSentence : Kind::RejectSentence;
        if (auto added = addSentence(input, kind, question.intent, question.annotated); !added)
            return added;
    }
    return {};
}

/// A sentence with slots is rejected for what stands in them: the corpus leaves it out, its template stays.
bool isAboutValues(const Rejection &rejection)
{
    const auto sentence = parseGoldenLine(rejection.text, rejection.intent);
    return sentence && !sentence->slots.empty();
}

/// Rejected sentences without slots, and rejected templates, become constraints; rejected values are returned as (slot,
/// key).
Result<std::set<std::pair<std::string, std::string>>> takeRejections(ProjectStore &store, InductionInput &input)
{
    std::set<std::pair<std::string, std::string>> values;
    const auto rejections = store.rejections();
    if (!rejections)
        return failWith(rejections.error());
    for (const Rejection &rejection : *rejections) {
        if (rejection.kind == Rejection::Kind::Value)
            values.emplace(rejection.slot, comparisonKey(rejection.text));
        else if (rejection.kind == Rejection::Kind::Sentence && isAboutValues(rejection))
            continue;
        else if (auto added = addSentence(input, Kind::RejectSentence, rejection.intent, rejection.text); !added)
            return failWith(added.error());
    }
    return values;
}

Result<void> addCatalogues(ProjectStore &store, const std::set<std::pair<std::string, std::string>> &rejected,
                           InductionInput &input)
{
    auto catalogues = everyCatalogue(store);
    if (!catalogues)
        return failWith(catalogues.error());
    for (Catalogue &catalogue : *catalogues) {
        if (!rejected.empty())
            std::erase_if(catalogue.values, [&](const CatalogueValue &value) {
                return rejected.contains({catalogue.slot, comparisonKey(value.text)});
            });
        input.catalogues.push_back(std::move(catalogue));
    }
    return {};
}

/// `warnings` are for people who read the file; `remarks` are what another language's sentences are made of.
std::string summaryOf(const Induction &induction)
{
    const InductionReport &report = induction.report;
    auto remarks = nlohmann::ordered_json::array();
    for (const Message &remark : report.remarks)
        remarks.push_back({{"code", messageName(remark.code)}, {"pieces", remark.pieces}});
    const nlohmann::ordered_json json = {{"rules", induction.grammar.rules.size()},
                                         {"steps", report.steps},
                                         {"logPosteriorStart", report.logPosteriorStart},
                                         {"logPosterior", report.logPosterior},
                                         {"warnings", report.warnings},
                                         {"remarks", remarks}};
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<InductionRun> learn(const InductionInput &input, const InductionOptions &options, Progress &progress)
{
    InductionRun out;
    SubProgress inducing(progress, 0.0, 0.8);
    auto induction = induce(input, options, inducing);
    if (!induction)
        return failWith(induction.error());
    out.induction = *std::move(induction);
    SubProgress compiling(progress, 0.8, 0.9);
    auto compiled = CompiledGrammar::compile(out.induction.grammar, compiling);
    if (!compiled)
        return failWith(compiled.error());
    out.compiled = *std::move(compiled);
    std::vector<Utterance> golden;
    for (const InductionUtterance &item : input.utterances)
        golden.push_back(item.utterance);
    SubProgress filling(progress, 0.9, 1.0);
    const auto filled = fillRuleEffects(out.induction.grammar, *out.compiled, golden, filling);
    if (!filled && filled.error().code != ErrorCode::InvalidInput)
        return failWith(filled.error());
    if (!filled) {
        const Message unknown{MessageCode::InductionEffectsUnknown, {filled.error().detail}};
        out.induction.report.warnings.push_back(englishText(unknown));
        out.induction.report.remarks.push_back(unknown);
    }
    return out;
}

} // namespace

Result<InductionInput> inductionInput(ProjectStore &store)
{
    InductionInput input;
    const auto facts = store.facts();
    if (!facts)
        return failWith(facts.error());
    input.locale = facts->locale;
    auto golden = store.golden();
    if (!golden)
        return failWith(golden.error());
    if (golden->empty())
        return failWith({ErrorCode::NotFound,
                         "The project has no golden utterances to learn from. Import some, or write them.",
                         store.path().string(), 0, 0});
    for (GoldenEntry &entry : *golden)
        input.utterances.push_back({entry.id, std::move(entry.utterance), entry.count});
    if (auto added = addConstraints(store, input); !added)
        return failWith(added.error());
    const auto rejected = takeRejections(store, input);
    if (!rejected)
        return failWith(rejected.error());
    if (auto added = addCatalogues(store, *rejected, input); !added)
        return failWith(added.error());
    return input;
}

std::string inputsHash(const InductionInput &input, const InductionOptions &options)
{
    StableHash hash;
    hash.add(input.locale).add(options.generality).add(options.seed).add(static_cast<std::uint64_t>(options.beam));
    // Utterances stand in the order of the text, which does not matter to the result: their hashes are added up.
    std::uint64_t sum = 0;
    for (const InductionUtterance &item : input.utterances) {
        StableHash one;
        addTo(one.add(static_cast<std::uint64_t>(item.count)), item.utterance);
        sum += one.value();
    }
    hash.add(sum);
    addTo(hash, input.catalogues);
    for (const InductionConstraint &constraint : input.constraints) {
        hash.add(static_cast<std::uint64_t>(constraint.kind)).add(ruleToJson(constraint.rule));
        addTo(hash, constraint.sentence);
    }
    return hash.hex();
}

std::string optionsToJson(const InductionOptions &options)
{
    return nlohmann::json({{"beam", options.beam}, {"generality", options.generality}}).dump();
}

InductionOptions inductionOptions(const RunRecipe &recipe)
{
    InductionOptions out;
    out.seed = recipe.seed;
    const auto json = nlohmann::json::parse(recipe.options, nullptr, false);
    if (json.is_object()) {
        if (json.contains("generality") && json["generality"].is_number())
            out.generality = json["generality"].get<double>();
        if (json.contains("beam") && json["beam"].is_number_integer())
            out.beam = json["beam"].get<int>();
    }
    return out;
}

Result<InductionRun> runInduction(ProjectStore &store, const InductionOptions &options, Progress &progress)
{
    const auto input = inductionInput(store);
    if (!input)
        return failWith(input.error());
    const auto run =
        store.startRun({RunKind::Induction, inputsHash(*input, options), optionsToJson(options), options.seed});
    if (!run)
        return failWith(run.error());
    auto made = learn(*input, options, progress);
    if (!made) {
        const Error error = made.error();
        const RunState state = error.code == ErrorCode::Cancelled ? RunState::Cancelled : RunState::Failed;
        // The first error is the one to tell, even if recording it should fail as well.
        (void)store.abandonRun(*run, state, error.message());
        return failWith(error);
    }
    made->run = *run;
    const Induction &induction = made->induction;
    if (auto kept = store.finishRun(*run, inductionToJson(induction.grammar, induction.report), summaryOf(induction));
        !kept)
        return failWith(kept.error());
    return made;
}

Result<std::optional<Grammar>> currentGrammar(ProjectStore &store, std::int64_t *run)
{
    const auto current = store.currentRun(RunKind::Induction);
    if (!current)
        return failWith(current.error());
    if (!*current)
        return std::nullopt;
    auto grammar = store.runGrammar((*current)->id);
    if (!grammar)
        return failWith(grammar.error());
    if (run != nullptr)
        *run = (*current)->id;
    return std::optional<Grammar>(*std::move(grammar));
}

Result<bool> grammarIsCurrent(ProjectStore &store)
{
    const auto current = store.currentRun(RunKind::Induction);
    if (!current)
        return failWith(current.error());
    if (!*current)
        return false;
    if (isImportedGrammar((*current)->recipe.options))
        return true; // it was learned from nothing that could change
    const auto input = inductionInput(store);
    if (!input && input.error().code == ErrorCode::NotFound)
        return false;
    if (!input)
        return failWith(input.error());
    const RunRecipe &recipe = (*current)->recipe;
    return inputsHash(*input, inductionOptions(recipe)) == recipe.inputsHash;
}

} // namespace filigree
