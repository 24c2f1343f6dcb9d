// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the rules derive the data: best derivations, and the counts of rules and optional parts in them.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "core/base/progress.h"
#include "core/induction/rulemodel.h"
#include "core/induction/templates.h"

namespace filigree::induction {

/// One use of a nonterminal in a derivation.
struct DerivationNode {
    std::size_t nonterminal = 0;
    std::size_t body = 0;
    std::vector<std::int32_t> children; ///< by item: -1 absent, -2 a symbol, else the index of the child's node
};

/// The nodes of one sentence's derivation, the root first.
using Derivation = std::vector<DerivationNode>;

struct RuleCounts {
    std::vector<std::vector<double>> bodies; ///< by nonterminal, by body
    std::vector<std::vector<std::vector<double>>> present; ///< by nonterminal, body, item
};

/// Derives templates; the best derivation is the one with the highest probability under `counts` (all choices alike
/// without), the first such in the order of the bodies.
class Deriver {
public:
    Deriver(const RuleModel &model, const RuleCounts *counts);
    [[nodiscard]] std::optional<Derivation> derive(const Template &entry);

private:
    struct Way {
        std::size_t end = 0;
        double score = 0.0;
        std::size_t body = 0;
    };
    struct Step {
        std::size_t from = 0; // position before the item
        double score = 0.0;
        bool taken = false;
    };
    using Layer = std::map<std::size_t, Step>; // by position after the item

    const std::vector<Way> &ways(std::size_t nonterminal, std::size_t at);
    std::vector<Layer> layers(std::size_t nonterminal, std::size_t body, std::size_t at);
    std::int32_t build(std::size_t nonterminal, std::size_t at, std::size_t end, Derivation &out);
    [[nodiscard]] double bodyScore(std::size_t nonterminal, std::size_t body) const;

    const RuleModel &m_model;
    const RuleCounts *m_counts;
    std::vector<double> m_totals;
    const std::vector<Symbol> *m_symbols = nullptr;
    std::map<std::pair<std::size_t, std::size_t>, std::vector<Way>> m_ways;
};

/// Best derivations of all templates (empty where there is none) and their counts, in two rounds: alike, then by
/// counts. Empty ones, too, once `progress` is cancelled.
struct Derivations {
    std::vector<Derivation> ofTemplate;
    RuleCounts counts;
};
[[nodiscard]] Derivations deriveAll(const RuleModel &model, const TemplateSet &templates,
                                    const Progress &progress = NoProgress());

} // namespace filigree::induction
