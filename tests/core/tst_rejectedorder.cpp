// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rejected sentence leaves a corpus as it was otherwise: those behind it move up, none is shuffled anew.
#include <set>
#include <string>

#include <QTest>

#include "core/annotation/golden.h"
#include "core/fst/patternsize.h"
#include "core/generation/corpusplan.h"
#include "support/grammars.h"
#include "support/machines.h"
#include "support/plans.h"

using namespace filigree;
using namespace filigree::tests;

class TestRejectedOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void othersMoveUp_data()
    {
        QTest::addColumn<std::uint64_t>("row");
        QTest::newRow("first") << std::uint64_t(0);
        QTest::newRow("somewhere") << std::uint64_t(17);
        QTest::newRow("last") << std::uint64_t(39);
    }

    void othersMoveUp()
    {
        QFETCH(std::uint64_t, row);
        NoProgress noProgress;
        const auto language = compiled(englishMusic());
        CorpusRecipe recipe;
        recipe.count = 40;
        const auto whole = CorpusPlan::make(language, recipe, noProgress).value();
        QCOMPARE(whole->size(), std::uint64_t(40));
        recipe.rejected = {whole->at(row)};
        const auto rest = CorpusPlan::make(language, recipe, noProgress).value();
        QCOMPARE(rest->size(), std::uint64_t(40)); // another sentence has come for it
        std::vector<SentencePlace> places(40);
        rest->places(0, places);
        for (std::uint64_t k = 0; k < 39; ++k) {
            QVERIFY(rest->at(k) == whole->at(k < row ? k : k + 1));
            QVERIFY(places[k].index == rest->sentence(k).index);
        }
        QVERIFY(!(rest->at(39) == whole->at(row)));
    }

    void inEachPattern()
    {
        NoProgress noProgress;
        const auto language = compiled(englishMusic());
        CorpusRecipe recipe;
        recipe.count = 60;
        const auto sizes = patternSizes(*language, noProgress).value();
        for (const PatternSize &size : sizes)
            recipe.shares.push_back({size.intent, size.pattern, 1.0});
        const auto whole = CorpusPlan::make(language, recipe, noProgress).value();
        const PlannedSentence rejected = whole->sentence(11);
        recipe.rejected = {rejected.utterance};
        const auto rest = CorpusPlan::make(language, recipe, noProgress).value();
        if (rest->size() != whole->size())
            QSKIP("the pattern has nothing more");
        std::set<std::string> before;
        for (std::uint64_t k = 0; k < whole->size(); ++k)
            before.insert(toGolden(whole->at(k)));
        std::size_t fresh = 0;
        for (std::uint64_t k = 0; k < rest->size(); ++k) {
            QVERIFY(!(rest->at(k) == rejected.utterance));
            fresh += before.count(toGolden(rest->at(k))) == 0 ? 1 : 0;
            if (!(rest->at(k) == whole->at(k))) // the rows of other patterns stay as they were
                QCOMPARE(rest->sentence(k).stratum, rejected.stratum);
        }
        QCOMPARE(fresh, std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestRejectedOrder)
#include "tst_rejectedorder.moc"
