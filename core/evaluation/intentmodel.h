// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Intents: logistic regression over n-grams of words and of letters. Private to core/evaluation.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/evaluation/cataloguematcher.h"
#include "core/evaluation/slotmodel.h"
#include "core/evaluation/stringpool.h"

namespace filigree {

/// See TrainingOptions, whose defaults are these.
struct IntentTraining {
    double cost = TrainingOptions().intentCost;
    double catalogueDropout = TrainingOptions().catalogueDropout;
    std::uint64_t seed = 1;
    int threads = 1;
};

/// What a model file holds of it.
struct IntentModelParts {
    std::uint32_t classes = 0;
    std::vector<std::uint64_t> features; ///< hashes of n-grams, rising
    std::vector<float> weights; ///< by feature, then class
};

class IntentModel {
public:
    explicit IntentModel(IntentModelParts parts);

    /// `classes` at least 1; each sentence's intent is below it. Errors: Cancelled, InvalidInput.
    [[nodiscard]] static Result<IntentModelParts> train(std::span<const LessonSentence> lesson, std::uint32_t classes,
                                                        const CatalogueMatcher &matcher, const IntentTraining &options,
                                                        Progress &progress);

    /// A probability for each class; they sum to 1.
    [[nodiscard]] std::vector<double> probabilities(const SentenceFacts &sentence) const;
    [[nodiscard]] const IntentModelParts &parts() const { return m; }

private:
    IntentModelParts m;
    KeyIndex m_features;
};

} // namespace filigree
