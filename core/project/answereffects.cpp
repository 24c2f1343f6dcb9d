// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/answereffects.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "core/annotation/golden.h"
#include "core/project/projectinputs.h"

namespace filigree {

namespace {

struct Learned {
    Grammar grammar;
    std::shared_ptr<const CompiledGrammar> compiled;
};

Result<Learned> learned(const InductionInput &input, const InductionOptions &options, Progress &progress)
{
    auto made = induce(input, options, progress);
    if (!made)
        return failWith(made.error());
    NoProgress quick;
    auto compiled = CompiledGrammar::compile(made->grammar, quick);
    if (!compiled)
        return failWith(compiled.error());
    return Learned{std::move(made->grammar), *std::move(compiled)};
}

InductionInput without(InductionInput input, const Utterance &sentence)
{
    using Kind = InductionConstraint::Kind;
    std::erase_if(input.constraints, [&](const InductionConstraint &one) {
        return (one.kind == Kind::AcceptSentence || one.kind == Kind::RejectSentence) && one.sentence == sentence;
    });
    return input;
}

Result<void> learnWithout(ProjectStore &store, const InductionOptions &options, std::vector<AnswerEffect> &effects,
                          Progress &progress)
{
    const auto input = inductionInput(store);
    if (!input)
        return failWith(input.error());
    const double parts = static_cast<double>(effects.size()) + 1.0;
    SubProgress whole(progress, 0.0, 1.0 / parts);
    const auto with = learned(*input, options, whole);
    if (!with)
        return failWith(with.error());
    for (std::size_t i = 0; i < effects.size(); ++i) {
        const Question &question = effects[i].question;
        if (question.answer == Answer::Unsure)
            continue;
        SubProgress part(progress, static_cast<double>(i + 1) / parts, static_cast<double>(i + 2) / parts);
        const auto sentence = parseGoldenLine(question.annotated, question.intent);
        if (!sentence)
            return failWith(sentence.error());
        const auto before = learned(without(*input, *sentence), options, part);
        if (!before)
            return failWith(before.error());
        auto compared = compareGrammars(before->grammar, *before->compiled, with->grammar, *with->compiled, part);
        if (!compared)
            return failWith(compared.error());
        effects[i].decided = *std::move(compared);
    }
    return {};
}

} // namespace

Result<std::vector<AnswerEffect>> answerEffects(ProjectStore &store, bool learnAgain, int threads, Progress &progress)
{
    const auto grammar = currentGrammar(store);
    if (!grammar)
        return failWith(grammar.error());
    const auto run = store.currentRun(RunKind::Induction);
    if (!run)
        return failWith(run.error());
    if (!*grammar || !*run)
        return failWith(
            {ErrorCode::NotFound, "The project has no grammar yet. Induce one first.", store.path().string(), 0, 0});
    NoProgress quick;
    const auto compiled = CompiledGrammar::compile(**grammar, quick);
    if (!compiled)
        return failWith(compiled.error());
    auto questions = store.questions();
    if (!questions)
        return failWith(questions.error());
    std::vector<AnswerEffect> out;
    for (Question &question : *questions) {
        if (question.answer == Answer::None)
            continue;
        AnswerEffect &next = out.emplace_back();
        next.question = std::move(question);
        const auto sentence = parseGoldenLine(next.question.annotated, next.question.intent);
        const auto derivation = sentence ? (*compiled)->derive(*sentence) : std::nullopt;
        next.isSaid = derivation.has_value();
        if (derivation)
            for (const std::size_t rule : derivation->rules)
                next.rules.push_back((*grammar)->rules[rule].name);
    }
    InductionOptions options = inductionOptions((*run)->recipe);
    options.threads = threads;
    if (learnAgain && !out.empty())
        if (auto good = learnWithout(store, options, out, progress); !good)
            return failWith(good.error());
    return out;
}

} // namespace filigree
