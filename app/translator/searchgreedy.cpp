// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/search.h"

#include <algorithm>

#include "app/translator/kernels.h"
#include "app/translator/placeholders.h"
#include "app/translator/stepdecoder.h"

namespace filigree::translator {

namespace {

struct Writing {
    std::size_t line = 0;
    std::int32_t last = beginId;
    std::vector<std::int32_t> places;
    Owed owed;
    int longest = 0;
};

// The best word that may come next; an end that may not come yet is taken for the wish to write what is owed.
std::int32_t choose(const float *scores, std::int32_t words, const Owed &owed, int stepsLeft, bool &forced)
{
    const auto best = [&](auto may) {
        std::int32_t at = -1;
        for (std::int32_t id = 0; id < words; ++id) {
            if ((at < 0 || scores[id] > scores[at]) && may(id))
                at = id;
        }
        return at;
    };
    const auto wanted = [&](std::int32_t id) { return id == endId || owed.allows(id, words + stepsLeft); };
    std::int32_t own = placeOfHighest(scores, words);
    if (!wanted(own))
        own = best(wanted);
    forced = false;
    if (own >= 0 && owed.allows(own, stepsLeft))
        return own;
    forced = true;
    return best([&](std::int32_t id) { return owed.count() == 0 ? owed.allows(id, stepsLeft) : owed.has(id); });
}

} // namespace

std::vector<Translation> searchGreedily(const Model &model, std::span<const SourceLine> lines,
                                        const SearchOptions &options, const Progress &progress)
{
    Rows sources;
    std::vector<Writing> open;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        addSource(sources, lines[i].source);
        open.push_back({i, beginId, {}, Owed(lines[i].required), longestTarget(lines[i], options)});
    }
    StepDecoder decoder(model.shape, model.weights, sources);
    std::vector<Translation> found(lines.size());
    std::vector<StepRow> rows;
    const std::int32_t words = model.shape.vocabulary;
    while (!open.empty()) {
        if (progress.cancelled())
            return {};
        rows.clear();
        for (const Writing &writing : open)
            rows.push_back({static_cast<std::int32_t>(writing.line), writing.last, writing.places});
        const float *scores = decoder.step(rows).data();
        for (std::size_t r = 0; r < open.size(); ++r, scores += words) {
            Writing &writing = open[r];
            Translation &translation = found[writing.line];
            writing.places.push_back(decoder.place(r));
            const int stepsLeft = writing.longest - static_cast<int>(translation.target.size());
            bool forced = false;
            writing.last = stepsLeft <= 0 ? endId : choose(scores, words, writing.owed, stepsLeft, forced);
            translation.score += double(scores[writing.last]) - logSum(scores, words);
            if (writing.last == endId)
                continue;
            translation.forced += forced && writing.owed.has(writing.last) ? 1 : 0;
            writing.owed.pay(writing.last);
            translation.target.push_back(writing.last);
        }
        std::erase_if(open, [](const Writing &writing) { return writing.last == endId; });
    }
    for (Translation &translation : found)
        translation.score /= lengthPenalty(translation.target.size(), options.lengthPenalty);
    return found;
}

} // namespace filigree::translator
