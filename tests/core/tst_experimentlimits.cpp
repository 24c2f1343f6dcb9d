// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much an experiment may be, and results out of files that do not fit it.
#include <limits>

#include <QTest>

#include "core/evaluation/experimentsummary.h"
#include "core/evaluation/keptexperiment.h"
#include "support/goldenutterances.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

Experiment experimentOf(const std::vector<const char *> &sets, std::size_t counts, std::size_t seeds)
{
    Experiment out;
    for (const char *name : sets)
        out.options.sets.push_back(trainingSetFromName(name).value());
    out.options.counts.clear();
    for (std::size_t i = 1; i <= counts; ++i)
        out.options.counts.push_back(i);
    out.options.seeds.clear();
    for (std::size_t i = 1; i <= seeds; ++i)
        out.options.seeds.push_back(i);
    out.data.golden = utterancesOf("[Play]\nplay Vogue|Song\n[Stop]\nstop\n");
    out.data.train = out.data.golden;
    out.data.test = utterancesOf("[Play]\nplay Hurt|Song now\n[Stop]\nstop it\n");
    return out;
}

const std::vector<const char *> allSets{"golden", "upsampled", "grammar", "both entropy", "full"};

} // namespace

class TestExperimentLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCountIsThatOfTheCells()
    {
        for (const std::size_t counts : {std::size_t(1), std::size_t(3)})
            for (const std::size_t seeds : {std::size_t(0), std::size_t(1), std::size_t(4)}) {
                Experiment experiment = experimentOf(allSets, counts, seeds);
                QCOMPARE(cellCount(experiment), cellsOf(experiment).size());
                experiment.data.golden.clear(); // they are drawn, and chance is everywhere
                experiment.options.goldenSizes = {1, 2};
                QCOMPARE(cellCount(experiment), cellsOf(experiment).size());
                experiment.options.goldenSizes.clear();
                QCOMPARE(cellCount(experiment), cellsOf(experiment).size());
            }
    }

    void tooManyTrainings()
    {
        const Experiment most = experimentOf({"grammar"}, 100, 1'000);
        QCOMPARE(cellCount(most), mostCells);
        QVERIFY(checkExperiment(most));
        const Experiment more = experimentOf({"golden", "grammar"}, 100, 1'000);
        QCOMPARE(cellCount(more), mostCells + 1);
        QCOMPARE(codeOf(checkExperiment(more)), ErrorCode::InvalidOption);
        QVERIFY(checkExperiment(more).error().detail.find("100,000 trainings") != std::string::npos);
        // A product that does not fit into 64 bits is no small number.
        Experiment huge = experimentOf({"grammar", "both entropy"}, 1U << 22, 1U << 21);
        huge.data.golden.clear();
        huge.options.goldenSizes.assign(1U << 21, 1);
        QCOMPARE(cellCount(huge), mostCells + 1);
    }

    void aKeptHeadingOfTooManyTrainings()
    {
        QVERIFY(experimentFromJson(toJson(experimentOf({"grammar"}, 100, 1'000))));
        QCOMPARE(codeOf(experimentFromJson(toJson(experimentOf({"grammar", "golden"}, 100, 1'000)))),
                 ErrorCode::InvalidInput);
    }

    /// The table of a heading without cells is made at once.
    void aLongTableOfNothing()
    {
        const Experiment experiment = experimentOf({"upsampled", "grammar"}, 40'000, 1);
        NoProgress progress;
        const ExperimentSummary summary = good(summarise(experiment, {}, {}, progress));
        QCOMPARE(summary.rows.size(), std::size_t(80'000));
        QVERIFY(summary.comparisons.empty());
        QVERIFY(!summary.rows.back().gapClosed.empty());
    }

    void resultsThatDoNotFit_data()
    {
        using Wrong = std::vector<Mislabelled>;
        QTest::addColumn<Wrong>("wrong");
        QTest::addColumn<bool>("fit");
        QTest::newRow("nothing wrong") << Wrong{} << true;
        QTest::newRow("all wrong") << Wrong{{0, "Stop", {{0, 1, "A"}, {1, 3, "B"}}}, {1, "Play", {}}} << true;
        QTest::newRow("no such utterance") << Wrong{{2, "Stop", {}}} << false;
        QTest::newRow("the last number") << Wrong{{std::numeric_limits<std::uint32_t>::max(), "Stop", {}}} << false;
        QTest::newRow("no such word") << Wrong{{1, "Play", {{1, 3, "A"}}}} << false;
        QTest::newRow("an empty slot") << Wrong{{0, "Play", {{1, 1, "A"}}}} << false;
        QTest::newRow("slots across") << Wrong{{0, "Play", {{0, 2, "A"}, {1, 3, "B"}}}} << false;
        QTest::newRow("twice") << Wrong{{0, "Stop", {}}, {0, "Other", {}}} << false;
        QTest::newRow("out of order") << Wrong{{1, "Play", {}}, {0, "Stop", {}}} << false;
    }

    void resultsThatDoNotFit()
    {
        QFETCH(const std::vector<Mislabelled>, wrong);
        QFETCH(const bool, fit);
        const Experiment experiment = experimentOf({"golden"}, 1, 1);
        ExplainedCell cell;
        cell.result.wrong = wrong;
        QCOMPARE(fits(cell.result, experiment.data.test), fit);
        QCOMPARE(fits(cell, experiment.data.test), fit);
    }

    void reasonsThatDoNotFit()
    {
        const Experiment experiment = experimentOf({"golden"}, 1, 1);
        ExplainedCell cell;
        cell.reasons.resize(1);
        cell.reasons[0].utterance = 1;
        QVERIFY(fits(cell, experiment.data.test));
        cell.reasons[0].utterance = 2;
        QVERIFY(!fits(cell, experiment.data.test));
    }
};

QTEST_GUILESS_MAIN(TestExperimentLimits)
#include "tst_experimentlimits.moc"
