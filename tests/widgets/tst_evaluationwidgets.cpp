// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The widgets of the mode Evaluate: what they say of given results, whatever made them.
#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "widgets/common/annotateddelegate.h"
#include "widgets/common/annotatedtext.h"
#include "widgets/common/numbers.h"
#include "widgets/evaluation/confusionmap.h"
#include "widgets/evaluation/errormodel.h"
#include "widgets/evaluation/evaluationtext.h"
#include "widgets/evaluation/scorepanel.h"
#include "widgets/evaluation/summarytable.h"
#include "widgets/plots/barchart.h"
#include "widgets/plots/chartpicture.h"
#include "widgets/plots/heatmap.h"
#include "widgets/plots/intervalchart.h"
#include "widgets/resampling/facttable.h"

using namespace filigree;
using namespace filigree::widgets;
using namespace Qt::StringLiterals;

namespace {

SummaryRow row(const char *set, std::uint64_t count, double value)
{
    SummaryRow out;
    out.kind = *trainingSetFromName(set);
    out.set = set;
    out.golden = 12;
    out.count = count;
    out.seeds = {1, 2};
    out.sentences = static_cast<double>(count) + 12.0;
    for (const Measure measure : allMeasures()) {
        (void)measure;
        out.measures.push_back({value, value - 0.02, value + 0.01});
        out.gapClosed.emplace_back(0.5);
    }
    return out;
}

ExperimentSummary summary()
{
    ExperimentSummary out;
    out.rows = {row("golden", 0, 0.6), row("grammar", 1000, 0.8), row("both entropy", 1000, 0.55)};
    SummaryRow missing;
    missing.kind = *trainingSetFromName("full");
    missing.set = "full";
    missing.missing = 2;
    out.rows.push_back(missing);
    for (const std::size_t at : {std::size_t(1), std::size_t(2)}) {
        Comparison one;
        one.row = at;
        one.baseline = 0;
        for (const Measure measure : allMeasures()) {
            Significance test;
            // Less is better for the error rate: the same sign says the opposite there.
            test.difference = at == 1 ? 0.2 : -0.05;
            test.p = at == 1 ? 0.001 : 0.03;
            test.runs = 2;
            (void)measure;
            one.tests.push_back(test);
            one.differences.push_back({test.difference, 0.0, 0.0});
        }
        out.comparisons.push_back(std::move(one));
    }
    return out;
}

QString cell(const SummaryTable &table, int row, int column)
{
    return table.table()->facts()->index(row, column).data().toString();
}

LabelError mistake()
{
    LabelError out;
    out.reference = {"Play", {"play", "Vogue"}, {{1, 2, "Song"}}};
    out.hypothesis = {"Read", {"play", "Vogue"}, {}};
    out.reason.patternUnseen = true;
    out.reason.valuesUnseen = {{"Song", "Vogue", UnseenValue::Known::Nowhere}};
    return out;
}

} // namespace

class TestEvaluationWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableSaysWhatIsBetterThanChance()
    {
        SummaryTable table;
        const QAbstractItemModelTester tester(table.table()->facts());
        table.setSummary(summary(), "golden");
        QCOMPARE(table.table()->facts()->rowCount(), 4);
        QVERIFY(cell(table, 0, 0).contains(u"compared with"_s));
        QVERIFY(cell(table, 1, 3).startsWith(u"80.0 (78.0–81.0)"_s)); // slot F1
        QVERIFY(cell(table, 1, 3).contains(u"▲▲"_s));
        QVERIFY(cell(table, 1, 5).contains(u"▼▼"_s)); // more errors are worse
        QVERIFY(cell(table, 2, 3).contains(u"▼"_s) && !cell(table, 2, 3).contains(u"▼▼"_s));
        QVERIFY(!cell(table, 0, 3).contains(u"▲"_s) && !cell(table, 0, 3).contains(u"▼"_s));
        QCOMPARE(cell(table, 3, 3), u"…"_s); // no seed is there yet
        QVERIFY(cell(table, 3, 0).contains(u"0 of 2"_s));
        QCOMPARE(cell(table, 1, 6), u"50 %"_s);
        QSignalSpy selected(&table, &SummaryTable::currentRowChanged);
        table.setCurrentRow(2);
        QCOMPARE(selected.last().first().toInt(), 2);
        table.clear();
        QCOMPARE(table.table()->facts()->rowCount(), 0);
    }

    /// One seed in three may be luck, whatever the utterances say.
    void theSeedsHaveToSaySoToo()
    {
        SummaryTable table;
        ExperimentSummary few = summary();
        for (Significance &test : few.comparisons[0].tests) {
            test.runs = 3;
            test.pOverRuns = 0.5;
        }
        table.setSummary(few, "golden");
        QVERIFY(!cell(table, 1, 3).contains(u"▲"_s));
        const QString tip = table.table()->facts()->index(1, 3).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"0.0010"_s) && tip.contains(u"0.5000"_s), qPrintable(tip));
        QVERIFY2(tip.contains(trainingSetTitle(few.rows[0].kind)), qPrintable(tip));
        for (Significance &test : few.comparisons[0].tests) {
            test.runs = 8;
            test.pOverRuns = 4.0 / 256;
        }
        table.setSummary(few, "golden");
        QVERIFY(cell(table, 1, 3).contains(u"▲"_s) && !cell(table, 1, 3).contains(u"▲▲"_s));
    }

    /// A row without a size of its own is compared with a baseline of one size: the tip says which.
    void theTipNamesTheSizeThatIsComparedWith()
    {
        SummaryTable table;
        ExperimentSummary two = summary();
        two.rows = {row("upsampled", 1000, 0.6), row("upsampled", 2000, 0.7), row("golden", 0, 0.5)};
        two.comparisons[0].row = two.comparisons[1].row = 2;
        two.comparisons[0].baseline = 0;
        two.comparisons[1].baseline = 1;
        table.setSummary(two, "upsampled");
        const QString tip = table.table()->facts()->index(2, 3).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(formatCount(1000)), qPrintable(tip));
    }

    void everyReasonSaysWhatToDoAboutTheValue()
    {
        ErrorReason reason;
        reason.valuesUnseen = {{"Song", "New", UnseenValue::Known::Nowhere},
                               {"Song", "Drawn", UnseenValue::Known::Catalogue},
                               {"Song", "Elsewhere", UnseenValue::Known::OtherSlot}};
        const QStringList parts = reasonText(reason).split(u"; "_s);
        QCOMPARE(parts.size(), 3);
        QVERIFY(parts[0].contains(u"in no catalogue"_s) && parts[0].contains(u"New"_s));
        QVERIFY(parts[1].contains(u"not drawn"_s) && parts[1].contains(u"Drawn"_s));
        QVERIFY(parts[2].contains(u"other slots"_s) && parts[2].contains(u"Elsewhere"_s));
    }

    void errorsShowBothAnnotationsAndTheReason()
    {
        ErrorModel model;
        const QAbstractItemModelTester tester(&model);
        LabelError sameIntent = mistake();
        sameIntent.hypothesis.intent = "Play";
        sameIntent.reason = {};
        model.setErrors({mistake(), sameIntent});
        QCOMPARE(model.rowCount(), 2);
        const auto text = model.index(0, ErrorModel::Reference).data(annotatedTextRole).value<AnnotatedText>();
        QVERIFY(text.text.startsWith(u"Play"_s)); // the intents differ: they are told
        QCOMPARE(text.spans.size(), 1);
        QCOMPARE(text.text.mid(text.spans.first().begin, text.spans.first().length), u"Vogue"_s);
        QVERIFY(model.index(0, ErrorModel::Hypothesis).data().toString().startsWith(u"Read"_s));
        QVERIFY(model.index(0, ErrorModel::Reason).data().toString().contains(u"Vogue"_s));
        QVERIFY(model.index(0, ErrorModel::Reason).data().toString().contains(u"pattern"_s));
        QCOMPARE(model.index(1, ErrorModel::Reference).data().toString(), u"play Vogue"_s);
        QVERIFY(!model.index(1, ErrorModel::Reason).data().toString().isEmpty());
        QVERIFY(!model.index(0, ErrorModel::Reference).data(Qt::AccessibleTextRole).toString().isEmpty());
        model.setErrors({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theConfusionIsToldInWords()
    {
        ConfusionMap confusion;
        confusion.setConfusion({{"Play", "Play", 6}, {"Play", "Read", 2}, {"Read", "Read", 4}, {"Stop", "Stop", 1}});
        QCOMPARE(confusion.map()->count(), 3);
        QStringList told;
        for (int i = 0; i < 3; ++i)
            for (int j = 0; j < 3; ++j)
                told.append(confusion.describe(i, j));
        QCOMPARE(told.filter(u"Play was taken for Read: 2 of 8"_s).size(), 1);
        QCOMPARE(told.filter(u"Read was taken for Play: 0 of 4"_s).size(), 1);
        QCOMPARE(told.filter(u"Stop was recognised: 1 of 1"_s).size(), 1);
        QVERIFY(confusion.describe(3, 0).isEmpty());
        QSignalSpy activated(&confusion, &ConfusionMap::pairActivated);
        confusion.map()->setCurrent(0, 1);
        QTest::keyClick(confusion.map(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        confusion.setConfusion({});
        QCOMPARE(confusion.map()->count(), 0);
        QVERIFY(confusion.describe(0, 0).isEmpty());
    }

    void scoresHaveTheMostErrorsFirst()
    {
        ScorePanel panel(u"Slot type"_s, u"How well each was found."_s);
        panel.setScores({{"Few", {10, 10, 9}}, {"Many", {10, 8, 2}}, {"None", {0, 0, 0}}});
        const FactModel *facts = panel.table()->facts();
        QCOMPARE(facts->index(0, 1).data().toString(), u"Many"_s);
        QCOMPARE(facts->index(0, 3).data().toString(), u"25.0 %"_s); // 2 of 8
        QCOMPARE(facts->index(0, 4).data().toString(), u"20.0 %"_s); // 2 of 10
        QCOMPARE(panel.bars()->groupCount(), 3);
        panel.setScores({});
        QCOMPARE(panel.bars()->groupCount(), 0);
    }

    void curvesAreDrawnAndWritten()
    {
        IntervalChart chart;
        chart.resize(600, 300);
        chart.setAxisNames(u"Sentences"_s, u"Slot F1 (%)"_s);
        chart.setSeries({{u"Grammar"_s, {{100, 0.5, 0.4, 0.6}, {10'000, 0.8, 0.75, 0.85}}},
                         {u"Golden"_s, {{0, 0.4, 0.35, 0.45}}},
                         {u"Not there yet"_s, {}}});
        chart.setCurrentSeries(0);
        QCOMPARE(chart.seriesCount(), 3);
        const QImage picture = chart.grab().toImage();
        QVERIFY(!picture.isNull());
        const QTemporaryDir folder;
        for (const char *ending : {"svg", "png", "pdf"}) {
            const QString path = folder.filePath(u"c."_s + QString::fromLatin1(ending));
            QVERIFY(saveChartPicture(chart, path, u"chart"_s));
            QVERIFY(QFile(path).size() > 500);
        }
        QFile svg(folder.filePath(u"c.svg"_s));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QVERIFY(svg.readAll().contains("Slot F1"));
        QVERIFY(!saveChartPicture(chart, folder.filePath(u"c.doc"_s), {}));
        QVERIFY(!saveChartPicture(chart, folder.filePath(u"nowhere/c.svg"_s), {}));
        chart.setSeries({});
        QCOMPARE(chart.seriesCount(), 0);
    }

    void everySetAndMeasureHasItsOwnName()
    {
        QSet<QString> names;
        const char *sets[] = {"golden",
                              "upsampled",
                              "grammar",
                              "grammar uniform",
                              "grammar entropy",
                              "resample uniform",
                              "resample observed",
                              "both entropy",
                              "both language",
                              "full",
                              "resample entropy",
                              "resample entropy-additive"};
        for (const char *set : sets) {
            const auto kind = trainingSetFromName(set);
            QVERIFY2(kind, set);
            names.insert(trainingSetTitle(*kind));
            QVERIFY(!trainingSetExplanation(*kind).isEmpty());
        }
        QCOMPARE(names.size(), qsizetype(std::size(sets)));
        for (const Measure measure : allMeasures()) {
            names.insert(measureText(measure));
            QVERIFY(!measureExplanation(measure).isEmpty());
            QVERIFY(allMeasures()[measureIndex(measure)] == measure);
        }
        QCOMPARE(names.size(), qsizetype(std::size(sets) + allMeasures().size()));
    }
};

QTEST_MAIN(TestEvaluationWidgets)
#include "tst_evaluationwidgets.moc"
