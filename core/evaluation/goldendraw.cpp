// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/goldendraw.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "core/annotation/golden.h"
#include "core/base/random.h"
#include "core/text/unicode.h"

namespace filigree {

namespace {

/// Numbers of the first of each annotated sentence, by intent.
std::map<std::string, std::vector<std::size_t>> distinctByIntent(std::span<const Utterance> data)
{
    std::map<std::string, std::vector<std::size_t>> out;
    std::set<std::pair<std::string, std::string>> seen;
    for (std::size_t i = 0; i < data.size(); ++i)
        if (seen.emplace(data[i].intent, toGolden(data[i])).second)
            out[data[i].intent].push_back(i);
    return out;
}

/// One of each intent in turn, the frequent intents first.
std::vector<std::size_t> evenOrder(std::map<std::string, std::vector<std::size_t>> byIntent, Random &random)
{
    std::vector<std::vector<std::size_t>> queues;
    for (auto &[intent, numbers] : byIntent) {
        random.shuffle(numbers);
        queues.push_back(std::move(numbers));
    }
    std::stable_sort(queues.begin(), queues.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    std::vector<std::size_t> out;
    for (std::size_t round = 0; !queues.empty() && round < queues.front().size(); ++round)
        for (const auto &queue : queues)
            if (round < queue.size())
                out.push_back(queue[round]);
    return out;
}

} // namespace

std::size_t distinctUtterances(std::span<const Utterance> data)
{
    std::size_t out = 0;
    for (const auto &[intent, numbers] : distinctByIntent(data))
        out += numbers.size();
    return out;
}

std::vector<Utterance> drawGolden(std::span<const Utterance> data, std::uint64_t size, GoldenSpread spread,
                                  std::uint64_t seed)
{
    Random random(seed);
    auto byIntent = distinctByIntent(data);
    std::vector<std::size_t> order;
    if (spread == GoldenSpread::Even) {
        order = evenOrder(std::move(byIntent), random);
    } else {
        for (const auto &[intent, numbers] : byIntent)
            order.insert(order.end(), numbers.begin(), numbers.end());
        random.shuffle(order);
    }
    if (order.size() > size)
        order.resize(static_cast<std::size_t>(size));
    std::vector<Utterance> out;
    for (const std::size_t number : order)
        out.push_back(data[number]);
    return out;
}

std::vector<Catalogue> cataloguesFrom(std::span<const Utterance> data)
{
    std::map<std::string, Catalogue> bySlot;
    std::map<std::pair<std::string, std::string>, std::size_t> known;
    for (const Utterance &utterance : data)
        for (const SlotSpan &slot : utterance.slots) {
            Catalogue &catalogue = bySlot[slot.type];
            std::string text = foldWhiteSpace(slotValue(utterance, slot));
            const auto [place, isNew] =
                known.emplace(std::pair(slot.type, comparisonKey(text)), catalogue.values.size());
            if (isNew)
                catalogue.values.push_back({std::move(text), 1.0});
            else
                catalogue.values[place->second].weight += 1.0;
        }
    std::vector<Catalogue> out;
    for (auto &[slot, catalogue] : bySlot) {
        catalogue.slot = slot;
        catalogue.name = slot;
        out.push_back(std::move(catalogue));
    }
    return out;
}

} // namespace filigree
