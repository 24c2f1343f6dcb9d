// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The training sets of an experiment that come from the same golden utterances: what they share is made once.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/evaluation/experiment.h"
#include "core/fst/compiledgrammar.h"
#include "core/grammar/grammar.h"
#include "core/resampling/patterns.h"
#include "core/resampling/resample.h"

namespace filigree {

struct TrainingSet {
    std::vector<Utterance> utterances;
    std::vector<std::uint32_t> times; ///< how often each counts; empty: once
    std::string available; ///< different sentences that could have been generated; empty where nothing was
};

/// For one draw of golden utterances. The experiment outlives it.
class TrainingMaker {
public:
    TrainingMaker(const Experiment &experiment, std::uint64_t goldenSize, std::uint64_t seed);

    /// Errors: those of the engines; NotFound (no lender for borrowed shares), InvalidOption (no such corpus).
    [[nodiscard]] Result<TrainingSet> make(const TrainingSetKind &kind, std::uint64_t count, Progress &progress);

    [[nodiscard]] const std::vector<Utterance> &golden() const { return m_golden; }

private:
    [[nodiscard]] Result<TrainingSet> generate(const TrainingSetKind &kind, std::uint64_t count, Progress &progress);
    /// The golden utterances before the others, as often as the options say.
    [[nodiscard]] TrainingSet withGolden(std::vector<Utterance> others) const;
    [[nodiscard]] Result<TrainingSet> upsample(std::uint64_t count, Progress &progress) const;
    [[nodiscard]] Result<void> induceOnce(Progress &progress);
    [[nodiscard]] Result<void> prepareOnce(Progress &progress);

    const Experiment &m_experiment;
    std::uint64_t m_seed;
    std::vector<Utterance> m_golden;
    std::optional<Grammar> m_grammar;
    std::shared_ptr<const CompiledGrammar> m_compiled;
    std::optional<Resampling> m_resampling;
    std::vector<PatternRow> m_lender;
};

} // namespace filigree
