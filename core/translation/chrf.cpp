// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/translation/chrf.h"

#include <algorithm>
#include <charconv>

#include "core/text/unicode.h"
#include "core/translation/bleutokens.h"
#include "core/translation/sentencecounts.h"

namespace filigree {

namespace {

/// Stands for a precision, a recall or a score that has nothing to be made of.
constexpr double epsilon = 1e-16;

using Ngrams = std::vector<std::vector<std::uint32_t>>; // by order, sorted

std::vector<std::string> allCharacters(std::string_view text)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t length = 1;
        [[maybe_unused]] const bool space = isWhiteSpace(text, i, length);
        out.emplace_back(text.substr(i, length));
        i += length;
    }
    return out;
}

Ngrams ngramsOf(NgramNames &names, const std::string &sentence, const ChrfOptions &options)
{
    const std::string text = options.lowerCase ? lowerCase(sentence, "und") : sentence;
    return names.of(options.keepWhiteSpace ? allCharacters(text) : charactersOf(text), options.order);
}

std::int64_t common(const std::vector<std::uint32_t> &a, const std::vector<std::uint32_t> &b)
{
    std::int64_t sum = 0;
    for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
        if (a[i] == b[k]) {
            ++sum;
            ++i;
            ++k;
        } else if (a[i] < b[k]) {
            ++i;
        } else {
            ++k;
        }
    }
    return sum;
}

ChrfCounts compared(const Ngrams &hypothesis, const Ngrams &reference)
{
    ChrfCounts counts;
    for (std::size_t n = 0; n < hypothesis.size(); ++n) {
        const bool any = !reference[n].empty();
        counts.hypothesis.push_back(any ? static_cast<std::int64_t>(hypothesis[n].size()) : 0);
        counts.reference.push_back(static_cast<std::int64_t>(reference[n].size()));
        counts.matches.push_back(common(hypothesis[n], reference[n]));
    }
    return counts;
}

ChrfCounts sentenceCounts(const std::string &hypothesis, std::span<const ReferenceStream> references,
                          std::size_t sentence, const ChrfOptions &options)
{
    NgramNames names;
    const Ngrams own = ngramsOf(names, hypothesis, options);
    ChrfCounts best;
    double bestScore = -1.0;
    for (const ReferenceStream &stream : references) {
        if (stream[sentence].empty())
            continue;
        ChrfCounts counts = compared(own, ngramsOf(names, stream[sentence], options));
        const double score = chrfScore(counts, options);
        if (score > bestScore) {
            bestScore = score;
            best = std::move(counts);
        }
    }
    return best;
}

double fScore(double precision, double recall, double beta)
{
    const double denominator = beta * beta * precision + recall;
    return denominator > 0.0 ? (1.0 + beta * beta) * precision * recall / denominator : 0.0;
}

void add(std::vector<std::int64_t> &sum, const std::vector<std::int64_t> &other)
{
    sum.resize(std::max(sum.size(), other.size()));
    for (std::size_t i = 0; i < other.size(); ++i)
        sum[i] += other[i];
}

} // namespace

ChrfCounts &ChrfCounts::operator+=(const ChrfCounts &other)
{
    add(hypothesis, other.hypothesis);
    add(reference, other.reference);
    add(matches, other.matches);
    return *this;
}

Result<std::vector<ChrfCounts>> chrfCounts(std::span<const std::string> hypotheses,
                                           std::span<const ReferenceStream> references, const ChrfOptions &options,
                                           Progress &progress)
{
    if (options.order < 1 || options.order > 9 || !(options.beta > 0.0))
        return fail(ErrorCode::InvalidOption, "The longest n-gram has 1 to 9 characters, and beta is above 0.");
    return countsOfSentences<ChrfCounts>(hypotheses, references, progress, [&](std::size_t i) {
        return sentenceCounts(hypotheses[i], references, i, options);
    });
}

double chrfScore(const ChrfCounts &counts, const ChrfOptions &options)
{
    double ofOrders = 0.0;
    double precisions = 0.0;
    double recalls = 0.0;
    int orders = 0;
    for (std::size_t n = 0; n < counts.matches.size(); ++n) {
        const auto matches = static_cast<double>(counts.matches[n]);
        const auto hypothesis = static_cast<double>(counts.hypothesis[n]);
        const auto reference = static_cast<double>(counts.reference[n]);
        const double precision = hypothesis > 0.0 ? matches / hypothesis : epsilon;
        const double recall = reference > 0.0 ? matches / reference : epsilon;
        const double here = fScore(precision, recall, options.beta);
        ofOrders += here > 0.0 ? here : epsilon;
        if (hypothesis > 0.0 && reference > 0.0) {
            precisions += precision;
            recalls += recall;
            ++orders;
        }
    }
    if (options.epsilonSmoothing)
        return 100.0 * ofOrders / options.order;
    return orders > 0 ? 100.0 * fScore(precisions / orders, recalls / orders, options.beta) : 0.0;
}

Result<double> corpusChrf(std::span<const std::string> hypotheses, std::span<const ReferenceStream> references,
                          const ChrfOptions &options)
{
    NoProgress progress;
    const auto counts = chrfCounts(hypotheses, references, options, progress);
    if (!counts)
        return failWith(counts.error());
    return chrfScore(sumOf(*counts), options);
}

std::string chrfSignature(std::span<const ReferenceStream> references, const ChrfOptions &options)
{
    return "nrefs:" + referenceNumber(references) + "|case:" + (options.lowerCase ? "lc" : "mixed")
        + "|eff:" + (options.epsilonSmoothing ? "no" : "yes") + "|nc:" + std::to_string(options.order)
        + "|nw:0|space:" + (options.keepWhiteSpace ? "yes" : "no") + "|impl:filigree";
}

std::string chrfName(const ChrfOptions &options)
{
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, options.beta).ptr;
    return "chrF" + std::string(buffer, end);
}

} // namespace filigree
