// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The linguist's decisions in induction's terms: classes that are given, classes that must not be, sentences that must
// not be in the language. What induction does with them; constraintreading.h makes them.
#pragma once

#include <vector>

#include "core/induction/rulemodel.h"
#include "core/induction/templates.h"
#include "core/induction/votes.h"

namespace filigree::induction {

struct PhraseConstraint {
    Rule rule;
    std::vector<std::vector<Symbol>> members; ///< the phrases of its body; an empty one says that it is optional
    /// Forbidden: the alternative that each member is from, or free. What is inside one of them may stand for each
    /// other.
    std::vector<std::size_t> alternatives;
    static constexpr std::size_t free = static_cast<std::size_t>(-1); ///< in several alternatives
};

struct Constraints {
    std::vector<PhraseConstraint> forbidden;
    std::vector<PhraseConstraint> given; ///< Class and Replace
    std::vector<Template> rejected; ///< intent and symbols only
    double affirmed = 0.5; ///< share of "yes" among the answers, as if five more of each had been given
    [[nodiscard]] bool restrict() const { return !forbidden.empty() || !rejected.empty(); }
};

/// The members of a given class in each other's contexts, as templates with count 1.
[[nodiscard]] TemplateSet withGivenClasses(const TemplateSet &templates, const Constraints &constraints);

/// Puts the given classes into the rules, for every member wherever it stands. Rules to be taken as they stand are
/// locked.
void installGivenClasses(RuleModel &model, const Constraints &constraints);

/// What the answers make of a demand: sentences are asked about where the runs are in doubt, so the answers' odds of
/// "yes" are the odds by which the runs are too cautious (or too bold): t / (1 - t) is divided by them.
[[nodiscard]] Demand heard(const Demand &demand, const Constraints &constraints);

/// Of the given classes, the rules that no sentence of the model uses: their phrases stand nowhere.
[[nodiscard]] std::vector<const Rule *> withoutPlace(const RuleModel &model, const Constraints &constraints);

/// Does the model hold to what is forbidden and rejected?
[[nodiscard]] bool holds(const RuleModel &model, const Constraints &constraints);

} // namespace filigree::induction
