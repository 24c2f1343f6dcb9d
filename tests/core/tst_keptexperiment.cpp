// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Experiments as a project keeps them: there and back, with the reasons of the errors, and what is no experiment.
#include <QTest>

#include "core/evaluation/experimentsummary.h"
#include "core/evaluation/keptexperiment.h"
#include "support/goldenutterances.h"
#include "support/results.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

/// Says of every sentence that it stops the music.
Result<std::vector<Utterance>> alwaysStop(const TrainingMaterial &, std::span<const Utterance> test, Progress &)
{
    std::vector<Utterance> out;
    for (const Utterance &utterance : test)
        out.push_back({"Stop", utterance.tokens, {}});
    return out;
}

Experiment smallExperiment()
{
    Experiment out;
    out.model = "a model";
    out.options.sets = {*trainingSetFromName("golden"), *trainingSetFromName("upsampled"),
                        *trainingSetFromName("grammar")};
    out.options.counts = {4, 8};
    out.options.seeds = {1, 2};
    out.options.baselines = {"golden"};
    out.data.locale = "en-US";
    out.data.golden = utterancesOf("[Play]\nplay some rock|Genre\nplay more jazz|Genre\n[Stop]\nstop it\n");
    out.data.test = utterancesOf("[Play]\nplay some jazz|Genre\nput on जैज़|Genre by Madonna|Artist\n[Stop]\nstop it\n");
    return out;
}

} // namespace

