// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an ensemble of runs thinks of a sentence: the share of them whose language holds it,
// an estimate of the posterior probability that it belongs to the language; and what the data itself says against it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/induction/acceptor.h"
#include "core/induction/cooccurrence.h"

namespace filigree::induction {

struct PhraseClasses;

/// What a sentence needs to be believed.
struct Demand {
    double share = 0.4; ///< of the votes, for a template that gives as many sentences as the data's do on average
    double least = 0.15; ///< however few sentences it gives
};

class Votes {
public:
    explicit Votes(std::vector<Acceptor> acceptors);

    /// 0 to 1. Remembers what it was asked.
    [[nodiscard]] double share(std::size_t intent, std::span<const Symbol> symbols);
    /// How many sentences a template gives, against the data's templates: ln, above 0 only.
    void weighVolumes(const TemplateSet &golden);
    /// Is the share as high as demanded, higher the more sentences the template gives (a wrong template with many slots
    /// does the most harm), and does the data not speak against it?
    [[nodiscard]] bool convinced(std::size_t intent, std::span<const Symbol> symbols, const Demand &demand);
    /// Sentences are rewritten by these classes before the runs are asked; nullptr: they are not.
    void rewriteBy(const PhraseClasses *classes) { m_classes = classes; }
    /// The data in the symbols that the runs see, for what speaks against a sentence.
    void compareWith(const TemplateSet &seen, const TemplateSet &words)
    {
        m_data.emplace(seen);
        m_words.emplace(words);
    }
    [[nodiscard]] const std::vector<Acceptor> &acceptors() const { return m_acceptors; }
    /// From now on share() is 0 (or 1) for this sentence: somebody said so.
    void settle(std::size_t intent, std::span<const Symbol> symbols, bool belongs);

private:
    static std::uint64_t key(std::size_t intent, std::span<const Symbol> symbols);
    /// Does the data speak against the sentence?
    [[nodiscard]] bool denied(std::size_t intent, std::span<const Symbol> symbols);
    [[nodiscard]] double volume(std::span<const Symbol> symbols) const;
    /// Shares of the runs from the left and from the right, for a sentence in the runs' symbols.
    [[nodiscard]] std::array<double, 2> sides(std::size_t intent, std::span<const Symbol> symbols) const;

    std::vector<Acceptor> m_acceptors;
    const PhraseClasses *m_classes = nullptr;
    std::optional<Cooccurrence> m_data;
    std::optional<Cooccurrence> m_words;
    std::vector<double> m_logVolume; // by symbol
    double m_usualLogVolume = 0.0;
    std::unordered_map<std::uint64_t, float> m_known; // never iterated
    std::unordered_map<std::uint64_t, bool> m_denied; // never iterated
};

} // namespace filigree::induction
