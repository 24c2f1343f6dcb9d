// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include <cmath>
#include <limits>
#include <set>

#include "core/base/random.h"
#include "core/resampling/resample.h"
#include "support/randomcontexts.h"
#include "support/references.h"

using namespace filigree;
using namespace filigree::tests;

class TestOverlap final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothSidesIsHypergeometric();
    void oneChanceEqualsTheTable();
    void largeCountsTakeNeitherTimeNorMemory();
    void matrixEqualsPairwiseOverlap();
    void verdictsFollowThresholdAndPins();
    void clusteredOrderPutsAlikeTogether();
};

void TestOverlap::bothSidesIsHypergeometric()
{
    // Two of four occurrences are one value; sizes 2 and 2: 4 of the 6 splits part them.
    QVERIFY(std::abs(bothSides(2, 2, 2)[2] - 4.0 / 6.0) < 1e-12);
    QCOMPARE(bothSides(5, 7, 3)[1], 0.0);
    QVERIFY(std::abs(bothSides(1, 9, 10)[10] - 1.0) < 1e-12); // one value alone stands on both sides
    // Against many random re-splits.
    const std::vector<std::uint64_t> pooled{1, 1, 2, 3, 5};
    std::vector<std::uint32_t> occurrences;
    for (std::uint32_t v = 0; v < pooled.size(); ++v)
        occurrences.insert(occurrences.end(), pooled[v], v);
    Random random(11);
    double sum = 0.0;
    for (int i = 0; i < 20000; ++i) {
        random.shuffle(occurrences);
        const std::set<std::uint32_t> a(occurrences.begin(), occurrences.begin() + 4);
        const std::set<std::uint32_t> b(occurrences.begin() + 4, occurrences.end());
        for (const std::uint32_t v : a)
            sum += b.count(v) ? 1.0 : 0.0;
    }
    double exact = 0.0;
    for (const std::uint64_t count : pooled)
        exact += bothSides(4, 8, 5)[count];
    QCOMPARE(bothSides(2, 3, std::numeric_limits<std::uint64_t>::max()).size(), std::size_t(6));
    QVERIFY2(std::abs(sum / 20000 - exact) < 0.03, qPrintable(QString::number(sum / 20000 - exact)));
}

void TestOverlap::oneChanceEqualsTheTable()
{
    for (const auto &[a, b] : {std::pair<std::uint64_t, std::uint64_t>{0, 5},
                               {1, 9},
                               {2, 2},
                               {300, 1},
                               {7, 700},
                               {150, 130},
                               {2000, 3000}}) {
        const std::vector<double> table = bothSides(a, b, a + b);
        for (std::uint64_t c = 0; c < table.size(); ++c)
            QVERIFY2(std::abs(onBothSides(a, b, c) - table[c]) < 1e-11,
                     qPrintable(QStringLiteral("%1 %2 %3").arg(a).arg(b).arg(c)));
        QCOMPARE(onBothSides(a, b, a + b + 100), onBothSides(a, b, a + b));
    }
}

void TestOverlap::largeCountsTakeNeitherTimeNorMemory()
{
    constexpr std::uint64_t most = (std::uint64_t(1) << 32) - 1;
    // One value against three: the re-splits are dominated by the largest value.
    const Overlap both =
        overlap(std::vector<ValueCount>{{0, most}, {1, 100}}, std::vector<ValueCount>{{0, most}, {1, most}, {2, 1}});
    QCOMPARE(both.shared, 2.0);
    QVERIFY(std::abs(both.expectedShared - 2.0) < 1e-9);
    // c of n stand outside one place with the chance 1 - c / n, and outside two with about its square.
    QVERIFY(std::abs(onBothSides(1, 3 * most, most) - 1.0 / 3.0) < 1e-6);
    QVERIFY(std::abs(onBothSides(2, 3 * most, most) - (1.0 - 4.0 / 9.0)) < 1e-6);
}

