// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/lattice.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

#include "core/evaluation/portablemath.h"

namespace filigree {

namespace {

// Less than e^-300 of the best tag counts as that: such a tag is never taken, and nothing becomes 0.
constexpr double faintest = -300.0;
// A weight beyond these is no weight but an accident of a line search's first step.
constexpr double largestWeight = 50.0;

} // namespace

Transitions::Transitions(const TagSet &tags, std::vector<TagArc> arcs)
    : m_arcs(std::move(arcs))
    , m_weights(m_arcs.size(), 0.0)
    , m_factors(m_arcs.size(), 1.0)
    , m_extra(m_arcs.size(), 0.0)
{
    m_firstArc.assign(tags.size() + 1, 0);
    for (const TagArc &arc : m_arcs)
        ++m_firstArc[arc.to + std::size_t{1}];
    std::partial_sum(m_firstArc.begin(), m_firstArc.end(), m_firstArc.begin());
    for (std::size_t tag = 0; tag < tags.size(); ++tag)
        m_inside.push_back(tags.isInside(tag) ? 1 : 0);
    update();
}

void Transitions::update()
{
    // Weights and factors alike: a score may not count more than the sum of all has of it.
    const auto bounded = [](double weight) { return std::clamp(weight, -largestWeight, largestWeight); };
    m_unseenWeight = bounded(m_unseenWeight);
    m_unseenFactor = exponential(m_unseenWeight);
    for (std::size_t i = 0; i < m_arcs.size(); ++i) {
        m_weights[i] = bounded(m_weights[i]);
        m_factors[i] = exponential(m_weights[i]);
        m_extra[i] = m_factors[i] - (isInside(m_arcs[i].to) ? 0.0 : m_unseenFactor);
    }
}

void Lattice::reset(std::size_t words, std::size_t tags)
{
    m_words = words;
    m_tags = tags;
    m_scores.assign(words * tags, 0.0);
}

double Lattice::forward(const Transitions &transitions)
{
    m_factors.resize(m_scores.size());
    m_alpha.resize(m_scores.size());
    m_scale.resize(m_words);
    double log = 0.0;
    for (std::size_t t = 0; t < m_words; ++t) {
        const double *scores = row(t);
        double *factors = m_factors.data() + t * m_tags;
        double *alpha = m_alpha.data() + t * m_tags;
        const double *before = t == 0 ? alpha : alpha - m_tags;
        const double highest = *std::max_element(scores, scores + m_tags);
        for (std::size_t j = 0; j < m_tags; ++j)
            factors[j] = std::max(scores[j] - highest, faintest);
        for (std::size_t j = 0; j < m_tags; ++j) // a loop of its own, because that one can be done two at a time
            factors[j] = exponential(factors[j]);
        double sum = 0.0;
        for (std::size_t j = 0; j < m_tags; ++j) {
            double inner = transitions.isInside(j) ? 0.0 : t == 0 ? 1.0 : transitions.m_unseenFactor;
            for (std::uint32_t a = transitions.m_firstArc[j]; t > 0 && a < transitions.m_firstArc[j + 1]; ++a)
                inner += before[transitions.m_arcs[a].from] * transitions.m_extra[a];
            alpha[j] = factors[j] * std::max(inner, 0.0);
            sum += alpha[j];
        }
        sum = std::max(sum, std::numeric_limits<double>::min());
        m_scale[t] = sum;
        const double inverse = 1.0 / sum;
        for (std::size_t j = 0; j < m_tags; ++j)
            alpha[j] *= inverse;
        log += highest + logarithm(sum);
    }
    return log;
}

void Lattice::backward(const Transitions &transitions, double weight, TransitionMass &mass)
{
    m_beta.assign(m_tags, 1.0);
    m_inner.resize(m_tags);
    for (std::size_t t = m_words; t-- > 0;) {
        double *probabilities = row(t);
        const double *alpha = m_alpha.data() + t * m_tags;
        for (std::size_t j = 0; j < m_tags; ++j)
            probabilities[j] = alpha[j] * m_beta[j];
        if (t == 0)
            break;
        const double *factors = m_factors.data() + t * m_tags;
        const double inverse = 1.0 / m_scale[t];
        double all = 0.0;
        for (std::size_t j = 0; j < m_tags; ++j) {
            m_inner[j] = factors[j] * m_beta[j] * inverse;
            all += transitions.isInside(j) ? 0.0 : m_inner[j];
        }
        mass.all += weight * all;
        m_beta.assign(m_tags, transitions.m_unseenFactor * all);
        const double *before = alpha - m_tags;
        for (std::size_t j = 0; j < m_tags; ++j) {
            const double inner = m_inner[j];
            const double weighted = weight * inner;
            for (std::uint32_t a = transitions.m_firstArc[j]; a < transitions.m_firstArc[j + 1]; ++a) {
                const std::size_t from = transitions.m_arcs[a].from;
                m_beta[from] += transitions.m_extra[a] * inner;
                mass.arcs[a] += before[from] * weighted;
            }
        }
        for (double &beta : m_beta)
            beta = std::max(beta, 0.0);
    }
}

std::vector<std::uint16_t> Lattice::best(const Transitions &transitions, double &score)
{
    constexpr double never = -std::numeric_limits<double>::infinity();
    std::vector<std::uint16_t> from(m_words * m_tags, 0);
    std::vector<double> current(m_tags);
    std::vector<double> before;
    std::vector<std::uint16_t> order(m_tags);
    std::iota(order.begin(), order.end(), std::uint16_t{0});
    for (std::size_t j = 0; j < m_tags && m_words > 0; ++j)
        current[j] = transitions.isInside(j) ? never : row(0)[j];
    for (std::size_t t = 1; t < m_words; ++t) {
        before.swap(current);
        current.resize(m_tags);
        // Predecessors from the best on: a heap, because hardly more than the first few are ever asked for.
        const auto worse = [&](std::uint16_t a, std::uint16_t b) {
            return before[a] < before[b] || (before[a] == before[b] && a > b);
        };
        std::make_heap(order.begin(), order.end(), worse);
        std::size_t ranked = 0;
        const auto ranking = [&](std::size_t i) {
            for (; ranked <= i; ++ranked)
                std::pop_heap(order.begin(), order.end() - static_cast<std::ptrdiff_t>(ranked), worse);
            return order[m_tags - 1 - i];
        };
        for (std::size_t j = 0; j < m_tags; ++j) {
            const std::uint32_t first = transitions.m_firstArc[j];
            const std::uint32_t last = transitions.m_firstArc[j + 1];
            double value = never;
            std::uint16_t choice = 0;
            for (std::uint32_t a = first; a < last; ++a) {
                const double sum = before[transitions.m_arcs[a].from] + transitions.m_weights[a];
                if (sum > value) {
                    value = sum;
                    choice = transitions.m_arcs[a].from;
                }
            }
            // The best predecessor without an arc of its own: few steps down the order.
            const auto hasArc = [&](std::uint16_t tag) {
                const auto begin = transitions.m_arcs.begin();
                return std::binary_search(begin + first, begin + last, TagArc{tag, static_cast<std::uint16_t>(j)},
                                          [](const TagArc &a, const TagArc &b) { return a.from < b.from; });
            };
            for (std::size_t i = 0; i < m_tags && !transitions.isInside(j); ++i) {
                const std::uint16_t tag = ranking(i);
                const double sum = before[tag] + transitions.m_unseenWeight;
                if (sum < value)
                    break;
                if (hasArc(tag))
                    continue;
                if (sum > value || tag < choice) {
                    value = sum;
                    choice = tag;
                }
                break; // those behind it are worse, or larger
            }
            current[j] = value + row(t)[j];
            from[t * m_tags + j] = choice;
        }
    }
    std::vector<std::uint16_t> tags(m_words);
    score = 0.0;
    if (m_words == 0)
        return tags;
    const auto highest = std::max_element(current.begin(), current.end());
    score = *highest;
    auto tag = static_cast<std::uint16_t>(highest - current.begin());
    for (std::size_t t = m_words; t-- > 0;) {
        tags[t] = tag;
        tag = from[t * m_tags + tag];
    }
    return tags;
}

double Lattice::score(const Transitions &transitions, std::span<const std::uint16_t> tags) const
{
    double sum = 0.0;
    for (std::size_t t = 0; t < tags.size(); ++t) {
        sum += m_scores[t * m_tags + tags[t]];
        if (t == 0)
            continue;
        const auto begin = transitions.m_arcs.begin();
        const auto first = begin + transitions.m_firstArc[tags[t]];
        const auto last = begin + transitions.m_firstArc[tags[t] + std::size_t{1}];
        const auto found = std::lower_bound(first, last, tags[t - 1],
                                            [](const TagArc &arc, std::uint16_t tag) { return arc.from < tag; });
        const bool seen = found != last && found->from == tags[t - 1];
        sum += seen ? transitions.m_weights[static_cast<std::size_t>(found - begin)] : transitions.m_unseenWeight;
    }
    return sum;
}

} // namespace filigree
