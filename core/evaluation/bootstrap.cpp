// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/bootstrap.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/base/quantile.h"
#include "core/base/random.h"

namespace filigree {

namespace {

Result<void> check(const SystemScores &system)
{
    if (system.empty() || system.front().empty())
        return fail(ErrorCode::InvalidInput, "There are no scores.");
    for (const auto &run : system)
        if (run.size() != system.front().size())
            return fail(ErrorCode::InvalidInput, "The runs were measured on different test sets.");
    return {};
}

Result<void> check(const BootstrapOptions &options)
{
    if (options.samples < 1)
        return fail(ErrorCode::InvalidOption, "The number of samples is at least 1.");
    if (!(options.level > 0.0 && options.level < 1.0))
        return fail(ErrorCode::InvalidOption, "The level of an interval lies between 0 and 1.");
    return {};
}

/// A draw: how often each utterance is in it, and which runs.
struct Draw {
    std::vector<std::uint32_t> utterances;
    std::vector<std::size_t> runs;
};

Draw draw(std::size_t utterances, std::size_t runs, Random &random)
{
    Draw out{std::vector<std::uint32_t>(utterances, 0), {}};
    for (std::size_t i = 0; i < utterances; ++i)
        ++out.utterances[static_cast<std::size_t>(random.below(utterances))];
    for (std::size_t i = 0; i < runs; ++i)
        out.runs.push_back(runs == 1 ? 0 : static_cast<std::size_t>(random.below(runs)));
    return out;
}

void addTimes(ScoreTotals &totals, const UtteranceScore &score, std::uint32_t times)
{
    for (; times > 0; --times)
        totals += score;
}

std::vector<double> means(const SystemScores &system, const Draw &draw)
{
    std::vector<double> out(allMeasures().size(), 0.0);
    for (const std::size_t run : draw.runs) {
        ScoreTotals totals;
        for (std::size_t i = 0; i < draw.utterances.size(); ++i)
            addTimes(totals, system[run][i], draw.utterances[i]);
        for (std::size_t m = 0; m < out.size(); ++m)
            out[m] += measured(allMeasures()[m], totals) / static_cast<double>(draw.runs.size());
    }
    return out;
}

/// `sample(random)` gives the measures of one draw.
template <class Sample>
Result<std::vector<Interval>> intervals(const std::vector<double> &values, const BootstrapOptions &options,
                                        Progress &progress, Sample sample)
{
    Random random(options.seed);
    std::vector<std::vector<double>> drawn(values.size());
    for (int k = 0; k < options.samples; ++k) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        const std::vector<double> one = sample(random);
        for (std::size_t m = 0; m < values.size(); ++m)
            drawn[m].push_back(one[m]);
        progress.report((k + 1.0) / options.samples);
    }
    std::vector<Interval> out;
    for (std::size_t m = 0; m < values.size(); ++m) {
        std::sort(drawn[m].begin(), drawn[m].end());
        out.push_back({values[m], quantile(drawn[m], (1.0 - options.level) / 2.0),
                       quantile(drawn[m], (1.0 + options.level) / 2.0)});
    }
    return out;
}

} // namespace

std::vector<double> meanMeasures(const SystemScores &system)
{
    std::vector<double> out(allMeasures().size(), 0.0);
    for (const auto &run : system) {
        const ScoreTotals totals = totalsOf(run);
        for (std::size_t m = 0; m < out.size(); ++m)
            out[m] += measured(allMeasures()[m], totals) / static_cast<double>(system.size());
    }
    return out;
}

Result<std::vector<Interval>> bootstrapIntervals(const SystemScores &system, const BootstrapOptions &options,
                                                 Progress &progress)
{
    if (auto good = check(options); !good)
        return failWith(good.error());
    if (auto good = check(system); !good)
        return failWith(good.error());
    return intervals(meanMeasures(system), options, progress,
                     [&](Random &random) { return means(system, draw(system.front().size(), system.size(), random)); });
}

Result<std::vector<Interval>> bootstrapDifferences(const SystemScores &a, const SystemScores &b,
                                                   const BootstrapOptions &options, Progress &progress)
{
    if (auto good = check(options); !good)
        return failWith(good.error());
    for (const SystemScores *system : {&a, &b})
        if (auto good = check(*system); !good)
            return failWith(good.error());
    if (a.front().size() != b.front().size())
        return fail(ErrorCode::InvalidInput, "The two systems were measured on different test sets.");
    std::vector<double> values = meanMeasures(a);
    const std::vector<double> others = meanMeasures(b);
    for (std::size_t m = 0; m < values.size(); ++m)
        values[m] -= others[m];
    return intervals(values, options, progress, [&](Random &random) {
        Draw common = draw(a.front().size(), a.size(), random);
        std::vector<double> out = means(a, common);
        if (a.size() != b.size())
            common.runs = draw(1, b.size(), random).runs;
        const std::vector<double> rest = means(b, common);
        for (std::size_t m = 0; m < out.size(); ++m)
            out[m] -= rest[m];
        return out;
    });
}

} // namespace filigree
