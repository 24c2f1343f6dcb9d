// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/catalogueproposals.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "core/text/unicode.h"

namespace filigree::induction {

namespace {

/// Alternatives with the rule that they stand in.
struct WordClass {
    const Rule *rule = nullptr;
    std::vector<std::string> phrases; ///< the plain ones
    std::vector<std::string> keys;
    std::size_t members = 0; ///< with those that are no plain words
};

void collect(const Rule &rule, const Expression &body, bool whole, std::vector<WordClass> &classes,
             std::set<std::string> &words)
{
    using Kind = Expression::Kind;
    if (body.kind == Kind::Word)
        words.insert(body.text);
    if (body.kind == Kind::Slot)
        return;
    for (const Expression &part : body.parts)
        collect(rule, part, whole && body.kind == Kind::Sequence && body.parts.size() == 1, classes, words);
    // The alternatives of an intent are whole sentences.
    if (body.kind != Kind::Alternatives || (whole && rule.kind == RuleKind::Start))
        return;
    WordClass next{&rule, {}, {}, body.parts.size()};
    for (const Expression &part : body.parts) {
        if (auto phrase = onlyWords(part)) {
            next.keys.push_back(comparisonKey(*phrase));
            next.phrases.push_back(std::move(*phrase));
        }
    }
    if (next.keys.size() >= 2)
        classes.push_back(std::move(next));
}

/// Which of the wanted keys the catalogue has.
std::set<std::string> heldBy(const Catalogue &catalogue, const std::set<std::string> &wanted, const Progress &progress)
{
    std::set<std::string> out;
    for (std::size_t i = 0; i < catalogue.values.size(); ++i) {
        if (i % 4096 == 0 && progress.cancelled())
            return out;
        std::string key = comparisonKey(catalogue.values[i].text);
        if (wanted.contains(key))
            out.insert(std::move(key));
    }
    return out;
}

std::optional<CatalogueProposal> bestFor(const WordClass &one, const std::vector<Catalogue> &catalogues,
                                         const std::vector<std::set<std::string>> &held, double vocabulary)
{
    constexpr double stranger = 0.1;
    const auto isIn = [&](std::size_t c, std::size_t i) { return held[c].contains(one.keys[i]); };
    double sum = 1.0; // odds against "no catalogue"
    double most = 0.0;
    std::size_t best = 0;
    for (std::size_t c = 0; c < catalogues.size(); ++c) {
        std::size_t inside = 0;
        for (std::size_t i = 0; i < one.keys.size(); ++i)
            inside += isIn(c, i) ? 1 : 0;
        const double odds =
            std::exp(static_cast<double>(inside)
                         * std::log((1.0 - stranger) * vocabulary
                                    / std::max<double>(1.0, static_cast<double>(catalogues[c].values.size())))
                     + static_cast<double>(one.members - inside) * std::log(stranger))
            / static_cast<double>(catalogues.size());
        sum += odds;
        if (inside >= 2 && 2 * inside > one.members && odds > most) {
            most = odds;
            best = c;
        }
    }
    if (!(2.0 * most > sum))
        return std::nullopt;
    CatalogueProposal out{one.rule->name, catalogues[best].slot, catalogues[best].name, most / sum, {}, {}};
    for (std::size_t i = 0; i < one.keys.size(); ++i)
        (isIn(best, i) ? out.inside : out.outside).push_back(one.phrases[i]);
    return out;
}

} // namespace

std::vector<CatalogueProposal> proposeCatalogues(const Grammar &grammar, const std::vector<Catalogue> &catalogues,
                                                 const Progress &progress)
{
    std::vector<WordClass> classes;
    std::set<std::string> words;
    for (const Rule &rule : grammar.rules)
        if (rule.kind != RuleKind::Values)
            collect(rule, rule.body, true, classes, words);
    std::vector<CatalogueProposal> out;
    if (classes.empty() || catalogues.empty())
        return out;
    std::set<std::string> wanted;
    for (const WordClass &one : classes)
        wanted.insert(one.keys.begin(), one.keys.end());
    auto vocabulary = static_cast<double>(words.size());
    std::vector<std::set<std::string>> held;
    for (const Catalogue &catalogue : catalogues) {
        vocabulary += static_cast<double>(catalogue.values.size());
        held.push_back(heldBy(catalogue, wanted, progress));
    }
    for (const WordClass &one : classes) {
        auto proposal = bestFor(one, catalogues, held, vocabulary);
        // The same alternatives may stand in several places.
        const auto same = [&](const CatalogueProposal &known) {
            return known.catalogue == proposal->catalogue && known.slot == proposal->slot
                && std::ranges::is_permutation(known.inside, proposal->inside);
        };
        if (proposal && std::ranges::none_of(out, same))
            out.push_back(std::move(*proposal));
    }
    return out;
}

} // namespace filigree::induction
