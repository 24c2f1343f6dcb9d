// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/patterns.h"

#include <algorithm>
#include <cmath>

#include "core/resampling/unitedsentences.h"

namespace filigree {

namespace {

using RowKey = std::pair<std::string, std::string>;

std::map<RowKey, std::vector<std::uint32_t>> templatesByRow(const Reference &reference)
{
    std::map<RowKey, std::vector<std::uint32_t>> out;
    for (std::uint32_t t = 0; t < reference.templates.size(); ++t)
        out[{reference.templates[t].intent, reference.templates[t].pattern}].push_back(t);
    return out;
}

PatternRow countRow(const Reference &reference, const RowKey &key, const std::vector<std::uint32_t> &templates)
{
    PatternRow row;
    row.intent = key.first;
    row.pattern = key.second;
    row.templates = static_cast<std::uint32_t>(templates.size());
    for (const std::uint32_t t : templates) {
        row.count += reference.templates[t].count;
        row.wordPatterns[reference.templates[t].wordPattern] += reference.templates[t].count;
    }
    return row;
}

void measureSlots(PatternTable &out, const Reference &reference)
{
    double all = 0.0;
    for (const auto &[name, data] : reference.slots) {
        std::vector<ValueCount> counts;
        for (const SlotPlace &place : data.places)
            counts.insert(counts.end(), place.values.begin(), place.values.end());
        foldCounts(counts);
        std::vector<std::uint64_t> numbers;
        SlotEntropy slot;
        slot.slot = name;
        for (const ValueCount &value : counts) {
            numbers.push_back(value.count);
            slot.occurrences += value.count;
        }
        slot.values = numbers.size();
        slot.valueEntropy = sampleEntropy(numbers, out.correction);
        all += static_cast<double>(slot.occurrences);
        out.slots.push_back(std::move(slot));
    }
    for (SlotEntropy &slot : out.slots) {
        slot.frequency = static_cast<double>(slot.occurrences) / all;
        slot.jointPart = slot.frequency * (slot.valueEntropy - std::log2(slot.frequency));
        out.slotTypeEntropy -= slot.frequency * std::log2(slot.frequency);
        out.jointEntropy += slot.jointPart;
    }
}

/// Size and value entropy of each template's slots, multiplied and added up.
struct TemplateMeasure {
    Count128 sentences{1};
    double entropy = 0.0;
};

std::vector<TemplateMeasure> measureTemplates(const Resampling &resampling)
{
    std::vector<TemplateMeasure> out(resampling.reference->templates.size());
    for (const auto &[name, slot] : resampling.slots) {
        std::vector<double> entropies;
        for (std::size_t c = 0; c < slot->pools.size(); ++c)
            entropies.push_back(poolEntropy(slot->contexts.contexts[c], slot->pools[c]));
        for (std::size_t p = 0; p < slot->data->places.size(); ++p) {
            const std::uint32_t context = slot->contexts.contextOfPlace[p];
            TemplateMeasure &measure = out[slot->data->places[p].sentence];
            measure.sentences *= Count128(slot->pools[context].size());
            measure.entropy += entropies[context];
        }
    }
    return out;
}

PoolsOfSlots poolsOf(const Resampling &resampling, std::uint32_t number)
{
    std::map<std::uint32_t, ValueSet> bySlot;
    for (const auto &[name, slot] : resampling.slots)
        for (const SlotPlace &place : slot->data->places)
            if (place.sentence == number) {
                const Pool &pool = resampling.pool(place, *slot);
                bySlot[place.slot] = pool.own | pool.swapped | pool.catalogue;
            }
    PoolsOfSlots out;
    for (auto &[slot, values] : bySlot)
        out.push_back(std::move(values));
    return out;
}

/// Of a pattern's templates, which stand together when their parts are the same.
Count128 differentSentences(const Resampling &resampling, const std::vector<std::uint32_t> &templates,
                            const std::vector<TemplateMeasure> &measures)
{
    const std::vector<SentenceTemplate> &all = resampling.reference->templates;
    Count128 out;
    for (std::size_t first = 0; first < templates.size();) {
        std::size_t last = first + 1;
        while (last < templates.size() && all[templates[last]].parts == all[templates[first]].parts)
            ++last;
        if (last == first + 1) {
            out += measures[templates[first]].sentences;
        } else {
            std::vector<PoolsOfSlots> kinds;
            for (std::size_t t = first; t < last; ++t)
                kinds.push_back(poolsOf(resampling, templates[t]));
            out += unitedSentences(kinds);
        }
        first = last;
    }
    return out;
}

} // namespace

double poolEntropy(const Context &context, const Pool &pool)
{
    const auto size = static_cast<double>(pool.size());
    if (size < 1)
        return 0.0;
    double draws = 0.0;
    double seen = 0.0;
    for (const ValueCount &value : context.counts)
        if (pool.contains(value.value)) {
            draws += static_cast<double>(value.count);
            seen += 1.0;
        }
    const double total = draws + 0.5 * size;
    double sum = 0.0;
    for (const ValueCount &value : context.counts)
        if (pool.contains(value.value)) {
            const double p = (static_cast<double>(value.count) + 0.5) / total;
            sum -= p * std::log2(p);
        }
    return std::max(0.0, sum - (size - seen) * (0.5 / total) * std::log2(0.5 / total));
}

std::vector<PatternRow> patternCounts(const Reference &reference)
{
    std::vector<PatternRow> out;
    for (const auto &[key, templates] : templatesByRow(reference))
        out.push_back(countRow(reference, key, templates));
    return out;
}

PatternTable patternTable(const Resampling &resampling, EntropyCorrection correction)
{
    const Reference &reference = *resampling.reference;
    PatternTable out;
    out.correction = correction;
    measureSlots(out, reference);
    std::map<std::string, double> jointParts;
    for (const SlotEntropy &slot : out.slots)
        jointParts[slot.slot] = slot.jointPart;
    const std::vector<TemplateMeasure> measures = measureTemplates(resampling);
    std::vector<std::uint64_t> rowCounts;
    for (const auto &[key, templates] : templatesByRow(reference)) {
        PatternRow row = countRow(reference, key, templates);
        std::vector<std::uint64_t> counts;
        std::map<std::string, bool> types;
        for (const std::uint32_t t : templates) {
            const double share = static_cast<double>(reference.templates[t].count) / static_cast<double>(row.count);
            counts.push_back(reference.templates[t].count);
            row.complexity += share * measures[t].entropy;
            for (const TemplatePart &part : reference.templates[t].parts)
                if (part.isSlot)
                    types[part.text] = true;
        }
        row.available = differentSentences(resampling, templates, measures);
        row.templateEntropy = sampleEntropy(counts, correction);
        row.complexity += row.templateEntropy;
        for (const auto &[type, present] : types)
            row.additive += jointParts[type];
        rowCounts.push_back(row.count);
        out.rows.push_back(std::move(row));
    }
    out.patternEntropy = sampleEntropy(rowCounts, correction);
    return out;
}

} // namespace filigree
