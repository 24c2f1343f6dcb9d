// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/reference.h"

#include <algorithm>

#include "core/resampling/slotcompany.h"
#include "core/text/tokenizer.h"

namespace filigree {

namespace {

std::string joinBlank(std::span<const std::string> words)
{
    std::string out;
    for (const std::string &word : words)
        (out += out.empty() ? "" : " ") += word;
    return out;
}

using PlaceCounts = std::map<std::pair<std::uint32_t, std::uint32_t>, std::map<std::uint32_t, std::uint64_t>>;

struct TemplateKey {
    std::string intent;
    std::vector<TemplatePart> parts;
    std::string company;
    friend auto operator<=>(const TemplateKey &, const TemplateKey &) = default;
};

void addCatalogue(SlotData &data, const Catalogue &catalogue)
{
    Tokenizer tokenizer;
    std::vector<std::uint32_t> numbers;
    numbers.reserve(catalogue.values.size());
    data.values.reserve(data.values.size() + catalogue.values.size());
    for (const CatalogueValue &value : catalogue.values) {
        const std::string words = joinBlank(tokenizer.words(value.text));
        if (words.empty())
            continue;
        const std::uint32_t number = data.values.intern(words);
        numbers.push_back(number);
        if (value.weight != 1.0)
            data.weights[number] = value.weight;
    }
    data.catalogues.push_back(
        {catalogue.name.empty() ? catalogue.slot : catalogue.name, ValueSet(numbers.size(), numbers.data())});
    data.catalogues.back().values.runOptimize();
}

} // namespace

std::string SentenceTemplate::text() const
{
    std::vector<std::string> words;
    for (const TemplatePart &part : parts)
        words.push_back(part.isSlot ? '{' + part.text + '}' : part.text);
    return joinWords(words);
}

void foldCounts(std::vector<ValueCount> &counts)
{
    std::sort(counts.begin(), counts.end(), [](const ValueCount &a, const ValueCount &b) { return a.value < b.value; });
    std::size_t kept = 0;
    for (const ValueCount &next : counts) {
        if (kept > 0 && counts[kept - 1].value == next.value)
            counts[kept - 1].count += next.count;
        else
            counts[kept++] = next;
    }
    counts.resize(kept);
}

std::string slotWords(const Utterance &utterance, const SlotSpan &slot)
{
    return joinBlank(std::span(utterance.tokens).subspan(slot.begin, slot.end - slot.begin));
}

std::vector<TemplatePart> templateParts(const Utterance &utterance)
{
    std::vector<TemplatePart> out;
    auto next = utterance.slots.begin();
    for (std::size_t i = 0; i < utterance.tokens.size();) {
        if (next != utterance.slots.end() && next->begin == i) {
            out.push_back({true, next->type});
            i = (next++)->end;
        } else {
            out.push_back({false, utterance.tokens[i++]});
        }
    }
    return out;
}

Reference makeReference(std::string locale, std::span<const ReferenceUtterance> utterances,
                        std::span<const Catalogue> catalogues)
{
    Reference out;
    out.locale = std::move(locale);
    std::map<TemplateKey, std::vector<const ReferenceUtterance *>> byTemplate;
    const std::vector<std::string> company = slotCompany(utterances);
    for (const ReferenceUtterance &entry : utterances) {
        if (entry.count == 0)
            continue;
        const auto index = static_cast<std::size_t>(&entry - utterances.data());
        byTemplate[{entry.utterance.intent, templateParts(entry.utterance), company[index]}].push_back(&entry);
        out.utterances += entry.count;
        for (const SlotSpan &slot : entry.utterance.slots) {
            SlotData &data = out.slots[slot.type];
            data.slot = slot.type;
            data.observed = std::max(data.observed, data.values.intern(slotWords(entry.utterance, slot)) + 1);
        }
    }
    std::map<std::string, PlaceCounts> counts;
    for (const auto &[key, entries] : byTemplate) {
        const auto number = static_cast<std::uint32_t>(out.templates.size());
        const Utterance &first = entries.front()->utterance;
        SentenceTemplate next{key.intent,         key.parts, key.company,        condensedPattern(first),
                              wordPattern(first), 0,         entries.front()->id};
        for (const ReferenceUtterance *entry : entries) {
            next.count += entry->count;
            next.source = std::min(next.source, entry->id);
            for (std::uint32_t k = 0; k < entry->utterance.slots.size(); ++k) {
                const SlotSpan &slot = entry->utterance.slots[k];
                const std::uint32_t value = *out.slots[slot.type].values.find(slotWords(entry->utterance, slot));
                counts[slot.type][{number, k}][value] += entry->count;
            }
        }
        out.templates.push_back(std::move(next));
    }
    for (auto &[slot, places] : counts) {
        for (const auto &[place, values] : places) {
            SlotPlace next{place.first, place.second, {}};
            for (const auto &[value, count] : values)
                next.values.push_back({value, count});
            out.slots[slot].places.push_back(std::move(next));
        }
    }
    for (const Catalogue &catalogue : catalogues)
        if (const auto found = out.slots.find(catalogue.slot); found != out.slots.end())
            addCatalogue(found->second, catalogue);
    return out;
}

} // namespace filigree
