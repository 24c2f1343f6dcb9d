// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/induction/templates.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "core/base/messagecode.h"
#include "core/induction/constraintreading.h"
#include "core/induction/slotclasses.h"

namespace filigree::induction {

namespace {

bool before(const Utterance &a, const Utterance &b)
{
    if (const auto order = std::tie(a.intent, a.tokens) <=> std::tie(b.intent, b.tokens); order != 0)
        return order < 0;
    return std::lexicographical_compare(a.slots.begin(), a.slots.end(), b.slots.begin(), b.slots.end(),
                                        [](const SlotSpan &x, const SlotSpan &y) {
                                            return std::tie(x.begin, x.end, x.type) < std::tie(y.begin, y.end, y.type);
                                        });
}

std::vector<const InductionUtterance *> sorted(const InductionInput &input)
{
    std::vector<const InductionUtterance *> out;
    for (const InductionUtterance &utterance : input.utterances)
        out.push_back(&utterance);
    std::sort(out.begin(), out.end(), [](const auto *a, const auto *b) {
        if (!(a->utterance == b->utterance))
            return before(a->utterance, b->utterance);
        return std::tie(a->id, a->count) < std::tie(b->id, b->count);
    });
    return out;
}

/// What stands before (or after) the slot: a word, `{Type}` of another slot, or nothing at the sentence's edge.
std::string neighbour(const Utterance &utterance, std::size_t slot, bool left)
{
    const SlotSpan &span = utterance.slots[slot];
    if (left) {
        if (span.begin == 0)
            return {};
        if (slot > 0 && utterance.slots[slot - 1].end == span.begin)
            return '{' + utterance.slots[slot - 1].type + '}';
        return utterance.tokens[span.begin - 1];
    }
    if (span.end == utterance.tokens.size())
        return {};
    if (slot + 1 < utterance.slots.size() && utterance.slots[slot + 1].begin == span.end)
        return '{' + utterance.slots[slot + 1].type + '}';
    return utterance.tokens[span.end];
}

/// The values of a sentence that was asked about were our choice: they say nothing of what stands together.
bool isData(const std::set<std::pair<std::string, std::string>> &written, const InductionUtterance &item,
            std::size_t slot)
{
    return item.id != acceptedSentence
        || !written.contains({item.utterance.slots[slot].type, valueWords(item.utterance, item.utterance.slots[slot])});
}

std::vector<SlotOccurrence> occurrences(const std::vector<const InductionUtterance *> &data)
{
    std::set<std::pair<std::string, std::string>> written;
    for (const InductionUtterance *item : data)
        if (item->id != acceptedSentence)
            for (const SlotSpan &slot : item->utterance.slots)
                written.emplace(slot.type, valueWords(item->utterance, slot));
    std::vector<SlotOccurrence> out;
    for (std::size_t i = 0; i < data.size(); ++i) {
        const Utterance &utterance = data[i]->utterance;
        for (std::size_t k = 0; k < utterance.slots.size(); ++k) {
            if (!isData(written, *data[i], k))
                continue;
            const std::string before = neighbour(utterance, k, true);
            const std::string after = neighbour(utterance, k, false);
            std::vector<std::string> features = {"intent:" + utterance.intent, "before:" + before, "after:" + after};
            // Last, as the least likely to tell a class: the first, second ... slot of the intent's sentences.
            features.push_back("order:" + utterance.intent + '_' + std::to_string(k + 1));
            out.push_back({i, k, utterance.slots[k].type, valueWords(utterance, utterance.slots[k]),
                           std::move(features), data[i]->count});
        }
    }
    return out;
}

/// One text with two annotations or intents is the data's own inconsistency; it is told, and kept.
void warnOfInconsistencies(const std::vector<const InductionUtterance *> &data, std::vector<Message> &warnings)
{
    std::map<std::vector<std::string>, const Utterance *> byText;
    for (const InductionUtterance *item : data) {
        const auto [found, fresh] = byText.emplace(item->utterance.tokens, &item->utterance);
        if (!fresh && !(*found->second == item->utterance))
            warnings.push_back({MessageCode::InductionTwoAnnotations, {plainText(item->utterance)}});
    }
}

std::vector<std::string> slotValues(const Utterance &utterance)
{
    std::vector<std::string> out;
    for (const SlotSpan &slot : utterance.slots)
        out.push_back(valueWords(utterance, slot));
    return out;
}

/// The class that the value was seen in.
std::size_t classOfValue(const std::vector<SlotClass> &classes, const std::string &type, const std::string &words)
{
    for (std::size_t k = 0; k < classes.size(); ++k)
        if (classes[k].type == type
            && std::any_of(classes[k].values.begin(), classes[k].values.end(),
                           [&](const RuleValue &value) { return value.count > 0 && value.words == words; }))
            return k;
    return 0; // cannot be: where nobody wrote the value, the slot is an occurrence of its own
}

void carrierWords(const Utterance &utterance, std::set<std::string> &words)
{
    auto slot = utterance.slots.begin();
    for (std::size_t i = 0; i < utterance.tokens.size();) {
        if (slot != utterance.slots.end() && slot->begin == i)
            i = (slot++)->end;
        else
            words.insert(utterance.tokens[i++]);
    }
}

} // namespace

std::string valueWords(const Utterance &utterance, const SlotSpan &slot)
{
    std::string out;
    for (std::size_t i = slot.begin; i < slot.end; ++i)
        out += (i > slot.begin ? " " : "") + utterance.tokens[i];
    return out;
}

TemplateSet makeTemplates(const InductionInput &input, bool ownValuesOnly, const Progress &progress)
{
    TemplateSet out;
    const std::vector<const InductionUtterance *> data = sorted(input);
    warnOfInconsistencies(data, out.warnings);
    const std::vector<SlotOccurrence> slots = occurrences(data);
    SlotPartition partition = partitionSlots(slots, input.catalogues, ownValuesOnly, progress);
    out.slotClasses = std::move(partition.classes);

    std::set<std::string> intents;
    std::set<std::string> words;
    for (const InductionUtterance *item : data) {
        intents.insert(item->utterance.intent);
        carrierWords(item->utterance, words);
    }
    std::vector<std::string> constrained;
    collectWords(input, constrained);
    words.insert(constrained.begin(), constrained.end());
    out.intents.assign(intents.begin(), intents.end());
    out.words.assign(words.begin(), words.end());
    const auto indexOf = [](const std::vector<std::string> &list, const std::string &text) {
        return static_cast<std::size_t>(std::lower_bound(list.begin(), list.end(), text) - list.begin());
    };

    std::map<std::pair<std::size_t, std::vector<Symbol>>, Template> found;
    auto slot = slots.begin();
    std::size_t classIndex = 0;
    for (std::size_t i = 0; i < data.size(); ++i) {
        const Utterance &utterance = data[i]->utterance;
        std::vector<Symbol> symbols;
        auto span = utterance.slots.begin();
        for (std::size_t at = 0; at < utterance.tokens.size();) {
            if (span != utterance.slots.end() && span->begin == at) {
                std::size_t of = 0;
                if (slot != slots.end() && slot->utterance == i && utterance.slots[slot->slot].begin == at) {
                    of = partition.classOf[classIndex++];
                    ++slot;
                } else {
                    of = classOfValue(out.slotClasses, span->type, valueWords(utterance, *span));
                }
                symbols.push_back(static_cast<Symbol>(out.words.size() + of));
                at = (span++)->end;
            } else {
                symbols.push_back(static_cast<Symbol>(indexOf(out.words, utterance.tokens[at])));
                ++at;
            }
        }
        const std::size_t intent = indexOf(out.intents, utterance.intent);
        Template &entry = found[{intent, symbols}];
        entry.intent = intent;
        entry.symbols = std::move(symbols);
        entry.count += data[i]->count;
        if (data[i]->id != acceptedSentence)
            entry.ids.push_back(data[i]->id);
        entry.values.emplace_back(slotValues(utterance), data[i]->count);
    }
    for (auto &[key, entry] : found) {
        std::sort(entry.ids.begin(), entry.ids.end());
        out.templates.push_back(std::move(entry));
    }
    return out;
}

} // namespace filigree::induction
