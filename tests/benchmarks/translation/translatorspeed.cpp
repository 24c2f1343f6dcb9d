// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast the worker's engine trains and translates, by the clock and by the processor's time:
//
//   translatorspeed train IDS VOCABULARY WIDTH HEADS ENCODER DECODER FEEDFORWARD [THREADS [UPDATES]]
//   translatorspeed translate MODEL IDS [THREADS [BEAM]]
//
// IDS is a file of encoded pairs, VOCABULARY the number of subwords, MODEL the folder of a trained model. speed.sh
// calls it with what sweep.sh has made.

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

#include <sys/resource.h>

#include "app/translator/blas.h"
#include "app/translator/environment.h"
#include "app/translator/epochplan.h"
#include "app/translator/loading.h"
#include "app/translator/model.h"
#include "app/translator/replicas.h"
#include "app/translator/search.h"
#include "core/base/random.h"

using namespace filigree;
using namespace filigree::translator;

namespace {

constexpr int warmUpdates = 10; // the first ones take memory and make kernels

// The clock and the processor since it was made.
class Meter {
public:
    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }
    [[nodiscard]] double processorSeconds() const { return used() - m_used; }
    void print(const char *unit, double count) const
    {
        std::printf("%.0f %s/s, %.0f for each second of a processor; %.1f s, %.1f s of processors, %ld MB at most\n",
                    count / seconds(), unit, count / processorSeconds(), seconds(), processorSeconds(),
                    usage().ru_maxrss / 1024);
    }

private:
    static rusage usage()
    {
        rusage all{};
        getrusage(RUSAGE_SELF, &all);
        return all;
    }
    static double used()
    {
        const rusage all = usage();
        return double(all.ru_utime.tv_sec + all.ru_stime.tv_sec)
            + 1e-6 * double(all.ru_utime.tv_usec + all.ru_stime.tv_usec);
    }
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    double m_used = used();
};

// Floating-point operations of the products of weights in an update: two a weight forth, and four back. What attention
// multiplies besides is left out, it is little in short sentences.
double operations(const NetworkShape &shape, double sourceTokens, double targetTokens)
{
    const double square = double(shape.width) * shape.width;
    const double inner = 2.0 * shape.width * shape.feedForward;
    return 6.0
        * (sourceTokens * (shape.encoderLayers * (4.0 * square + inner) + shape.decoderLayers * 2.0 * square)
           + targetTokens * (shape.decoderLayers * (6.0 * square + inner) + double(shape.vocabulary) * shape.width));
}

int complain(const Error &error)
{
    std::fprintf(stderr, "translatorspeed: %s\n", error.message().c_str());
    return 1;
}

int numberAt(char **arguments, int count, int at, int otherwise)
{
    return at < count ? std::atoi(arguments[at]) : otherwise;
}

// Updates as the trainer makes them, without measurements and checkpoints.
int train(int count, char **arguments)
{
    const NetworkShape shape{std::atoi(arguments[3]), std::atoi(arguments[4]), std::atoi(arguments[5]),
                             std::atoi(arguments[6]), std::atoi(arguments[7]), std::atoi(arguments[8])};
    if (auto right = checkShape(shape); !right)
        return complain(right.error());
    std::int64_t leftOut = 0;
    auto pairs = loadPairs({arguments[2]}, shape.vocabulary, 256, leftOut, NoProgress());
    if (!pairs)
        return complain(pairs.error());
    const int updates = numberAt(arguments, count, 10, 60);
    const TrainingSettings settings;
    Crew crew(numberAt(arguments, count, 9, 2));
    std::vector<float> weights = initialWeights(shape, settings.seed);
    Moments moments{std::vector<float>(weights.size()), std::vector<float>(weights.size()), 0};
    Replicas replicas(shape, weights, shardsOfAnUpdate, crew);
    const EpochPlan plan = planEpoch(*pairs, {}, {settings.batchTokens, replicas.shards(), 0, settings.seed}, 0);
    useOneThread();
    const double limit = 1e9 * blasSpeed();
    Meter meter;
    LossSums sums;
    double sourceTokens = 0.0;
    for (int i = 0; i < warmUpdates + updates; ++i) {
        if (i == warmUpdates) {
            meter = Meter();
            sums = {};
            sourceTokens = 0.0;
        }
        std::vector<Batch> batches;
        for (const Shard &shard : plan[static_cast<std::size_t>(i) % plan.size()])
            batches.push_back(batchOf(shard, *pairs, {}));
        for (const Batch &batch : batches)
            sourceTokens += double(batch.source.size());
        sums += replicas.computeGradient(
            batches, {settings.dropout, settings.labelSmoothing, 1, mix64(static_cast<std::uint64_t>(i))});
        if (!replicas.step({}, {}, moments))
            return complain(Error{ErrorCode::Inconsistent, "the loss is not a number any more", {}, 0, 0});
    }
    std::printf("train, width %d, layers %d+%d, %d subwords, %d threads: ", shape.width, shape.encoderLayers,
                shape.decoderLayers, shape.vocabulary, crew.threads());
    const double reached = operations(shape, sourceTokens, double(sums.tokens)) / meter.processorSeconds();
    meter.print("target tokens", double(sums.tokens));
    std::printf("  %.0f %% of what one large product reached in a thread, %.0f thousand million operations/s\n",
                100.0 * reached / limit, limit / 1e9);
    return 0;
}

int translate(int count, char **arguments)
{
    auto model = readModel(arguments[2]);
    if (!model)
        return complain(model.error());
    std::int64_t leftOut = 0;
    auto pairs = loadPairs({arguments[3]}, model->shape.vocabulary, model->longest, leftOut, NoProgress());
    if (!pairs)
        return complain(pairs.error());
    Crew crew(numberAt(arguments, count, 4, 2));
    SearchOptions options;
    options.beam = numberAt(arguments, count, 5, 1);
    std::vector<SourceLine> lines;
    for (std::size_t i = 0; i < pairs->size(); ++i)
        lines.push_back({pairs->source[i], {}});
    std::size_t written = 0;
    NoProgress progress;
    const Meter meter;
    auto done = translateAll(*model, lines, options, crew, progress,
                             [&](std::span<const std::size_t>, const std::vector<Translation> &found) {
                                 for (const Translation &translation : found)
                                     written += translation.target.size();
                             });
    if (!done)
        return complain(done.error());
    std::printf("translate, width %d, beam %d, %zu sentences of %.1f subwords, %d threads: ", model->shape.width,
                options.beam, lines.size(), double(written) / double(std::max<std::size_t>(lines.size(), 1)),
                crew.threads());
    meter.print("sentences", double(lines.size()));
    return 0;
}

} // namespace

int main(int count, char **arguments)
{
    startWithEnvironment(arguments);
    keepFreedMemory();
    const std::string what = count > 1 ? arguments[1] : "";
    if (what == "train" && count >= 9)
        return train(count, arguments);
    if (what == "translate" && count >= 4)
        return translate(count, arguments);
    std::fprintf(stderr,
                 "translatorspeed train IDS VOCABULARY WIDTH HEADS ENCODER DECODER FEEDFORWARD [THREADS [UPDATES]]\n"
                 "translatorspeed translate MODEL IDS [THREADS [BEAM]]\n");
    return 2;
}
