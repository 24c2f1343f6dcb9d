// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/mergesearch.h"

#include <algorithm>
#include <cmath>
#include <queue>
#include <tuple>

#include "core/base/random.h"

namespace filigree::induction {

namespace {

struct Step {
    Nats gain = 0;
    std::int32_t a = 0;
    std::int32_t b = 0;
    bool skip = false;
    int evaluated = 0; // number of the last commit that the gain knows of
};

struct Later {
    bool operator()(const Step &x, const Step &y) const
    {
        return std::tie(y.gain, x.a, x.b, x.skip) > std::tie(x.gain, y.a, y.b, y.skip);
    }
};

class Search {
public:
    Search(MergeModel &model, const MergeRunOptions &options, const Progress &progress)
        : m_model(model)
        , m_options(options)
        , m_lambda(static_cast<Nats>(std::llround(options.lambda * 1024.0)))
        , m_progress(progress)
    {
    }

    Result<MergeRun> run()
    {
        m_result.start = m_model.fullScore();
        for (int before = -1; before != m_result.steps;) {
            before = m_result.steps;
            if (!pass())
                return fail(ErrorCode::Cancelled, "Induction was cancelled.");
        }
        return m_result;
    }

private:
    using Queue = std::priority_queue<Step, std::vector<Step>, Later>;

    bool cancelled() { return (++m_evaluations & 31U) == 0 && m_progress.cancelled(); }

    bool evaluate(Step &step, Delta &delta)
    {
        const std::int32_t a = m_model.find(step.a);
        const std::int32_t b = m_model.find(step.b);
        if (a == b)
            return false;
        step.evaluated = m_result.steps;
        if (!(step.skip ? m_model.trySkip(a, b, delta) : m_model.tryMerge(a, b, delta)))
            return false;
        const Nats plain = (m_lambda * delta.structure) / 1024 + delta.data;
        step.gain = plain + perturbation(step, plain);
        return true;
    }

    Nats perturbation(const Step &step, Nats gain) const
    {
        if (m_options.noise == 0.0)
            return 0;
        const auto pair = (static_cast<std::uint64_t>(step.a) << 32) ^ (static_cast<std::uint64_t>(step.b) << 1)
            ^ static_cast<std::uint64_t>(step.skip);
        const std::uint64_t bits = mix64(mix64(m_options.seed) ^ pair);
        const auto range = static_cast<Nats>(m_options.noise * 1024.0);
        const Nats chance = static_cast<Nats>(bits % 2049) - 1024; // -1024..1024
        return (std::abs(gain) + toNats(0.5)) / 1024 * (range * chance / 1024);
    }

    bool pass()
    {
        Queue queue;
        const std::vector<Step> steps = candidates();
        if (m_progress.cancelled())
            return false;
        for (Step step : steps) {
            if (cancelled())
                return false;
            Delta delta;
            if (!evaluate(step, delta))
                continue;
            m_model.rollback();
            if (step.gain > 0)
                queue.push(step);
        }
        while (!queue.empty()) {
            if (cancelled())
                return false;
            Step step = queue.top();
            queue.pop();
            Delta delta;
            const Nats believed = step.gain;
            const bool fresh = step.evaluated == m_result.steps;
            if (!evaluate(step, delta))
                continue;
            if (!fresh && step.gain < believed && !queue.empty() && step.gain < queue.top().gain) {
                m_model.rollback();
                if (step.gain > 0)
                    queue.push(step);
                continue;
            }
            if (step.gain <= 0 || (m_options.allowed && !m_options.allowed(m_model))) {
                m_model.rollback();
                continue;
            }
            m_model.commit();
            ++m_result.steps;
            m_result.total.structure += delta.structure;
            m_result.total.data += delta.data;
        }
        return true;
    }

    /// Merges and skips to try, ascending by their states; incomplete once cancelled.
    std::vector<Step> candidates() const
    {
        std::vector<std::vector<std::int32_t>> byLabel;
        for (std::size_t i = 0; i < m_model.stateCount(); ++i) {
            const auto state = static_cast<std::int32_t>(i);
            if (m_model.find(state) != state)
                continue;
            for (const MergeModel::Arc &arc : m_model.arcs(state)) {
                if (byLabel.size() <= static_cast<std::size_t>(arc.label))
                    byLabel.resize(static_cast<std::size_t>(arc.label) + 1);
                byLabel[static_cast<std::size_t>(arc.label)].push_back(state);
            }
        }
        std::vector<std::size_t> places(byLabel.size(), 0); // of the state at hand, by label
        std::vector<Step> out;
        std::vector<Step> ofState;
        for (std::size_t i = 0; i < m_model.stateCount(); ++i) {
            const auto state = static_cast<std::int32_t>(i);
            if (m_model.find(state) != state)
                continue;
            if (m_progress.cancelled())
                return out;
            ofState.clear();
            addSkips(state, ofState);
            for (const MergeModel::Arc &arc : m_model.arcs(state)) {
                const auto &bucket = byLabel[static_cast<std::size_t>(arc.label)];
                const std::size_t place = places[static_cast<std::size_t>(arc.label)]++;
                for (std::size_t k = place + 1; k < std::min(bucket.size(), place + 1 + m_options.neighbours); ++k)
                    ofState.push_back({0, state, bucket[k], false, -1});
            }
            const auto key = [](const Step &s) { return std::tie(s.b, s.skip); };
            std::sort(ofState.begin(), ofState.end(), [&](const Step &x, const Step &y) { return key(x) < key(y); });
            ofState.erase(std::unique(ofState.begin(), ofState.end(),
                                      [&](const Step &x, const Step &y) { return key(x) == key(y); }),
                          ofState.end());
            out.insert(out.end(), ofState.begin(), ofState.end());
        }
        return out;
    }

    /// States that can be reached within the longest skip and share a label with `state`.
    void addSkips(std::int32_t state, std::vector<Step> &out) const
    {
        if (m_model.skip(state) >= 0 || m_model.arcs(state).size() < 2)
            return;
        std::vector<std::int32_t> ring{state};
        for (std::size_t length = 1; length <= m_options.longestSkip && ring.size() < 64; ++length) {
            std::vector<std::int32_t> next;
            for (const std::int32_t from : ring) {
                for (const MergeModel::Arc &arc : m_model.arcs(from)) {
                    const std::int32_t to = m_model.find(arc.target);
                    if (to != MergeModel::end() && std::find(next.begin(), next.end(), to) == next.end())
                        next.push_back(to);
                }
            }
            for (const std::int32_t to : next)
                if (sharesLabel(state, to))
                    out.push_back({0, state, to, true, -1});
            ring.swap(next);
        }
    }

    bool sharesLabel(std::int32_t a, std::int32_t b) const
    {
        for (; b >= 0; b = m_model.skip(b)) {
            auto x = m_model.arcs(a).begin();
            auto y = m_model.arcs(b).begin();
            while (x != m_model.arcs(a).end() && y != m_model.arcs(b).end()) {
                if (x->label == y->label)
                    return true;
                x->label < y->label ? ++x : ++y;
            }
        }
        return false;
    }

    MergeModel &m_model;
    const MergeRunOptions &m_options;
    Nats m_lambda;
    const Progress &m_progress;
    MergeRun m_result;
    unsigned m_evaluations = 0;
};

} // namespace

Result<MergeRun> runMerging(MergeModel &model, const MergeRunOptions &options, const Progress &progress)
{
    return Search(model, options, progress).run();
}

} // namespace filigree::induction
