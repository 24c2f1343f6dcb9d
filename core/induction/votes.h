// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an ensemble of runs thinks of a sentence: the share of them whose language holds it, an estimate of the
// posterior probability that it belongs to the language.
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/induction/acceptor.h"

namespace filigree::induction {

struct PhraseClasses;

class Votes {
public:
    explicit Votes(std::vector<Acceptor> acceptors);

    /// 0 to 1. Remembers what it was asked.
    [[nodiscard]] double share(std::size_t intent, std::span<const Symbol> symbols);
    /// How many sentences a template gives, against the data's templates: ln, above 0 only.
    void weighVolumes(const TemplateSet &golden);
    /// Is the share at least `threshold`, and more the more sentences the template gives? A wrong template with many
    /// slots does the most harm.
    [[nodiscard]] bool convinced(std::size_t intent, std::span<const Symbol> symbols, double threshold);
    /// Sentences are rewritten by these classes before the runs are asked; nullptr: they are not.
    void rewriteBy(const PhraseClasses *classes) { m_classes = classes; }
    [[nodiscard]] const std::vector<Acceptor> &acceptors() const { return m_acceptors; }
    /// From now on share() is 0 (or 1) for this sentence: somebody said so.
    void settle(std::size_t intent, std::span<const Symbol> symbols, bool belongs);

private:
    static std::uint64_t key(std::size_t intent, std::span<const Symbol> symbols);

    std::vector<Acceptor> m_acceptors;
    const PhraseClasses *m_classes = nullptr;
    std::vector<double> m_logVolume; // by symbol
    double m_usualLogVolume = 0.0;
    std::unordered_map<std::uint64_t, float> m_known; // never iterated
};

} // namespace filigree::induction
