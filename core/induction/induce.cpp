// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/induce.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "core/base/messagecode.h"
#include "core/induction/ballot.h"
#include "core/induction/candidates.h"
#include "core/induction/catalogueproposals.h"
#include "core/induction/constraintreading.h"
#include "core/induction/constraints.h"
#include "core/induction/derivations.h"
#include "core/induction/restriction.h"
#include "core/induction/ruleevidence.h"
#include "core/induction/ruleextraction.h"
#include "core/induction/rulewriter.h"
#include "core/induction/templates.h"
#include "core/induction/valuedoubts.h"
#include "core/induction/watch.h"

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

/// Generality in tenths. At `usual` the runs decide; below it rules are taken away from theirs, above it rules are
/// added that only runs with a stronger prior want: each language holds the one before.
constexpr int generalitySteps = 10;
constexpr int usual = 5;

struct Learned {
    RuleModel model;
    int steps = 0;
    Contested contested;
};

/// Lets runs vote and adds the rules that they want.
Result<void> addRules(Learned &learned, Ballot &held, const Constraints &constraints, int generality,
                      std::uint64_t seed, Progress &progress)
{
    const int beyond = generality - usual;
    held.votes.rewriteBy(&held.classes);
    ExtractionOptions extraction;
    extraction.seed = seed;
    extraction.agreement -= 0.05 * beyond;
    extraction.demand = heard({0.4 - 0.05 * beyond, 0.15 - 0.02 * beyond}, constraints);
    if (constraints.restrict())
        extraction.allowed = [&](const RuleModel &one) { return holds(one, constraints); };
    const auto steps = extractRules(learned.model, held.votes, extraction, progress);
    if (!steps)
        return failWith(steps.error());
    learned.steps += *steps;
    return {};
}

/// Adds the templates that the runs agree on, with their classes.
void addBodies(RuleModel &model, const Ballot &held, const Constraints &constraints)
{
    const RuleModel before = model;
    std::vector<Item> classes;
    for (const auto &members : held.classes.members) {
        std::vector<Body> bodies;
        for (const auto &member : members) {
            Body &body = bodies.emplace_back();
            for (const Symbol symbol : member)
                body.push_back({symbol, false});
        }
        classes.push_back(Item::nonterminal(model.add(std::move(bodies))));
    }
    for (const Template &entry : held.grown.templates) {
        Body body;
        for (const Symbol symbol : entry.symbols)
            body.push_back(!classes.empty() && symbol >= held.classes.base
                               ? classes[static_cast<std::size_t>(symbol - held.classes.base)]
                               : Item{symbol, false});
        model.nonterminals[entry.intent].bodies.push_back(std::move(body));
    }
    for (std::size_t n = 0; n < before.nonterminals.size(); ++n)
        if (model.nonterminals[n].start)
            model.tidy(n);
    model.changed();
    model.dropUnused();
    if (constraints.restrict() && !holds(model, constraints))
        model = before;
}

Result<Learned> learn(const TemplateSet &templates, const Constraints &constraints, int generality,
                      const InductionOptions &options, Progress &progress)
{
    Learned out{RuleModel(templates), 0, {}};
    const int rounds = std::max(1, generality - usual + 1);
    for (int round = 0; round < rounds; ++round) {
        SubProgress part(progress, 0.9 * round / rounds, 0.9 * (round + 1) / rounds);
        auto held = holdBallot(templates, constraints, std::pow(1.5, round), options, part);
        if (!held)
            return failWith(held.error());
        if (round == 0) {
            out.model = RuleModel(held->grown, held->classes);
            if (constraints.restrict() && !holds(out.model, constraints))
                out.model = RuleModel(held->known);
            installGivenClasses(out.model, constraints);
        }
        if (round > 0)
            addBodies(out.model, *held, constraints);
        if (round == 0)
            out.contested = contested(*held, options.seed, progress);
        if (auto good = addRules(out, *held, constraints, usual + round, options.seed, progress); !good)
            return failWith(good.error());
    }
    if (progress.cancelled())
        return fail(ErrorCode::Cancelled, "Induction was cancelled.");
    if (generality < usual && constraints.given.empty())
        out.model = restricted(out.model, templates, static_cast<double>(generality) / usual, progress);
    return out;
}

