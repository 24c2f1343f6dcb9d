// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translator/fishermeasure.h"

#include <algorithm>
#include <numeric>

#include "app/translator/replicas.h"
#include "core/base/random.h"

namespace filigree::translator {

namespace {

constexpr int sentencesAtOnce = 16; // between two looks at cancelled()

void addSquares(std::vector<float> &gradient, std::vector<float> &sums)
{
    for (std::size_t i = 0; i < sums.size(); ++i) {
        sums[i] += gradient[i] * gradient[i];
        gradient[i] = 0;
    }
}

} // namespace

Result<Fisher> measureFisher(const Model &model, const Pairs &pairs, const FisherOptions &options, Crew &crew,
                             Progress &progress)
{
    if (pairs.size() == 0)
        return fail(ErrorCode::InvalidInput, "there are no sentences to measure the Fisher information on");
    std::vector<std::size_t> order(pairs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    Random(options.seed).shuffle(order);
    order.resize(std::min(order.size(), static_cast<std::size_t>(std::max(1, options.sentences))));

    std::vector<float> weights = model.weights;
    const int shards = shardsOfAnUpdate;
    Replicas replicas(model.shape, weights, shards, crew);
    std::vector<std::vector<float>> sums(static_cast<std::size_t>(shards), std::vector<float>(weights.size(), 0.0F));
    for (std::size_t from = 0; from < order.size(); from += sentencesAtOnce) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "cancelled");
        const std::size_t to = std::min(order.size(), from + sentencesAtOnce);
        crew.run(shards, [&](int shard) {
            const auto at = static_cast<std::size_t>(shard);
            for (std::size_t i = from + at; i < to; i += static_cast<std::size_t>(shards)) {
                Batch batch;
                batch.add(pairs.source[order[i]], pairs.target[order[i]]);
                (void)replicas.network(shard).lossAndGradients(batch, {});
                addSquares(replicas.gradients(shard), sums[at]);
            }
        });
        progress.report(double(to) / double(order.size()));
    }
    Fisher fisher{model.hash(), static_cast<std::int64_t>(order.size()), std::move(sums.front())};
    for (std::size_t i = 0; i < fisher.diagonal.size(); ++i) {
        for (std::size_t shard = 1; shard < sums.size(); ++shard)
            fisher.diagonal[i] += sums[shard][i];
        fisher.diagonal[i] /= static_cast<float>(order.size());
    }
    return fisher;
}

} // namespace filigree::translator
