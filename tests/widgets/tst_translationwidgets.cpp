// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The widgets of the mode Translate: what they say of given translations, curves and models, whatever made them.
#include <utility>
#include <vector>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "core/annotation/golden.h"
#include "widgets/common/annotateddelegate.h"
#include "widgets/common/annotatedtext.h"
#include "widgets/plots/curvechart.h"
#include "widgets/plots/tradeoffchart.h"
#include "widgets/translation/reviewmodel.h"
#include "widgets/translation/translationtext.h"

using namespace filigree;
using namespace filigree::widgets;
using namespace Qt::StringLiterals;

namespace {

ReviewRow row(const char *source, const char *target, double score)
{
    ReviewRow out;
    out.source = parseGoldenLine(source, "Play").value();
    if (*target == '\0')
        out.fault = "There are more than ten slots.";
    else
        out.translation = parseGoldenLine(target, "Play").value();
    out.score = score;
    return out;
}

ReviewList list()
{
    ReviewList out{"m", "en", "es", {}};
    out.rows = {row("play {Nina Simone}|Artist", "pon a {Nina Simone}|Artist", -0.2),
                row("play the music", "pon the music", -2.5), row("play", "", 0.0), row("stop it", "páralo", -0.7)};
    out.rows[1].flags = {{TranslationFlag::UntranslatedWords, {"the", "music"}}};
    out.rows[3].state = TranslationState::Added;
    return out;
}

} // namespace

class TestTranslationWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsOfTheReview();
    void anEditIsTold();
    void theFilter();
    void scatteredRows();
    void everyFlagHasWords();
    void curves();
    void theTradeoffIsWalkedOver();
};

