// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/ruleposterior.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace filigree::induction {

RuleCost ruleCost(const RuleModel &model, const TemplateSet &templates, double lambda)
{
    RuleCost out{lambda, static_cast<double>(templates.symbolCount())};
    for (const Nonterminal &one : model.nonterminals)
        out.symbols += !one.start && !one.bodies.empty() ? 1 : 0;
    out.symbols = std::max(2.0, out.symbols);
    return out;
}

double RuleCost::body(std::size_t items) const
{
    return -lambda * std::log(2.0) * (static_cast<double>(items) * std::log2(symbols) + 2.0);
}

double choiceLikelihood(std::span<const double> counts)
{
    if (counts.size() < 2)
        return 0.0;
    double n = 0.0;
    double out = std::lgamma(static_cast<double>(counts.size()));
    for (const double count : counts) {
        n += count;
        out += std::lgamma(count + 1.0);
    }
    return out - std::lgamma(n + static_cast<double>(counts.size()));
}

double logPosterior(const RuleModel &model, const TemplateSet &templates, const Derivations &derivations, double lambda)
{
    const RuleCost cost = ruleCost(model, templates, lambda);
    double out = 0.0;
    for (std::size_t n = 0; n < model.nonterminals.size(); ++n) {
        const auto &bodies = model.nonterminals[n].bodies;
        if (bodies.empty())
            continue;
        out += choiceLikelihood(derivations.counts.bodies[n]);
        for (std::size_t b = 0; b < bodies.size(); ++b) {
            out += cost.body(bodies[b].size());
            const double uses = derivations.counts.bodies[n][b];
            for (std::size_t k = 0; k < bodies[b].size(); ++k) {
                const double present = derivations.counts.present[n][b][k];
                if (bodies[b][k].optional)
                    out += choiceLikelihood(std::vector<double>{present, uses - present});
            }
        }
    }
    return out;
}

} // namespace filigree::induction
