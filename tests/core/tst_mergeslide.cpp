// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The places of the slider between a base and what was adapted from it.

#include <cmath>
#include <filesystem>
#include <limits>

#include <QTemporaryDir>
#include <QTest>

#include "core/base/files.h"
#include "core/translation/mergeslide.h"
#include "core/translation/modelfiles.h"

using namespace filigree;

class TestMergeSlide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesAndNumbers();
    void numbersOfOthers();
    void betweenTheMeasuredOnes();
    void whatCanBeMerged();
};

void TestMergeSlide::placesAndNumbers()
{
    QCOMPARE(slideK(10), 1.0);
    QCOMPARE(slideK(5), 0.333);
    QCOMPARE(slideK(15), 3.0);
    QCOMPARE(slideK(1), 0.0526);
    QCOMPARE(slideK(19), 19.0);
    for (int place = 1; place < lastSlidePlace; ++place) {
        QCOMPARE(slidePlaceOf(slideK(place)), place); // what was made for a place is found there again
        QVERIFY(place == 1 || slideK(place) > slideK(place - 1));
    }
}

void TestMergeSlide::numbersOfOthers()
{
    QCOMPARE(slidePlaceOf(0.1), 2);
    QCOMPARE(slidePlaceOf(0.3), 5);
    QCOMPARE(slidePlaceOf(10.0), 18);
    // The ends belong to the base and to the adapted model.
    QCOMPARE(slidePlaceOf(1e-9), 1);
    QCOMPARE(slidePlaceOf(0.0), 1);
    QCOMPARE(slidePlaceOf(1e6), 19);
    QCOMPARE(slidePlaceOf(std::numeric_limits<double>::infinity()), 19);
    QCOMPARE(slidePlaceOf(std::nan("")), 1);
}

void TestMergeSlide::betweenTheMeasuredOnes()
{
    const std::vector<SlidePoint> measured{{0, {40.0, 10.0}}, {10, {36.0, 30.0}}, {20, {20.0, 34.0}}};
    QVERIFY((betweenPoints(measured, 5) == TradeoffPoint{38.0, 20.0}));
    QVERIFY((betweenPoints(measured, 15) == TradeoffPoint{28.0, 32.0}));
    QVERIFY((betweenPoints(measured, 10) == TradeoffPoint{36.0, 30.0}));
    QVERIFY((betweenPoints(measured, 0) == TradeoffPoint{40.0, 10.0}));
    QVERIFY((betweenPoints(measured, 20) == TradeoffPoint{20.0, 34.0}));
    QVERIFY(!betweenPoints({{3, {1.0, 1.0}}, {7, {2.0, 2.0}}}, 2));
    QVERIFY(!betweenPoints({{3, {1.0, 1.0}}, {7, {2.0, 2.0}}}, 8));
    QVERIFY(!betweenPoints({}, 5));
}

void TestMergeSlide::whatCanBeMerged()
{
    const QTemporaryDir scratch;
    const std::filesystem::path folder = scratch.path().toStdString();
    ModelDescription about;
    about.domains = {{"old", true, (folder / "old.ids").string(), 1, {}, {}},
                     {"new", false, (folder / "new.ids").string(), 1, {}, {}}};
    QVERIFY(!canBeMergedAsBase(about, folder) && !canBeMergedAsAdapted(about, folder));
    QVERIFY(writeFile(folder / "new.ids", "x"));
    QVERIFY(!canBeMergedAsBase(about, folder)); // its old text is gone
    QVERIFY(canBeMergedAsAdapted(about, folder) && canBeAveraged(about));
    QVERIFY(writeFile(folder / "old.ids", "x"));
    QVERIFY(canBeMergedAsBase(about, folder));
    about.domains.clear();
    QVERIFY(!canBeMergedAsBase(about, folder) && !canBeMergedAsAdapted(about, folder));
    QVERIFY(writeFile(folder / fisherFileName, "x"));
    QVERIFY(canBeMergedAsBase(about, folder) && canBeMergedAsAdapted(about, folder));
    QVERIFY(!canBeAveraged(about)); // a mean has other weights than those that this was measured of
    about.origin = ModelOrigin::Adapted;
    QVERIFY(!canBeMergedAsBase(about, folder)); // of its newest text alone
}

QTEST_GUILESS_MAIN(TestMergeSlide)
#include "tst_mergeslide.moc"
