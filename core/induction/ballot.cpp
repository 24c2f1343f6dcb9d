// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/ballot.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "core/base/random.h"
#include "core/induction/closure.h"
#include "core/induction/ensemble.h"

namespace filigree::induction {

namespace {

/// The member of class `k` that stands at `at`; the longest one.
std::size_t memberLength(const PhraseClasses &classes, std::size_t k, std::span<const Symbol> words, std::size_t at)
{
    std::size_t longest = 0;
    for (const auto &member : classes.members[k])
        if (member.size() > longest && at + member.size() <= words.size()
            && std::equal(member.begin(), member.end(), words.begin() + static_cast<std::ptrdiff_t>(at)))
            longest = member.size();
    return longest;
}

/// Denies the class where the two sentences, alike as classes, differ in words: beside the neighbour of `rejected` that
/// is a word or slot, as the edge of a sentence says less.
void denyWhereDifferent(PhraseClasses &classes, const Template &rejected, std::span<const Symbol> golden,
                        std::span<const Symbol> rewritten)
{
    std::size_t r = 0;
    std::size_t g = 0;
    const std::vector<Symbol> &words = rejected.symbols;
    for (const Symbol symbol : rewritten) {
        if (symbol < classes.base) {
            ++r, ++g;
            continue;
        }
        const auto k = static_cast<std::size_t>(symbol - classes.base);
        const std::size_t own = memberLength(classes, k, words, r);
        const std::size_t other = memberLength(classes, k, golden, g);
        if (!std::ranges::equal(std::span(words).subspan(r, own), golden.subspan(g, other))) {
            const Symbol left = r > 0 ? words[r - 1] : -1;
            const Symbol right = r + own < words.size() ? words[r + own] : -1;
            if (right != -1)
                classes.after[k].denies.insert({rejected.intent, right});
            else
                classes.before[k].denies.insert({rejected.intent, left});
        }
        r += own;
        g += other;
    }
}

/// No golden utterance may become, as classes, what was rejected.
void keepApart(PhraseClasses &classes, const TemplateSet &known, const std::vector<Template> &rejected)
{
    for (const Template &one : rejected) {
        for (const Template &entry : known.templates) {
            if (entry.intent != one.intent || classes.members.empty())
                continue;
            const std::vector<Symbol> rewritten = classes.rewrite(one.intent, one.symbols);
            if (classes.rewrite(entry.intent, entry.symbols) == rewritten)
                denyWhereDifferent(classes, one, entry.symbols, rewritten);
        }
    }
}

/// What was rejected in the symbols that the runs see.
std::vector<Template> asSeen(const PhraseClasses &classes, const TemplateSet &seen,
                             const std::vector<Template> &rejected)
{
    std::vector<Template> out;
    for (const Template &one : rejected) {
        Template next = one;
        next.symbols = classes.rewrite(one.intent, one.symbols);
        const auto same = [&](const Template &entry) {
            return entry.intent == next.intent && entry.symbols == next.symbols;
        };
        if (std::none_of(seen.templates.begin(), seen.templates.end(), same))
            out.push_back(std::move(next));
    }
    return out;
}

} // namespace

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
    closure.demand = heard(closure.demand, constraints);
    PhraseClasses classes;
    TemplateSet seen = known; // what the runs see: the data, from the second round on with classes as symbols
    TemplateSet grown = known;
    std::optional<Votes> votes;
    std::optional<Votes> first;
    ensemble.rejected = asSeen(classes, seen, constraints.rejected);
    const int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        SubProgress part(progress, 0.8 * round / rounds, 0.8 * (round + 1) / rounds);
        auto acceptors = runEnsemble(grown, ensemble, part);
        if (!acceptors)
            return failWith(acceptors.error());
        votes.emplace(std::move(*acceptors));
        votes->weighVolumes(known);
        votes->compareWith(seen, known);
        if (round == 0)
            first = votes;
        for (const Template &rejected : ensemble.rejected)
            votes->settle(rejected.intent, rejected.symbols, false);
        for (const Template &rejected : constraints.rejected)
            votes->settle(rejected.intent, rejected.symbols, false);
        closure.seed = mix64(options.seed + static_cast<std::uint64_t>(round));
        if (round + 1 == rounds)
            closure.demand = heard({0.6, 0.15}, constraints);
        grown = withLikelyTemplates(seen, *votes, closure, progress);
        if (round == 0 && constraints.given.empty()) {
            PhraseClassOptions phrases;
            phrases.similarity = 0.2;
            phrases.contextSimilarity = 0.3;
            classes = findPhraseClasses(known, grown, *votes, phrases, progress);
            keepApart(classes, known, constraints.rejected);
            seen = classes.rewrite(known);
            ensemble.rejected = asSeen(classes, seen, constraints.rejected);
            grown = seen;
        }
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "Induction was cancelled.");
    }
    return Ballot{known,
                  constraints.rejected,
                  std::move(classes),
                  std::move(seen),
                  std::move(grown),
                  std::move(*first),
                  std::move(*votes)};
}

} // namespace filigree::induction
