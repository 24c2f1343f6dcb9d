// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/unseenwords.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <unordered_map>

#include "core/text/unicode.h"

namespace filigree {

namespace {

constexpr double hiddenPerUnseen = 2.0; // 1.5 to 2.5 are alike
constexpr double mostHidden = 0.6; // more was not better; a handful of utterances would hide all of their words

} // namespace

double unseenShare(std::span<const Utterance> utterances)
{
    std::unordered_map<std::string, std::uint64_t> counts;
    std::uint64_t words = 0;
    for (const Utterance &utterance : utterances)
        for (const std::string &token : utterance.tokens) {
            ++counts[comparisonKey(token)];
            ++words;
        }
    std::uint64_t once = 0;
    for (const auto &[word, count] : counts)
        once += count == 1 ? 1 : 0;
    return words == 0 ? 0.0 : static_cast<double>(once) / static_cast<double>(words);
}

TrainingOptions suitGenerated(TrainingOptions options, std::span<const Utterance> golden)
{
    if (options.catalogues.empty())
        return options;
    const double hidden = std::min(hiddenPerUnseen * unseenShare(golden), mostHidden);
    if (hidden <= 0.0) // no word is met once only: then catalogue matches are what has to be hidden
        return options;
    options.hiddenWords = hidden;
    options.catalogueDropout = 0.0;
    return options;
}

} // namespace filigree
