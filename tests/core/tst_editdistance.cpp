// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include <string>

#include "core/text/editdistance.h"

using namespace filigree;

class TestEditDistance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownPairs_data();
    void knownPairs();
};

void TestEditDistance::knownPairs_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("steps");
    QTest::newRow("the same") << "artist"
                              << "artist" << 0;
    QTest::newRow("nothing and nothing") << ""
                                         << "" << 0;
    QTest::newRow("all put in") << ""
                                << "song" << 4;
    QTest::newRow("one left out") << "artist"
                                  << "artst" << 1;
    QTest::newRow("one put in") << "artist"
                                << "artists" << 1;
    QTest::newRow("one changed") << "artist"
                                 << "ortist" << 1;
    QTest::newRow("two swapped") << "artist"
                                 << "atrist" << 1;
    QTest::newRow("swapped at the end") << "song"
                                        << "sogn" << 1;
    QTest::newRow("three of the textbook") << "kitten"
                                           << "sitting" << 3;
    QTest::newRow("what was swapped is not changed again") << "ca"
                                                           << "abc" << 3;
    QTest::newRow("a letter of two units is one") << QString::fromUtf8("a\xf0\x9f\x8e\xb5") << "a" << 1;
}

void TestEditDistance::knownPairs()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, steps);
    QCOMPARE(static_cast<int>(editDistance(a.toStdU32String(), b.toStdU32String())), steps);
    QCOMPARE(static_cast<int>(editDistance(b.toStdU32String(), a.toStdU32String())), steps);
}

QTEST_GUILESS_MAIN(TestEditDistance)
#include "tst_editdistance.moc"