void TestOverlap::matrixEqualsPairwiseOverlap()
{
    NoProgress progress;
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const SlotContexts contexts = randomContexts(seed, 12, 40, 60);
        const auto matrix = SimilarityMatrix::make(contexts, progress);
        QVERIFY(matrix);
        for (std::size_t a = 0; a < 12; ++a) {
            for (std::size_t b = 0; b < 12; ++b) {
                if (a == b)
                    continue;
                const Context &x = contexts.contexts[a];
                const Context &y = contexts.contexts[b];
                const Overlap direct = overlap(x.counts, y.counts);
                const Overlap kept = matrix->at(a, b);
                QCOMPARE(kept.shared, static_cast<double>(x.values.and_cardinality(y.values)));
                QCOMPARE(kept.united, static_cast<double>(x.values.or_cardinality(y.values)));
                QCOMPARE(direct.shared, kept.shared);
                QVERIFY(std::abs(direct.expectedShared - kept.expectedShared) < 1e-4);
                QCOMPARE(matrix->similarity(a, b, SimilarityScale::Raw), x.values.jaccard_index(y.values));
            }
        }
    }
}

void TestOverlap::verdictsFollowThresholdAndPins()
{
    NoProgress progress;
    SlotContexts contexts = randomContexts(4, 6, 12, 20);
    const auto matrix = SimilarityMatrix::make(contexts, progress);
    const std::vector<ContextPin> pins{{"T", "c1000", "c1001", true},
                                       {"T", "c1003", "c1002", false},
                                       {"Other", "c1004", "c1005", true},
                                       {"T", "c1004", "gone", true}};
    const Verdicts strict(contexts, *matrix, {SimilarityScale::Raw, 2.0}, pins);
    QVERIFY(strict.at(0, 1).same && strict.at(1, 0).pinned);
    QVERIFY(!strict.at(4, 5).same);
    QVERIFY(strict.at(3, 3).same);
    const Verdicts blind(contexts, *matrix, {SimilarityScale::Raw, 0.0}, pins);
    QVERIFY(!blind.at(2, 3).same && blind.at(2, 3).pinned);
    QVERIFY(blind.at(4, 5).same);
    const double value = matrix->similarity(4, 5, SimilarityScale::Adjusted);
    QVERIFY(Verdicts(contexts, *matrix, {SimilarityScale::Adjusted, value}, {}).at(4, 5).same);
    QVERIFY(Verdicts(contexts, *matrix, {SimilarityScale::Adjusted, value}, {}).at(4, 5).uncertain);
    // Two sightings with nothing in common are no proof of anything.
    const Resampling small = resample(reference(trap), {});
    const SlotResampling &slot = *small.slots.at("GenreName");
    const Verdicts verdicts(slot.contexts, slot.matrix, small.options.pools.threshold, {});
    QCOMPARE(verdicts.uncertainPairs().size(), std::size_t(1));
}

void TestOverlap::clusteredOrderPutsAlikeTogether()
{
    // Two families, given alternately.
    SlotContexts contexts;
    contexts.slot = "T";
    for (std::uint32_t c = 0; c < 8; ++c) {
        Context next;
        next.key = std::string(1, static_cast<char>('a' + c));
        for (std::uint32_t v = 0; v < 6; ++v)
            if (v != c / 2)
                next.counts.push_back({(c % 2) * 100 + v, 2});
        for (const ValueCount &value : next.counts)
            next.values.add(value.value);
        next.occurrences = 10;
        contexts.contexts.push_back(std::move(next));
    }
    NoProgress progress;
    const auto matrix = SimilarityMatrix::make(contexts, progress);
    const std::vector<std::uint32_t> order = clusteredOrder(*matrix, SimilarityScale::Raw);
    QCOMPARE(std::set<std::uint32_t>(order.begin(), order.end()).size(), std::size_t(8));
    int changes = 0;
    for (std::size_t i = 1; i < order.size(); ++i)
        changes += order[i] % 2 != order[i - 1] % 2 ? 1 : 0;
    QCOMPARE(changes, 1);
    QVERIFY(clusteredOrder(SimilarityMatrix(), SimilarityScale::Raw).empty());
}

QTEST_GUILESS_MAIN(TestOverlap)
#include "tst_overlap.moc"
