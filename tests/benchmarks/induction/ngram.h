// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Interpolated trigrams of templates, what a grammar is compared with: Kneser-Ney (one discount an order,
// n1 / (n1 + 2 n2)) and Witten-Bell (Chen and Goodman 1999, sections 2.4 and 2.7).
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "tests/benchmarks/induction/templatelanguage.h"

namespace filigree::bench {

/// The symbols of the training data; all others are one unknown symbol.
class Vocabulary {
public:
    static constexpr int begin = 0;
    static constexpr int end = 1;
    static constexpr int unknown = 2;

    explicit Vocabulary(const std::vector<TemplateWords> &training);
    [[nodiscard]] std::vector<int> of(const TemplateWords &words) const;
    /// What can follow: all symbols, the unknown one, the end.
    [[nodiscard]] std::size_t size() const { return m_index.size() + 2; }

private:
    std::map<std::string, int> m_index;
};

class Ngram {
public:
    enum class Kind { KneserNey, WittenBell };
    Ngram(Kind kind, const Vocabulary &vocabulary, std::size_t order);

    void add(const TemplateWords &words, double count = 1.0);
    /// Once after the last add(), before the first probabilities().
    void finish();
    /// P(symbol | those before it), the end last.
    [[nodiscard]] std::vector<double> probabilities(const TemplateWords &words) const;

private:
    struct Context {
        std::map<int, double> counts;
        std::map<int, std::set<int>> lefts; ///< Kneser-Ney: symbols seen before context and word
        double total = 0.0;
    };
    using History = std::vector<int>;

    [[nodiscard]] double probability(const History &history, int word) const;

    Kind m_kind;
    const Vocabulary &m_vocabulary;
    std::size_t m_order;
    std::map<History, Context> m_contexts;
    std::vector<double> m_discounts; // by length of the history
};

} // namespace filigree::bench
