// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/crftraining.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <map>
#include <memory>
#include <numeric>
#include <string>

#include <lbfgs.h>

#include "core/base/parallel.h"
#include "core/evaluation/rowsums.h"

namespace filigree {

namespace {

// As many as threads can be used. Each has a gradient of its own, so more would cost memory.
constexpr std::size_t partCount = 4;

// Training ends when ten steps together lower the loss by less than this share of it. On development data more steps
// gain nothing in F1.
constexpr int lookBack = 10;
constexpr double leastGain = 0.01;

// Share of an attribute's occurrences by which the loss bends. At equal probabilities it would be p (1 - p), but near
// the end most words are certain of their tags. Of 1, 0.1, 0.01 and 0 (no units) the best on SNIPS, where 60 steps do
// what 150 did without.
constexpr double bend = 0.01;

} // namespace

CrfObjective::CrfObjective(const CrfData &data, double penalty, int threads, Progress &progress)
    : m_data(data)
    , m_penalty(penalty)
    , m_threads(threads)
    , m_transitions(data.tags, data.arcs)
    , m_parts(partCount)
{
    countGold(progress);
    const std::uint64_t words = m_data.gold.size();
    std::uint64_t sentence = 0;
    for (std::size_t i = 0; i < partCount; ++i) {
        m_parts[i].begin = sentence;
        while (sentence < m_data.sentenceWeight.size() && m_data.sentenceFirst[sentence] * partCount < words * (i + 1))
            ++sentence;
        m_parts[i].end = sentence;
        m_parts[i].expected.resize(m_data.attributeTags.size());
    }
}

void CrfObjective::countGold(Progress &progress)
{
    m_goldCounts.assign(m_data.parameters(), 0.0);
    const auto &arcs = m_data.arcs;
    for (std::uint64_t s = 0; s < m_data.sentenceWeight.size() && !m_stop; ++s) {
        if (progress.cancelled())
            m_stop = true;
        countGoldGiven(s);
        for (std::uint64_t w = m_data.sentenceFirst[s]; w < m_data.sentenceFirst[s + 1]; ++w) {
            const std::uint16_t tag = m_data.gold[w];
            for (std::uint64_t a = m_data.wordFirst[w]; a < m_data.wordFirst[w + 1]; ++a)
                countGoldOf(m_data.attributes[a], tag, m_data.sentenceWeight[s]);
            if (w == m_data.sentenceFirst[s])
                continue;
            const TagArc arc{m_data.gold[w - 1], tag};
            const auto found = std::lower_bound(arcs.begin(), arcs.end(), arc, [](const TagArc &a, const TagArc &b) {
                return a.to < b.to || (a.to == b.to && a.from < b.from);
            });
            const bool seen = found != arcs.end() && *found == arc;
            const auto place = seen ? static_cast<std::size_t>(found - arcs.begin()) : arcs.size();
            m_goldCounts[m_data.attributeTags.size() + place] += m_data.sentenceWeight[s];
        }
    }
}

/// What the words give to those behind and before them: counted by tag, because a sentence may have ten thousand words.
void CrfObjective::countGoldGiven(std::uint64_t sentence)
{
    const std::uint64_t first = m_data.sentenceFirst[sentence];
    const std::uint64_t end = m_data.sentenceFirst[sentence + 1];
    for (const bool later : {true, false}) {
        const std::vector<std::uint32_t> &given = later ? m_data.toLater : m_data.toEarlier;
        if (given.empty())
            continue;
        std::map<std::uint16_t, double> takers; // how many words of each tag, so far
        for (std::uint64_t i = first; i < end; ++i) {
            const std::uint64_t w = later ? end - 1 - (i - first) : i; // the takers come first
            for (const auto &[tag, words] : takers)
                countGoldOf(given[w], tag, words * m_data.sentenceWeight[sentence]);
            takers[m_data.gold[w]] += 1.0;
        }
    }
}

void CrfObjective::countGoldOf(std::uint32_t attribute, std::uint16_t tag, double weight)
{
    if (attribute == noNumber)
        return;
    const auto begin = m_data.attributeTags.begin();
    const auto end = begin + m_data.attributeFirst[attribute + 1];
    const auto found = std::lower_bound(begin + m_data.attributeFirst[attribute], end, tag);
    if (found != end && *found == tag)
        m_goldCounts[static_cast<std::size_t>(found - begin)] += weight;
}

double CrfObjective::evaluate(std::span<const double> x, std::span<double> gradient, Progress &progress)
{
    const std::size_t states = m_data.attributeTags.size();
    m_transitions.setWeights(x.subspan(states, m_data.arcs.size()), x[states + m_data.arcs.size()]);
    parallelRanges(partCount, 1, std::min(m_threads, static_cast<int>(partCount)), m_stop,
                   [&](std::uint64_t begin, std::uint64_t end, int) {
                       for (std::uint64_t i = begin; i < end; ++i)
                           work(m_parts[i], x, progress);
                   });
    if (m_stop) {
        std::fill(gradient.begin(), gradient.end(), 0.0);
        return 0.0;
    }
    return gather(x, gradient);
}

void CrfObjective::work(Part &part, std::span<const double> x, Progress &progress)
{
    std::fill(part.expected.begin(), part.expected.end(), 0.0);
    part.mass.arcs.assign(m_data.arcs.size(), 0.0);
    part.mass.all = 0.0;
    part.loss = 0.0;
    Desk desk;
    for (std::uint64_t s = part.begin; s < part.end; ++s) {
        if (progress.cancelled()) // one alone may have thousands of words
            m_stop = true;
        if (m_stop.load(std::memory_order_relaxed))
            return;
        addSentence(s, x, desk, part);
    }
}

void CrfObjective::addSentence(std::uint64_t sentence, std::span<const double> x, Desk &desk, Part &part) const
{
    const std::uint64_t first = m_data.sentenceFirst[sentence];
    const std::size_t words = m_data.sentenceFirst[sentence + 1] - first;
    const double weight = m_data.sentenceWeight[sentence];
    Lattice &lattice = desk.lattice;
    lattice.reset(words, m_data.tags.size());
    addScores(sentence, x, desk);
    const double gold = lattice.score(m_transitions, std::span(m_data.gold).subspan(first, words));
    part.loss += weight * (lattice.forward(m_transitions) - gold);
    lattice.backward(m_transitions, weight, part.mass);
    addExpected(sentence, weight, desk, part.expected);
}

void CrfObjective::addScores(std::uint64_t sentence, std::span<const double> x, Desk &desk) const
{
    const std::uint64_t first = m_data.sentenceFirst[sentence];
    const std::size_t words = m_data.sentenceFirst[sentence + 1] - first;
    const std::size_t tags = m_data.tags.size();
    const auto add = [&](std::uint32_t attribute, double *row) {
        const std::uint32_t begin = m_data.attributeFirst[attribute];
        addWeights(&m_data.attributeTags[begin], &x[begin], m_data.attributeFirst[attribute + 1] - begin, row, tags);
    };
    for (std::size_t t = 0; t < words; ++t)
        for (std::uint64_t a = m_data.wordFirst[first + t]; a < m_data.wordFirst[first + t + 1]; ++a)
            add(m_data.attributes[a], desk.lattice.row(t));
    for (const bool later : {true, false}) {
        const std::vector<std::uint32_t> &given = later ? m_data.toLater : m_data.toEarlier;
        if (given.empty())
            continue;
        desk.running.assign(tags, 0.0);
        for (std::size_t i = 0; i < words; ++i) {
            const std::size_t t = later ? i : words - 1 - i;
            addRow(desk.running.data(), desk.lattice.row(t), tags);
            if (given[first + t] != noNumber)
                add(given[first + t], desk.running.data());
        }
    }
}

void CrfObjective::addExpected(std::uint64_t sentence, double weight, Desk &desk, std::vector<double> &expected) const
{
    const std::uint64_t first = m_data.sentenceFirst[sentence];
    const std::size_t words = m_data.sentenceFirst[sentence + 1] - first;
    const std::size_t tags = m_data.tags.size();
    const auto take = [&](std::uint32_t attribute, const double *row) {
        const std::uint32_t begin = m_data.attributeFirst[attribute];
        addMass(&m_data.attributeTags[begin], row, m_data.attributeFirst[attribute + 1] - begin, weight,
                &expected[begin], tags);
    };
    for (std::size_t t = 0; t < words; ++t)
        for (std::uint64_t a = m_data.wordFirst[first + t]; a < m_data.wordFirst[first + t + 1]; ++a)
            take(m_data.attributes[a], desk.lattice.row(t));
    for (const bool later : {true, false}) {
        const std::vector<std::uint32_t> &given = later ? m_data.toLater : m_data.toEarlier;
        if (given.empty())
            continue;
        desk.running.assign(tags, 0.0);
        for (std::size_t i = 0; i < words; ++i) {
            const std::size_t t = later ? words - 1 - i : i; // the words that it was given to come first
            if (given[first + t] != noNumber)
                take(given[first + t], desk.running.data());
            addRow(desk.lattice.row(t), desk.running.data(), tags);
        }
    }
}

std::vector<double> CrfObjective::units() const
{
    std::vector<double> units(m_data.parameters());
    const auto set = [&](std::size_t parameter, double seen, double other, double even) {
        units[parameter] = 1.0 / std::sqrt(m_penalty + bend * (std::min(seen, other) + even));
    };
    const auto tags = static_cast<double>(m_data.tags.size());
    for (std::size_t a = 0; a + 1 < m_data.attributeFirst.size(); ++a) {
        const std::uint32_t begin = m_data.attributeFirst[a];
        const std::uint32_t end = m_data.attributeFirst[a + 1];
        const double total = std::accumulate(m_goldCounts.begin() + begin, m_goldCounts.begin() + end, 0.0);
        for (std::uint32_t k = begin; k < end; ++k)
            set(k, m_goldCounts[k], total - m_goldCounts[k], total / tags);
    }
    const auto words = static_cast<double>(m_data.gold.size());
    for (std::size_t k = m_data.attributeTags.size(); k < units.size(); ++k)
        set(k, m_goldCounts[k], words, words / static_cast<double>(m_data.arcs.size() + 1));
    return units;
}

double CrfObjective::gather(std::span<const double> x, std::span<double> gradient)
{
    const std::size_t states = m_data.attributeTags.size();
    double loss = 0.0;
    double square = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i)
        square += x[i] * x[i];
    for (std::size_t k = 0; k < states; ++k) {
        double expected = 0.0;
        for (const Part &part : m_parts)
            expected += part.expected[k];
        gradient[k] = expected - m_goldCounts[k] + m_penalty * x[k];
    }
    // A weight of transitions beyond its bounds counts as the bound: there the likelihood is flat.
    const auto slope = [&](std::size_t arc, double expected) {
        const std::size_t k = states + arc;
        const bool isLast = arc == m_data.arcs.size();
        const double counted = isLast ? m_transitions.unseenWeight() : m_transitions.weights()[arc];
        return (counted == x[k] ? expected - m_goldCounts[k] : 0.0) + m_penalty * x[k];
    };
    double unseen = 0.0;
    for (const Part &part : m_parts) {
        loss += part.loss;
        unseen += part.mass.all;
    }
    for (std::size_t a = 0; a < m_data.arcs.size(); ++a) {
        double mass = 0.0;
        for (const Part &part : m_parts)
            mass += part.mass.arcs[a];
        unseen -= m_transitions.isInside(m_data.arcs[a].to) ? 0.0 : mass;
        gradient[states + a] = slope(a, mass * m_transitions.factors()[a]);
    }
    const std::size_t last = states + m_data.arcs.size();
    gradient[last] = slope(m_data.arcs.size(), unseen * m_transitions.unseenFactor());
    for (std::size_t k = last + 1; k < x.size(); ++k) // filled up to what the library wants
        gradient[k] = 0.0;
    return loss + 0.5 * m_penalty * square;
}

