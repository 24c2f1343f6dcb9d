// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QtTest>

#include <set>

#include "core/base/random.h"
#include "core/resampling/swapsteps.h"
#include "support/cancelling.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

/// Contexts of two families that share few values, so that evidence doubts some of them.
struct RandomSlot {
    explicit RandomSlot(std::uint64_t seed)
    {
        Random random(seed);
        slot.data = &data;
        slot.contexts.slot = "T";
        for (std::uint32_t c = 0; c < 9; ++c) {
            Context next;
            next.key = "c" + std::to_string(1000 + c);
            const std::uint64_t draws = 1 + random.below(c == 0 ? 300 : 60);
            for (std::uint64_t i = 0; i < draws; ++i) {
                const std::uint64_t family = random.below(20) == 0 ? 1 - c % 2 : c % 2;
                next.counts.push_back({static_cast<std::uint32_t>(family * 30 + random.below(30)), 1});
            }
            foldCounts(next.counts);
            for (const ValueCount &value : next.counts) {
                next.values.add(value.value);
                next.occurrences += value.count;
            }
            slot.contexts.contexts.push_back(std::move(next));
        }
        NoProgress progress;
        slot.matrix = *SimilarityMatrix::make(slot.contexts, progress);
        slot.maker = *PoolMaker::make(data, slot.contexts, slot.matrix, progress);
    }
    RandomSlot(const RandomSlot &) = delete;
    RandomSlot &operator=(const RandomSlot &) = delete;

    SlotData data;
    SlotResampling slot;
};

using Pairs = std::set<std::pair<std::uint32_t, std::uint32_t>>; // context, value

Pairs swappedPairs(const std::vector<Pool> &pools)
{
    Pairs out;
    for (std::uint32_t c = 0; c < pools.size(); ++c)
        for (const std::uint32_t value : pools[c].swapped)
            out.emplace(c, value);
    return out;
}

} // namespace

class TestSwapSteps final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPools_data();
    void agreesWithPools();
    void evidenceTakesPart();
    void namesTheMostAlikeDonorFirst();
    void nothingBetweenEqualThresholds();
    void stopsWhenCancelled();
};

void TestSwapSteps::agreesWithPools_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("components");
    QTest::addColumn<bool>("evidence");
    QTest::addColumn<bool>("pins");
    for (const bool components : {false, true})
        for (const bool evidence : {false, true})
            for (const bool pins : {false, true})
                for (const int scale : {int(SimilarityScale::Raw), int(SimilarityScale::Adjusted)})
                    QTest::addRow("%s%s%s%s", scale == int(SimilarityScale::Raw) ? "raw" : "adjusted",
                                  components ? ", chains" : "", evidence ? ", evidence" : "", pins ? ", pins" : "")
                        << scale << components << evidence << pins;
}

void TestSwapSteps::agreesWithPools()
{
    QFETCH(int, scale);
    QFETCH(bool, components);
    QFETCH(bool, evidence);
    QFETCH(bool, pins);
    PoolOptions options;
    options.threshold.scale = static_cast<SimilarityScale>(scale);
    options.components = components;
    options.evidence = evidence;
    if (pins)
        options.pins = {{"T", "c1000", "c1001", true},
                        {"T", "c1001", "c1003", true},
                        {"T", "c1002", "c1004", false},
                        {"T", "c1000", "c1006", false},
                        {"Other", "c1005", "c1007", true}};
    NoProgress progress;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const RandomSlot random(seed);
        const auto steps = SwapSteps::make(random.slot, options, progress);
        QVERIFY(steps);
        double high = 9.0;
        options.threshold.value = high;
        Pairs before = swappedPairs(random.slot.maker->pools(options));
        for (const double low : {2.0, 1.0, 0.7, 0.5, 0.2, 0.05, 1e-9, 0.0}) {
            options.threshold.value = low;
            const std::vector<Pool> pools = random.slot.maker->pools(options);
            const std::vector<PoolSize> sizes = steps->sizes(low);
            for (std::size_t c = 0; c < pools.size(); ++c) {
                QCOMPARE(sizes[c].own, pools[c].own.cardinality());
                QCOMPARE(sizes[c].swapped, pools[c].swapped.cardinality());
            }
            const Pairs now = swappedPairs(pools);
            QCOMPARE(steps->swapped(low), std::uint64_t(now.size()));
            Pairs gained;
            for (const Swap &swap : steps->between(low, high, 100'000)) {
                QVERIFY(gained.emplace(swap.context, swap.value).second);
                QVERIFY(random.slot.contexts.contexts[swap.donor].values.contains(swap.value));
            }
            Pairs expected;
            std::set_difference(now.begin(), now.end(), before.begin(), before.end(),
                                std::inserter(expected, expected.end()));
            QVERIFY(gained == expected);
            high = low;
            before = now;
        }
    }
}

void TestSwapSteps::evidenceTakesPart()
{
    NoProgress progress;
    std::uint64_t with = 0;
    std::uint64_t without = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const RandomSlot random(seed);
        PoolOptions options;
        with += SwapSteps::make(random.slot, options, progress)->swapped(0.01);
        options.evidence = false;
        without += SwapSteps::make(random.slot, options, progress)->swapped(0.01);
    }
    QVERIFY2(with < without, "the random contexts never gave rise to doubt");
}

void TestSwapSteps::namesTheMostAlikeDonorFirst()
{
    NoProgress progress;
    const RandomSlot random(3);
    const auto steps = SwapSteps::make(random.slot, {}, progress);
    const std::vector<Swap> all = steps->between(0.01, 9.0, 100'000);
    QVERIFY(all.size() > 20);
    for (std::size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(all[i].similarity,
                 random.slot.matrix.similarity(all[i].context, all[i].donor, SimilarityScale::Adjusted));
        QVERIFY(i == 0 || all[i - 1].similarity >= all[i].similarity);
    }
    const std::vector<Swap> first = steps->between(0.01, 9.0, 20);
    QVERIFY(std::equal(first.begin(), first.end(), all.begin()));
    QCOMPARE(first.size(), std::size_t(20));
}

void TestSwapSteps::nothingBetweenEqualThresholds()
{
    NoProgress progress;
    const RandomSlot random(4);
    const auto steps = SwapSteps::make(random.slot, {}, progress);
    QVERIFY(steps->between(0.0, 0.0, 100).empty());
    QVERIFY(steps->between(0.5, 0.2, 100).empty());
    const SlotResampling none{};
    const auto empty = SwapSteps::make(none, {}, progress);
    QVERIFY(empty && empty->sizes(0.5).empty() && empty->between(0.0, 1.0, 10).empty());
}

void TestSwapSteps::stopsWhenCancelled()
{
    Cancelled progress;
    const RandomSlot random(5);
    const auto steps = SwapSteps::make(random.slot, {}, progress);
    QVERIFY(!steps && steps.error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestSwapSteps)
#include "tst_swapsteps.moc"
