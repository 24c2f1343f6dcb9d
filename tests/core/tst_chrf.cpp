// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// chrF is sacreBLEU's: its published figures, and small cases by hand.

#include <cmath>

#include <QTest>

#include "core/translation/chrf.h"
#include "support/results.h"

using namespace filigree;
using tests::good;

namespace {

using Lines = std::vector<std::string>;

double score(const Lines &hypotheses, const std::vector<ReferenceStream> &references, const ChrfOptions &options)
{
    return good(corpusChrf(hypotheses, references, options));
}

constexpr const char *risk = "risk assessment must be made of those who are qualified and expertise in the sector - "
                             "these are the scientists .";
constexpr const char *riskReference = "risk assessment has to be undertaken by those who are qualified and expert in "
                                      "that area - that is the scientists .";

} // namespace

class TestChrf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void published_data();
    void published();
    void several_references();
    void by_hand();
    void options();
};

void TestChrf::published_data()
{
    QTest::addColumn<QStringList>("hypotheses");
    QTest::addColumn<QStringList>("references");
    QTest::addColumn<double>("beta");
    QTest::addColumn<int>("mode"); // 0 effective order, 1 epsilon, 2 white space kept
    QTest::addColumn<double>("expected");
    const auto row = [](std::initializer_list<const char *> hypotheses, std::initializer_list<const char *> references,
                        double beta, int mode, double expected) {
        QStringList sides[2];
        for (const char *one : hypotheses)
            sides[0] += QString::fromUtf8(one);
        for (const char *one : references)
            sides[1] += QString::fromUtf8(one);
        QTest::addRow("%s, mode %d", *hypotheses.begin(), mode) << sides[0] << sides[1] << beta << mode << expected;
    };
    row({"Co nás nejvíc trápí, protože lékaři si vybírají, kdo bude žít a kdo zemře."},
        {"Nejvíce smutní jsme z toho, že musíme rozhodovat o tom, kdo bude žít a kdo zemře."}, 2.0, 1, 39.14078509);
    row({"Nebo prostě nemají vybavení, které by jim pomohlo, uvedli lékaři."},
        {"A někdy nemáme ani potřebný materiál, abychom jim pomohli, popsali lékaři."}, 2.0, 1, 31.22557079);
    row({"Lapali po dechu, jejich životy skončily dřív, než skutečně začaly."},
        {"Lapali po dechu a pak jejich život skončil - dřív, než skutečně mohl začít, připomněli."}, 2.0, 1,
        57.15704367);
    row({"abcdefg"}, {"hijklmnop"}, 3.0, 1, 0.0);
    row({""}, {"reference"}, 3.0, 1, 0.0);
    row({"aa"}, {"ab"}, 3.0, 1, 8.3333);
    row({"a", "b"}, {"a", "c"}, 3.0, 1, 8.3333);
    row({"a"}, {"a"}, 3.0, 1, 16.6667);
    row({"a b c"}, {"a b c"}, 3.0, 1, 50.0);
    row({"a b c"}, {"abc"}, 3.0, 1, 50.0);
    row({risk}, {riskReference}, 3.0, 1, 63.361730);
    row({" Die    Beziehung zwischen  Obama und Netanjahu ist nicht gerade  freundlich. "},
        {"Das Verhältnis zwischen Obama und Netanyahu ist nicht gerade freundschaftlich."}, 3.0, 1, 64.1302698);
    row({"Niemand hat die Absicht, eine Mauer zu errichten"}, {"Niemand hat die Absicht, eine Mauer zu errichten"}, 3.0,
        1, 100.0);
    row({"a"}, {"a"}, 3.0, 0, 100.0);
    row({""}, {"reference"}, 3.0, 0, 0.0);
    row({"a b c"}, {"abc"}, 3.0, 0, 100.0);
    row({"a", "b"}, {"a", "c"}, 3.0, 0, 50.0);
    row({"aa"}, {"ab"}, 3.0, 0, 25.0);
    row({"Die Beziehung zwischen Obama und Netanjahu ist nicht gerade freundlich."},
        {"Das Verhältnis zwischen Obama und Netanyahu ist nicht gerade freundschaftlich."}, 3.0, 2, 67.3481606);
    row({risk}, {riskReference}, 3.0, 2, 65.2414427);
}

void TestChrf::published()
{
    QFETCH(QStringList, hypotheses);
    QFETCH(QStringList, references);
    QFETCH(double, beta);
    QFETCH(int, mode);
    QFETCH(double, expected);
    ChrfOptions options;
    options.beta = beta;
    options.epsilonSmoothing = mode == 1;
    options.keepWhiteSpace = mode == 2;
    Lines sides[2];
    for (const QString &one : hypotheses)
        sides[0].push_back(one.toStdString());
    for (const QString &one : references)
        sides[1].push_back(one.toStdString());
    const double found = score(sides[0], {sides[1]}, options);
    QVERIFY2(std::abs(found - expected) < 1e-4, std::to_string(found).c_str());
}

void TestChrf::several_references()
{
    const std::vector<ReferenceStream> references{
        {"The dog bit the man.", "It was not unexpected.", "The man bit him first."},
        {"The dog had bit the man.", "No one was surprised.", "The man had bitten the dog."}};
    const Lines dogs{"The dog bit the man.", "It wasn't surprising.", "The man had just bitten him."};
    QVERIFY(std::abs(score(dogs, references, {}) - 59.73) < 0.005);
    // a sentence is held against its best reference only
    QCOMPARE(score({"abcdefg"}, {{"xyzvwu"}, {"abcdefg"}}, {}), 100.0);
}

void TestChrf::by_hand()
{
    ChrfOptions two;
    two.order = 2;
    // abc / abd: 2/3 of the characters, 1/2 of the pairs, both ways
    QVERIFY(std::abs(score({"abc"}, {{"abd"}}, two) - 100.0 * (2.0 / 3 + 0.5) / 2) < 1e-9);
    // ab / abab: precision 1 and 1, recall 1/2 and 1/3; F2 = 5PR / (4P + R)
    const double recall = (0.5 + 1.0 / 3) / 2;
    QVERIFY(std::abs(score({"ab"}, {{"abab"}}, two) - 100.0 * 5 * recall / (4 + recall)) < 1e-9);
}

void TestChrf::options()
{
    const std::vector<ReferenceStream> references{{"ab"}};
    QCOMPARE(chrfSignature(references, {}), std::string("nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no|impl:filigree"));
    QCOMPARE(chrfName({}), std::string("chrF2"));
    ChrfOptions options;
    options.lowerCase = true;
    QCOMPARE(score({"ÄB"}, {{"äb"}}, options), 100.0);
    QCOMPARE(score({"ÄB"}, {{"äb"}}, {}), 0.0);
    options.order = 10;
    QVERIFY(!corpusChrf(Lines{"a"}, references, options));
    QVERIFY(!corpusChrf(Lines{"a", "b"}, references, {}));
}

QTEST_GUILESS_MAIN(TestChrf)
#include "tst_chrf.moc"
