// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/metrics.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "core/text/unicode.h"

namespace filigree {

namespace {

double ratio(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

struct MeasureText {
    Measure measure;
    const char *name;
    const char *title;
};

constexpr std::array<MeasureText, 6> measureTexts{
    {{Measure::IntentAccuracy, "intentAccuracy", "Intent accuracy"},
     {Measure::SlotPrecision, "slotPrecision", "Slot precision"},
     {Measure::SlotRecall, "slotRecall", "Slot recall"},
     {Measure::SlotF1, "slotF1", "Slot F1"},
     {Measure::FrameAccuracy, "frameAccuracy", "Frame accuracy"},
     {Measure::SemanticErrorRate, "semanticErrorRate", "Semantic error rate"}}};

const MeasureText &textOf(Measure measure)
{
    return *std::find_if(measureTexts.begin(), measureTexts.end(),
                         [&](const MeasureText &text) { return text.measure == measure; });
}

using Cells = std::map<std::pair<std::string, std::string>, std::uint64_t>;

std::vector<ConfusionCell> listed(const Cells &cells)
{
    std::vector<ConfusionCell> out;
    for (const auto &[names, count] : cells)
        out.push_back({names.first, names.second, count});
    return out;
}

/// Spans by their types; those with other borders than any of the other side stand against "no slot".
void confuseSlots(const Utterance &reference, const Utterance &hypothesis, Cells &cells)
{
    const auto sameWords = [](const SlotSpan &a, const SlotSpan &b) { return a.begin == b.begin && a.end == b.end; };
    for (const SlotSpan &slot : reference.slots) {
        const auto other = std::find_if(hypothesis.slots.begin(), hypothesis.slots.end(),
                                        [&](const SlotSpan &candidate) { return sameWords(slot, candidate); });
        ++cells[{slot.type, other == hypothesis.slots.end() ? std::string() : other->type}];
    }
    for (const SlotSpan &slot : hypothesis.slots)
        if (std::none_of(reference.slots.begin(), reference.slots.end(),
                         [&](const SlotSpan &candidate) { return sameWords(slot, candidate); }))
            ++cells[{std::string(), slot.type}];
}

struct Tables {
    std::map<std::string, IntentScore> intents;
    std::map<std::string, SpanCounts> slots;
    Cells confusion;
    Cells slotConfusion;

    void add(const Utterance &reference, const Utterance &hypothesis, const UtteranceScore &score)
    {
        IntentScore &own = intents[reference.intent];
        ++own.utterances.reference;
        own.utterances.matched += score.intentRight ? 1 : 0;
        own.totals += score;
        ++intents[hypothesis.intent].utterances.hypothesis;
        for (const SlotSpan &slot : reference.slots) {
            SpanCounts &counts = slots[slot.type];
            ++counts.reference;
            counts.matched += std::count(hypothesis.slots.begin(), hypothesis.slots.end(), slot) > 0 ? 1 : 0;
        }
        for (const SlotSpan &slot : hypothesis.slots)
            ++slots[slot.type].hypothesis;
        ++confusion[{reference.intent, hypothesis.intent}];
        confuseSlots(reference, hypothesis, slotConfusion);
    }
};

} // namespace

double SpanCounts::precision() const
{
    return ratio(matched, hypothesis);
}

double SpanCounts::recall() const
{
    return ratio(matched, reference);
}

double SpanCounts::f1() const
{
    // 2PR / (P + R), without the two divisions before
    return ratio(2 * matched, reference + hypothesis);
}

SpanCounts &SpanCounts::operator+=(const SpanCounts &other)
{
    reference += other.reference;
    hypothesis += other.hypothesis;
    matched += other.matched;
    return *this;
}

SpanCounts countSpans(std::span<const SlotSpan> reference, std::span<const SlotSpan> hypothesis)
{
    SpanCounts out{reference.size(), hypothesis.size(), 0};
    for (const SlotSpan &slot : reference)
        out.matched += std::find(hypothesis.begin(), hypothesis.end(), slot) != hypothesis.end() ? 1 : 0;
    return out;
}

UtteranceScore scoreOf(const Utterance &reference, const Utterance &hypothesis)
{
    const SpanCounts spans = countSpans(reference.slots, hypothesis.slots);
    return {reference.intent == hypothesis.intent, static_cast<std::uint32_t>(spans.reference),
            static_cast<std::uint32_t>(spans.hypothesis), static_cast<std::uint32_t>(spans.matched)};
}

ScoreTotals &ScoreTotals::operator+=(const UtteranceScore &score)
{
    ++utterances;
    intentsRight += score.intentRight ? 1 : 0;
    framesRight += score.frameRight() ? 1 : 0;
    slots += {score.reference, score.hypothesis, score.matched};
    semanticErrors += (score.intentRight ? 0U : 1U) + std::max(score.reference, score.hypothesis) - score.matched;
    semanticSlots += 1U + score.reference;
    return *this;
}

ScoreTotals ScoreTotals::operator-(const ScoreTotals &part) const
{
    return {utterances - part.utterances,
            intentsRight - part.intentsRight,
            framesRight - part.framesRight,
            {slots.reference - part.slots.reference, slots.hypothesis - part.slots.hypothesis,
             slots.matched - part.slots.matched},
            semanticErrors - part.semanticErrors,
            semanticSlots - part.semanticSlots};
}

ScoreTotals totalsOf(std::span<const UtteranceScore> scores)
{
    ScoreTotals out;
    for (const UtteranceScore &score : scores)
        out += score;
    return out;
}

std::span<const Measure> allMeasures()
{
    static constexpr std::array<Measure, 6> all{Measure::IntentAccuracy, Measure::SlotPrecision,
                                                Measure::SlotRecall,     Measure::SlotF1,
                                                Measure::FrameAccuracy,  Measure::SemanticErrorRate};
    return all;
}

const char *measureName(Measure measure)
{
    return textOf(measure).name;
}

const char *measureTitle(Measure measure)
{
    return textOf(measure).title;
}

std::optional<Measure> measureFromName(std::string_view name)
{
    for (const MeasureText &text : measureTexts)
        if (name == text.name)
            return text.measure;
    return std::nullopt;
}

double measured(Measure measure, const ScoreTotals &totals)
{
    switch (measure) {
    case Measure::IntentAccuracy:
        return ratio(totals.intentsRight, totals.utterances);
    case Measure::SlotPrecision:
        return totals.slots.precision();
    case Measure::SlotRecall:
        return totals.slots.recall();
    case Measure::SlotF1:
        return totals.slots.f1();
    case Measure::FrameAccuracy:
        return ratio(totals.framesRight, totals.utterances);
    case Measure::SemanticErrorRate:
        return ratio(totals.semanticErrors, totals.semanticSlots);
    }
    return 0.0;
}

/// The words of both, where letter case and the spelling of the same characters may differ.
static bool haveTheSameWords(const Utterance &reference, const Utterance &hypothesis)
{
    return std::equal(reference.tokens.begin(), reference.tokens.end(), hypothesis.tokens.begin(),
                      hypothesis.tokens.end(), [](const std::string &one, const std::string &other) {
                          return one == other || comparisonKey(one) == comparisonKey(other);
                      });
}

Result<Evaluation> evaluate(std::span<const Utterance> reference, std::span<const Utterance> hypothesis,
                            const Progress &progress)
{
    if (reference.size() != hypothesis.size())
        return fail(ErrorCode::InvalidInput,
                    "The test set has " + std::to_string(reference.size()) + " utterances, but "
                        + std::to_string(hypothesis.size()) + " were labelled. Label the same utterances.");
    Evaluation out;
    Tables tables;
    out.scores.reserve(reference.size());
    for (std::size_t i = 0; i < reference.size(); ++i) {
        if (i % 1024 == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        if (reference[i].tokens.size() != hypothesis[i].tokens.size())
            return fail(ErrorCode::InvalidInput,
                        "Utterance " + std::to_string(i + 1) + " of the test set has "
                            + std::to_string(reference[i].tokens.size()) + " words, and the labelled one has "
                            + std::to_string(hypothesis[i].tokens.size()) + ". Label the same utterances.");
        if (!haveTheSameWords(reference[i], hypothesis[i])) // in another order the figures would look like any others
            return fail(ErrorCode::InvalidInput,
                        "Utterance " + std::to_string(i + 1) + " of the test set is \"" + plainText(reference[i])
                            + "\", and the labelled one is \"" + plainText(hypothesis[i])
                            + "\". Label the same utterances in the same order.");
        const UtteranceScore score = scoreOf(reference[i], hypothesis[i]);
        out.scores.push_back(score);
        out.totals += score;
        tables.add(reference[i], hypothesis[i], score);
    }
    for (auto &[name, score] : tables.intents) {
        score.intent = name;
        out.intents.push_back(std::move(score));
    }
    for (const auto &[name, spans] : tables.slots)
        out.slots.push_back({name, spans});
    out.confusion = listed(tables.confusion);
    out.slotConfusion = listed(tables.slotConfusion);
    return out;
}

} // namespace filigree
