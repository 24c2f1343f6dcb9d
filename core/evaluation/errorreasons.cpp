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

constexpr std::size_t pollEvery = 1024;

} // namespace

Result<CatalogueKnowledge> CatalogueKnowledge::of(std::span<const Catalogue> catalogues,
                                                  std::span<const Utterance> utterances, const Progress &progress)
{
    CatalogueKnowledge out;
    if (catalogues.empty())
        return out;
    std::set<std::string> wanted;
    for (const Utterance &utterance : utterances)
        for (const SlotSpan &slot : utterance.slots)
            wanted.insert(comparisonKey(slotValue(utterance, slot)));
    for (const Catalogue &catalogue : catalogues)
        for (std::size_t i = 0; i < catalogue.values.size(); ++i) {
            if (i % pollEvery == 0 && progress.cancelled())
                return fail(ErrorCode::Cancelled, "Cancelled.");
            if (std::string key = comparisonKey(catalogue.values[i].text); wanted.contains(key))
                out.m_slots[std::move(key)].insert(catalogue.slot);
        }
    return out;
}

bool CatalogueKnowledge::has(const std::string &slot, const std::string &key) const
{
    const auto found = m_slots.find(key);
    return found != m_slots.end() && found->second.contains(slot);
}

bool CatalogueKnowledge::hasOfAnySlot(const std::string &key) const
{
    return m_slots.contains(key);
}

Result<TrainingKnowledge> TrainingKnowledge::of(std::span<const Utterance> training, const Progress &progress)
{
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

UnseenValue::Known TrainingKnowledge::whereIs(const std::string &slot, const std::string &key,
                                              const CatalogueKnowledge &catalogues) const
{
    if (catalogues.has(slot, key))
        return UnseenValue::Known::Catalogue;
    const bool elsewhere = catalogues.hasOfAnySlot(key)
        || std::any_of(m_values.begin(), m_values.end(), [&](const auto &other) { return other.second.contains(key); });
    return elsewhere ? UnseenValue::Known::OtherSlot : UnseenValue::Known::Nowhere;
}

ErrorReason TrainingKnowledge::reason(const Utterance &reference, const CatalogueKnowledge &catalogues) const
{
    ErrorReason out;
    out.pattern = condensedPattern(reference);
    out.intentUnseen = !m_intents.contains(reference.intent);
    out.patternUnseen = !m_patterns.contains({reference.intent, out.pattern});
    std::set<std::pair<std::string, std::string>> told;
    for (const SlotSpan &slot : reference.slots) {
        const auto known = m_values.find(slot.type);
        if (known == m_values.end()) {
            if (std::find(out.slotsUnseen.begin(), out.slotsUnseen.end(), slot.type) == out.slotsUnseen.end())
                out.slotsUnseen.push_back(slot.type);
            continue;
        }
        const std::string value = slotValue(reference, slot);
        const std::string key = comparisonKey(value);
        if (!known->second.contains(key) && told.emplace(slot.type, key).second)
            out.valuesUnseen.push_back({slot.type, value, whereIs(slot.type, key, catalogues)});
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
    using Key = std::tuple<Addition::Kind, std::string, std::string, std::string>;
    std::map<Key, Addition> found;
    for (const ErrorReason &reason : reasons) {
        std::set<Key> counted; // once an error, however often the utterance says it
        const auto count = [&](Addition one, const std::string &what) {
            const Key key{one.kind, one.intent, one.slot, what};
            if (counted.insert(key).second)
                ++found.try_emplace(key, std::move(one)).first->second.errors;
        };
        const std::string &intent = test[reason.utterance].intent;
        if (reason.intentUnseen)
            count({Addition::Kind::Intent, intent, {}, intent, 0, reason.utterance}, intent);
        else if (reason.patternUnseen)
            count({Addition::Kind::Pattern, intent, {}, reason.pattern, 0, reason.utterance}, reason.pattern);
        for (const std::string &slot : reason.slotsUnseen)
            count({Addition::Kind::Slot, {}, slot, slot, 0, reason.utterance}, slot);
        for (const UnseenValue &value : reason.valuesUnseen)
            if (value.known == UnseenValue::Known::Nowhere)
                count({Addition::Kind::Value, {}, value.slot, value.value, 0, reason.utterance},
                      comparisonKey(value.value));
        for (const std::string &word : reason.carriersUnseen)
            count({Addition::Kind::Carrier, {}, {}, word, 0, reason.utterance}, comparisonKey(word));
    }
    std::vector<Addition> out;
    for (auto &[key, addition] : found)
        out.push_back(std::move(addition));
    std::stable_sort(out.begin(), out.end(), [](const Addition &a, const Addition &b) { return a.errors > b.errors; });
    return out;
}

} // namespace filigree
