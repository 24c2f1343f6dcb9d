// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How well labelled utterances agree with the truth: the figures of the field, from counts that can be added up.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/utterance.h"
#include "core/base/error.h"
#include "core/base/progress.h"

namespace filigree {

/// Spans that agree in both borders and in type are matched. Ratios are 0 where there is nothing to divide by, as
/// conlleval prints them.
struct SpanCounts {
    std::uint64_t reference = 0;
    std::uint64_t hypothesis = 0;
    std::uint64_t matched = 0;

    [[nodiscard]] double precision() const; ///< matched / hypothesis
    [[nodiscard]] double recall() const; ///< matched / reference
    [[nodiscard]] double f1() const; ///< harmonic mean of the two
    SpanCounts &operator+=(const SpanCounts &other);
    friend bool operator==(const SpanCounts &, const SpanCounts &) = default;
};

[[nodiscard]] SpanCounts countSpans(std::span<const SlotSpan> reference, std::span<const SlotSpan> hypothesis);

/// What one utterance contributes to every figure.
struct UtteranceScore {
    bool intentRight = false;
    std::uint32_t reference = 0; ///< spans
    std::uint32_t hypothesis = 0;
    std::uint32_t matched = 0;

    /// Intent and every slot right, and nothing too much.
    [[nodiscard]] bool frameRight() const { return intentRight && matched == reference && matched == hypothesis; }
    friend bool operator==(const UtteranceScore &, const UtteranceScore &) = default;
};

[[nodiscard]] UtteranceScore scoreOf(const Utterance &reference, const Utterance &hypothesis);

/// Sums over utterances.
struct ScoreTotals {
    std::uint64_t utterances = 0;
    std::uint64_t intentsRight = 0;
    std::uint64_t framesRight = 0;
    SpanCounts slots;
    std::uint64_t semanticErrors = 0; ///< Σ (intent wrong) + max(reference, hypothesis) - matched
    std::uint64_t semanticSlots = 0; ///< Σ 1 + reference: the intent counts as a slot

    ScoreTotals &operator+=(const UtteranceScore &score);
    [[nodiscard]] ScoreTotals operator-(const ScoreTotals &part) const; ///< the rest; `part` is a part of these
};

[[nodiscard]] ScoreTotals totalsOf(std::span<const UtteranceScore> scores);

enum class Measure { IntentAccuracy, SlotPrecision, SlotRecall, SlotF1, FrameAccuracy, SemanticErrorRate };

/// All of them, in the order in which tables show them.
[[nodiscard]] std::span<const Measure> allMeasures();
/// "intentAccuracy", "slotF1", …: for JSON.
[[nodiscard]] const char *measureName(Measure measure);
[[nodiscard]] const char *measureTitle(Measure measure); ///< "Intent accuracy": for people, English
[[nodiscard]] std::optional<Measure> measureFromName(std::string_view name);
/// Is less better?
[[nodiscard]] inline bool isErrorRate(Measure measure)
{
    return measure == Measure::SemanticErrorRate;
}
/// Between 0 and 1, but for the semantic error rate, which has no upper end; 0 of nothing.
[[nodiscard]] double measured(Measure measure, const ScoreTotals &totals);

struct IntentScore {
    std::string intent;
    SpanCounts utterances; ///< of the reference with this intent, labelled with it, and both
    ScoreTotals totals; ///< of the utterances that have this intent in the reference
};

struct SlotScore {
    std::string slot;
    SpanCounts spans;
};

/// How often `reference` was taken for `hypothesis`.
struct ConfusionCell {
    std::string reference;
    std::string hypothesis;
    std::uint64_t count = 0;
    friend bool operator==(const ConfusionCell &, const ConfusionCell &) = default;
};

struct Evaluation {
    ScoreTotals totals;
    std::vector<UtteranceScore> scores; ///< by utterance, in the order of the test set
    std::vector<IntentScore> intents; ///< by name; those of the reference and those of the hypotheses
    std::vector<SlotScore> slots; ///< by name
    std::vector<ConfusionCell> confusion; ///< of intents, without empty cells; by reference, then hypothesis
    /// Types of slots at the same words; the empty type is "no slot just there". By reference, then hypothesis.
    std::vector<ConfusionCell> slotConfusion;
};

/// Compares utterance by utterance. Error: InvalidInput (other numbers of utterances, or of words in one).
[[nodiscard]] Result<Evaluation> evaluate(std::span<const Utterance> reference, std::span<const Utterance> hypothesis,
                                          const Progress &progress);

} // namespace filigree
