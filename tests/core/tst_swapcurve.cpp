// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include "core/resampling/swapcurve.h"
#include "support/cancelling.h"
#include "support/references.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

const std::vector<double> blindAndSafe{0.0, 0.5};

} // namespace

class TestSwapCurve final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsUnsafeSwapsAndCoverage_data();
    void countsUnsafeSwapsAndCoverage();
    void unseenTemplatesAreNoContextFoundByEvidence();
    void halvesAreAllOfIt();
    void stopsWhenCancelled();
    void nothingHiddenGivesNoShares();
};

void TestSwapCurve::countsUnsafeSwapsAndCoverage_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("intent") << int(ContextKind::Intent);
    QTest::newRow("carrier") << int(ContextKind::Carrier);
    QTest::newRow("pattern") << int(ContextKind::Pattern);
    QTest::newRow("evidence") << int(ContextKind::Evidence);
}

void TestSwapCurve::countsUnsafeSwapsAndCoverage()
{
    QFETCH(int, kind);
    const auto visible = read("[A]\nplay jazz|G music\nplay rock|G music\n[B]\nread crime|G books\n");
    const auto hidden = read("[A]\nplay jazz|G music\nplay soul|G music\n[B]\nread crime|G books\nread jazz|G books\n");
    ResampleOptions options;
    options.contexts.kind = static_cast<ContextKind>(kind);
    NoProgress progress;
    const auto points = swapCurve(visible, hidden, options, blindAndSafe, progress);
    QVERIFY(points);
    const SwapPoint &blind = points->at(0);
    QCOMPARE(blind.swapped, std::uint64_t(3)); // crime into A; jazz and rock into B
    QCOMPARE(blind.judged, std::uint64_t(2)); // nobody hidden says rock
    QCOMPARE(blind.unsafe, std::uint64_t(1)); // crime is never said in A; jazz is, in B
    QCOMPARE(blind.hidden, std::uint64_t(4));
    QCOMPARE(blind.known, std::uint64_t(3)); // soul is new
    QCOMPARE(blind.covered, std::uint64_t(3));
    QCOMPARE(blind.unsafeShare(), 0.5);
    QCOMPARE(blind.coverage(), 0.75);
    // crime was heard once, and half of all is in A; jazz twice, and half of all is in B
    QCOMPARE(blind.unsafeByChance, 0.5 + 0.25);
    const SwapPoint &safe = points->at(1);
    QCOMPARE(safe.swapped, std::uint64_t(0));
    QCOMPARE(safe.covered, std::uint64_t(2));
    QCOMPARE(safe.unsafeShare(), 0.0);
}

void TestSwapCurve::unseenTemplatesAreNoContextFoundByEvidence()
{
    const auto visible = read("[A]\nplay jazz|G music\n");
    const auto hidden = read("[A]\nplay jazz|G music\nplease play jazz|G music\n");
    NoProgress progress;
    const auto points = swapCurve(visible, hidden, {}, blindAndSafe, progress);
    QVERIFY(points);
    QCOMPARE(points->at(0).hidden, std::uint64_t(1));
}

void TestSwapCurve::halvesAreAllOfIt()
{
    std::string golden = "[A]\n";
    for (int i = 0; i < 100; ++i)
        golden += "play v" + std::to_string(i) + "|S\n";
    const auto all = read(golden);
    const auto [one, two] = inHalves(all, 7);
    QCOMPARE(one.size() + two.size(), all.size());
    QVERIFY(one.size() > 30 && two.size() > 30);
    QCOMPARE(inHalves(all, 7).first.size(), one.size());
    QVERIFY(inHalves(all, 8).first.front().id != one.front().id || inHalves(all, 8).first.size() != one.size());
}

void TestSwapCurve::stopsWhenCancelled()
{
    Cancelled progress;
    const auto data = read("[A]\nplay jazz|G\nplay rock|G\n");
    const auto points = swapCurve(data, data, {}, blindAndSafe, progress);
    QVERIFY(!points && points.error().code == ErrorCode::Cancelled);
}

void TestSwapCurve::nothingHiddenGivesNoShares()
{
    NoProgress progress;
    const auto points = swapCurve(read("[A]\nplay jazz|G\n[B]\nread crime|G\n"), {}, {}, blindAndSafe, progress);
    QVERIFY(points);
    QCOMPARE(points->at(0).unsafeShare(), 0.0);
    QCOMPARE(points->at(0).coverage(), 0.0);
}

QTEST_GUILESS_MAIN(TestSwapCurve)
#include "tst_swapcurve.moc"
