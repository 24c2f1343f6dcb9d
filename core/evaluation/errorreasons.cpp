// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/errorreasons.h"

#include <algorithm>
#include <tuple>

#include "core/text/unicode.h"

namespace filigree {

namespace {

/// Calls `visit` with each word outside of slots.
template <class Visit> void visitCarriers(const Utterance &utterance, Visit visit)
{
    std::size_t slot = 0;
    for (std::size_t i = 0; i < utterance.tokens.size(); ++i) {
        while (slot < utterance.slots.size() && utterance.slots[slot].end <= i)
            ++slot;
        if (slot == utterance.slots.size() || i < utterance.slots[slot].begin)
            visit(utterance.tokens[i]);
    }
}

} // namespace

Result<TrainingKnowledge> TrainingKnowledge::of(std::span<const Utterance> training, const Progress &progress)
{
    constexpr std::size_t pollEvery = 1024;
    TrainingKnowledge out;
    for (std::size_t i = 0; i < training.size(); ++i) {
        if (i % pollEvery == 0 && progress.cancelled())
            return fail(ErrorCode::Cancelled, "Cancelled.");
        const Utterance &utterance = training[i];
        out.m_intents.insert(utterance.intent);
        out.m_patterns.emplace(utterance.intent, condensedPattern(utterance));
        for (const SlotSpan &slot : utterance.slots)
            out.m_values[slot.type].insert(comparisonKey(slotValue(utterance, slot)));
        visitCarriers(utterance, [&](const std::string &word) { out.m_carriers.insert(comparisonKey(word)); });
    }
    return out;
}

ErrorReason TrainingKnowledge::reason(const Utterance &reference) const
{
    ErrorReason out;
    out.pattern = condensedPattern(reference);
    out.intentUnseen = !m_intents.contains(reference.intent);
    out.patternUnseen = !m_patterns.contains({reference.intent, out.pattern});
    for (const SlotSpan &slot : reference.slots) {
        const auto known = m_values.find(slot.type);
        if (known == m_values.end()) {
            if (std::find(out.slotsUnseen.begin(), out.slotsUnseen.end(), slot.type) == out.slotsUnseen.end())
                out.slotsUnseen.push_back(slot.type);
            continue;
        }
        const std::string value = slotValue(reference, slot);
        const std::string key = comparisonKey(value);
        if (known->second.contains(key))
            continue;
        const bool elsewhere = std::any_of(m_values.begin(), m_values.end(),
                                           [&](const auto &other) { return other.second.contains(key); });
        out.valuesUnseen.push_back({slot.type, value, elsewhere});
    }
    visitCarriers(reference, [&](const std::string &word) {
        if (!m_carriers.contains(comparisonKey(word)))
            out.carriersUnseen.push_back(word);
    });
    return out;
}

void ReasonCounts::add(const ErrorReason &reason)
{
    ++utterances;
    intent += reason.intentUnseen ? 1 : 0;
    pattern += reason.patternUnseen ? 1 : 0;
    slot += reason.slotsUnseen.empty() ? 0 : 1;
    value += reason.valuesUnseen.empty() ? 0 : 1;
    carrier += reason.carriersUnseen.empty() ? 0 : 1;
    nothing += reason.nothingMissing() ? 1 : 0;
}

std::vector<Addition> whatToAdd(std::span<const ErrorReason> reasons, std::span<const Utterance> test)
{
    std::map<std::tuple<Addition::Kind, std::string, std::string, std::string>, Addition> found;
    const auto count = [&](Addition::Kind kind, const std::string &intent, const std::string &slot,
                           const std::string &what, std::uint32_t example) {
        Addition &addition = found[{kind, intent, slot, what}];
        if (addition.errors == 0)
            addition = {kind, intent, slot, what, 0, example};
        ++addition.errors;
    };
    for (const ErrorReason &reason : reasons) {
        const std::string &intent = test[reason.utterance].intent;
        if (reason.intentUnseen)
            count(Addition::Kind::Intent, intent, {}, intent, reason.utterance);
        else if (reason.patternUnseen)
            count(Addition::Kind::Pattern, intent, {}, reason.pattern, reason.utterance);
        for (const std::string &slot : reason.slotsUnseen)
            count(Addition::Kind::Slot, {}, slot, slot, reason.utterance);
        for (const UnseenValue &value : reason.valuesUnseen)
            count(Addition::Kind::Value, {}, value.slot, value.value, reason.utterance);
        const std::set<std::string> words(reason.carriersUnseen.begin(), reason.carriersUnseen.end());
        for (const std::string &word : words)
            count(Addition::Kind::Carrier, {}, {}, word, reason.utterance);
    }
    std::vector<Addition> out;
    for (auto &[key, addition] : found)
        out.push_back(std::move(addition));
    std::stable_sort(out.begin(), out.end(), [](const Addition &a, const Addition &b) { return a.errors > b.errors; });
    return out;
}

} // namespace filigree
