// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/measuring.h"

#include <algorithm>

#include "app/translator/search.h"
#include "core/translation/workerrequests.h"

namespace filigree::translator {

namespace {

constexpr std::size_t batchRows = 2000;
constexpr std::size_t batchesAtOnce = 8; // between two looks at cancelled()

std::vector<Batch> batchesOf(const Pairs &pairs)
{
    std::vector<Batch> batches;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (batches.empty() || batches.back().expected.size() >= batchRows)
            batches.emplace_back();
        batches.back().add(pairs.source[i], pairs.target[i]);
    }
    return batches;
}

Result<double> lossOf(const Pairs &pairs, Replicas &replicas, const Progress &progress)
{
    LossSums sums;
    const std::vector<Batch> batches = batchesOf(pairs);
    for (std::size_t from = 0; from < batches.size(); from += batchesAtOnce) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "cancelled");
        const std::size_t to = std::min(batches.size(), from + batchesAtOnce);
        sums += replicas.loss({batches.begin() + std::ptrdiff_t(from), batches.begin() + std::ptrdiff_t(to)});
    }
    return sums.plainMean();
}

Result<double> bleuOfSet(const Model &model, const DevelopmentData &set, Crew &crew, const BleuOf &bleuOf,
                         Progress &progress)
{
    std::vector<SourceLine> lines;
    for (std::size_t i = 0; i < set.pairs.size(); ++i)
        lines.push_back({set.pairs.source[i], placeholdersOf(set.pairs.source[i])});
    std::vector<std::vector<int>> hypotheses(lines.size());
    const auto keep = [&](std::span<const std::size_t> places, const std::vector<Translation> &found) {
        for (std::size_t i = 0; i < places.size(); ++i)
            hypotheses[places[i]] = found[i].target;
    };
    SearchOptions greedy;
    greedy.beam = 1;
    if (auto done = translateAll(model, lines, greedy, crew, progress, keep); !done)
        return failWith(done.error());
    return bleuOf(set, hypotheses);
}

} // namespace

Result<std::vector<DevelopmentFigure>> measure(const Model &model, Replicas &replicas,
                                               const std::vector<DevelopmentData> &sets, const BleuOf &bleuOf,
                                               Progress &progress)
{
    std::vector<DevelopmentFigure> figures;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        SubProgress part(progress, double(i) / double(sets.size()), double(i + 1) / double(sets.size()));
        auto loss = lossOf(sets[i].pairs, replicas, part);
        if (!loss)
            return failWith(loss.error());
        DevelopmentFigure figure{sets[i].name, *loss, {}};
        if (bleuOf) {
            auto bleu = bleuOfSet(model, sets[i], replicas.crew(), bleuOf, part);
            if (!bleu)
                return failWith(bleu.error());
            figure.bleu = *bleu;
        }
        figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace filigree::translator
