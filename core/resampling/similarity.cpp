// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/similarity.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace filigree {

namespace {

constexpr std::uint64_t longestTable = 64; // counts above are rare: their chances are worked out one by one
constexpr const char *cancelledText = "Comparing contexts was cancelled.";

/// How many values a context saw c times.
using CountHistogram = std::vector<std::pair<std::uint64_t, double>>;

CountHistogram histogramOf(const Context &context)
{
    std::vector<std::uint64_t> counts;
    for (const ValueCount &value : context.counts)
        counts.push_back(value.count);
    std::sort(counts.begin(), counts.end());
    CountHistogram out;
    for (const std::uint64_t count : counts) {
        if (out.empty() || out.back().first != count)
            out.emplace_back(count, 0.0);
        out.back().second += 1.0;
    }
    return out;
}

/// bothSides() for one pair, as a table for the counts that two contexts can have together.
class Chances {
public:
    Chances(const Context &a, const Context &b, const CountHistogram &countsA, const CountHistogram &countsB)
        : m_nA(a.occurrences)
        , m_nB(b.occurrences)
        , m_table(bothSides(
              m_nA, m_nB,
              std::min(longestTable,
                       (countsA.empty() ? 0 : countsA.back().first) + (countsB.empty() ? 0 : countsB.back().first))))
    {
    }
    [[nodiscard]] double operator()(std::uint64_t count) const
    {
        return count < m_table.size() ? m_table[count] : onBothSides(m_nA, m_nB, count);
    }

private:
    std::uint64_t m_nA;
    std::uint64_t m_nB;
    std::vector<double> m_table;
};

struct Holder {
    std::uint32_t context = 0;
    std::uint64_t count = 0;
};

/// For each value the contexts that hold it, ascending.
struct Holders {
    std::vector<std::size_t> first;
    std::vector<Holder> all;
};

Holders invert(const SlotContexts &contexts)
{
    std::uint32_t values = 0;
    for (const Context &context : contexts.contexts)
        if (!context.counts.empty())
            values = std::max(values, context.counts.back().value + 1);
    Holders out;
    out.first.assign(values + 1, 0);
    for (const Context &context : contexts.contexts)
        for (const ValueCount &value : context.counts)
            ++out.first[value.value + 1];
    for (std::size_t v = 0; v < values; ++v)
        out.first[v + 1] += out.first[v];
    out.all.resize(out.first[values]);
    std::vector<std::size_t> next(out.first.begin(), out.first.end() - 1);
    for (std::uint32_t c = 0; c < contexts.contexts.size(); ++c)
        for (const ValueCount &value : contexts.contexts[c].counts)
            out.all[next[value.value]++] = {c, value.count};
    return out;
}

} // namespace

Result<SimilarityMatrix> SimilarityMatrix::make(const SlotContexts &contexts, Progress &progress)
{
    SimilarityMatrix out;
    out.m_size = contexts.contexts.size();
    const std::size_t pairs = out.m_size < 2 ? 0 : out.m_size * (out.m_size - 1) / 2;
    out.m_shared.assign(pairs, 0);
    out.m_expectedShared.assign(pairs, 0.0F);
    std::vector<CountHistogram> histograms;
    for (const Context &context : contexts.contexts) {
        out.m_cardinality.push_back(static_cast<std::uint32_t>(context.counts.size()));
        histograms.push_back(histogramOf(context));
    }
    const Holders holders = invert(contexts);
    std::vector<double> expected;
    std::vector<Chances> chances;
    for (std::size_t b = 1; b < out.m_size; ++b) {
        expected.assign(b, 0.0);
        chances.clear();
        for (std::size_t a = 0; a < b; ++a) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, cancelledText);
            chances.emplace_back(contexts.contexts[a], contexts.contexts[b], histograms[a], histograms[b]);
            for (const std::size_t side : {a, b})
                for (const auto &[count, values] : histograms[side])
                    expected[a] += values * chances[a](count);
        }
        const std::size_t row = out.pair(0, b);
        for (const ValueCount &mine : contexts.contexts[b].counts) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, cancelledText);
            for (std::size_t h = holders.first[mine.value]; holders.all[h].context < b; ++h) {
                const Holder &other = holders.all[h];
                const Chances &chance = chances[other.context];
                ++out.m_shared[row + other.context];
                expected[other.context] += chance(mine.count + other.count) - chance(mine.count) - chance(other.count);
            }
        }
        for (std::size_t a = 0; a < b; ++a)
            out.m_expectedShared[row + a] = static_cast<float>(std::max(0.0, expected[a]));
        progress.report(static_cast<double>(b * b) / static_cast<double>(out.m_size * out.m_size));
    }
    return out;
}

