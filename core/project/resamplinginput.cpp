// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/resamplinginput.h"

#include <set>
#include <utility>

#include "core/annotation/contenthash.h"
#include "core/project/resamplingsettings.h"
#include "core/project/storedcatalogues.h"
#include "core/project/storedutterance.h"

namespace filigree {

namespace {

void addTo(StableHash &hash, const std::vector<ReferenceUtterance> &utterances)
{
    hash.add(static_cast<std::uint64_t>(utterances.size()));
    for (const ReferenceUtterance &item : utterances) {
        hash.add(item.utterance.intent).add(item.count);
        hash.add(static_cast<std::uint64_t>(item.utterance.tokens.size()));
        for (const std::string &token : item.utterance.tokens)
            hash.add(token);
        hash.add(static_cast<std::uint64_t>(item.utterance.slots.size()));
        for (const SlotSpan &slot : item.utterance.slots)
            hash.add(static_cast<std::uint64_t>(slot.begin)).add(static_cast<std::uint64_t>(slot.end)).add(slot.type);
    }
}

void addTo(StableHash &hash, const std::vector<ContextPin> &pins)
{
    for (const ContextPin &pin : pins)
        hash.add(pin.slot).add(pin.a).add(pin.b).add(std::string_view(pin.same ? "same" : "different"));
}

std::string hashOf(const ResamplingInput &input)
{
    StableHash hash;
    hash.add(input.locale);
    addTo(hash, input.utterances);
    for (const auto &[locale, utterances] : input.lenders)
        addTo(hash.add(locale), utterances);
    addTo(hash, input.catalogues);
    for (const RejectedValue &value : input.rejected)
        hash.add(value.slot).add(value.words);
    addTo(hash, input.pins);
    return hash.hex();
}

auto cancelled()
{
    return fail(ErrorCode::Cancelled, "Cancelled; nothing was made of the utterances.");
}

Result<void> addUtterances(ProjectStore &store, ResamplingInput &input, Progress &progress)
{
    auto golden = store.golden();
    if (!golden)
        return failWith(golden.error());
    for (GoldenEntry &entry : *golden)
        input.utterances.push_back({std::move(entry.utterance), entry.count, entry.id});
    const auto sources = store.sources();
    if (!sources)
        return failWith(sources.error());
    std::map<std::int64_t, std::string> locales;
    for (const SourceInfo &source : *sources) {
        if (source.role != SourceRole::Reference)
            continue;
        if (input.locale.empty())
            input.locale = source.locale;
        locales[source.id] = source.locale;
    }
    std::size_t visited = 0;
    return store.visitSources(SourceRole::Reference, [&](const SourceUtterance &item) -> Result<void> {
        if (visited++ % 1'000 == 0 && progress.cancelled())
            return cancelled();
        const std::string &locale = locales[item.source];
        auto &into = locale.empty() || locale == input.locale ? input.utterances : input.lenders[locale];
        into.push_back(
            {item.utterance, static_cast<std::uint64_t>(item.count), referenceId({0, item.source, item.line})});
        return {};
    });
}

Result<void> addCatalogues(ProjectStore &store, ResamplingInput &input)
{
    auto catalogues = everyCatalogue(store);
    if (!catalogues)
        return failWith(catalogues.error());
    input.catalogues = *std::move(catalogues);
    const auto rejections = store.rejections();
    if (!rejections)
        return failWith(rejections.error());
    for (const Rejection &rejection : *rejections)
        if (rejection.kind == Rejection::Kind::Value)
            input.rejected.push_back({rejection.slot, rejection.text});
    return {};
}

Result<void> addHeldOut(ProjectStore &store, ResamplingInput &input, Progress &progress)
{
    const auto sources = store.sources();
    if (!sources)
        return failWith(sources.error());
    std::set<std::int64_t> foreign;
    for (const SourceInfo &source : *sources)
        if (!source.locale.empty() && source.locale != input.locale)
            foreign.insert(source.id);
    std::size_t visited = 0;
    return store.visitSources(SourceRole::Test, [&](const SourceUtterance &item) -> Result<void> {
        if (visited++ % 1'000 == 0 && progress.cancelled())
            return cancelled();
        if (!foreign.contains(item.source))
            input.heldOut.push_back({item.utterance, static_cast<std::uint64_t>(item.count), 0});
        return {};
    });
}

} // namespace

std::int64_t referenceId(const ReferencePlace &place)
{
    // Golden ids stay below, so that a template's lowest id is that of a golden utterance.
    return place.golden != 0 ? place.golden : (place.source << lineBits) + place.line;
}

ReferencePlace referencePlace(std::int64_t id)
{
    const std::int64_t source = id >> lineBits;
    return source == 0 ? ReferencePlace{id, 0, 0} : ReferencePlace{0, source, id - (source << lineBits)};
}

Result<std::string> resamplingMark(ProjectStore &store)
{
    StableHash hash;
    const auto facts = store.facts();
    if (!facts)
        return failWith(facts.error());
    hash.add(facts->locale);
    const auto golden = store.goldenText();
    if (!golden)
        return failWith(golden.error());
    hash.add(*golden);
    const auto sources = store.sources();
    if (!sources)
        return failWith(sources.error());
    for (const SourceInfo &source : *sources)
        hash.add(static_cast<std::uint64_t>(source.id))
            .add(static_cast<std::uint64_t>(source.role))
            .add(source.locale)
            .add(source.imported)
            .add(static_cast<std::uint64_t>(source.distinct))
            .add(static_cast<std::uint64_t>(source.total));
    const auto catalogues = everyCatalogue(store);
    if (!catalogues)
        return failWith(catalogues.error());
    addTo(hash, *catalogues);
    const auto rejections = store.rejections();
    if (!rejections)
        return failWith(rejections.error());
    for (const Rejection &rejection : *rejections)
        if (rejection.kind == Rejection::Kind::Value)
            hash.add(rejection.slot).add(rejection.text);
    addTo(hash, loadResamplingSettings(store).resample.pools.pins);
    return hash.hex();
}

Result<ResamplingInput> resamplingInput(ProjectStore &store, Progress &progress)
{
    ResamplingInput input;
    const auto facts = store.facts();
    if (!facts)
        return failWith(facts.error());
    input.locale = facts->locale;
    if (auto added = addUtterances(store, input, progress); !added)
        return failWith(added.error());
    if (input.utterances.empty())
        return failWith({ErrorCode::NotFound,
                         "The project has no annotated utterances to resample. Import golden utterances or reference "
                         "data of its locale.",
                         store.path().string(), 0, 0});
    if (auto added = addCatalogues(store, input); !added)
        return failWith(added.error());
    input.pins = loadResamplingSettings(store).resample.pools.pins;
    if (auto added = addHeldOut(store, input, progress); !added)
        return failWith(added.error());
    input.hash = hashOf(input);
    return input;
}

} // namespace filigree
