// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include <numeric>

#include "core/annotation/golden.h"
#include "core/base/random.h"
#include "core/resampling/patterns.h"
#include "core/resampling/resample.h"
#include "core/resampling/slotcompany.h"
#include "core/resampling/unitedsentences.h"
#include "support/references.h"

using namespace filigree;
using namespace filigree::tests;

class TestSlotCompany final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slotsThatChooseTogetherStayTogether();
    void songsAndSingersAreFree();
    void companyDoesNotDependOnTheOrder();
    void unitedSentencesNeverWrap();
};

void TestSlotCompany::slotsThatChooseTogetherStayTogether()
{
    std::string golden = "[Buy]\n";
    const std::vector<std::string> units[] = {{"bottles", "glasses", "cartons", "cups"},
                                              {"bags", "cans", "boxes", "sacks"}};
    const std::vector<std::string> goods[] = {{"milk", "water", "wine", "juice", "oil"},
                                              {"rice", "flour", "beans", "salt", "nuts"}};
    for (std::size_t kind = 0; kind < 2; ++kind)
        for (std::size_t unit = 0; unit < 4; ++unit)
            for (std::size_t good = 0; good < 5; ++good)
                if ((unit + good) % 4 != 0) // not all pairs are seen
                    golden += "buy two " + units[kind][unit] + "|Unit of " + goods[kind][good] + "|Good\n";
    const auto data = reference(golden);
    QCOMPARE(data->templates.size(), std::size_t(2)); // of the same words
    QVERIFY(data->templates[0].parts == data->templates[1].parts);
    QVERIFY(data->templates[0].company != data->templates[1].company);
    const Resampling resampling = resample(data, {});
    const auto sentence = [](const std::string &text) {
        return parseGolden("[Buy]\n" + text + "\n")->utterances[0].utterance;
    };
    QVERIFY(sentenceOrigin(resampling, sentence("buy two bottles|Unit of milk|Good")));
    QVERIFY(sentenceOrigin(resampling, sentence("buy two cans|Unit of salt|Good")));
    QVERIFY(!sentenceOrigin(resampling, sentence("buy two bottles|Unit of rice|Good")));
    QVERIFY(!sentenceOrigin(resampling, sentence("buy two bags|Unit of milk|Good")));
    const PatternTable table = patternTable(resampling);
    QCOMPARE(table.rows.size(), std::size_t(1));
    QVERIFY(table.rows[0].available == Count128(40));
    ResampleOptions byIntent; // one context: both kinds have the same pools, and no sentence counts twice
    byIntent.contexts.kind = ContextKind::Intent;
    QVERIFY(patternTable(resample(data, byIntent)).rows[0].available == Count128(80));
}

void TestSlotCompany::songsAndSingersAreFree()
{
    std::string golden = "[Play]\n";
    for (int singer = 0; singer < 12; ++singer)
        for (int song = 0; song < 3; ++song)
            golden += "play song" + std::to_string(singer * 3 + song) + "|Song by singer" + std::to_string(singer)
                + "|Singer\n";
    QCOMPARE(reference(golden)->templates.size(), std::size_t(1));
    QCOMPARE(reference("[A]\nset a|S to b|T\nset c|S to d|T\nset e|S to f|T\n")->templates.size(), std::size_t(1));
}

void TestSlotCompany::companyDoesNotDependOnTheOrder()
{
    // Two blocks so small that chance makes such ones too, in about one of 199 pairings: the test is at its border.
    int bound = 0;
    int borders = 0;
    for (int seenTwice = 15; seenTwice < 256; seenTwice += 6) {
        std::string golden = "[A]\n";
        for (int i = 0; i < 8; ++i)
            for (int again = 0; again < 1 + (seenTwice >> i & 1); ++again)
                golden += "take l" + std::to_string(i / 2) + "|L of r" + std::to_string(i / 4 * 2 + i % 2) + "|R"
                    + (again ? " now\n" : "\n");
        std::vector<ReferenceUtterance> utterances = read(golden);
        std::vector<std::size_t> order(utterances.size());
        std::iota(order.begin(), order.end(), 0U);
        const std::vector<std::string> first = slotCompany(utterances);
        bound += first.front().empty() ? 0 : 1;
        ++borders;
        Random random(static_cast<std::uint64_t>(seenTwice) + 1);
        for (int i = 0; i < 10; ++i) {
            random.shuffle(order);
            std::vector<ReferenceUtterance> shuffled;
            for (const std::size_t place : order)
                shuffled.push_back(utterances[place]);
            const std::vector<std::string> company = slotCompany(shuffled);
            for (std::size_t k = 0; k < order.size(); ++k)
                QCOMPARE(company[k], first[order[k]]);
        }
    }
    QVERIFY2(bound > 0 && bound < borders, qPrintable(QStringLiteral("%1 of %2").arg(bound).arg(borders)));
}

void TestSlotCompany::unitedSentencesNeverWrap()
{
    ValueSet full;
    full.addRange(0, std::uint64_t(1) << 32);
    ValueSet half;
    half.addRange(0, std::uint64_t(1) << 31);
    ValueSet low;
    low.addRange(0, 10);
    ValueSet high;
    high.addRange(5, 20);
    QVERIFY(unitedSentences({{low, low}, {high, high}}) == Count128(100 + 225 - 25));
    QVERIFY(unitedSentences({}) == Count128(0));
    // 2^128 sentences in one template: more than can be told, though the sums would wrap to 0.
    QVERIFY(unitedSentences({{full, full, full, full}, {low, low, low, low}}).saturated());
    // Three times 2^127, all the same: the sum does not fit, one template does.
    const PoolsOfSlots large{half, full, full, full};
    QVERIFY(unitedSentences({large, large, large}) == Count128(static_cast<uint128>(1) << 127));
}

QTEST_GUILESS_MAIN(TestSlotCompany)
#include "tst_slotcompany.moc"
