// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/induce.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "core/induction/ballot.h"
#include "core/induction/constraints.h"
#include "core/induction/derivations.h"
#include "core/induction/ruleevidence.h"
#include "core/induction/ruleextraction.h"
#include "core/induction/rulewriter.h"
#include "core/induction/templates.h"

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

/// Runs that vote, then rules.
Result<int> learn(RuleModel &model, const TemplateSet &templates, const Constraints &constraints,
                  const InductionOptions &options, Progress &progress)
{
    auto ballot = holdBallot(templates, constraints, options, progress);
    if (!ballot)
        return failWith(ballot.error());
    model = RuleModel(ballot->grown, ballot->classes);
    if (constraints.restrict() && !holds(model, constraints))
        model = RuleModel(ballot->known);
    installGivenClasses(model, constraints);
    ExtractionOptions extraction;
    extraction.threshold = std::getenv("TH") ? std::atof(std::getenv("TH")) : 0.4;
    if (std::getenv("AG")) extraction.agreement = std::atof(std::getenv("AG"));
    extraction.seed = options.seed;
    if (constraints.restrict())
        extraction.allowed = [&](const RuleModel &one) { return holds(one, constraints); };
    ballot->votes.rewriteBy(&ballot->classes);
    return extractRules(model, ballot->votes, extraction, progress);
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
