// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/slotmodel.h"

#include <cmath>
#include <utility>

#include "core/evaluation/portablemath.h"
#include "core/evaluation/rowsums.h"
#include "core/evaluation/slotlesson.h"

namespace filigree {

namespace {

// Weights that are closer to 0 decide nothing; without them a file is smaller by a third.
constexpr double leastWeight = 0.002;

SlotModelParts partsOf(SlotLesson lesson, const std::vector<double> &weights, std::uint32_t omittedFeatures)
{
    SlotModelParts parts;
    const CrfData &data = lesson.data;
    parts.strings = std::move(lesson.strings);
    parts.omittedFeatures = omittedFeatures;
    parts.attributeFirst.push_back(0);
    for (std::size_t a = 0; a < lesson.attributes.size(); ++a) {
        const bool all = data.attributeFirst[a + 1] - data.attributeFirst[a] == data.tags.size();
        for (std::uint32_t k = data.attributeFirst[a]; k < data.attributeFirst[a + 1]; ++k)
            if (all || std::abs(weights[k]) >= leastWeight) { // all: they are added quickly, see rowsums.h
                parts.attributeTags.push_back(data.attributeTags[k]);
                parts.weights.push_back(static_cast<float>(weights[k]));
            }
        if (parts.attributeTags.size() == parts.attributeFirst.back())
            continue;
        parts.attributes.push_back(lesson.attributes[a]);
        parts.attributeFirst.push_back(static_cast<std::uint32_t>(parts.attributeTags.size()));
    }
    const std::size_t states = data.attributeTags.size();
    for (std::size_t a = 0; a < data.arcs.size(); ++a)
        parts.arcWeights.push_back(static_cast<float>(weights[states + a]));
    parts.unseenWeight = static_cast<float>(weights[states + data.arcs.size()]);
    parts.tags = data.tags;
    parts.arcs = data.arcs;
    return parts;
}

} // namespace

SlotModel::SlotModel(SlotModelParts parts)
    : m(std::move(parts))
    , m_transitions(m.tags, m.arcs)
{
    m_attributes.reserve(m.attributes.size());
    for (const std::uint64_t key : m.attributes)
        m_attributes.intern(key);
    m_transitions.setWeights(std::span<const float>(m.arcWeights), static_cast<double>(m.unseenWeight));
}

Result<SlotModelParts> SlotModel::train(std::span<const LessonSentence> lesson, const CatalogueMatcher &matcher,
                                        const SlotTraining &options, Progress &progress, SlotTrainingFacts &facts)
{
    auto numbers = slotLesson(lesson, matcher, options, progress);
    if (!numbers)
        return failWith(numbers.error());
    const auto trained = trainCrf(numbers->data, options.penalty, options.iterations, options.threads, progress);
    if (!trained)
        return failWith(trained.error());
    facts = {trained->iterations, trained->loss};
    return partsOf(*std::move(numbers), trained->weights, options.omittedFeatures);
}

SentenceFacts SlotModel::look(std::span<const std::string> tokens, const CatalogueMatcher &matcher) const
{
    SentenceFacts sentence = lookAtSentence(tokens, m.strings);
    sentence.matches = matcher.matches(sentence.keys);
    sentence.typicalWords = matcher.typicalWords(sentence.keys);
    return sentence;
}

void SlotModel::addScores(const SentenceFacts &sentence, Lattice &lattice) const
{
    thread_local std::vector<std::uint64_t> keys;
    thread_local std::vector<double> later;
    thread_local std::vector<double> earlier;
    const std::size_t words = sentence.words.size();
    const std::size_t tags = m.tags.size();
    const auto add = [&](std::uint64_t key, double *row) {
        const std::uint32_t attribute = key == noAttribute ? noNumber : m_attributes.find(key);
        if (attribute == noNumber)
            return;
        const std::uint32_t begin = m.attributeFirst[attribute];
        addWeights(&m.attributeTags[begin], &m.weights[begin], m.attributeFirst[attribute + 1] - begin, row, tags);
    };
    lattice.reset(words, tags);
    later.assign(tags, 0.0);
    earlier.assign(tags, 0.0);
    for (std::size_t t = 0; t < words; ++t) {
        attributesOf(sentence, t, m.omittedFeatures, keys);
        for (const std::uint64_t key : keys)
            add(key, lattice.row(t));
        addRow(later.data(), lattice.row(t), tags);
        add(spreadAttributes(sentence.words[t], m.omittedFeatures).toLater, later.data());
    }
    for (std::size_t t = words; t-- > 0;) {
        addRow(earlier.data(), lattice.row(t), tags);
        add(spreadAttributes(sentence.words[t], m.omittedFeatures).toEarlier, earlier.data());
    }
}

Tagging SlotModel::tag(const SentenceFacts &sentence, bool withProbability) const
{
    Tagging out;
    if (sentence.words.empty())
        return out;
    thread_local Lattice lattice;
    addScores(sentence, lattice);
    double score = 0.0;
    out.slots = m.tags.slotsOf(lattice.best(m_transitions, score));
    if (withProbability)
        out.probability = std::min(1.0, exponential(std::max(-700.0, score - lattice.forward(m_transitions))));
    return out;
}

} // namespace filigree
