// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/contexts.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/resampling/contextsplit.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

constexpr std::array<std::pair<ContextKind, const char *>, 4> kindNames{{{ContextKind::Evidence, "evidence"},
                                                                         {ContextKind::Intent, "intent"},
                                                                         {ContextKind::Carrier, "carrier"},
                                                                         {ContextKind::Pattern, "pattern"}}};

/// Index of the place's part in its template.
std::size_t partIndex(const SentenceTemplate &sentence, std::uint32_t slot)
{
    for (std::size_t i = 0; i < sentence.parts.size(); ++i)
        if (sentence.parts[i].isSlot && slot-- == 0)
            return i;
    return sentence.parts.size();
}

std::string neighbourText(const TemplatePart &part)
{
    return part.isSlot ? '{' + part.text + '}' : comparisonKey(part.text);
}

std::string carrierKey(const Reference &reference, const SlotPlace &place, int words)
{
    std::string out;
    std::vector<std::string> left = leftNeighbours(reference, place, words);
    for (auto it = left.rbegin(); it != left.rend(); ++it)
        out += *it + ' ';
    out += '_';
    for (const std::string &word : rightNeighbours(reference, place, words))
        out += ' ' + word;
    return out;
}

std::vector<std::string> plainKeys(const Reference &reference, const SlotData &data, const ContextOptions &options)
{
    std::vector<std::string> out;
    for (const SlotPlace &place : data.places) {
        const SentenceTemplate &sentence = reference.templates[place.sentence];
        if (options.kind == ContextKind::Intent)
            out.push_back(sentence.intent);
        else if (options.kind == ContextKind::Pattern)
            out.push_back(sentence.intent + ": " + sentence.pattern);
        else
            out.push_back(carrierKey(reference, place, options.carrierWords));
    }
    return out;
}

} // namespace

const char *contextKindName(ContextKind kind)
{
    for (const auto &[value, name] : kindNames)
        if (value == kind)
            return name;
    return "";
}

std::optional<ContextKind> contextKindFromName(std::string_view name)
{
    for (const auto &[value, text] : kindNames)
        if (name == text)
            return value;
    return std::nullopt;
}

std::vector<std::string> leftNeighbours(const Reference &reference, const SlotPlace &place, int count)
{
    const SentenceTemplate &sentence = reference.templates[place.sentence];
    std::size_t at = partIndex(sentence, place.slot);
    std::vector<std::string> out;
    for (; count > 0 && at > 0; --count)
        out.push_back(neighbourText(sentence.parts[--at]));
    if (count > 0)
        out.emplace_back("^");
    return out;
}

std::vector<std::string> rightNeighbours(const Reference &reference, const SlotPlace &place, int count)
{
    const SentenceTemplate &sentence = reference.templates[place.sentence];
    std::size_t at = partIndex(sentence, place.slot);
    std::vector<std::string> out;
    for (; count > 0 && at + 1 < sentence.parts.size(); --count)
        out.push_back(neighbourText(sentence.parts[++at]));
    if (count > 0)
        out.emplace_back("$");
    return out;
}

std::optional<std::uint32_t> SlotContexts::find(std::string_view key) const
{
    const auto at =
        std::lower_bound(contexts.begin(), contexts.end(), key,
                         [](const Context &context, std::string_view wanted) { return context.key < wanted; });
    if (at == contexts.end() || at->key != key)
        return std::nullopt;
    return static_cast<std::uint32_t>(at - contexts.begin());
}

Result<SlotContexts> makeContexts(const Reference &reference, const SlotData &data, const ContextOptions &options,
                                  Progress &progress)
{
    if (options.carrierWords < 1 || options.carrierWords > 2)
        return fail(ErrorCode::InvalidOption, "A carrier phrase is one or two words on each side.");
    std::vector<std::string> keys;
    if (options.kind == ContextKind::Evidence) {
        auto found = splitByEvidence(reference, data, progress);
        if (!found)
            return failWith(found.error());
        keys = std::move(*found);
    } else {
        keys = plainKeys(reference, data, options);
    }
    std::map<std::string, Context> byKey;
    for (std::uint32_t i = 0; i < data.places.size(); ++i)
        byKey[keys[i]].places.push_back(i);
    SlotContexts out{data.slot, options, {}, std::vector<std::uint32_t>(data.places.size())};
    for (auto &[key, context] : byKey) {
        context.key = key;
        for (const std::uint32_t place : context.places) {
            const std::vector<ValueCount> &values = data.places[place].values;
            context.counts.insert(context.counts.end(), values.begin(), values.end());
            out.contextOfPlace[place] = static_cast<std::uint32_t>(out.contexts.size());
        }
        foldCounts(context.counts);
        std::vector<std::uint32_t> numbers;
        for (const ValueCount &value : context.counts) {
            numbers.push_back(value.value);
            context.occurrences += value.count;
        }
        context.values = ValueSet(numbers.size(), numbers.data());
        out.contexts.push_back(std::move(context));
    }
    return out;
}

} // namespace filigree
