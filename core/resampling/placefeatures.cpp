// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/placefeatures.h"

#include <map>
#include <utility>

namespace filigree {

namespace {

std::map<std::string, Surrounding> featuresOf(const Reference &reference, const SlotPlace &place)
{
    constexpr int everything = 1 << 20;
    const SentenceTemplate &sentence = reference.templates[place.sentence];
    std::map<std::string, Surrounding> out;
    const auto add = [&out](Surrounding surrounding) {
        std::string name = plainText(surrounding);
        out.try_emplace(std::move(name), std::move(surrounding));
    };
    add(intentOf(sentence));
    add(patternOf(sentence));
    for (const auto &[left, right] : {std::pair(1, 0), {0, 1}, {1, 1}, {2, 0}, {0, 2}})
        add(frameAround(reference, place, left, right));
    const Surrounding all = frameAround(reference, place, everything, everything);
    for (const TemplatePart &word : all.left) {
        Surrounding before;
        before.kind = Surrounding::Kind::Before;
        before.left.push_back(word);
        add(std::move(before));
    }
    for (const TemplatePart &word : all.right) {
        Surrounding after;
        after.kind = Surrounding::Kind::After;
        after.right.push_back(word);
        add(std::move(after));
    }
    if (!sentence.company.empty())
        add(companyOf(sentence.company));
    return out;
}

} // namespace

PlaceFeatures placeFeatures(const Reference &reference, const SlotData &data)
{
    std::vector<std::vector<std::string>> names;
    std::map<std::string, std::pair<std::uint32_t, Surrounding>> numbers;
    for (const SlotPlace &place : data.places) {
        std::vector<std::string> &own = names.emplace_back();
        for (auto &[name, surrounding] : featuresOf(reference, place)) {
            own.push_back(name);
            numbers.try_emplace(name, 0U, std::move(surrounding));
        }
    }
    PlaceFeatures out;
    for (auto &[name, feature] : numbers) {
        feature.first = static_cast<std::uint32_t>(out.names.size());
        out.names.push_back(name);
        out.surroundings.push_back(std::move(feature.second));
    }
    for (const std::vector<std::string> &place : names) {
        std::vector<std::uint32_t> &features = out.ofPlace.emplace_back();
        for (const std::string &name : place)
            features.push_back(numbers.at(name).first);
    }
    return out;
}

} // namespace filigree
