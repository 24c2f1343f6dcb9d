// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/ballot.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>

#include "core/base/random.h"
#include "core/induction/closure.h"
#include "core/induction/ensemble.h"

namespace filigree::induction {

Result<Ballot> holdBallot(const TemplateSet &templates, const Constraints &constraints,
                          const InductionOptions &options, Progress &progress)
{
    EnsembleOptions ensemble;
    // A run's time grows faster than the data, and large data needs fewer of them to agree.
    ensemble.runs = static_cast<int>(std::clamp<std::size_t>(64 * 120 / templates.templates.size(), 8, 64));
    ensemble.lambdaFrom = std::getenv("LF") ? std::atof(std::getenv("LF")) : 0.2;
    ensemble.lambdaTo = std::getenv("LT") ? std::atof(std::getenv("LT")) : 2.5;
    ensemble.noise = 0.5;
    ensemble.seed = options.seed;
    ensemble.threads = options.threads;
    const TemplateSet known = withGivenClasses(templates, constraints);
    ClosureOptions closure;
    closure.share = std::getenv("CS") ? std::atof(std::getenv("CS")) : 0.7;
    PhraseClasses classes;
    TemplateSet seen = known; // what the runs see: the data, from the second round on with classes as symbols
    TemplateSet grown = known;
    std::optional<Votes> votes;
    static const int rounds = std::getenv("RO") ? std::atoi(std::getenv("RO")) : 3;
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
            closure.share = std::getenv("CS2") ? std::atof(std::getenv("CS2")) : 0.6;
        grown = withLikelyTemplates(seen, *votes, closure);
        static const int CR = std::getenv("CR") ? std::atoi(std::getenv("CR")) : 2;
        if (round < CR && constraints.given.empty()) {
            PhraseClassOptions phrases;
            phrases.contextSimilarity = std::getenv("PC") ? std::atof(std::getenv("PC")) : 0.3;
            phrases.similarity = std::getenv("PS") ? std::atof(std::getenv("PS")) : 0.2;
            votes->rewriteBy(&classes);
            PhraseClasses next =
                findPhraseClasses(known, classes.spelledOut(grown), *votes, phrases, &classes);
            classes = std::move(next);
            seen = classes.rewrite(known);
            grown = seen;
        }
    }
    return Ballot{known, std::move(classes), std::move(seen), std::move(grown), std::move(*votes)};
}

} // namespace filigree::induction