Overlap SimilarityMatrix::at(std::size_t a, std::size_t b) const
{
    Overlap out;
    const std::size_t p = pair(a, b);
    out.shared = m_shared[p];
    out.united = static_cast<double>(m_cardinality[a]) + static_cast<double>(m_cardinality[b]) - out.shared;
    out.expectedShared = static_cast<double>(m_expectedShared[p]);
    return out;
}

double SimilarityMatrix::similarity(std::size_t a, std::size_t b, SimilarityScale scale) const
{
    if (a == b)
        return 1.0;
    const Overlap both = at(a, b);
    return scale == SimilarityScale::Raw ? both.jaccard() : both.adjusted();
}

double SimilarityMatrix::error(std::size_t a, std::size_t b, SimilarityScale scale) const
{
    if (a == b)
        return 0.0;
    const Overlap both = at(a, b);
    return scale == SimilarityScale::Raw ? both.jaccardError() : both.adjustedError();
}

PairVerdict SimilarityMatrix::verdict(std::size_t a, std::size_t b, SimilarityThreshold threshold) const
{
    PairVerdict out;
    if (threshold.value <= 0.0) {
        out.same = true;
        return out;
    }
    const double value = similarity(a, b, threshold.scale);
    out.same = a == b || value >= threshold.value;
    out.uncertain = a != b && std::abs(value - threshold.value) < 2.0 * error(a, b, threshold.scale);
    return out;
}

Verdicts::Verdicts(const SlotContexts &contexts, const SimilarityMatrix &matrix, SimilarityThreshold threshold,
                   const std::vector<ContextPin> &pins)
    : m_size(matrix.size())
    , m_pairs(m_size < 2 ? 0 : m_size * (m_size - 1) / 2)
{
    for (std::size_t b = 1; b < m_size; ++b)
        for (std::size_t a = 0; a < b; ++a)
            m_pairs[pair(a, b)] = matrix.verdict(a, b, threshold);
    for (const ContextPin &pin : pins) {
        if (pin.slot != contexts.slot)
            continue;
        const auto a = contexts.find(pin.a);
        const auto b = contexts.find(pin.b);
        if (a && b && *a != *b)
            m_pairs[pair(*a, *b)] = {pin.same, true, false};
    }
}

PairVerdict Verdicts::at(std::size_t a, std::size_t b) const
{
    return a == b ? PairVerdict{true, false, false} : m_pairs[pair(a, b)];
}

std::vector<std::uint32_t> Verdicts::neighbours(std::size_t context, bool components) const
{
    std::vector<bool> reached(m_size, false);
    reached[context] = true;
    std::vector<std::size_t> queue{context};
    for (std::size_t i = 0; i < queue.size() && (i == 0 || components); ++i) {
        for (std::size_t other = 0; other < m_size; ++other) {
            // A pin "different" holds against every way round as well.
            const PairVerdict direct = at(context, other);
            if (reached[other] || !at(queue[i], other).same || (direct.pinned && !direct.same))
                continue;
            reached[other] = true;
            queue.push_back(other);
        }
    }
    std::vector<std::uint32_t> out;
    for (std::size_t other = 0; other < m_size; ++other)
        if (reached[other] && other != context)
            out.push_back(static_cast<std::uint32_t>(other));
    return out;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> Verdicts::uncertainPairs() const
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> out;
    for (std::uint32_t a = 0; a < m_size; ++a)
        for (std::uint32_t b = a + 1; b < m_size; ++b)
            if (at(a, b).uncertain)
                out.emplace_back(a, b);
    return out;
}

} // namespace filigree
