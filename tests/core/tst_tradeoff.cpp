// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Points of old and new scores: front, area, and comparisons of methods.

#include <QTest>

#include "core/translation/tradeoff.h"

using namespace filigree;

namespace {

/// A model whose every sentence has `good` of 10 words right.
TradeoffScores scores(std::int64_t oldGood, std::int64_t freshGood, std::size_t sentences = 200)
{
    const auto counts = [&](std::int64_t good, std::size_t index) {
        const std::int64_t more = good + static_cast<std::int64_t>(index % 3) - 1; // sentences differ
        return BleuCounts{{more, more - 1, more - 2, more - 3}, {10, 9, 8, 7}, 10, 10};
    };
    TradeoffScores out;
    out.fresh.resize(2);
    for (std::size_t i = 0; i < sentences; ++i) {
        out.old.push_back(counts(oldGood, i));
        out.fresh[0].push_back(counts(freshGood, i + 1));
        if (i < sentences / 2)
            out.fresh[1].push_back(counts(freshGood, i + 2));
    }
    return out;
}

} // namespace

class TestTradeoff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void front();
    void area();
    void point();
    void compared();
    void comparedAreas();
    void wrong();
};

void TestTradeoff::front()
{
    const std::vector<TradeoffPoint> points{{40, 5}, {30, 20}, {30, 19}, {20, 25}, {20, 25}, {10, 10}};
    QCOMPARE(paretoFront(points), (std::vector<bool>{true, true, false, true, true, false}));
    QVERIFY(paretoFront({}).empty());
}

void TestTradeoff::area()
{
    const std::vector<TradeoffPoint> points{{30, 20}, {40, 5}, {35, 3}, {20, 25}, {5, 50}};
    // 30 x 5, then 20 x 15 more, then 10 x 5 more; the last is below the worst
    QCOMPARE(hypervolume(points, {10, 0}), 30.0 * 5 + 20.0 * 15 + 10.0 * 5);
    QCOMPARE(hypervolume(points, {50, 0}), 0.0);
    QCOMPARE(hypervolume(std::vector<TradeoffPoint>{{40, 5}, {40, 7}}, {30, 5}), 20.0);
}

void TestTradeoff::point()
{
    const TradeoffPoint point = tradeoffPoint(scores(8, 6));
    QVERIFY(point.old > point.fresh);
    const TradeoffPoint other = tradeoffPoint(scores(6, 8));
    QVERIFY(std::abs(point.old - other.fresh) < 0.2); // nearly the same sentences
}

void TestTradeoff::compared()
{
    const std::vector<TradeoffScores> base{scores(8, 5), scores(8, 5)};
    const std::vector<TradeoffScores> better{scores(9, 6), scores(8, 6)};
    NoProgress progress;
    ResamplingOptions options;
    options.samples = 200;
    const auto result = compareTradeoffs(base, better, {}, options, progress);
    QVERIFY(result);
    QVERIFY(result->old.difference.low > 0 && result->fresh.difference.low > 0);
    QVERIFY(result->old.p < 0.05 && result->fresh.p < 0.05);
    QCOMPARE(result->bothBetter, 1.0);
    QCOMPARE(result->old.first.value, tradeoffPoint(base[0]).old);
    const auto same = compareTradeoffs(base, base, {}, options, progress);
    QVERIFY(same);
    QCOMPARE(same->old.difference.value, 0.0);
    QCOMPARE(same->bothBetter, 0.0);
    const auto worse = compareTradeoffs(better, base, {}, options, progress);
    QVERIFY(worse);
    QCOMPARE(worse->old.difference.value, -result->old.difference.value);
}

void TestTradeoff::comparedAreas()
{
    using Family = std::vector<std::vector<TradeoffScores>>;
    const TradeoffPoint worst{10.0, 2.0};
    const Family one{{scores(8, 5), scores(8, 6)}, {scores(6, 6)}};
    const Family more{{scores(8, 5), scores(8, 6)}, {scores(6, 7)}};
    NoProgress progress;
    ResamplingOptions options;
    options.samples = 200;
    const auto result = compareAreas(one, more, worst, {}, options, progress);
    QVERIFY(result);
    const TradeoffPoint a = tradeoffPoint(one[0][0]);
    const TradeoffPoint b = tradeoffPoint(one[0][1]);
    const std::vector<TradeoffPoint> points{{(a.old + b.old) / 2, (a.fresh + b.fresh) / 2}, tradeoffPoint(one[1][0])};
    QCOMPARE(result->first.value, hypervolume(points, worst));
    QVERIFY(result->first.low < result->first.value && result->first.value < result->first.high);
    QVERIFY(result->difference.low > 0.0);
    // what another method dominates changes nothing, in no sample
    Family covered = one;
    covered.push_back({scores(5, 3)});
    const auto same = compareAreas(one, covered, worst, {}, options, progress);
    QVERIFY(same);
    QCOMPARE(same->difference.low, 0.0);
    QCOMPARE(same->difference.high, 0.0);
}

void TestTradeoff::wrong()
{
    NoProgress progress;
    const std::vector<TradeoffScores> one{scores(8, 5)};
    const std::vector<TradeoffScores> other{scores(8, 5, 100)};
    QCOMPARE(compareTradeoffs(one, other, {}, {}, progress).error().code, ErrorCode::InvalidInput);
    QCOMPARE(compareTradeoffs(one, {}, {}, {}, progress).error().code, ErrorCode::InvalidInput);
    using Family = std::vector<std::vector<TradeoffScores>>;
    QCOMPARE(compareAreas(Family{one}, Family{one, other}, {}, {}, {}, progress).error().code, ErrorCode::InvalidInput);
    QCOMPARE(compareAreas(Family{one}, Family{}, {}, {}, {}, progress).error().code, ErrorCode::InvalidInput);
    QCOMPARE(compareAreas(Family{one}, Family{{}}, {}, {}, {}, progress).error().code, ErrorCode::InvalidInput);
    ResamplingOptions none;
    none.samples = 0;
    QCOMPARE(compareTradeoffs(one, one, {}, none, progress).error().code, ErrorCode::InvalidOption);
}

QTEST_GUILESS_MAIN(TestTradeoff)
#include "tst_tradeoff.moc"
