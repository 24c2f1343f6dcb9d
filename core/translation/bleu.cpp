// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/bleu.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "core/base/fixedtext.h"
#include "core/text/unicode.h"
#include "core/translation/bleutokens.h"
#include "core/translation/sentencecounts.h"

namespace filigree {

namespace {

/// What sacreBLEU takes for the logarithm of 0: it makes the whole score 0.
constexpr double logOfNothing = -9999999999.0;

std::vector<std::string> tokensOf(const std::string &sentence, const BleuOptions &options)
{
    const std::string text = options.lowerCase ? lowerCase(sentence, "und") : sentence;
    switch (options.tokens) {
    case BleuTokens::WhiteSpace:
        return splitAtWhiteSpace(text);
    case BleuTokens::Characters:
        return charactersOf(text);
    case BleuTokens::Mteval13a:
        break;
    }
    return wordsOf13a(text);
}

using Ngrams = std::vector<std::vector<std::uint32_t>>; // by order, sorted

std::int64_t times(const std::vector<std::uint32_t> &sorted, std::uint32_t name)
{
    const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), name);
    return last - first;
}

std::int64_t clippedMatches(const std::vector<std::uint32_t> &hypothesis, const std::vector<Ngrams> &references,
                            std::size_t order)
{
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < hypothesis.size();) {
        const std::int64_t here = times(hypothesis, hypothesis[i]);
        std::int64_t most = 0;
        for (const Ngrams &reference : references)
            most = std::max(most, times(reference[order], hypothesis[i]));
        sum += std::min(here, most);
        i += static_cast<std::size_t>(here);
    }
    return sum;
}

BleuCounts sentenceCounts(const std::string &hypothesis, std::span<const ReferenceStream> references,
                          std::size_t sentence, const BleuOptions &options)
{
    NgramNames names;
    std::vector<Ngrams> others;
    const std::vector<std::string> tokens = tokensOf(hypothesis, options);
    BleuCounts counts;
    counts.hypothesisLength = static_cast<std::int64_t>(tokens.size());
    std::int64_t nearest = -1;
    for (const ReferenceStream &stream : references) {
        if (stream[sentence].empty())
            continue;
        const std::vector<std::string> words = tokensOf(stream[sentence], options);
        const auto length = static_cast<std::int64_t>(words.size());
        const std::int64_t away = std::abs(length - counts.hypothesisLength);
        if (nearest < 0 || away < nearest || (away == nearest && length < counts.referenceLength)) {
            nearest = away;
            counts.referenceLength = length;
        }
        others.push_back(names.of(words, options.order));
    }
    const Ngrams own = names.of(tokens, options.order);
    for (std::size_t order = 0; order < own.size(); ++order) {
        counts.matches.push_back(clippedMatches(own[order], others, order));
        counts.totals.push_back(static_cast<std::int64_t>(own[order].size()));
    }
    return counts;
}

/// The precision of one order; `halved` counts the orders without a match so far, for exponential smoothing.
double precision(double matches, double total, std::size_t order, const BleuOptions &options, double &halved)
{
    if (options.smoothing == BleuSmoothing::AddK && order > 0) {
        matches += options.smoothingValue;
        total += options.smoothingValue;
    }
    if (matches > 0.0)
        return 100.0 * matches / total;
    if (options.smoothing == BleuSmoothing::Exponential) {
        halved *= 2.0;
        return 100.0 / (halved * total);
    }
    return options.smoothing == BleuSmoothing::Floor ? 100.0 * options.smoothingValue / total : 0.0;
}

double brevity(const BleuCounts &counts)
{
    if (counts.hypothesisLength >= counts.referenceLength)
        return 1.0;
    if (counts.hypothesisLength == 0)
        return 0.0;
    return std::exp(1.0 - static_cast<double>(counts.referenceLength) / static_cast<double>(counts.hypothesisLength));
}

} // namespace

BleuCounts &BleuCounts::operator+=(const BleuCounts &other)
{
    matches.resize(std::max(matches.size(), other.matches.size()));
    totals.resize(std::max(totals.size(), other.totals.size()));
    for (std::size_t i = 0; i < other.matches.size(); ++i)
        matches[i] += other.matches[i];
    for (std::size_t i = 0; i < other.totals.size(); ++i)
        totals[i] += other.totals[i];
    hypothesisLength += other.hypothesisLength;
    referenceLength += other.referenceLength;
    return *this;
}

std::string BleuScore::text() const
{
    std::string out = fixedText(score, 2);
    for (std::size_t i = 0; i < precisions.size(); ++i)
        out += (i > 0 ? '/' : ' ') + fixedText(precisions[i], 1);
    const double ratio = counts.referenceLength > 0
        ? static_cast<double>(counts.hypothesisLength) / static_cast<double>(counts.referenceLength)
        : 0.0;
    return out + " (BP = " + fixedText(brevityPenalty, 3) + " ratio = " + fixedText(ratio, 3) + " hyp_len = "
        + std::to_string(counts.hypothesisLength) + " ref_len = " + std::to_string(counts.referenceLength) + ")";
}

