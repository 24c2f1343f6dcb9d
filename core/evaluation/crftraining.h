// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The training of a linear-chain conditional random field: the penalised likelihood with its gradient, and L-BFGS on
// it. Knows attributes and tags as numbers. Private to core/evaluation.
//
// Lafferty, McCallum and Pereira (2001). Weights are those of the pairs of an attribute and a tag, and of the pairs of
// tags, that the data show, and one of all other pairs of tags.
#pragma once

#include <atomic>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/evaluation/lattice.h"
#include "core/evaluation/stringpool.h"
#include "core/evaluation/tagset.h"

namespace filigree {

/// Sentences as numbers. Arrays named …First hold where each one's part begins, and the end.
struct CrfData {
    TagSet tags;
    std::vector<TagArc> arcs; ///< as Transitions wants them
    std::vector<std::uint32_t> attributeFirst; ///< into attributeTags, by attribute
    std::vector<std::uint16_t> attributeTags;
    std::vector<std::uint64_t> sentenceFirst; ///< words, by sentence
    std::vector<double> sentenceWeight; ///< how often it occurs
    std::vector<std::uint64_t> wordFirst; ///< into attributes, by word
    std::vector<std::uint32_t> attributes;
    /// By word, or empty: the attribute that it gives to every later, and to every earlier, word of its sentence;
    /// noNumber for none. Beside `attributes`, because sums along the sentence cost a word what pairs of words would.
    std::vector<std::uint32_t> toLater;
    std::vector<std::uint32_t> toEarlier;
    std::vector<std::uint16_t> gold; ///< tags, by word

    /// Those of the pairs of attributes and tags, of the arcs, and of unseen pairs of tags; in this order.
    [[nodiscard]] std::size_t parameters() const { return attributeTags.size() + arcs.size() + 1; }
};

/// Minus the logarithm of the likelihood, plus the penalty.
class CrfObjective {
public:
    /// `data` must outlive it. Work is cut into a fixed number of parts that are added in a fixed order: the numbers do
    /// not depend on `threads`. Counting the data can be cancelled.
    CrfObjective(const CrfData &data, double penalty, int threads, Progress &progress);
    /// The value at `x`, and its gradient. Both are 0 once the work is cancelled.
    [[nodiscard]] double evaluate(std::span<const double> x, std::span<double> gradient, Progress &progress);
    [[nodiscard]] bool cancelled() const { return m_stop; }
    /// By parameter: the unit in which a descent should count it, so that the loss bends about as much along each. An
    /// estimate of the second derivative to the power -1/2, out of the data's counts.
    [[nodiscard]] std::vector<double> units() const;

private:
    struct Part {
        std::uint64_t begin = 0; ///< sentences
        std::uint64_t end = 0;
        std::vector<double> expected; ///< counts of pairs of attributes and tags
        TransitionMass mass;
        double loss = 0.0;
    };
    /// Room for one sentence.
    struct Desk {
        Lattice lattice;
        std::vector<double> running; ///< by tag
    };
    void countGold(Progress &progress);
    void countGoldGiven(std::uint64_t sentence);
    void countGoldOf(std::uint32_t attribute, std::uint16_t tag, double weight);
    void work(Part &part, std::span<const double> x, Progress &progress);
    void addSentence(std::uint64_t sentence, std::span<const double> x, Desk &desk, Part &part) const;
    void addScores(std::uint64_t sentence, std::span<const double> x, Desk &desk) const;
    void addExpected(std::uint64_t sentence, double weight, Desk &desk, std::vector<double> &expected) const;
    [[nodiscard]] double gather(std::span<const double> x, std::span<double> gradient);

    const CrfData &m_data;
    double m_penalty;
    int m_threads;
    Transitions m_transitions;
    std::vector<double> m_goldCounts; ///< by parameter
    std::vector<Part> m_parts;
    std::atomic<bool> m_stop{false};
};

struct CrfTraining {
    std::vector<double> weights; ///< by parameter
    int iterations = 0;
    double loss = 0.0;
};

/// Minimises the objective by L-BFGS. Errors: Cancelled; Internal, when it cannot go on at its very first step.
[[nodiscard]] Result<CrfTraining> trainCrf(const CrfData &data, double penalty, int iterations, int threads,
                                           Progress &progress);

} // namespace filigree
