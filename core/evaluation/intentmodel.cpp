// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/intentmodel.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

#include "core/base/hash.h"
#include "core/evaluation/linearsolver.h"
#include "core/evaluation/portablemath.h"
#include "core/text/wordform.h"

namespace filigree {

namespace {

constexpr std::size_t longestWords = 3; ///< n-grams of words
constexpr std::size_t shortestLetters = 2; ///< n-grams of letters, within a word and its two edges
constexpr std::size_t longestLetters = 5;
constexpr double tolerance = 0.02;
constexpr std::size_t mostFeatures = 1U << 30; // LIBLINEAR counts in int

enum Kind : std::uint64_t { KindBias = 1, KindWords, KindLetters, KindCatalogue };

std::uint64_t featureHash(std::uint64_t kind, std::string_view text)
{
    return StableHash().add(kind).add(text).value() >> 1; // KeyIndex has no place for ~0
}

/// Calls see(hash) for each n-gram of the letters of a word; "^" and "$" are its edges.
template <class See> void walkLetters(const std::string &key, See see)
{
    const std::string edged = '^' + key + '$';
    std::vector<std::uint32_t> ends{0};
    for (std::uint32_t i = 1; i <= edged.size(); ++i)
        if (i == edged.size() || (static_cast<unsigned char>(edged[i]) & 0xC0) != 0x80)
            ends.push_back(i);
    for (std::size_t begin = 0; begin + shortestLetters < ends.size(); ++begin)
        for (std::size_t length = shortestLetters; length <= longestLetters && begin + length < ends.size(); ++length)
            see(featureHash(KindLetters,
                            std::string_view(edged).substr(ends[begin], ends[begin + length] - ends[begin])));
}

/// The features of a sentence, rising, each once.
std::vector<std::uint64_t> featuresOf(const SentenceFacts &sentence)
{
    std::vector<std::uint64_t> features{featureHash(KindBias, {})};
    const auto see = [&](std::uint64_t feature) { features.push_back(feature); };
    std::vector<std::string> words{"^"};
    words.insert(words.end(), sentence.keys.begin(), sentence.keys.end());
    words.emplace_back("$");
    for (std::size_t begin = 0; begin < words.size(); ++begin) {
        std::string gram;
        for (std::size_t end = begin; end < words.size() && end < begin + longestWords; ++end) {
            gram += words[end];
            if (end > begin || (begin > 0 && end + 1 < words.size())) // the edges alone tell nothing
                see(featureHash(KindWords, gram));
            gram += ' ';
        }
    }
    for (const std::string &key : sentence.keys)
        walkLetters(key, see);
    for (const CatalogueMatch &match : sentence.matches)
        see(featureHash(KindCatalogue, std::to_string(match.slot)));
    std::sort(features.begin(), features.end());
    features.erase(std::unique(features.begin(), features.end()), features.end());
    return features;
}

/// What the values of each feature are multiplied by: the square root of the inverse document frequency (Spärck Jones
/// 1972), so that what few sentences have is learned with less of a penalty; of mean square 1 over `problem`, so that
/// the cost means what it means without. The root and the whole: tests/benchmarks/evaluation/RESULTS.md.
std::vector<double> rarityScales(const LinearProblem &problem, std::size_t sentences)
{
    std::vector<double> scales(problem.featureCount, 0.0);
    for (const std::uint32_t feature : problem.features)
        scales[feature] += 1.0; // its sentences, so far
    double squares = 0.0;
    for (double &scale : scales) {
        const double square = logarithm(1.0 + static_cast<double>(sentences) / scale);
        squares += square * scale;
        scale = std::sqrt(square);
    }
    const double mean = std::sqrt(squares / static_cast<double>(problem.features.size()));
    for (double &scale : scales)
        scale /= mean;
    return scales;
}

/// Sorted by feature, so that a file is small and the same whatever the order was.
IntentModelParts partsOf(const std::vector<std::uint64_t> &features, const std::vector<float> &weights,
                         std::uint32_t classes)
{
    std::vector<std::uint32_t> order(features.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return features[a] < features[b]; });
    IntentModelParts parts;
    parts.classes = classes;
    for (const std::uint32_t feature : order) {
        parts.features.push_back(features[feature]);
        for (std::size_t c = 0; c < classes; ++c)
            parts.weights.push_back(weights[c * features.size() + feature]);
    }
    return parts;
}

} // namespace

