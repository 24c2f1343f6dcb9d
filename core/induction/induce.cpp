// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/induce.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/induction/closure.h"
#include "core/induction/constraints.h"
#include "core/induction/derivations.h"
#include "core/induction/ensemble.h"
#include "core/induction/phraseclasses.h"
#include "core/induction/ruleevidence.h"
#include "core/induction/ruleextraction.h"
#include "core/induction/rulewriter.h"
#include "core/induction/templates.h"
#include "core/induction/votes.h"

namespace filigree {

using namespace induction;

namespace {
/// Answers "yes" are data.
InductionInput withAccepted(const InductionInput &input)
{
    InductionInput out = input;
    for (const InductionConstraint &constraint : input.constraints) {
        if (constraint.kind != InductionConstraint::Kind::AcceptSentence)
            continue;
        const auto same = [&](const InductionUtterance &one) { return one.utterance == constraint.sentence; };
        if (std::none_of(out.utterances.begin(), out.utterances.end(), same))
            out.utterances.push_back({acceptedSentence, constraint.sentence, 1});
    }
    return out;
}

/// Runs, then runs again with the templates that most runs agree on, then rules.
Result<int> learn(RuleModel &model, const TemplateSet &templates, const Constraints &constraints,
                  const InductionOptions &options, Progress &progress)
{
    EnsembleOptions ensemble;
    // A run's time grows faster than the data, and large data needs fewer of them to agree.
    ensemble.runs = static_cast<int>(std::clamp<std::size_t>(64 * 120 / templates.templates.size(), 8, 64));
    ensemble.lambdaFrom = 0.2;
    ensemble.lambdaTo = 1.0;
    ensemble.noise = 0.5;
    ensemble.seed = options.seed;
    ensemble.threads = options.threads;
    const TemplateSet known = withGivenClasses(templates, constraints);
    ClosureOptions closure;
    closure.share = 0.7;
    PhraseClasses classes;
    TemplateSet seen = known; // what the runs see: the data, from the second round on with classes as symbols
    TemplateSet grown = known;
    std::optional<Votes> votes;
    const int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        SubProgress part(progress, 0.8 * round / rounds, 0.8 * (round + 1) / rounds);
        auto acceptors = runEnsemble(grown, ensemble, part);
        if (!acceptors)
            return failWith(acceptors.error());
        votes.emplace(std::move(*acceptors));
        votes->weighVolumes(known);
        for (const Template &rejected : constraints.rejected)
            votes->settle(rejected.intent, rejected.symbols, false);
        closure.seed = mix64(options.seed + static_cast<std::uint64_t>(round));
        if (round + 1 == rounds)
            closure.share = 0.6;
        grown = withLikelyTemplates(seen, *votes, closure);
        if (round == 0 && constraints.given.empty()) {
            PhraseClassOptions phrases;
            phrases.similarity = 0.4;
            phrases.contextSimilarity = 0.3;
            classes = findPhraseClasses(known, grown, *votes, phrases);
            seen = classes.rewrite(known);
            grown = seen;
        }
    }
    votes->rewriteBy(&classes);
    model = RuleModel(grown, classes);
    if (constraints.restrict() && !holds(model, constraints))
        model = RuleModel(known);
    installGivenClasses(model, constraints);
    ExtractionOptions extraction;
    extraction.threshold = 0.6;
    extraction.seed = options.seed;
    if (constraints.restrict())
        extraction.allowed = [&](const RuleModel &one) { return holds(one, constraints); };
    return extractRules(model, *votes, extraction, progress);
}

} // namespace

Result<Induction> induce(const InductionInput &given, const InductionOptions &options, Progress &progress)
{
    const InductionInput input = withAccepted(given);
    if (input.utterances.empty())
        return fail(ErrorCode::NotFound, "There is no golden utterance to learn from.");
    if (!(options.generality >= 0.0 && options.generality <= 1.0))
        return fail(ErrorCode::InvalidOption, "Generality must be between 0 and 1.");
    const bool exact = options.generality == 0.0;
    TemplateSet templates = makeTemplates(input, exact);
    const auto constraints = readConstraints(input, templates);
    if (!constraints)
        return failWith(constraints.error());
    RuleModel model(templates);
    Induction out;
    if (!exact) {
        const auto steps = learn(model, templates, *constraints, options, progress);
        if (!steps)
            return failWith(steps.error());
        out.report.steps = *steps;
    }
    const Derivations derivations = deriveAll(model, templates);
    WrittenRules written = writeRules(model, templates, derivations);
    weighRules(written, model, templates, derivations, 0.3, options.seed);
    out.grammar = std::move(written.grammar);
    out.grammar.locale = input.locale;
    out.report.warnings = templates.warnings;
    if (auto good = validate(out.grammar); !good)
        return fail(ErrorCode::Internal, good.error().detail);
    progress.report(1.0);
    return out;
}

} // namespace filigree
