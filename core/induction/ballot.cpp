// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/ballot.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/base/random.h"
#include "core/induction/closure.h"
#include "core/induction/ensemble.h"

namespace filigree::induction {

Result<Ballot> holdBallot(const TemplateSet &templates, const Constraints &constraints, double priorScale,
                          const InductionOptions &options, Progress &progress)
{
    EnsembleOptions ensemble;
    // A run's time grows faster than the data, and large data needs fewer of them to agree.
    ensemble.runs = static_cast<int>(std::clamp<std::size_t>(64 * 120 / templates.templates.size(), 8, 64));
    if (options.beam > 0)
        ensemble.runs = options.beam;
    ensemble.lambdaFrom = 0.2 * priorScale;
    ensemble.lambdaTo = 2.5 * priorScale;
    ensemble.noise = 0.5;
    ensemble.seed = options.seed;
    ensemble.threads = options.threads;
    const TemplateSet known = withGivenClasses(templates, constraints);
    ClosureOptions closure;
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
        votes->compareWith(seen, known);
        for (const Template &rejected : constraints.rejected)
            votes->settle(rejected.intent, rejected.symbols, false);
        closure.seed = mix64(options.seed + static_cast<std::uint64_t>(round));
        if (round + 1 == rounds)
            closure.demand.share = 0.6;
        grown = withLikelyTemplates(seen, *votes, closure, progress);
        if (round == 0 && constraints.given.empty()) {
            PhraseClassOptions phrases;
            phrases.similarity = 0.2;
            phrases.contextSimilarity = 0.3;
            classes = findPhraseClasses(known, grown, *votes, phrases, progress);
            seen = classes.rewrite(known);
            grown = seen;
        }
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "Induction was cancelled.");
    }
    return Ballot{known, std::move(classes), std::move(seen), std::move(grown), std::move(*votes)};
}

} // namespace filigree::induction
