// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translator/toylanguage.h"

#include <algorithm>
#include <vector>

#include "app/translator/search.h"
#include "core/base/random.h"
#include "core/translation/encodedpairs.h"

namespace toy {

using namespace filigree;
using namespace filigree::translator;

Pairs pairs(Kind kind, int count, std::uint64_t seed)
{
    Random random(seed);
    Pairs made;
    for (int i = 0; i < count; ++i) {
        std::vector<std::int32_t> source(2 + random.below(5));
        for (std::int32_t &id : source)
            id = firstPlaceholderId + placeholderCount + static_cast<std::int32_t>(random.below(16));
        std::vector<std::int32_t> target = source;
        if (kind == Kind::Backwards)
            std::reverse(target.begin(), target.end());
        made.add(source, target);
    }
    return made;
}

Model model(std::uint64_t seed)
{
    const NetworkShape shape{vocabulary, 32, 4, 1, 1, 64};
    return {shape, 64, "toy", 0, initialWeights(shape, seed)};
}

double accuracy(const Model &model, const Pairs &pairs)
{
    std::vector<SourceLine> lines;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        lines.push_back({pairs.source[i], {}});
    SearchOptions greedy;
    greedy.beam = 1;
    Crew crew(2);
    NoProgress progress;
    std::size_t right = 0;
    const auto count = [&](std::span<const std::size_t> places, const std::vector<Translation> &found) {
        for (std::size_t i = 0; i < places.size(); ++i) {
            const auto wanted = pairs.target[places[i]];
            right += std::equal(wanted.begin(), wanted.end(), found[i].target.begin(), found[i].target.end()) ? 1 : 0;
        }
    };
    if (!translateAll(model, lines, greedy, crew, progress, count))
        return 0;
    return double(right) / double(pairs.size());
}

std::string vocabularyText()
{
    std::string text = "<pad>\n<unk>\n<s>\n</s>\n";
    for (int i = 0; i < placeholderCount; ++i)
        text += "<s" + std::to_string(i) + ">\n";
    for (int i = 0; i < 16; ++i)
        text += "\u2581w" + std::to_string(i) + "\n";
    return text;
}

std::string encodedText(const Pairs &pairs)
{
    std::vector<EncodedPair> encoded;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        encoded.push_back(
            {{pairs.source[i].begin(), pairs.source[i].end()}, {pairs.target[i].begin(), pairs.target[i].end()}});
    return writeEncodedPairs(encoded);
}

} // namespace toy
