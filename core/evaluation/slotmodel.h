// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Slots: the CRF with its attributes as strings and numbers. Private to core/evaluation.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/evaluation/lattice.h"
#include "core/evaluation/nlumodel.h"
#include "core/evaluation/slotfeatures.h"
#include "core/evaluation/stringpool.h"
#include "core/evaluation/tagset.h"

namespace filigree {

/// An utterance to learn from, and how often it occurs.
struct LessonSentence {
    const Utterance *utterance = nullptr;
    double weight = 1.0;
    std::uint32_t intent = noNumber;
};

/// See TrainingOptions, whose defaults are these.
struct SlotTraining {
    double penalty = TrainingOptions().slotPenalty;
    double catalogueDropout = TrainingOptions().catalogueDropout;
    double hiddenWords = TrainingOptions().hiddenWords;
    std::uint64_t seed = 1;
    int iterations = TrainingOptions().iterations;
    int threads = 1;
    int leastCount = TrainingOptions().leastCount;
    std::uint32_t omittedFeatures = 0;
};

struct SlotTrainingFacts {
    int iterations = 0;
    double loss = 0.0;
};

/// What a model file holds of it.
struct SlotModelParts {
    StringPool strings;
    std::uint32_t omittedFeatures = 0;
    TagSet tags;
    std::vector<TagArc> arcs;
    std::vector<float> arcWeights;
    float unseenWeight = 0.0F;
    std::vector<std::uint64_t> attributes; ///< keys, rising
    std::vector<std::uint32_t> attributeFirst; ///< into attributeTags, and the end
    std::vector<std::uint16_t> attributeTags;
    std::vector<float> weights; ///< beside attributeTags
};

/// A tagging, and its probability where it was asked for.
struct Tagging {
    std::vector<SlotSpan> slots;
    double probability = 0.0;
};

class SlotModel {
public:
    explicit SlotModel(SlotModelParts parts);

    /// Errors: Cancelled, InvalidInput (too many strings), Internal.
    [[nodiscard]] static Result<SlotModelParts> train(std::span<const LessonSentence> lesson,
                                                      const CatalogueMatcher &matcher, const SlotTraining &options,
                                                      Progress &progress, SlotTrainingFacts &facts);

    /// The sentence as the features see it, but for the intent.
    [[nodiscard]] SentenceFacts look(std::span<const std::string> tokens, const CatalogueMatcher &matcher) const;
    [[nodiscard]] Tagging tag(const SentenceFacts &sentence, bool withProbability) const;
    [[nodiscard]] const SlotModelParts &parts() const { return m; }

private:
    void addScores(const SentenceFacts &sentence, Lattice &lattice) const;

    SlotModelParts m;
    KeyIndex m_attributes;
    Transitions m_transitions;
};

} // namespace filigree
