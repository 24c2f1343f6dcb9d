// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/scorecomparison.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <functional>
#include <utility>

#include "core/base/parallel.h"
#include "core/base/quantile.h"
#include "core/base/random.h"

namespace filigree {

namespace {

/// A test set of which any selection of sentences (with repetition) has a score.
struct Scored {
    std::size_t sentences = 0;
    std::function<double(const std::vector<std::uint32_t> &)> score;
};

template <class Counts, class Score> Scored scored(std::span<const Counts> counts, Score score)
{
    return {counts.size(), [counts, score](const std::vector<std::uint32_t> &drawn) {
                Counts sum;
                for (const std::uint32_t i : drawn)
                    sum += counts[i];
                return score(sum);
            }};
}

std::vector<std::uint32_t> everySentence(std::size_t sentences)
{
    std::vector<std::uint32_t> out(sentences);
    for (std::size_t i = 0; i < sentences; ++i)
        out[i] = static_cast<std::uint32_t>(i);
    return out;
}

ScoreInterval interval(double value, std::vector<double> samples, double level)
{
    std::sort(samples.begin(), samples.end());
    return {value, quantile(samples, (1.0 - level) / 2.0), quantile(samples, (1.0 + level) / 2.0)};
}

Result<void> check(const Scored &system, const ResamplingOptions &options)
{
    if (options.samples < 1 || options.threads < 1)
        return fail(ErrorCode::InvalidOption, "The numbers of samples and of threads are at least 1.");
    if (!(options.level > 0.0 && options.level < 1.0))
        return fail(ErrorCode::InvalidOption, "The level of an interval lies between 0 and 1.");
    if (system.sentences == 0)
        return fail(ErrorCode::InvalidInput, "There are no sentences to draw from.");
    return {};
}

/// One row a system, one column a sample; all systems see the same sentences.
Result<std::vector<std::vector<double>>> resampled(const std::vector<Scored> &systems, const ResamplingOptions &options,
                                                   Progress &progress)
{
    const auto samples = static_cast<std::size_t>(options.samples);
    std::vector<std::vector<double>> out(systems.size(), std::vector<double>(samples));
    std::atomic<bool> stop{false};
    std::atomic<std::size_t> done{0};
    parallelRanges(samples, 1, options.threads, stop, [&](std::uint64_t begin, std::uint64_t end, int thread) {
        for (std::uint64_t k = begin; k < end; ++k) {
            const auto drawn = drawSentences(systems.front().sentences, options.seed, k);
            for (std::size_t s = 0; s < systems.size(); ++s)
                out[s][k] = systems[s].score(drawn);
            ++done;
        }
        if (progress.cancelled())
            stop = true;
        if (thread == 0)
            progress.report(static_cast<double>(done.load()) / static_cast<double>(samples));
    });
    if (stop)
        return fail(ErrorCode::Cancelled, "Cancelled.");
    return out;
}

Result<ScoreInterval> intervalOf(const Scored &system, const ResamplingOptions &options, Progress &progress)
{
    if (const auto good = check(system, options); !good)
        return failWith(good.error());
    const auto samples = resampled({system}, options, progress);
    if (!samples)
        return failWith(samples.error());
    return interval(system.score(everySentence(system.sentences)), samples->front(), options.level);
}

double pValue(const std::vector<double> &differences, double found)
{
    double mean = 0.0;
    for (const double one : differences)
        mean += one / static_cast<double>(differences.size());
    const auto further = std::count_if(differences.begin(), differences.end(),
                                       [&](double one) { return std::abs(one - mean) > std::abs(found); });
    return static_cast<double>(further + 1) / static_cast<double>(differences.size() + 1);
}

Result<ScoreDifference> compared(const Scored &first, const Scored &second, const ResamplingOptions &options,
                                 Progress &progress)
{
    if (const auto good = check(first, options); !good)
        return failWith(good.error());
    if (first.sentences != second.sentences)
        return fail(ErrorCode::InvalidInput, "The two systems were measured on different test sets.");
    auto samples = resampled({first, second}, options, progress);
    if (!samples)
        return failWith(samples.error());
    const auto all = everySentence(first.sentences);
    return differenceOf(first.score(all), second.score(all), std::move((*samples)[0]), std::move((*samples)[1]),
                        options.level);
}

Scored scoredBleu(std::span<const BleuCounts> counts, const BleuOptions &options)
{
    return scored(counts, [options](const BleuCounts &sum) { return bleuScore(sum, options).score; });
}

Scored scoredChrf(std::span<const ChrfCounts> counts, const ChrfOptions &options)
{
    return scored(counts, [options](const ChrfCounts &sum) { return chrfScore(sum, options); });
}

} // namespace

Result<ScoreInterval> bleuInterval(std::span<const BleuCounts> sentences, const BleuOptions &options,
                                   const ResamplingOptions &resampling, Progress &progress)
{
    return intervalOf(scoredBleu(sentences, options), resampling, progress);
}

Result<ScoreInterval> chrfInterval(std::span<const ChrfCounts> sentences, const ChrfOptions &options,
                                   const ResamplingOptions &resampling, Progress &progress)
{
    return intervalOf(scoredChrf(sentences, options), resampling, progress);
}

Result<ScoreDifference> compareBleu(std::span<const BleuCounts> first, std::span<const BleuCounts> second,
                                    const BleuOptions &options, const ResamplingOptions &resampling, Progress &progress)
{
    return compared(scoredBleu(first, options), scoredBleu(second, options), resampling, progress);
}

Result<ScoreDifference> compareChrf(std::span<const ChrfCounts> first, std::span<const ChrfCounts> second,
                                    const ChrfOptions &options, const ResamplingOptions &resampling, Progress &progress)
{
    return compared(scoredChrf(first, options), scoredChrf(second, options), resampling, progress);
}

std::vector<std::uint32_t> drawSentences(std::size_t sentences, std::uint64_t seed, std::uint64_t number)
{
    Random random(mix64(seed ^ mix64(number + 1)));
    std::vector<std::uint32_t> out(sentences);
    for (std::uint32_t &one : out)
        one = static_cast<std::uint32_t>(random.below(sentences));
    return out;
}

ScoreDifference differenceOf(double first, double second, std::vector<double> firstSamples,
                             std::vector<double> secondSamples, double level)
{
    std::vector<double> differences(firstSamples.size());
    ScoreDifference out;
    for (std::size_t k = 0; k < differences.size(); ++k) {
        differences[k] = secondSamples[k] - firstSamples[k];
        out.secondBetter += differences[k] > 0.0 ? 1.0 : differences[k] < 0.0 ? 0.0 : 0.5;
    }
    out.secondBetter /= static_cast<double>(differences.size());
    out.first = interval(first, std::move(firstSamples), level);
    out.second = interval(second, std::move(secondSamples), level);
    const double found = second - first;
    out.p = pValue(differences, found);
    out.difference = interval(found, std::move(differences), level);
    return out;
}

} // namespace filigree
