// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All taggings of a sentence under a linear-chain CRF: their sum, what each tag has of it, and the best one. Private to
// core/evaluation.
//
// Pairs of tags that training data show have weights of their own, all others share one. So a step of the sums costs
// the pairs that were seen and not the square of the tags: with e = exp(weight of a pair) and u that of the unseen
// ones,
//   sum over i of alpha(i) M(i,j) = u * sum over i of alpha(i) + sum over seen (i,j) of alpha(i) (e - u).
// I tags have no unseen predecessors. Each position is divided by its sum (Rabiner's scaling), and each score enters as
// its distance from the best of its position, so nothing overflows.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/evaluation/tagset.h"

namespace filigree {

/// Weights of pairs of tags as factors.
class Transitions {
public:
    /// `arcs` sorted by (to, from), holding every pair that ends in an I tag and may be there.
    Transitions(const TagSet &tags, std::vector<TagArc> arcs);

    /// Weights of the arcs, in their order, and of the unseen pairs. They are kept within -50 … 50.
    template <class Weight> void setWeights(std::span<const Weight> arcs, double unseen)
    {
        for (std::size_t i = 0; i < m_arcs.size(); ++i)
            m_weights[i] = static_cast<double>(arcs[i]);
        m_unseenWeight = unseen;
        update();
    }

    [[nodiscard]] std::size_t tags() const { return m_inside.size(); }
    [[nodiscard]] const std::vector<TagArc> &arcs() const { return m_arcs; }
    [[nodiscard]] const std::vector<double> &factors() const { return m_factors; } ///< e^weight, by arc
    [[nodiscard]] const std::vector<double> &weights() const { return m_weights; }
    [[nodiscard]] double unseenFactor() const { return m_unseenFactor; }
    [[nodiscard]] double unseenWeight() const { return m_unseenWeight; }
    [[nodiscard]] bool isInside(std::size_t tag) const { return m_inside[tag] != 0; }

private:
    friend class Lattice;
    void update();

    std::vector<TagArc> m_arcs;
    std::vector<std::uint32_t> m_firstArc; ///< by `to`, and the end
    std::vector<char> m_inside;
    std::vector<double> m_weights;
    std::vector<double> m_factors;
    std::vector<double> m_extra; ///< factor less what the sum over all predecessors has of it already
    double m_unseenWeight = 0.0;
    double m_unseenFactor = 1.0;
};

/// What transitions have of the sums, over many sentences.
struct TransitionMass {
    std::vector<double> arcs; ///< without the arc's factor
    double all = 0.0; ///< of all pairs that do not end in an I tag, without factors
};

/// Work space for one sentence at a time.
class Lattice {
public:
    /// Clears the scores for a sentence of `words` words.
    void reset(std::size_t words, std::size_t tags);
    /// The score of each tag at a word, to be filled in; after backward() the tags' probabilities.
    [[nodiscard]] double *row(std::size_t word) { return m_scores.data() + word * m_tags; }

    /// The logarithm of the sum over all taggings. row() stays as it is.
    [[nodiscard]] double forward(const Transitions &transitions);
    /// After forward(): row() becomes probabilities, and `weight` times the transitions' share is added to `mass`.
    void backward(const Transitions &transitions, double weight, TransitionMass &mass);
    /// The best tagging (of equals the one with the smallest tags from the end), and its score. Needs the scores.
    [[nodiscard]] std::vector<std::uint16_t> best(const Transitions &transitions, double &score);
    /// The score of a tagging.
    [[nodiscard]] double score(const Transitions &transitions, std::span<const std::uint16_t> tags) const;

private:
    std::size_t m_words = 0;
    std::size_t m_tags = 0;
    std::vector<double> m_scores;
    std::vector<double> m_factors; ///< e^(score - best of the word)
    std::vector<double> m_alpha; ///< scaled: each word's sum is 1
    std::vector<double> m_scale;
    std::vector<double> m_beta;
    std::vector<double> m_inner;
};

} // namespace filigree