Result<void> checkStreams(std::size_t hypotheses, std::span<const ReferenceStream> references)
{
    if (hypotheses == 0)
        return fail(ErrorCode::InvalidInput, "There are no sentences to score.");
    if (references.empty())
        return fail(ErrorCode::InvalidInput, "There is no reference.");
    for (std::size_t i = 0; i < references.size(); ++i) {
        if (references[i].size() != hypotheses)
            return fail(ErrorCode::InvalidInput,
                        "Reference " + std::to_string(i + 1) + " has " + std::to_string(references[i].size())
                            + " lines, the hypothesis has " + std::to_string(hypotheses)
                            + ": line n of one must translate what line n of the other translates.");
    }
    for (std::size_t line = 0; line < hypotheses; ++line) {
        const bool any = std::any_of(references.begin(), references.end(),
                                     [line](const ReferenceStream &stream) { return !stream[line].empty(); });
        if (!any)
            return failWith({ErrorCode::InvalidInput,
                             "The sentence has no reference: the line is empty.",
                             {},
                             static_cast<std::int64_t>(line) + 1,
                             0});
    }
    return {};
}

Result<std::vector<BleuCounts>> bleuCounts(std::span<const std::string> hypotheses,
                                           std::span<const ReferenceStream> references, const BleuOptions &options,
                                           Progress &progress)
{
    if (options.order < 1 || options.order > 9)
        return fail(ErrorCode::InvalidOption, "The longest n-gram has 1 to 9 words.");
    return countsOfSentences<BleuCounts>(hypotheses, references, progress, [&](std::size_t i) {
        return sentenceCounts(hypotheses[i], references, i, options);
    });
}

BleuScore bleuScore(const BleuCounts &counts, const BleuOptions &options)
{
    BleuScore out;
    out.counts = counts;
    out.precisions.assign(counts.matches.size(), 0.0);
    out.brevityPenalty = brevity(counts);
    if (std::all_of(counts.matches.begin(), counts.matches.end(), [](std::int64_t n) { return n == 0; }))
        return out;
    double halved = 1.0;
    std::size_t orders = counts.matches.size();
    for (std::size_t n = 0; n < counts.matches.size(); ++n) {
        if (counts.totals[n] == 0 && !(options.smoothing == BleuSmoothing::AddK && n > 0))
            break;
        if (options.effectiveOrder)
            orders = n + 1;
        out.precisions[n] = precision(static_cast<double>(counts.matches[n]), static_cast<double>(counts.totals[n]), n,
                                      options, halved);
    }
    double logarithms = 0.0;
    for (std::size_t n = 0; n < orders; ++n)
        logarithms += out.precisions[n] > 0.0 ? std::log(out.precisions[n]) : logOfNothing;
    out.score = out.brevityPenalty * std::exp(logarithms / static_cast<double>(orders));
    return out;
}

Result<BleuScore> corpusBleu(std::span<const std::string> hypotheses, std::span<const ReferenceStream> references,
                             const BleuOptions &options)
{
    NoProgress progress;
    const auto counts = bleuCounts(hypotheses, references, options, progress);
    if (!counts)
        return failWith(counts.error());
    return bleuScore(sumOf(*counts), options);
}

std::string referenceNumber(std::span<const ReferenceStream> references)
{
    const std::size_t lines = references.empty() ? 0 : references.front().size();
    std::ptrdiff_t number = -1;
    for (std::size_t line = 0; line < lines; ++line) {
        const auto here = std::count_if(references.begin(), references.end(), [line](const ReferenceStream &stream) {
            return line < stream.size() && !stream[line].empty();
        });
        if (number >= 0 && here != number)
            return "var";
        number = here;
    }
    return std::to_string(std::max<std::ptrdiff_t>(number, 0));
}

std::string bleuSignature(std::span<const ReferenceStream> references, const BleuOptions &options)
{
    const char *tokens = options.tokens == BleuTokens::Mteval13a ? "13a"
        : options.tokens == BleuTokens::WhiteSpace               ? "none"
                                                                 : "char";
    std::string smoothing = options.smoothing == BleuSmoothing::Exponential ? "exp"
        : options.smoothing == BleuSmoothing::None                          ? "none"
        : options.smoothing == BleuSmoothing::Floor                         ? "floor"
                                                                            : "add-k";
    if (options.smoothing == BleuSmoothing::Floor || options.smoothing == BleuSmoothing::AddK)
        smoothing += "[" + fixedText(options.smoothingValue, 2) + "]";
    return "nrefs:" + referenceNumber(references) + "|case:" + (options.lowerCase ? "lc" : "mixed") + "|eff:"
        + (options.effectiveOrder ? "yes" : "no") + "|tok:" + tokens + "|smooth:" + smoothing + "|impl:filigree";
}

} // namespace filigree
