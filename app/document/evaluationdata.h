// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the project's file to an experiment. No widgets, no thread of its own.
#pragma once

#include <cstdint>
#include <string>

#include "app/document/evaluationchoice.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/evaluation/experiment.h"
#include "core/project/corpuslist.h"
#include "core/project/projectstore.h"

namespace filigree::app {

/// What there is to compare with. Utterances with repetitions, of the project's locale where nothing else is said.
struct EvaluationFacts {
    std::int64_t golden = 0;
    std::int64_t reference = 0;
    std::int64_t test = 0;
    std::int64_t lender = 0; ///< reference data of other locales
    std::int64_t otherTest = 0; ///< test data of other locales, which measures nothing here
    std::string locale; ///< the project's
    std::string otherTestLocale; ///< of the first of `otherTest`

    [[nodiscard]] bool has(TestData test) const;
};

/// Fewer golden or reference utterances are not shared out into training and test.
inline constexpr std::int64_t leastToHoldOut = 20;

[[nodiscard]] Result<EvaluationFacts> evaluationFacts(ProjectStore &store);

struct PreparedExperiment {
    Experiment experiment;
    /// Of all that its cells depend on besides their keys, but for those of corpora: they change too often.
    std::string hash;
};

/// Held-out test utterances are taken out of all that is learned from. Errors: NotFound (no golden utterances, no test
/// data of that kind, no such corpus, no grammar for it), InvalidOption (more than mostGiven, a corpus that is too
/// large to train on), Cancelled, and those of the store.
[[nodiscard]] Result<PreparedExperiment> prepareExperiment(ProjectStore &store, const EvaluationChoice &choice,
                                                           const CorpusList &corpora, double generality,
                                                           Progress &progress);

} // namespace filigree::app
