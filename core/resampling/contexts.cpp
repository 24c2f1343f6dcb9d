// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/contexts.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/resampling/contextsplit.h"

namespace filigree {

namespace {

constexpr std::array<std::pair<ContextKind, const char *>, 4> kindNames{{{ContextKind::Evidence, "evidence"},
                                                                         {ContextKind::Intent, "intent"},
                                                                         {ContextKind::Carrier, "carrier"},
                                                                         {ContextKind::Pattern, "pattern"}}};

Surrounding surroundingOf(const Reference &reference, const SlotPlace &place, const ContextOptions &options)
{
    const SentenceTemplate &sentence = reference.templates[place.sentence];
    if (options.kind == ContextKind::Intent)
        return intentOf(sentence);
    if (options.kind == ContextKind::Pattern)
        return patternOf(sentence);
    return frameAround(reference, place, options.carrierWords, options.carrierWords);
}

FoundContexts plainContexts(const Reference &reference, const SlotData &data, const ContextOptions &options)
{
    FoundContexts out;
    for (const SlotPlace &place : data.places) {
        const Surrounding surrounding = surroundingOf(reference, place, options);
        out.keyOfPlace.push_back(plainText(surrounding));
        out.names.try_emplace(out.keyOfPlace.back(), ContextName{{{surrounding}}});
    }
    return out;
}

std::vector<std::string> texts(const std::vector<TemplatePart> &words, const char *edge)
{
    std::vector<std::string> out;
    for (const TemplatePart &word : words)
        out.push_back(word.isSlot ? '{' + word.text + '}' : word.text);
    if (edge)
        out.emplace_back(edge);
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
    const Surrounding frame = frameAround(reference, place, count, 0);
    return texts(frame.left, frame.begins ? "^" : nullptr);
}

std::vector<std::string> rightNeighbours(const Reference &reference, const SlotPlace &place, int count)
{
    const Surrounding frame = frameAround(reference, place, 0, count);
    return texts(frame.right, frame.ends ? "$" : nullptr);
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
    auto found = options.kind == ContextKind::Evidence ? splitByEvidence(reference, data, progress)
                                                       : plainContexts(reference, data, options);
    if (!found)
        return failWith(found.error());
    std::map<std::string, Context> byKey;
    for (std::uint32_t i = 0; i < data.places.size(); ++i)
        byKey[found->keyOfPlace[i]].places.push_back(i);
    SlotContexts out{data.slot, options, {}, std::vector<std::uint32_t>(data.places.size())};
    for (auto &[key, context] : byKey) {
        context.key = key;
        context.name = std::move(found->names[key]);
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