tl::unexpected<Error> cancelledInduction()
{
    return fail(ErrorCode::Cancelled, "Induction was cancelled.");
}

constexpr double priorWeight = 0.3; // lambda of the figures that the linguist sees

/// Rules without a gain are no rules of their own: their alternatives stand where they are used.
WrittenRules writeWorthyRules(RuleModel &model, const TemplateSet &templates, const Derivations &derivations,
                              std::uint64_t seed, const Progress &progress)
{
    WrittenRules written = writeRules(model, templates, derivations);
    weighRules(written, model, templates, derivations, priorWeight, seed, progress);
    std::set<std::size_t> worthless;
    for (std::size_t n = 0; n < model.nonterminals.size(); ++n) {
        const Nonterminal &one = model.nonterminals[n];
        if (const auto rule = written.ruleOfNonterminal[n];
            rule >= 0 && !one.start && !one.given && written.grammar.rules[static_cast<std::size_t>(rule)].gain <= 0.0)
            worthless.insert(n);
    }
    if (worthless.empty() || progress.cancelled())
        return written;
    written = writeRules(model, templates, derivations, worthless);
    weighRules(written, model, templates, derivations, priorWeight, seed, progress);
    return written;
}

} // namespace

Result<Induction> induce(const InductionInput &given, const InductionOptions &options, Progress &caller)
{
    Watch progress(caller);
    const InductionInput input = withAccepted(given);
    if (input.utterances.empty())
        return fail(ErrorCode::NotFound, "There is no golden utterance to learn from.");
    if (!(options.generality >= 0.0 && options.generality <= 1.0))
        return fail(ErrorCode::InvalidOption, "Generality must be between 0 and 1.");
    const int generality = static_cast<int>(std::lround(options.generality * generalitySteps));
    const bool exact = generality == 0;
    TemplateSet templates = makeTemplates(input, exact, progress);
    if (progress.cancelled())
        return cancelledInduction();
    const auto constraints = readConstraints(input, templates);
    if (!constraints)
        return failWith(constraints.error());
    RuleModel model(templates);
    Induction out;
    if (!exact) {
        auto learned = learn(templates, *constraints, generality, options, progress);
        if (!learned)
            return failWith(learned.error());
        model = std::move(learned->model);
        out.report.steps = learned->steps;
        out.report.candidates = std::move(learned->contested.candidates);
        out.report.voters = learned->contested.voters;
        for (InductionCandidate &doubt : valueDoubts(templates, 50, progress))
            out.report.candidates.push_back(std::move(doubt));
    }
    progress.report(0.9);
    const Derivations derivations = deriveAll(model, templates, progress);
    if (progress.cancelled())
        return cancelledInduction();
    WrittenRules written = writeWorthyRules(model, templates, derivations, options.seed, progress);
    const RuleModel listed(templates);
    out.report.logPosteriorStart = logPosterior(listed, templates, deriveAll(listed, templates, progress), priorWeight);
    out.report.logPosterior = logPosterior(model, templates, derivations, priorWeight);
    out.grammar = std::move(written.grammar);
    out.grammar.locale = input.locale;
    if (!exact)
        for (const Rule *rule : withoutPlace(model, *constraints))
            templates.warnings.push_back({MessageCode::InductionDecisionNowhere, {rule->name}});
    out.report.remarks = templates.warnings;
    for (const Message &remark : templates.warnings)
        out.report.warnings.push_back(englishText(remark));
    out.report.proposals = proposeCatalogues(out.grammar, input.catalogues, progress);
    if (progress.cancelled())
        return cancelledInduction();
    if (auto good = validate(out.grammar); !good)
        return fail(ErrorCode::Internal, good.error().detail);
    progress.report(1.0);
    return out;
}

} // namespace filigree