void TestTranslationWidgets::rowsOfTheReview()
{
    ReviewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    ReviewList shown = list();
    model.setList(&shown);
    QCOMPARE(model.rowCount(), 4);
    const auto text = [&](int at, int column, int role = Qt::DisplayRole) {
        return model.index(at, column).data(role).toString();
    };
    QCOMPARE(text(0, ReviewModel::Translation), u"pon a Nina Simone"_s);
    QCOMPARE(text(0, ReviewModel::Translation, Qt::EditRole), u"pon a {Nina Simone}|Artist"_s);
    QCOMPARE(model.index(0, ReviewModel::Source).data(annotatedTextRole).value<AnnotatedText>().spans.size(), 1);
    QVERIFY(text(1, ReviewModel::Flags).contains(u"the, music"_s));
    QVERIFY(text(2, ReviewModel::Translation, Qt::ToolTipRole).contains(u"ten slots"_s));
    QCOMPARE(text(2, ReviewModel::State), u"!"_s);
    QVERIFY(text(3, ReviewModel::Translation, Qt::AccessibleTextRole).contains(u"added to the project"_s));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    shown.rows[0].state = TranslationState::Accepted;
    model.refreshRows({0});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(0, ReviewModel::State), u"✓"_s);
    QCOMPARE(text(1, ReviewModel::Translation, ReviewModel::sortRole), u"pon the music"_s);
    shown.rows[1].translation = parseGoldenLine("pon la música", "Play").value();
    model.refreshRows({1});
    QCOMPARE(text(1, ReviewModel::Translation, ReviewModel::sortRole), u"pon la música"_s);
    QCOMPARE(text(1, ReviewModel::Source, ReviewModel::sortRole), u"play the music"_s);
    shown.rows[2].fault = "<img src='/dev/zero'> is in the way."; // Qt would load it
    const QString tip = text(2, ReviewModel::Translation, Qt::ToolTipRole);
    QVERIFY2(!tip.contains(u"<img"_s) && tip.contains(u"&lt;img"_s), qPrintable(tip));
    shown.rows.pop_back(); // the views do not know yet
    QVERIFY(!model.row(3) && !model.index(3, ReviewModel::Source).data().isValid());
    model.setList(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestTranslationWidgets::anEditIsTold()
{
    ReviewModel model;
    ReviewList shown = list();
    model.setList(&shown);
    QSignalSpy edited(&model, &ReviewModel::edited);
    QSignalSpy mistaken(&model, &ReviewModel::mistaken);
    const QModelIndex cell = model.index(0, ReviewModel::Translation);
    QVERIFY(!model.setData(cell, u"pon algo"_s, Qt::EditRole)); // read only
    model.setEditable(true);
    QVERIFY(cell.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.index(0, ReviewModel::Source).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.index(3, ReviewModel::Translation).flags().testFlag(Qt::ItemIsEditable)); // it is in the project
    QVERIFY(!model.setData(cell, u"toca"_s, Qt::EditRole)); // nobody takes it
    edited.clear();
    connect(&model, &ReviewModel::edited, &model, [&shown](int row, const Utterance &utterance) {
        shown.rows[static_cast<std::size_t>(row)].translation = utterance;
    });
    QVERIFY(model.setData(cell, u"toca algo de {Nina Simone}|Artist"_s, Qt::EditRole));
    QCOMPARE(edited.size(), 1);
    const auto utterance = edited[0][1].value<Utterance>();
    QCOMPARE(utterance.slots.size(), std::size_t(1));
    QCOMPARE(utterance.intent, std::string("Play"));
    QVERIFY(!model.setData(cell, u"toca {Nina"_s, Qt::EditRole));
    QVERIFY(!model.setData(cell, u"   "_s, Qt::EditRole));
    QCOMPARE(mistaken.size(), 2);
    QCOMPARE(edited.size(), 1);
}

void TestTranslationWidgets::theFilter()
{
    using Kind = ReviewFilter::Kind;
    ReviewModel model;
    ReviewList shown = list();
    model.setList(&shown);
    ReviewFilter filter;
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    const auto rows = [&](Kind kind, TranslationFlag flag = TranslationFlag::LengthOdd) {
        filter.setKind(kind, flag);
        return filter.sourceRows();
    };
    using Rows = std::vector<std::size_t>;
    QCOMPARE(rows(Kind::All), (Rows{0, 1, 2, 3}));
    QCOMPARE(rows(Kind::Open), (Rows{0, 1}));
    QCOMPARE(rows(Kind::Flagged), (Rows{1}));
    QCOMPARE(rows(Kind::OneFlag, TranslationFlag::UntranslatedWords), (Rows{1}));
    QCOMPARE(rows(Kind::OneFlag, TranslationFlag::LengthOdd), Rows{});
    QCOMPARE(rows(Kind::Added), (Rows{3}));
    QCOMPARE(rows(Kind::Untranslated), (Rows{2}));
    QCOMPARE(rows(Kind::Accepted), Rows{});
    filter.setKind(Kind::Open);
    shown.rows[0].state = TranslationState::Accepted; // a decided one leaves the list
    model.refreshRows({0});
    QCOMPARE(filter.sourceRows(), (Rows{1}));
    filter.setKind(Kind::All);
    filter.setWords(u"NINA"_s);
    QCOMPARE(filter.sourceRows(), (Rows{0}));
    filter.setWords(u"páralo"_s); // of the translation
    QCOMPARE(filter.sourceRows(), (Rows{3}));
    shown.rows[3].translation = parseGoldenLine("PARA ya", "Play").value(); // what was looked for before is forgotten
    model.refreshRows({3});
    QCOMPARE(filter.sourceRows(), Rows{});
    filter.setWords(u"para YA"_s);
    QCOMPARE(filter.sourceRows(), (Rows{3}));
}

void TestTranslationWidgets::scatteredRows()
{
    ReviewModel model;
    ReviewList shown = list();
    shown.rows.resize(10'000, shown.rows[0]);
    model.setList(&shown);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const auto range = [&changed](qsizetype at) {
        return std::pair(changed[at][0].toModelIndex().row(), changed[at][1].toModelIndex().row());
    };
    model.refreshRows({9'000, 4, 5, 3});
    QCOMPARE(changed.size(), 2); // and not all that lies between them
    QCOMPARE(range(0), std::pair(3, 5));
    QCOMPARE(range(1), std::pair(9'000, 9'000));
    changed.clear();
    std::vector<std::size_t> many;
    for (std::size_t i = 0; i < 10'000; i += 20)
        many.push_back(i);
    model.refreshRows(many);
    QCOMPARE(changed.size(), 1); // so many ranges take longer than all rows
    QCOMPARE(range(0), std::pair(0, 9'980));
}

void TestTranslationWidgets::everyFlagHasWords()
{
    QStringList titles;
    for (int i = 0; i <= static_cast<int>(TranslationFlag::ValueNotFound); ++i) {
        titles.append(flagTitle(static_cast<TranslationFlag>(i)));
        QVERIFY(flagExplanation(static_cast<TranslationFlag>(i)).endsWith(u'.'));
    }
    for (int i = 0; i <= static_cast<int>(ValuePolicy::Translate); ++i) {
        titles.append(policyTitle(static_cast<ValuePolicy>(i)));
        QVERIFY(!policyExplanation(static_cast<ValuePolicy>(i)).isEmpty());
    }
    QCOMPARE(titles.removeDuplicates(), 0);
}

void TestTranslationWidgets::curves()
{
    CurveChart chart;
    chart.setAxisNames(u"passes"_s, u"BLEU"_s, u"loss"_s);
    chart.setCurves(
        {{u"BLEU, old"_s, {1.0, 2.0}, {10.0, 20.5}, false}, {u"Loss, old"_s, {1.0, 3.0}, {4.0, 3.125}, true}});
    chart.setMarker(2.0);
    const ChartNumbers numbers = chart.numbers();
    QCOMPARE(numbers.columns, (QStringList{u"passes"_s, u"BLEU, old"_s, u"Loss, old"_s}));
    QCOMPARE(numbers.rows.size(), 3); // 1, 2 and 3
    QCOMPARE(numbers.rows[1], (QStringList{u"2.00"_s, u"20.50"_s, QString()}));
    QCOMPARE(numbers.rows[2], (QStringList{u"3.00"_s, QString(), u"3.125"_s}));
    chart.resize(400, 300);
    QVERIFY(!chart.grab().isNull());
    chart.setCurves({});
    QVERIFY(chart.numbers().rows.isEmpty());
}

void TestTranslationWidgets::theTradeoffIsWalkedOver()
{
    TradeoffChart chart;
    chart.resize(500, 400);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    chart.setDots({{u"adapted"_s, 20.0, 30.0, true}, {u"base"_s, 40.0, 5.0, true}, {u"worse"_s, 19.0, 20.0, false}});
    QSignalSpy chosen(&chart, &TradeoffChart::dotChosen);
    chart.setCurrent(1);
    QVERIFY(chart.accessibleDescription().startsWith(u"base"_s));
    QCOMPARE(chosen.size(), 0); // only what a person does is told
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.current(), 2); // from left to right, not as they came
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.current(), 0);
    QCOMPARE(chosen.size(), 2);
    QTest::mouseClick(chart.childAt(chart.dotCentre(1)), Qt::LeftButton, {}, chart.dotCentre(1));
    QCOMPARE(chart.current(), 1);
    const ChartNumbers numbers = chart.numbers(u"Model"_s);
    QCOMPARE(numbers.rows.size(), 3);
    QCOMPARE(numbers.rows[0][0], u"base"_s);
    QCOMPARE(numbers.rows[1][3], QString());
    chart.setGuess(QPointF(12.0, 30.0));
    QCOMPARE(chart.dotCount(), 3); // it is no model
    QCOMPARE(*chart.guess(), QPointF(12.0, 30.0));
    QVERIFY(!chart.grab().isNull());
    chart.setGuess({});
    QVERIFY(!chart.guess());
    chart.setDots({});
    QCOMPARE(chart.current(), -1);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.current(), -1);
}

QTEST_MAIN(TestTranslationWidgets)
#include "tst_translationwidgets.moc"
