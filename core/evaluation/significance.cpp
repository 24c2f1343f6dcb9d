// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/significance.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

#include "core/base/random.h"

namespace filigree {

namespace {

/// Sums of floating-point numbers in another order are not the same to the last bit; a tie must count as one.
constexpr double tie = 1e-12;

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, "Cancelled.");
}

using RunTotals = std::vector<std::pair<ScoreTotals, ScoreTotals>>; ///< by run: of both systems

ScoreTotals sumOf(ScoreTotals a, const ScoreTotals &b)
{
    a.utterances += b.utterances;
    a.intentsRight += b.intentsRight;
    a.framesRight += b.framesRight;
    a.slots += b.slots;
    a.semanticErrors += b.semanticErrors;
    a.semanticSlots += b.semanticSlots;
    return a;
}

std::vector<double> differences(const RunTotals &totals, Measure measure)
{
    std::vector<double> out;
    for (const auto &[a, b] : totals)
        out.push_back(measured(measure, a) - measured(measure, b));
    return out;
}

double mean(const std::vector<double> &values)
{
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

/// Share of the 2^n signings of the differences that are as far from 0 as the true one. Nothing when cancelled.
std::optional<double> signTest(const std::vector<double> &differences, const Progress &progress)
{
    constexpr std::uint64_t pollEvery = 1U << 14;
    const double seen = std::abs(mean(differences));
    const std::uint64_t signings = std::uint64_t{1} << differences.size();
    std::uint64_t exceeding = 0;
    for (std::uint64_t signing = 0; signing < signings; ++signing) {
        if (signing % pollEvery == 0 && progress.cancelled())
            return std::nullopt;
        double sum = 0.0;
        for (std::size_t i = 0; i < differences.size(); ++i)
            sum += (signing >> i & 1) != 0 ? -differences[i] : differences[i];
        exceeding += std::abs(sum / static_cast<double>(differences.size())) >= seen - tie ? 1 : 0;
    }
    return static_cast<double>(exceeding) / static_cast<double>(signings);
}

/// Error: Cancelled.
Result<Significance> overRuns(const std::vector<double> &byRun, bool lessIsBetter, const Progress &progress)
{
    constexpr std::size_t mostRuns = 20;
    Significance out;
    out.difference = mean(byRun);
    out.runs = static_cast<int>(byRun.size());
    for (const double difference : byRun)
        out.wins += (lessIsBetter ? -difference : difference) > tie ? 1 : 0;
    if (byRun.size() > 1 && byRun.size() <= mostRuns) {
        out.pOverRuns = signTest(byRun, progress);
        if (!out.pOverRuns)
            return cancelled();
    }
    return out;
}

/// Exchanges the labels of half of the utterances at random, and measures again.
class Exchange {
public:
    Exchange(const SystemScores &a, const SystemScores &b, const RunTotals &totals)
        : m_a(a)
        , m_b(b)
        , m_swapped(a.front().size())
    {
        for (const auto &[one, other] : totals)
            m_both.push_back(sumOf(one, other));
    }

    /// Means over the runs, by measure.
    std::vector<double> differences(Random &random)
    {
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < m_swapped.size(); ++i) {
            if (i % 64 == 0)
                bits = random.next();
            m_swapped[i] = static_cast<char>(bits >> (i % 64) & 1);
        }
        std::vector<double> out(allMeasures().size(), 0.0);
        for (std::size_t run = 0; run < m_a.size(); ++run) {
            ScoreTotals a;
            for (std::size_t i = 0; i < m_swapped.size(); ++i)
                a += m_swapped[i] != 0 ? m_b[run][i] : m_a[run][i];
            const ScoreTotals b = m_both[run] - a;
            for (std::size_t m = 0; m < out.size(); ++m)
                out[m] +=
                    (measured(allMeasures()[m], a) - measured(allMeasures()[m], b)) / static_cast<double>(m_a.size());
        }
        return out;
    }

private:
    const SystemScores &m_a;
    const SystemScores &m_b;
    std::vector<ScoreTotals> m_both; ///< by run
    std::vector<char> m_swapped;
};

Result<void> check(const SystemScores &a, const SystemScores &b, const RandomisationOptions &options)
{
    if (options.rounds < 1)
        return fail(ErrorCode::InvalidOption, "The number of rounds is at least 1.");
    if (a.empty() || a.size() != b.size() || a.front().empty())
        return fail(ErrorCode::InvalidInput,
                    "Two systems are compared run by run: they need as many runs, at least one.");
    for (std::size_t run = 0; run < a.size(); ++run)
        if (a[run].size() != a.front().size() || b[run].size() != a.front().size())
            return fail(ErrorCode::InvalidInput, "The two systems were measured on different test sets.");
    return {};
}

} // namespace

int significanceLevel(const Significance &test)
{
    const double least = std::ldexp(2.0, -test.runs); // that pOverRuns can be: all runs say the same
    const auto runsSaySo = [&](double level) {
        return !test.pOverRuns || *test.pOverRuns < level || (least >= level && *test.pOverRuns <= least);
    };
    for (const auto &[level, says] : {std::pair(0.01, 2), std::pair(0.05, 1)})
        if (test.p < level && runsSaySo(level))
            return says;
    return 0;
}

Result<std::vector<Significance>> compareSystems(const SystemScores &a, const SystemScores &b,
                                                 const RandomisationOptions &options, Progress &progress)
{
    if (auto good = check(a, b, options); !good)
        return failWith(good.error());
    RunTotals totals;
    for (std::size_t run = 0; run < a.size(); ++run) {
        if (progress.cancelled())
            return cancelled();
        totals.emplace_back(totalsOf(a[run]), totalsOf(b[run]));
    }
    std::vector<Significance> out;
    for (const Measure measure : allMeasures()) {
        auto one = overRuns(differences(totals, measure), isErrorRate(measure), progress);
        if (!one)
            return failWith(one.error());
        out.push_back(*one);
    }
    Random random(options.seed);
    Exchange exchange(a, b, totals);
    std::vector<std::uint64_t> exceeding(out.size(), 0);
    for (int round = 0; round < options.rounds; ++round) {
        if (progress.cancelled())
            return cancelled();
        const std::vector<double> chance = exchange.differences(random);
        for (std::size_t m = 0; m < out.size(); ++m)
            exceeding[m] += std::abs(chance[m]) >= std::abs(out[m].difference) - tie ? 1 : 0;
        progress.report((round + 1.0) / options.rounds);
    }
    for (std::size_t m = 0; m < out.size(); ++m)
        out[m].p = (static_cast<double>(exceeding[m]) + 1.0) / (options.rounds + 1.0);
    return out;
}

} // namespace filigree
