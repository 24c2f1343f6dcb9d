// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/resampling/placefeatures.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/resampling/contexts.h"

namespace filigree {

namespace {

std::set<std::string> featuresOf(const Reference &reference, const SlotPlace &place)
{
    constexpr int everything = 1 << 20;
    const SentenceTemplate &sentence = reference.templates[place.sentence];
    const std::vector<std::string> left = leftNeighbours(reference, place, everything);
    const std::vector<std::string> right = rightNeighbours(reference, place, everything);
    std::set<std::string> out{sentence.intent, sentence.intent + ": " + sentence.pattern, left[0] + " _",
                              "_ " + right[0], left[0] + " _ " + right[0]};
    if (left.size() > 1)
        out.insert(left[1] + ' ' + left[0] + " _");
    if (right.size() > 1)
        out.insert("_ " + right[0] + ' ' + right[1]);
    for (const std::string &word : left)
        if (word != "^")
            out.insert(word + " … _");
    for (const std::string &word : right)
        if (word != "$")
            out.insert("_ … " + word);
    if (!sentence.company.empty())
        out.insert(sentence.company);
    return out;
}

} // namespace

PlaceFeatures placeFeatures(const Reference &reference, const SlotData &data)
{
    std::vector<std::set<std::string>> names;
    std::map<std::string, std::uint32_t> numbers;
    for (const SlotPlace &place : data.places) {
        names.push_back(featuresOf(reference, place));
        for (const std::string &name : names.back())
            numbers.emplace(name, 0);
    }
    PlaceFeatures out;
    for (auto &[name, number] : numbers) {
        number = static_cast<std::uint32_t>(out.names.size());
        out.names.push_back(name);
    }
    for (const std::set<std::string> &place : names) {
        std::vector<std::uint32_t> &features = out.ofPlace.emplace_back();
        for (const std::string &name : place)
            features.push_back(numbers.at(name));
    }
    return out;
}

} // namespace filigree