class TestKeptExperiment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExperimentComesBackAsFarAsItIsKept()
    {
        const Experiment experiment = smallExperiment();
        const Experiment back = good(experimentFromJson(toJson(experiment)));
        QCOMPARE(back.model, experiment.model);
        QVERIFY(back.options.sets == experiment.options.sets);
        QCOMPARE(back.options.counts, experiment.options.counts);
        QCOMPARE(back.options.seeds, experiment.options.seeds);
        QVERIFY(back.data.test == experiment.data.test);
        QVERIFY(cellsOf(back) == cellsOf(experiment)); // the golden utterances' number is all that these need
        QCOMPARE(toJson(back), toJson(experiment));
    }

    void cellsComeWithReasonsAndBack()
    {
        const Experiment experiment = smallExperiment();
        std::vector<ExplainedCell> cells;
        NoProgress progress;
        good(runExplained(
            experiment, alwaysStop, {},
            [&](const ExplainedCell &cell) -> Result<void> {
                cells.push_back(cell);
                return {};
            },
            progress));
        QCOMPARE(cells.size(), cellsOf(experiment).size());
        const ExplainedCell &golden = cells.front();
        QCOMPARE(golden.result.key.set, std::string("golden"));
        QCOMPARE(golden.result.wrong.size(), std::size_t(2));
        QCOMPARE(golden.reasons.size(), std::size_t(2));
        QVERIFY(golden.reasons[0].nothingMissing()); // "play", "some" and "jazz" were all there
        QCOMPARE(golden.reasons[1].utterance, 1U);
        QVERIFY(golden.reasons[1].patternUnseen);
        QCOMPARE(golden.reasons[1].slotsUnseen, std::vector<std::string>{"Artist"});
        QVERIFY(!golden.reasons[1].valuesUnseen.empty());
        for (const ExplainedCell &cell : cells) {
            const ExplainedCell back = good(explainedCellFromJson(toJson(cell)));
            QVERIFY(back.result == cell.result);
            QCOMPARE(toJson(back), toJson(cell));
            QCOMPARE(back.reasons.size(), cell.result.wrong.size());
        }
        // What is kept is enough for the table.
        std::vector<CellResult> results;
        for (const ExplainedCell &cell : cells)
            results.push_back(good(explainedCellFromJson(toJson(cell))).result);
        const Experiment kept = good(experimentFromJson(toJson(experiment)));
        QCOMPARE(toJson(good(summarise(kept, results, {}, progress))),
                 toJson(good(summarise(experiment, results, {}, progress))));
    }

    void whatIsNoExperimentIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("another object") << QByteArray("{\"a\":1}");
        QTest::newRow("a list") << QByteArray("[]");
        QByteArray kept = QByteArray::fromStdString(toJson(smallExperiment()));
        QTest::newRow("a slot outside of its words") << QByteArray(kept).replace("[2,3,\"Genre\"]", "[2,9,\"Genre\"]");
        QTest::newRow("an unknown set") << QByteArray(kept).replace("\"upsampled\"", "\"dreamt\"");
        QTest::newRow("a test set of numbers") << QByteArray(kept).replace("\"en-US\"", "7");
    }

    void whatIsNoExperimentIsRefused()
    {
        QFETCH(const QByteArray, text);
        QCOMPARE(codeOf(experimentFromJson(text.toStdString())), ErrorCode::InvalidInput);
        QCOMPARE(codeOf(explainedCellFromJson(text.toStdString())), ErrorCode::InvalidInput);
    }

    /// A few bytes of a project file must not become gigabytes.
    void numbersThatNoProjectHas()
    {
        const Experiment experiment = smallExperiment();
        const QByteArray text = QByteArray::fromStdString(toJson(experiment));
        const QByteArray golden = "\"golden\":" + QByteArray::number(qsizetype(experiment.data.golden.size()));
        QVERIFY(text.contains(golden));
        for (const char *number : {"4294967295", "50000000", "-1", "18446744073709551615", "0.5e300"}) {
            QByteArray other = text;
            other.replace(golden, QByteArray("\"golden\":") + number);
            QCOMPARE(codeOf(experimentFromJson(other.toStdString())), ErrorCode::InvalidInput);
        }
    }

    void numbersThatAreNone()
    {
        const QByteArray text = QByteArray::fromStdString(toJson(smallExperiment()));
        for (const auto &[name, list] : {std::pair("counts", "4,8"), {"seeds", "1,2"}, {"goldenSizes", ""}})
            for (const char *number : {"-1", "1.5", "1e3", "\"1\"", "18446744073709551616"}) {
                const QByteArray before = QByteArray("\"") + name + "\":[" + list + ']';
                QVERIFY(text.contains(before));
                QByteArray other = text;
                other.replace(before, QByteArray("\"") + name + "\":[" + number + ']');
                QCOMPARE(codeOf(experimentFromJson(other.toStdString())), ErrorCode::InvalidInput);
            }
        ExplainedCell cell;
        cell.result = {{"golden", 3, 0, 0}, 3, {}, {{1, "Stop", {{2, 3, "Genre"}}}}};
        cell.reasons.resize(1);
        cell.reasons[0].utterance = 1;
        const QByteArray kept = QByteArray::fromStdString(toJson(cell));
        QVERIFY(explainedCellFromJson(kept.toStdString()));
        for (const auto &[before, after] : {std::pair("[[1,\"Stop\"", "[[-1,\"Stop\""),
                                            {"[[1,\"Stop\"", "[[4294967297,\"Stop\""},
                                            {"[2,3,", "[2,-3,"},
                                            {"\"sentences\":3", "\"sentences\":-3"},
                                            {"\"utterance\":1", "\"utterance\":4294967296"}}) {
            QVERIFY2(kept.contains(before), before);
            QByteArray other = kept;
            QCOMPARE(codeOf(explainedCellFromJson(other.replace(before, after).toStdString())),
                     ErrorCode::InvalidInput);
        }
    }

    /// Values were told without catalogues once.
    void reasonsOfBefore()
    {
        ExplainedCell cell;
        cell.reasons.resize(1);
        cell.reasons[0].valuesUnseen = {{"Genre", "ska", UnseenValue::Known::Nowhere},
                                        {"Genre", "dub", UnseenValue::Known::OtherSlot}};
        QByteArray text = QByteArray::fromStdString(toJson(cell));
        QVERIFY(text.contains("[\"Genre\",\"ska\",false,false]"));
        text.replace("false,false]", "false]").replace("true,false]", "true]");
        const ExplainedCell back = good(explainedCellFromJson(text.toStdString()));
        QCOMPARE(back.reasons[0].valuesUnseen, cell.reasons[0].valuesUnseen);
    }

    /// A value that a catalogue has was not drawn: nobody need add it.
    void catalogueValuesAreToldAsSuch()
    {
        Experiment experiment = smallExperiment();
        experiment.options.sets = {*trainingSetFromName("golden")};
        experiment.data.test = utterancesOf("[Play]\nplay some ska|Genre\nplay some dub|Genre\n");
        experiment.data.catalogues = {{"Genre", "genres", {{"Ska", 1.0}}}};
        std::vector<ExplainedCell> cells;
        NoProgress progress;
        good(runExplained(
            experiment, alwaysStop, {},
            [&](const ExplainedCell &cell) -> Result<void> {
                cells.push_back(good(explainedCellFromJson(toJson(cell))));
                return {};
            },
            progress));
        QCOMPARE(cells.size(), std::size_t(1));
        QCOMPARE(cells[0].reasons.size(), std::size_t(2));
        QCOMPARE(cells[0].reasons[0].valuesUnseen,
                 (std::vector<UnseenValue>{{"Genre", "ska", UnseenValue::Known::Catalogue}}));
        QCOMPARE(cells[0].reasons[1].valuesUnseen,
                 (std::vector<UnseenValue>{{"Genre", "dub", UnseenValue::Known::Nowhere}}));
    }

    void listsInListsInLists()
    {
        const std::string deep = std::string(1'000'000, '[') + std::string(1'000'000, ']');
        QCOMPARE(codeOf(explainedCellFromJson("{\"cell\":" + deep + ",\"reasons\":[]}")), ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestKeptExperiment)
#include "tst_keptexperiment.moc"
