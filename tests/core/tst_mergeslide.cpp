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

Q_DECLARE_METATYPE(filigree::MergeWay)

class TestMergeSlide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesAndNumbers_data();
    void placesAndNumbers();
    void numbersOfOthers();
    void theWayThatSuits();
    void theWayIsKept();
    void betweenTheMeasuredOnes();
    void whatCanBeMerged();
};

void TestMergeSlide::placesAndNumbers_data()
{
    QTest::addColumn<MergeWay>("way");
    QTest::addColumn<std::vector<double>>("ks"); // of the places 1, 5, 10, 15, 19
    QTest::addRow("Fisher") << MergeWay::Fisher << std::vector{0.0526, 0.333, 1.0, 3.0, 19.0};
    QTest::addRow("line") << MergeWay::Line << std::vector{0.05, 0.25, 0.5, 0.75, 0.95};
}

void TestMergeSlide::placesAndNumbers()
{
    QFETCH(MergeWay, way);
    QFETCH(std::vector<double>, ks);
    std::vector<double> found;
    for (const int place : {1, 5, 10, 15, 19})
        found.push_back(slidePoint(place, way).k);
    QCOMPARE(found, ks);
    for (int place = 1; place < lastSlidePlace; ++place) {
        const MergePoint point = slidePoint(place, way);
        QVERIFY(point.way == way);
        QCOMPARE(slidePlaceOf(point), place); // what was made for a place is found there again
        QVERIFY(place == 1 || point.k > slidePoint(place - 1, way).k);
    }
}

void TestMergeSlide::numbersOfOthers()
{
    const auto fisher = [](double k) { return slidePlaceOf({MergeWay::Fisher, k}); };
    QCOMPARE(fisher(0.1), 2);
    QCOMPARE(fisher(0.3), 5);
    QCOMPARE(fisher(10.0), 18);
    const auto line = [](double k) { return slidePlaceOf({MergeWay::Line, k}); };
    QCOMPARE(line(0.1), 2);
    QCOMPARE(line(0.333), 7);
    // The ends belong to the base and to the adapted model.
    for (const MergeWay way : {MergeWay::Fisher, MergeWay::Line}) {
        QCOMPARE(slidePlaceOf({way, 1e-9}), 1);
        QCOMPARE(slidePlaceOf({way, 0.0}), 1);
        QCOMPARE(slidePlaceOf({way, 1e6}), 19);
        QCOMPARE(slidePlaceOf({way, std::numeric_limits<double>::infinity()}), 19);
        QCOMPARE(slidePlaceOf({way, std::nan("")}), 1);
    }
}

void TestMergeSlide::theWayThatSuits()
{
    ModelDescription about;
    QVERIFY(mergeWayFor(about) == MergeWay::Fisher);
    AdaptRequest request;
    about.request = request;
    QVERIFY(mergeWayFor(about) == MergeWay::Fisher);
    request.oldPerNew = 1.0;
    about.request = request;
    QVERIFY(mergeWayFor(about) == MergeWay::Line);
}

/// What was made in a straight line is not taken for a merge by Fisher information; older models say no way.
void TestMergeSlide::theWayIsKept()
{
    const QTemporaryDir folder;
    const std::filesystem::path place = folder.path().toStdString();
    ModelDescription about;
    about.origin = ModelOrigin::Merged;
    for (const MergePoint point : {MergePoint{MergeWay::Line, 0.8}, MergePoint{MergeWay::Fisher, 3.0}}) {
        about.merge = point;
        QVERIFY(writeModelDescription(place, about));
        QVERIFY(readModelDescription(place).value().merge == point);
    }
    std::string text = readFile(place / aboutFileName).value();
    const auto way = text.find("\"way\"");
    QVERIFY(way != std::string::npos);
    std::string older = text;
    older.erase(way, older.find('\n', way) + 1 - way);
    QVERIFY(writeFile(place / aboutFileName, older));
    QVERIFY((readModelDescription(place).value().merge == MergePoint{MergeWay::Fisher, 3.0}));
    const auto isRefused = [&](const char *from, const char *to) {
        std::string other = text;
        const auto at = other.find(from);
        other.replace(at, std::string_view(from).size(), to);
        return at != std::string::npos && writeFile(place / aboutFileName, other)
            && readModelDescription(place).error().code == ErrorCode::InvalidInput;
    };
    QVERIFY(isRefused("\"fisher\"", "\"circle\""));
    QVERIFY(isRefused("\"fisher\"", "\"line\"")); // which ends before 3
    QVERIFY(isRefused("\"k\": 3.0", "\"k\": -3.0"));
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