namespace {

struct Descent {
    CrfObjective &objective;
    std::vector<double> units; ///< filled up with 0 to what the library wants
    std::vector<double> weights; ///< the point in units of 1
    Progress &progress;
    int iterations = 0; ///< at most
    int done = 0;
    std::exception_ptr failure = {}; ///< may not pass through a library in C
};

lbfgsfloatval_t evaluateDescent(void *instance, const lbfgsfloatval_t *x, lbfgsfloatval_t *gradient, const int n,
                                const lbfgsfloatval_t)
{
    auto &descent = *static_cast<Descent *>(instance);
    const auto size = static_cast<std::size_t>(n);
    try {
        if (!descent.failure) {
            for (std::size_t k = 0; k < size; ++k)
                descent.weights[k] = descent.units[k] * x[k];
            const double loss = descent.objective.evaluate(descent.weights, {gradient, size}, descent.progress);
            for (std::size_t k = 0; k < size; ++k)
                gradient[k] *= descent.units[k];
            return loss;
        }
    } catch (...) {
        descent.failure = std::current_exception();
    }
    std::fill_n(gradient, size, 0.0);
    return 0.0;
}

int reportDescent(void *instance, const lbfgsfloatval_t *, const lbfgsfloatval_t *, const lbfgsfloatval_t,
                  const lbfgsfloatval_t, const lbfgsfloatval_t, const lbfgsfloatval_t, int, int k, int)
{
    auto &descent = *static_cast<Descent *>(instance);
    descent.done = k;
    descent.progress.report(std::min(1.0, static_cast<double>(k) / descent.iterations));
    return descent.failure || descent.objective.cancelled() || descent.progress.cancelled() ? 1 : 0;
}

} // namespace

