// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the data says against a sentence that nobody wrote: its parts had many chances to meet and never did.
#pragma once

#include <cstdint>
#include <span>
#include <unordered_set>
#include <vector>

#include "core/induction/templates.h"

namespace filigree::induction {

/// How strange a sentence is to the data of its intent; zero for what the data shows part by part.
struct Strangeness {
    double worstPair = 0.0; ///< highest ln(1 + e) of the pairs (a somewhere before b) that never met, e their expected
                            ///< number c(a) c(b) / n if the two were independent
    double repeats = 0.0; ///< symbols that stand more often than in any sentence of the intent
};

class Cooccurrence {
public:
    explicit Cooccurrence(const TemplateSet &templates);

    [[nodiscard]] Strangeness strangeness(std::size_t intent, std::span<const Symbol> symbols) const;

private:
    [[nodiscard]] double count(std::size_t intent, Symbol symbol) const;
    [[nodiscard]] static std::uint64_t key(std::size_t intent, Symbol a, Symbol b);

    std::vector<double> m_total; // by intent
    std::vector<std::vector<double>> m_counts; // by intent and symbol: utterances that hold it
    std::vector<std::vector<std::uint8_t>> m_most; // by intent and symbol: most times in one sentence
    std::unordered_set<std::uint64_t> m_pairs; // never iterated
};

} // namespace filigree::induction
