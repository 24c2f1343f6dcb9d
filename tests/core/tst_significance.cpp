// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Intervals and tests: known answers, coverage of the truth, and the error rate of the test where there is nothing.
#include <cmath>

#include <QTest>

#include "core/base/random.h"
#include "core/evaluation/bootstrap.h"
#include "core/evaluation/significance.h"
#include "support/cancelling.h"
#include "tests/support/cancelling.h"

using namespace filigree;

namespace {

/// Every utterance has one span; intent and span are right with these probabilities.
SystemScores simulate(std::size_t runs, std::size_t utterances, double intent, double span, std::uint64_t seed)
{
    Random random(seed);
    SystemScores out(runs);
    for (auto &run : out)
        for (std::size_t i = 0; i < utterances; ++i)
            run.push_back({random.unit() < intent, 1, 1, random.unit() < span ? 1U : 0U});
    return out;
}

constexpr std::size_t intentAccuracy = 0;
constexpr std::size_t slotF1 = 3;

} // namespace

class TestSignificance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(allMeasures()[intentAccuracy], Measure::IntentAccuracy);
        QCOMPARE(allMeasures()[slotF1], Measure::SlotF1);
    }

    /// The interval of a share is close to the textbook's, 1.96 standard errors each side.
    void intervalOfAShare()
    {
        NoProgress progress;
        const SystemScores system = simulate(1, 1000, 0.8, 0.5, 7);
        const auto out = bootstrapIntervals(system, {.samples = 2000}, progress);
        QVERIFY(out);
        const double share = measured(Measure::IntentAccuracy, totalsOf(system[0]));
        const double error = 1.96 * std::sqrt(share * (1 - share) / 1000);
        const Interval &interval = (*out)[intentAccuracy];
        QCOMPARE(interval.value, share);
        QVERIFY(std::abs(interval.low - (share - error)) < 0.15 * error);
        QVERIFY(std::abs(interval.high - (share + error)) < 0.15 * error);
    }

    /// 95 % of the intervals hold the true value: of 200, between 180 and 199 (a chance of about 1 in 1000 to fail,
    /// were the seeds not fixed).
    void coversTheTruth()
    {
        NoProgress progress;
        int covered = 0;
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            const auto out =
                bootstrapIntervals(simulate(1, 200, 0.7, 0.6, seed), {.samples = 200, .seed = seed}, progress);
            covered += (*out)[slotF1].low <= 0.6 && 0.6 <= (*out)[slotF1].high ? 1 : 0;
        }
        QVERIFY2(covered >= 180 && covered <= 199, QByteArray::number(covered).constData());
    }

    void pairedIsNarrower()
    {
        NoProgress progress;
        const SystemScores a = simulate(1, 500, 0.8, 0.5, 3);
        SystemScores b = a; // the same but for ten utterances
        for (std::size_t i = 0; i < 10; ++i)
            b[0][i].intentRight = false;
        const auto difference = bootstrapDifferences(a, b, {}, progress);
        const auto alone = bootstrapIntervals(a, {}, progress);
        QVERIFY(difference && alone);
        const auto width = [](const Interval &interval) { return interval.high - interval.low; };
        QVERIFY(width((*difference)[intentAccuracy]) < 0.7 * width((*alone)[intentAccuracy]));
        QVERIFY((*difference)[intentAccuracy].value > 0);
        QCOMPARE((*difference)[slotF1].low, 0.0);
        QCOMPARE((*difference)[slotF1].high, 0.0);
    }

    void sameSeedSameIntervals()
    {
        NoProgress progress;
        const SystemScores system = simulate(3, 100, 0.8, 0.5, 1);
        const auto a = bootstrapIntervals(system, {.samples = 100}, progress);
        const auto b = bootstrapIntervals(system, {.samples = 100}, progress);
        const auto c = bootstrapIntervals(system, {.samples = 100, .seed = 2}, progress);
        QCOMPARE((*a)[slotF1].low, (*b)[slotF1].low);
        QVERIFY((*a)[slotF1].low != (*c)[slotF1].low);
    }

    /// Few utterances: all 2^n exchanges can be gone through by hand. a is right in 5 where b is wrong, never the other
    /// way round: the difference is as large in 2 of 32 exchanges.
    void exactAnswer()
    {
        NoProgress progress;
        SystemScores a(1);
        SystemScores b(1);
        for (int i = 0; i < 8; ++i) {
            a[0].push_back({true, 0, 0, 0});
            b[0].push_back({i >= 5, 0, 0, 0});
        }
        const auto out = compareSystems(a, b, {.rounds = 20'000}, progress);
        QVERIFY(out);
        QVERIFY(std::abs((*out)[intentAccuracy].p - 2.0 / 32) < 0.006);
        QCOMPARE((*out)[intentAccuracy].difference, 5.0 / 8);
        QVERIFY(!(*out)[intentAccuracy].pOverRuns);
        QCOMPARE((*out)[slotF1].p, 1.0); // nothing to tell apart
    }

    void signsOfRuns()
    {
        NoProgress progress;
        SystemScores a(6);
        SystemScores b(6);
        for (std::size_t run = 0; run < 6; ++run)
            for (std::size_t i = 0; i < 10; ++i) {
                a[run].push_back({true, 0, 0, 0});
                b[run].push_back({i != run, 0, 0, 0});
            }
        const auto out = compareSystems(a, b, {.rounds = 100}, progress);
        QCOMPARE((*out)[intentAccuracy].pOverRuns.value(), 2.0 / 64);
        QCOMPARE((*out)[intentAccuracy].wins, 6);
        const auto other = compareSystems(b, a, {.rounds = 100}, progress);
        QCOMPARE((*other)[intentAccuracy].wins, 0);
        QCOMPARE((*other)[allMeasures().size() - 1].wins, 0); // of errors, fewer win
        QCOMPARE((*out)[allMeasures().size() - 1].wins, 6);
    }

    /// Of two equally good systems, 5 % come out as different at 0.05: of 200 pairs, 2 to 20.
    /// Twenty runs have a million signings, for each measure: that is asked in the midst of them whether to stop.
    void manyRunsCanBeCancelled()
    {
        SystemScores a(20);
        SystemScores b(20);
        for (std::size_t run = 0; run < 20; ++run)
            for (std::size_t i = 0; i < 30; ++i) {
                a[run].push_back({true, 0, 0, 0});
                b[run].push_back({i != run, 0, 0, 0});
            }
        filigree::tests::CancelAfter progress(40);
        const auto out = compareSystems(a, b, {.rounds = 1}, progress);
        QVERIFY(!out);
        QCOMPARE(out.error().code, ErrorCode::Cancelled);
    }

    void rarelyWrong()
    {
        NoProgress progress;
        int found = 0;
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            const SystemScores a = simulate(2, 100, 0.7, 0.6, 2 * seed);
            const SystemScores b = simulate(2, 100, 0.7, 0.6, 2 * seed + 1);
            const auto out = compareSystems(a, b, {.rounds = 200, .seed = seed}, progress);
            found += (*out)[slotF1].p < 0.05 ? 1 : 0;
        }
        QVERIFY2(found >= 2 && found <= 20, QByteArray::number(found).constData());
    }

    void findsADifference()
    {
        NoProgress progress;
        const auto out =
            compareSystems(simulate(1, 700, 0.9, 0.75, 1), simulate(1, 700, 0.8, 0.65, 2), {.rounds = 2000}, progress);
        QVERIFY((*out)[intentAccuracy].p < 0.01 && (*out)[slotF1].p < 0.01);
    }

    void bothTestsHaveToSaySo_data()
    {
        QTest::addColumn<double>("p");
        QTest::addColumn<int>("runs");
        QTest::addColumn<double>("overRuns"); // below 0: there is none
        QTest::addColumn<int>("level");
        QTest::newRow("one run") << 0.004 << 1 << -1.0 << 2;
        QTest::newRow("one run, less sure") << 0.02 << 1 << -1.0 << 1;
        QTest::newRow("one run, chance") << 0.05 << 1 << -1.0 << 0;
        QTest::newRow("three runs, all of them") << 0.001 << 3 << 0.25 << 2;
        QTest::newRow("three runs, two of them") << 0.001 << 3 << 0.5 << 0;
        QTest::newRow("three runs, less sure") << 0.02 << 3 << 0.25 << 1;
        QTest::newRow("six runs, all of them") << 0.001 << 6 << 2.0 / 64 << 2;
        QTest::newRow("six runs, five of them") << 0.001 << 6 << 4.0 / 64 << 0;
        QTest::newRow("eight runs") << 0.001 << 8 << 2.0 / 256 << 2;
        QTest::newRow("eight runs, less sure") << 0.001 << 8 << 4.0 / 256 << 1;
        QTest::newRow("the runs alone") << 0.2 << 8 << 2.0 / 256 << 0;
    }

    void bothTestsHaveToSaySo()
    {
        QFETCH(const double, p);
        QFETCH(const int, runs);
        QFETCH(const double, overRuns);
        Significance test;
        test.runs = runs;
        test.p = p;
        if (overRuns >= 0.0)
            test.pOverRuns = overRuns;
        QTEST(significanceLevel(test), "level");
    }

    void refuses()
    {
        NoProgress progress;
        const SystemScores two = simulate(2, 10, 0.5, 0.5, 1);
        const SystemScores other = simulate(2, 11, 0.5, 0.5, 1);
        QCOMPARE(bootstrapIntervals({}, {}, progress).error().code, ErrorCode::InvalidInput);
        QCOMPARE(bootstrapIntervals(two, {.samples = 0}, progress).error().code, ErrorCode::InvalidOption);
        QCOMPARE(bootstrapIntervals(two, {.level = 1.0}, progress).error().code, ErrorCode::InvalidOption);
        QCOMPARE(bootstrapDifferences(two, other, {}, progress).error().code, ErrorCode::InvalidInput);
        QCOMPARE(compareSystems(two, other, {}, progress).error().code, ErrorCode::InvalidInput);
        QCOMPARE(compareSystems(two, simulate(3, 10, 0.5, 0.5, 1), {}, progress).error().code, ErrorCode::InvalidInput);
        QCOMPARE(compareSystems(two, two, {.rounds = 0}, progress).error().code, ErrorCode::InvalidOption);
        tests::Cancelled cancelled;
        QCOMPARE(bootstrapIntervals(two, {}, cancelled).error().code, ErrorCode::Cancelled);
        QCOMPARE(compareSystems(two, two, {}, cancelled).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSignificance)
#include "tst_significance.moc"