Result<CrfTraining> trainCrf(const CrfData &data, double penalty, int iterations, int threads, Progress &progress)
{
    CrfObjective objective(data, penalty, threads, progress);
    if (objective.cancelled())
        return fail(ErrorCode::Cancelled, "The training was cancelled.");
    const std::size_t size = (data.parameters() + 15) / 16 * 16; // libLBFGS may be built for SSE
    Descent descent{objective, objective.units(), std::vector<double>(size, 0.0), progress, iterations};
    descent.units.resize(size, 0.0);
    lbfgs_parameter_t parameters;
    lbfgs_parameter_init(&parameters);
    parameters.max_iterations = iterations;
    parameters.past = lookBack;
    parameters.delta = leastGain;
    parameters.max_linesearch = 20;
    const std::unique_ptr<lbfgsfloatval_t, decltype(&lbfgs_free)> x(lbfgs_malloc(static_cast<int>(size)), &lbfgs_free);
    if (!x)
        return fail(ErrorCode::Internal, "There is not enough memory for the weights of the slots.");
    std::fill_n(x.get(), size, 0.0);
    CrfTraining out;
    const int status =
        lbfgs(static_cast<int>(size), x.get(), &out.loss, evaluateDescent, reportDescent, &descent, &parameters);
    if (descent.failure)
        std::rethrow_exception(descent.failure);
    if (objective.cancelled() || progress.cancelled())
        return fail(ErrorCode::Cancelled, "The training was cancelled.");
    // Further steps can fail because the loss is as low as numbers can tell; then the weights are those of the last
    // one.
    if (status < 0 && status != LBFGSERR_MAXIMUMITERATION && descent.done == 0)
        return fail(ErrorCode::Internal,
                    "The weights of the slots could not be found (" + std::to_string(status) + ").");
    out.iterations = descent.done;
    for (std::size_t k = 0; k < data.parameters(); ++k)
        out.weights.push_back(descent.units[k] * x.get()[k]);
    return out;
}

} // namespace filigree