IntentModel::IntentModel(IntentModelParts parts)
    : m(std::move(parts))
{
    m_features.reserve(m.features.size());
    for (const std::uint64_t feature : m.features)
        m_features.intern(feature);
}

Result<IntentModelParts> IntentModel::train(std::span<const LessonSentence> lesson, std::uint32_t classes,
                                            const CatalogueMatcher &matcher, const IntentTraining &options,
                                            Progress &progress)
{
    KeyIndex index;
    LinearProblem problem;
    StringPool strings; // which the features of intents do not need
    for (std::size_t i = 0; i < lesson.size(); ++i) {
        if (progress.cancelled()) // one alone may have thousands of words
            return fail(ErrorCode::Cancelled, "The training was cancelled.");
        SentenceFacts facts = learnSentence(lesson[i].utterance->tokens, strings);
        facts.matches = matcher.matches(facts.keys);
        hideMatches(facts, options.catalogueDropout, options.seed, i);
        const auto begin = static_cast<std::ptrdiff_t>(problem.features.size());
        for (const std::uint64_t feature : featuresOf(facts))
            problem.features.push_back(index.intern(feature));
        std::sort(problem.features.begin() + begin, problem.features.end());
        const auto count = static_cast<double>(problem.features.size()) - static_cast<double>(begin);
        problem.values.resize(problem.features.size(), static_cast<float>(1.0 / std::sqrt(count)));
        problem.first.push_back(problem.features.size());
        for (double copy = 0.0; copy < lesson[i].weight; copy += 1.0) {
            problem.rows.push_back(static_cast<std::uint32_t>(i));
            problem.classes.push_back(lesson[i].intent);
        }
    }
    if (index.keys().size() >= mostFeatures || problem.rows.size() >= mostFeatures)
        return fail(ErrorCode::InvalidInput, "The training set is too large: it has more than a billion n-grams.");
    problem.featureCount = static_cast<std::uint32_t>(index.keys().size());
    problem.classCount = classes;
    const std::vector<double> scales = rarityScales(problem, lesson.size());
    for (std::size_t i = 0; i < problem.features.size(); ++i)
        problem.values[i] = static_cast<float>(problem.values[i] * scales[problem.features[i]]);
    auto weights = trainOneAgainstRest(problem, options.cost, tolerance, options.threads, progress);
    if (!weights)
        return failWith(weights.error());
    for (std::size_t i = 0; i < weights->size(); ++i) // so that a model need not know of the scales
        (*weights)[i] = static_cast<float>((*weights)[i] * scales[i % scales.size()]);
    return partsOf(index.keys(), *weights, classes);
}

std::vector<double> IntentModel::probabilities(const SentenceFacts &sentence) const
{
    std::vector<double> scores(m.classes, 0.0);
    const std::vector<std::uint64_t> features = featuresOf(sentence);
    for (const std::uint64_t feature : features) {
        const std::uint32_t number = m_features.find(feature);
        if (number == noNumber)
            continue;
        const float *weights = m.weights.data() + std::size_t{number} * m.classes;
        for (std::uint32_t c = 0; c < m.classes; ++c)
            scores[c] += static_cast<double>(weights[c]);
    }
    const double value = 1.0 / std::sqrt(static_cast<double>(features.size()));
    double sum = 0.0;
    for (double &score : scores) { // one against the rest: each class has a probability of its own
        score = 1.0 / (1.0 + exponential(std::clamp(-score * value, -500.0, 500.0)));
        sum += score;
    }
    for (double &score : scores)
        score /= sum;
    return scores;
}

} // namespace filigree
