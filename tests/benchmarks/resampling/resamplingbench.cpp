// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// resamplingbench speed: how long the matrix, a step of a slider and a catalogue of a million values take.
// resamplingbench curve FILE: unsafe swaps and coverage against the threshold, half of FILE hidden;
// resamplingbench curve-of-sets FILE: the same without the evidence of counts.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>

#include "core/base/random.h"
#include "core/formats/corpusreader.h"
#include "core/generation/allocation.h"
#include "core/resampling/distribution.h"
#include "core/resampling/swapcurve.h"
#include "core/resampling/swapsteps.h"

using namespace filigree;

namespace {

/// Milliseconds of processor time, so that other work on the machine does not count.
double now()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

template <class Work> double best(int rounds, Work work)
{
    double least = 1e300;
    for (int i = 0; i < rounds; ++i) {
        const double start = now();
        work();
        least = std::min(least, now() - start);
    }
    return least;
}

long residentKilobytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:"))
            return std::stol(line.substr(6));
    return 0;
}

/// 200 contexts of ten families over 100,000 values; shares fall with the rank as in real data.
SlotContexts manyContexts()
{
    constexpr std::uint32_t values = 100'000;
    Random random(1);
    SlotContexts out;
    out.slot = "T";
    std::vector<bool> used(values, false);
    for (std::uint32_t c = 0; c < 200; ++c) {
        Context next;
        next.key = std::to_string(1000 + c);
        const std::uint32_t family = c % 10;
        for (int i = 0; i < 2500; ++i) {
            const double u = random.unit();
            const auto rank = static_cast<std::uint32_t>(u * u * 12'000.0);
            next.counts.push_back({(family * 10'000 + rank) % values, 1});
        }
        for (std::uint32_t v = c * 500; v < (c + 1) * 500; ++v) // so that all values occur
            next.counts.push_back({v, 1});
        foldCounts(next.counts);
        for (const ValueCount &value : next.counts) {
            next.values.add(value.value);
            next.occurrences += value.count;
            used[value.value] = true;
        }
        out.contexts.push_back(std::move(next));
    }
    std::printf("%zu contexts, %td distinct values, %llu in the first\n", out.contexts.size(),
                std::count(used.begin(), used.end(), true),
                static_cast<unsigned long long>(out.contexts[0].values.cardinality()));
    return out;
}

void benchThreshold(const SlotContexts &contexts, const SimilarityMatrix &matrix)
{
    const SlotData data;
    NoProgress progress;
    SlotResampling slot;
    slot.data = &data;
    slot.contexts = contexts;
    slot.matrix = matrix;
    double start = now();
    slot.maker = *PoolMaker::make(data, slot.contexts, slot.matrix, progress);
    std::printf("what the pools share, once: %.1f ms\n", now() - start);
    start = now();
    PoolOptions options;
    const auto steps = SwapSteps::make(slot, options, progress);
    std::printf("what each threshold would swap, once: %.1f ms\n", now() - start);
    for (const double threshold : {0.0, 0.05, 0.2, 0.5, 1.0}) {
        options.threshold.value = threshold;
        std::printf(
            "threshold step to %.2f: sizes of all pools %.3f ms, verdicts on all pairs %.2f ms, the swaps of the "
            "step by name %.2f ms; all pools as sets %.1f ms\n",
            threshold, best(9, [&] { (void)steps->sizes(threshold); }),
            best(9, [&] { (void)Verdicts(slot.contexts, slot.matrix, options.threshold, {}).uncertainPairs(); }),
            best(9, [&] { (void)steps->between(threshold, threshold + 0.01, 200); }),
            best(3, [&] { (void)slot.maker->pools(options); }));
    }
}

void benchMatrix()
{
    const SlotContexts contexts = manyContexts();
    NoProgress progress;
    std::printf("matrix, J and E0[J] of all pairs: %.1f ms\n",
                best(5, [&] { (void)SimilarityMatrix::make(contexts, progress); }));
    std::printf("the same intersections by bitmaps alone: %.1f ms\n", best(3, [&] {
                    std::uint64_t sum = 0;
                    for (std::size_t a = 0; a < contexts.contexts.size(); ++a)
                        for (std::size_t b = 0; b < a; ++b)
                            sum += contexts.contexts[a].values.and_cardinality(contexts.contexts[b].values);
                    if (sum == 1)
                        std::printf("?");
                }));
    const auto matrix = SimilarityMatrix::make(contexts, progress);
    std::printf("clustered order: %.1f ms\n",
                best(3, [&] { (void)clusteredOrder(*matrix, SimilarityScale::Adjusted); }));
    benchThreshold(contexts, *matrix);
}

void benchEntropy()
{
    Random random(2);
    std::vector<double> weights;
    for (int i = 0; i < 2000; ++i)
        weights.push_back(1.0 + 20.0 * random.unit());
    std::printf("entropy target step, 2000 patterns: %.2f ms\n", best(5, [&] { (void)temperToEntropy(weights, 9.0); }));
    const std::vector<Count128> capacities(weights.size(), Count128(std::uint64_t{1'000'000}));
    std::printf("sharing out a million sentences, 2000 patterns: %.2f ms\n",
                best(5, [&] { (void)allocate(1'000'000, weights, capacities); }));
}

void benchCatalogue()
{
    Catalogue catalogue{"T", "million", {}};
    Random random(3);
    for (int i = 0; i < 1'000'000; ++i)
        catalogue.values.push_back(
            {"name " + std::to_string(random.next() % 1'000'000'000) + " " + std::to_string(i), 1.0});
    Utterance utterance{"A", {"play", "name"}, {{1, 2, "T"}}};
    const std::vector<ReferenceUtterance> utterances{{utterance, 1, 1}};
    const long before = residentKilobytes();
    const double start = now();
    const Reference reference = makeReference("en", utterances, std::vector<Catalogue>(1, std::move(catalogue)));
    std::printf("catalogue of %u values into the reference: %.2f s, %.0f MB beside the catalogue itself\n",
                reference.slots.at("T").values.size(), (now() - start) / 1000,
                static_cast<double>(residentKilobytes() - before) / 1024);
}

int curve(const char *path, bool evidence)
{
    auto reader = openCorpus(path);
    std::vector<ReferenceUtterance> utterances;
    while (reader) {
        auto entry = (*reader)->next();
        if (!entry || !*entry)
            break;
        utterances.push_back({(*entry)->utterance, 1, 0});
    }
    if (utterances.empty()) {
        std::fprintf(stderr, "%s: nothing to read\n", path);
        return 1;
    }
    const std::vector<double> thresholds{0.0, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 1.0};
    const auto [visible, hidden] = inHalves(utterances, 1);
    NoProgress progress;
    for (const ContextKind kind : {ContextKind::Evidence, ContextKind::Intent, ContextKind::Carrier}) {
        for (const SimilarityScale scale : {SimilarityScale::Adjusted, SimilarityScale::Raw}) {
            ResampleOptions options;
            options.contexts.kind = kind;
            options.pools.threshold.scale = scale;
            options.pools.evidence = evidence;
            std::printf("%s, contexts by %s, %s, %s\n   tau    swapped   unsafe  by chance   excess  coverage  of "
                        "known values\n",
                        path, contextKindName(kind), scale == SimilarityScale::Raw ? "raw J" : "J adjusted",
                        evidence ? "with evidence" : "sets alone");
            const auto points = swapCurve(visible, hidden, options, thresholds, progress);
            for (const SwapPoint &p : *points)
                std::printf("  %4.2f %10llu   %.4f     %.4f   %.4f    %.4f   %.4f\n", p.threshold,
                            static_cast<unsigned long long>(p.swapped), p.unsafeShare(), p.chanceShare(),
                            (p.unsafeShare() - p.chanceShare()) / std::max(1e-9, 1.0 - p.chanceShare()), p.coverage(),
                            static_cast<double>(p.covered) / static_cast<double>(std::max<std::uint64_t>(1, p.known)));
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string what = argc > 1 ? argv[1] : "";
    if ((what == "curve" || what == "curve-of-sets") && argc == 3)
        return curve(argv[2], what == "curve");
    if (what != "speed") {
        std::fprintf(stderr, "resamplingbench speed | curve FILE | curve-of-sets FILE\n");
        return 2;
    }
    benchMatrix();
    benchEntropy();
    benchCatalogue();
    return 0;
}
