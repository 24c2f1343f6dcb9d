// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/tradeoff.h"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "core/base/random.h"

namespace filigree {

namespace {

using Drawn = std::vector<std::uint32_t>;

double bleuOf(const std::vector<BleuCounts> &sentences, const Drawn &drawn, const BleuOptions &options)
{
    BleuCounts sum;
    for (const std::uint32_t i : drawn)
        sum += sentences[i];
    return bleuScore(sum, options).score;
}

double bleuOf(const std::vector<BleuCounts> &sentences, const BleuOptions &options)
{
    BleuCounts sum;
    for (const BleuCounts &one : sentences)
        sum += one;
    return bleuScore(sum, options).score;
}

/// A selection of the sentences of all test sets.
struct Sample {
    Drawn old;
    std::vector<Drawn> fresh;
};

Sample drawSample(const TradeoffScores &like, std::uint64_t seed, std::uint64_t number)
{
    Sample out;
    out.old = drawSentences(like.old.size(), seed, number);
    for (std::size_t i = 0; i < like.fresh.size(); ++i)
        out.fresh.push_back(drawSentences(like.fresh[i].size(), mix64(seed + i + 1), number));
    return out;
}

TradeoffPoint pointOf(const TradeoffScores &scores, const Sample &sample, const BleuOptions &options)
{
    TradeoffPoint out{bleuOf(scores.old, sample.old, options), 0.0};
    for (std::size_t i = 0; i < scores.fresh.size(); ++i)
        out.fresh += bleuOf(scores.fresh[i], sample.fresh[i], options) / static_cast<double>(scores.fresh.size());
    return out;
}

template <class Point> TradeoffPoint meanOf(std::span<const TradeoffScores> models, Point point)
{
    TradeoffPoint mean;
    for (const TradeoffScores &model : models) {
        const TradeoffPoint one = point(model);
        mean.old += one.old / static_cast<double>(models.size());
        mean.fresh += one.fresh / static_cast<double>(models.size());
    }
    return mean;
}

bool sameSets(const TradeoffScores &a, const TradeoffScores &b)
{
    return a.old.size() == b.old.size()
        && std::equal(a.fresh.begin(), a.fresh.end(), b.fresh.begin(), b.fresh.end(),
                      [](const auto &x, const auto &y) { return x.size() == y.size(); });
}

/// A method, as its models of several seeds.
using Method = std::span<const TradeoffScores>;

Result<void> check(std::span<const Method> methods, const ResamplingOptions &resampling)
{
    if (resampling.samples < 1 || !(resampling.level > 0.0 && resampling.level < 1.0))
        return fail(ErrorCode::InvalidOption, "There is at least one sample, and the level lies between 0 and 1.");
    if (methods.empty() || std::ranges::any_of(methods, [](const Method &method) { return method.empty(); }))
        return fail(ErrorCode::InvalidInput, "There are no models to compare.");
    const TradeoffScores &like = methods.front().front();
    if (like.old.empty() || like.fresh.empty()
        || std::ranges::any_of(like.fresh, [](const auto &set) { return set.empty(); }))
        return fail(ErrorCode::InvalidInput, "There are no sentences to draw from.");
    for (const Method &method : methods) {
        for (const TradeoffScores &model : method) {
            if (!sameSets(model, like))
                return fail(ErrorCode::InvalidInput, "The models were measured on different test sets.");
        }
    }
    return {};
}

/// Calls `take` with each sample, of test sets as those of `like`.
template <class Take>
Result<void> forEachSample(const TradeoffScores &like, const ResamplingOptions &resampling, Progress &progress,
                           Take take)
{
    const auto samples = static_cast<std::uint64_t>(resampling.samples);
    for (std::uint64_t k = 0; k < samples; ++k) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        progress.report(static_cast<double>(k) / static_cast<double>(samples));
        take(drawSample(like, resampling.seed, k));
    }
    return {};
}

} // namespace

TradeoffPoint tradeoffPoint(const TradeoffScores &scores, const BleuOptions &options)
{
    TradeoffPoint out{bleuOf(scores.old, options), 0.0};
    for (const auto &set : scores.fresh)
        out.fresh += bleuOf(set, options) / static_cast<double>(scores.fresh.size());
    return out;
}

