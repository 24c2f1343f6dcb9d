// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log posterior of rules, and the terms that it is made of.
#pragma once

#include <cstddef>
#include <span>

#include "core/induction/derivations.h"
#include "core/induction/rulemodel.h"
#include "core/induction/templates.h"

namespace filigree::induction {

/// Terms of the log posterior that a rule's gain is made of; all in nats.
struct RuleCost {
    double lambda = 0.3; ///< weight of the structure's prior
    double symbols = 2.0; ///< V: different symbols and nonterminals

    /// -lambda ln 2 (items log2 V + 2): the prior of a body with that many items.
    [[nodiscard]] double body(std::size_t items) const;
};

/// ln of the Dirichlet-multinomial (alpha 1) of the counts of K choices; 0 where there is no choice:
///   lnG(K) - lnG(n + K) + sum lnG(c + 1).
[[nodiscard]] double choiceLikelihood(std::span<const double> counts);

/// The terms' weights for a model's rules.
[[nodiscard]] RuleCost ruleCost(const RuleModel &model, const TemplateSet &templates, double lambda);

/// ln P(rules) + ln P(data | rules) in nats, up to what no rules change: the prior of all bodies, and the choices of
/// bodies and of optional parts in the data's derivations, their probabilities integrated out. Slot values, the same
/// whatever the rules, are left out.
[[nodiscard]] double logPosterior(const RuleModel &model, const TemplateSet &templates, const Derivations &derivations,
                                  double lambda);

} // namespace filigree::induction
