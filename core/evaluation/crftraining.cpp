// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/crftraining.h"

#include <algorithm>
#include <exception>
#include <memory>
#include <string>

#include <lbfgs.h>

#include "core/base/parallel.h"

namespace filigree {

namespace {

// As many as threads can be used. Each has a gradient of its own, so more would cost memory.
constexpr std::size_t partCount = 4;

// Training ends when ten steps together lower the loss by less than this share of it.
constexpr int lookBack = 10;
constexpr double leastGain = 2e-4;

} // namespace

CrfObjective::CrfObjective(const CrfData &data, double penalty, int threads)
    : m_data(data)
    , m_penalty(penalty)
    , m_threads(threads)
    , m_transitions(data.tags, data.arcs)
    , m_parts(partCount)
{
    countGold();
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

void CrfObjective::countGold()
{
    m_goldCounts.assign(m_data.parameters(), 0.0);
    const auto &arcs = m_data.arcs;
    for (std::uint64_t s = 0; s < m_data.sentenceWeight.size(); ++s)
        for (std::uint64_t w = m_data.sentenceFirst[s]; w < m_data.sentenceFirst[s + 1]; ++w) {
            const std::uint16_t tag = m_data.gold[w];
            for (std::uint64_t a = m_data.wordFirst[w]; a < m_data.wordFirst[w + 1]; ++a) {
                const std::uint32_t attribute = m_data.attributes[a];
                for (std::uint32_t k = m_data.attributeFirst[attribute]; k < m_data.attributeFirst[attribute + 1]; ++k)
                    m_goldCounts[k] += m_data.attributeTags[k] == tag ? m_data.sentenceWeight[s] : 0.0;
            }
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

double CrfObjective::evaluate(std::span<const double> x, std::span<double> gradient, Progress &progress)
{
    const std::size_t states = m_data.attributeTags.size();
    m_transitions.setWeights(x.subspan(states, m_data.arcs.size()), x[states + m_data.arcs.size()]);
    parallelRanges(partCount, 1, m_threads, m_stop, [&](std::uint64_t begin, std::uint64_t end, int) {
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
    Lattice lattice;
    for (std::uint64_t s = part.begin; s < part.end; ++s) {
        if (s % 32 == 0 && progress.cancelled())
            m_stop = true;
        if (m_stop.load(std::memory_order_relaxed))
            return;
        addSentence(s, x, lattice, part);
    }
}

void CrfObjective::addSentence(std::uint64_t sentence, std::span<const double> x, Lattice &lattice, Part &part) const
{
    const std::uint64_t first = m_data.sentenceFirst[sentence];
    const std::size_t words = m_data.sentenceFirst[sentence + 1] - first;
    const double weight = m_data.sentenceWeight[sentence];
    // Calls see(word, tag, parameter) for each.
    const auto walk = [&](auto see) {
        for (std::size_t t = 0; t < words; ++t) {
            double *row = lattice.row(t);
            for (std::uint64_t a = m_data.wordFirst[first + t]; a < m_data.wordFirst[first + t + 1]; ++a) {
                const std::uint32_t attribute = m_data.attributes[a];
                const std::uint32_t end = m_data.attributeFirst[attribute + 1];
                for (std::uint32_t k = m_data.attributeFirst[attribute]; k < end; ++k)
                    see(row[m_data.attributeTags[k]], k);
            }
        }
    };
    lattice.reset(words, m_data.tags.size());
    walk([&](double &score, std::uint32_t k) { score += x[k]; });
    const double gold = lattice.score(m_transitions, std::span(m_data.gold).subspan(first, words));
    part.loss += weight * (lattice.forward(m_transitions) - gold);
    lattice.backward(m_transitions, weight, part.mass);
    walk([&](double &probability, std::uint32_t k) { part.expected[k] += weight * probability; });
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
        const std::size_t k = states + a;
        gradient[k] = mass * m_transitions.factors()[a] - m_goldCounts[k] + m_penalty * x[k];
    }
    const std::size_t last = states + m_data.arcs.size();
    gradient[last] = unseen * m_transitions.unseenFactor() - m_goldCounts[last] + m_penalty * x[last];
    for (std::size_t k = last + 1; k < x.size(); ++k) // filled up to what the library wants
        gradient[k] = 0.0;
    return loss + 0.5 * m_penalty * square;
}

namespace {

struct Descent {
    CrfObjective &objective;
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
        if (!descent.failure)
            return descent.objective.evaluate({x, size}, {gradient, size}, descent.progress);
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
    CrfObjective objective(data, penalty, threads);
    Descent descent{objective, progress, iterations};
    lbfgs_parameter_t parameters;
    lbfgs_parameter_init(&parameters);
    parameters.max_iterations = iterations;
    parameters.past = lookBack;
    parameters.delta = leastGain;
    parameters.max_linesearch = 20;
    const std::size_t size = (data.parameters() + 15) / 16 * 16; // libLBFGS may be built for SSE
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
    out.weights.assign(x.get(), x.get() + data.parameters());
    return out;
}

} // namespace filigree