std::vector<bool> paretoFront(std::span<const TradeoffPoint> points)
{
    const auto dominates = [](const TradeoffPoint &a, const TradeoffPoint &b) {
        return a.old >= b.old && a.fresh >= b.fresh && a != b;
    };
    std::vector<bool> out;
    for (const TradeoffPoint &point : points)
        out.push_back(std::none_of(points.begin(), points.end(),
                                   [&](const TradeoffPoint &other) { return dominates(other, point); }));
    return out;
}

double hypervolume(std::span<const TradeoffPoint> points, TradeoffPoint worst)
{
    std::vector<TradeoffPoint> sorted(points.begin(), points.end());
    std::sort(sorted.begin(), sorted.end(), [](const TradeoffPoint &a, const TradeoffPoint &b) {
        return a.old != b.old ? a.old > b.old : a.fresh > b.fresh;
    });
    double area = 0.0;
    double reached = worst.fresh; // of points with a better old side
    for (const TradeoffPoint &point : sorted) {
        if (point.old <= worst.old || point.fresh <= reached)
            continue;
        area += (point.old - worst.old) * (point.fresh - reached);
        reached = point.fresh;
    }
    return area;
}

Result<TradeoffComparison> compareTradeoffs(std::span<const TradeoffScores> first,
                                            std::span<const TradeoffScores> second, const BleuOptions &options,
                                            const ResamplingOptions &resampling, Progress &progress)
{
    if (const auto good = check(std::vector<Method>{first, second}, resampling); !good)
        return failWith(good.error());
    std::vector<double> old[2];
    std::vector<double> fresh[2];
    double bothBetter = 0.0;
    const auto done = forEachSample(first.front(), resampling, progress, [&](const Sample &sample) {
        const auto point = [&](const TradeoffScores &model) { return pointOf(model, sample, options); };
        const TradeoffPoint a = meanOf(first, point);
        const TradeoffPoint b = meanOf(second, point);
        old[0].push_back(a.old);
        old[1].push_back(b.old);
        fresh[0].push_back(a.fresh);
        fresh[1].push_back(b.fresh);
        bothBetter += b.old > a.old && b.fresh > a.fresh ? 1.0 / resampling.samples : 0.0;
    });
    if (!done)
        return failWith(done.error());
    const auto whole = [&](const TradeoffScores &model) { return tradeoffPoint(model, options); };
    const TradeoffPoint a = meanOf(first, whole);
    const TradeoffPoint b = meanOf(second, whole);
    return TradeoffComparison{
        differenceOf(a.old, b.old, std::move(old[0]), std::move(old[1]), resampling.level),
        differenceOf(a.fresh, b.fresh, std::move(fresh[0]), std::move(fresh[1]), resampling.level), bothBetter};
}

Result<ScoreDifference> compareAreas(std::span<const std::vector<TradeoffScores>> first,
                                     std::span<const std::vector<TradeoffScores>> second, TradeoffPoint worst,
                                     const BleuOptions &options, const ResamplingOptions &resampling,
                                     Progress &progress)
{
    if (first.empty() || second.empty())
        return fail(ErrorCode::InvalidInput, "There are no models to compare.");
    std::vector<Method> methods(first.begin(), first.end());
    methods.insert(methods.end(), second.begin(), second.end());
    if (const auto good = check(methods, resampling); !good)
        return failWith(good.error());
    const auto areaOf = [&](std::span<const std::vector<TradeoffScores>> family, auto point) {
        std::vector<TradeoffPoint> points;
        for (const Method method : family)
            points.push_back(meanOf(method, point));
        return hypervolume(points, worst);
    };
    std::vector<double> areas[2];
    const auto done = forEachSample(first.front().front(), resampling, progress, [&](const Sample &sample) {
        const auto point = [&](const TradeoffScores &model) { return pointOf(model, sample, options); };
        areas[0].push_back(areaOf(first, point));
        areas[1].push_back(areaOf(second, point));
    });
    if (!done)
        return failWith(done.error());
    const auto whole = [&](const TradeoffScores &model) { return tradeoffPoint(model, options); };
    return differenceOf(areaOf(first, whole), areaOf(second, whole), std::move(areas[0]), std::move(areas[1]),
                        resampling.level);
}

} // namespace filigree
