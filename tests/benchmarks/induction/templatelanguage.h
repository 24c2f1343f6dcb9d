// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An induced grammar as a probabilistic model of templates: what share of unseen templates it accepts, and how likely
// it finds each. From the rules and their weights alone, without core/fst.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/base/random.h"
#include "core/grammar/grammar.h"
#include "tests/benchmarks/induction/templatewords.h"

namespace filigree::bench {

class TemplateLanguage {
public:
    explicit TemplateLanguage(const Grammar &grammar);

    [[nodiscard]] bool accepts(const std::string &intent, const TemplateWords &words) const;
    /// P(the first 0, 1 ... symbols), and last P(template): one more than symbols and its end. Summed over intents and
    /// derivations; 0 where none has it.
    [[nodiscard]] std::vector<double> prefixProbabilities(const TemplateWords &words) const;
    /// The weights of each rule, of its own in each place where it is used: expected counts of `data` (two rounds of
    /// EM) beside `prior` uses with the rule's weights. Templates of unknown intents or outside of the language are
    /// left out.
    void adapt(const std::vector<std::pair<std::string, TemplateWords>> &data, double prior);
    /// A template by the rules' weights.
    [[nodiscard]] TemplateWords sample(Random &random) const;

private:
    struct Arc {
        int label = 0; ///< 0: none
        int target = 0; ///< always a later state than the arc's own
        double probability = 1.0;
    };
    struct Intent {
        int start = 0;
        int end = 0;
        double share = 0.0;
    };

    int label(const std::string &symbol);
    int addState();
    void arc(int from, int symbol, int to, double probability);
    int build(const Grammar &grammar, const Expression &body, int from);
    int buildAlternatives(const Grammar &grammar, const Expression &body, int from);
    [[nodiscard]] std::vector<double> forward(const Intent &intent, const std::vector<int> &labels) const;
    /// Adds the expected uses of each arc to `uses`, as m_arcs.
    void expect(const Intent &intent, const std::vector<int> &labels, std::vector<std::vector<double>> &uses) const;
    [[nodiscard]] std::vector<int> labelsOf(const TemplateWords &words) const;

    std::map<std::string, int> m_labels;
    std::vector<std::string> m_symbols;
    std::vector<std::vector<Arc>> m_arcs; // by state
    std::map<std::string, Intent> m_intents;
};

} // namespace filigree::bench
