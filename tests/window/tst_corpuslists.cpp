// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several corpora by name, full-text search, and statistics as charts with their numbers and pictures.
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include "app/modes/corpus/corpussearch.h"
#include "app/modes/corpus/statisticspanel.h"
#include "core/annotation/golden.h"
#include "widgets/common/numberbox.h"
#include "widgets/common/numbers.h"
#include "widgets/corpus/corpusmodel.h"
#include "widgets/corpus/corpusview.h"
#include "widgets/plots/chartframe.h"
#include "widgets/plots/chartpicture.h"
#include "widgets/plots/heatmap.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

class CorpusListsTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void severalCorpora();
    void searchedAndFound();
    void onlyThePreviewOfAHugeOne();
    void statisticsAsChartsAndNumbers();
    void everyChartHasPictureAndNumbers();

private:
    void generate(qint64 count);
    void search(const QString &words);
    [[nodiscard]] QStringList names() const;
};

void CorpusListsTest::generate(qint64 count)
{
    openSample();
    induce();
    command(u"mode.corpus"_s)->trigger();
    find<widgets::NumberBox>(u"corpusCount"_s)->setValue(count);
    command(u"generate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady(), longTime);
}

QStringList CorpusListsTest::names() const
{
    QStringList out;
    for (const ListedCorpus &one : project()->corpora().corpora)
        out.append(QString::fromStdString(one.name));
    return out;
}

void CorpusListsTest::severalCorpora()
{
    openSmall();
    QApplication::setActiveWindow(m_window.get()); // a name is open for writing while its field has the keys
    command(u"mode.corpus"_s)->trigger();
    auto *count = find<widgets::NumberBox>(u"corpusCount"_s);
    auto *list = find<QTreeWidget>(u"corpora"_s);
    QCOMPARE(names(), QStringList{u"Corpus 1"_s});
    count->setValue(123);
    command(u"duplicateCorpus"_s)->trigger();
    QCOMPARE(names(), (QStringList{u"Corpus 1"_s, u"Corpus 2"_s}));
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(project()->corpora().current, std::size_t(1));
    QCOMPARE(project()->corpusWish().count, std::uint64_t(123));
    auto *field = list->findChild<QLineEdit *>(); // the name is open for writing at once
    QVERIFY(field);
    field->selectAll();
    QTest::keyClicks(field, u"Launch"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(names(), (QStringList{u"Corpus 1"_s, u"Launch"_s}));
    count->setValue(77);
    QCOMPARE(project()->corpora().corpora[0].wish.count, std::uint64_t(123));
    list->setCurrentItem(list->topLevelItem(0));
    QCOMPARE(count->value(), qint64(123));
    command(u"newCorpus"_s)->trigger();
    QCOMPARE(names(), (QStringList{u"Corpus 1"_s, u"Corpus 2"_s, u"Launch"_s}));
    command(u"deleteCorpus"_s)->trigger();
    QCOMPARE(names(), (QStringList{u"Corpus 1"_s, u"Launch"_s}));
    QCOMPARE(QString::fromStdString(project()->corpora().name()), u"Launch"_s);
    // Back, step by step, and forth again.
    command(u"undo"_s)->trigger();
    command(u"undo"_s)->trigger();
    QCOMPARE(names(), (QStringList{u"Corpus 1"_s, u"Launch"_s}));
    command(u"undo"_s)->trigger(); // the count of 77, in the corpus that it was changed in
    QCOMPARE(QString::fromStdString(project()->corpora().name()), u"Launch"_s);
    QCOMPARE(project()->corpusWish().count, std::uint64_t(123));
    command(u"undo"_s)->trigger();
    QCOMPARE(names(), (QStringList{u"Corpus 1"_s, u"Corpus 2"_s}));
    command(u"redo"_s)->trigger();
    command(u"redo"_s)->trigger();
    QCOMPARE(project()->corpusWish().count, std::uint64_t(77));
    // Two names are never the same, and none is empty.
    list->topLevelItem(1)->setText(0, u"Corpus 1"_s);
    QCOMPARE(names(), (QStringList{u"Corpus 1"_s, u"Corpus 2"_s}));
    list->topLevelItem(1)->setText(0, u"  "_s);
    QCOMPARE(names(), (QStringList{u"Corpus 1"_s, u"Corpus 2"_s}));
    // F2 is the rename of the list that has the focus, though Edit Rule has the same key in another mode.
    induce();
    QVERIFY(command(u"editRule"_s)->isEnabled());
    command(u"mode.corpus"_s)->trigger();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2);
    QCOMPARE(m_window->currentMode(), u"corpus"_s);
    QVERIFY(list->findChild<QLineEdit *>());
    QTest::keyClick(list->findChild<QLineEdit *>(), Qt::Key_Escape);
    const QString path = project()->path();
    m_workspace->close();
    m_workspace->open(path);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QCOMPARE(names(), (QStringList{u"Corpus 1"_s, u"Corpus 2"_s}));
    QCOMPARE(project()->corpusWish().count, std::uint64_t(77));
    QCOMPARE(list->currentItem()->text(0), u"Corpus 2"_s);
}

void CorpusListsTest::search(const QString &words)
{
    auto *field = find<QLineEdit>(u"corpusSearch"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, words);
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->search()->isReady() && m_jobs->isIdle(), longTime);
    QTest::qWait(200);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
}

void CorpusListsTest::searchedAndFound()
{
    generate(3'000);
    auto *view = corpusPage()->view();
    command(u"find"_s)->trigger();
    search(u"play PlayMusic"_s);
    const auto plan = corpusPage()->plan();
    qint64 expected = 0;
    for (std::uint64_t k = 0; k < plan->size(); ++k) {
        const Utterance sentence = plan->at(k);
        bool found = false;
        for (const std::string &token : sentence.tokens)
            found = found || QString::fromStdString(token).toLower() == u"play"_s;
        expected += found && sentence.intent == "PlayMusic" ? 1 : 0;
    }
    QVERIFY(expected > 0);
    QCOMPARE(view->count(), expected);
    for (qint64 row = 0; row < view->count(); row += 7) {
        const auto shown = view->row(row);
        QVERIFY(shown->number >= row);
        QVERIFY(shown->utterance == plan->at(static_cast<std::uint64_t>(shown->number)));
        QCOMPARE(corpusPage()->sentenceOf(row), shown->number);
    }
    search(u"zzzz nothing"_s);
    QCOMPARE(view->count(), qint64(0));
    QVERIFY(find<QLabel>(u"corpusHits"_s)->text().startsWith(u"0 "_s));
    QTest::keyClick(find<QLineEdit>(u"corpusSearch"_s), Qt::Key_Escape);
    QCOMPARE(view->count(), qint64(plan->size()));
    search(u"GenreName -jazz"_s);
    for (qint64 row = 0; row < view->count(); ++row)
        QVERIFY(!plainText(view->row(row)->utterance).starts_with("jazz "));
    // A number is one of the whole corpus.
    find<widgets::NumberBox>(u"corpusRow"_s)->setValue(2'345);
    QCOMPARE(view->currentRow(), qint64(2'344));
    QCOMPARE(view->count(), qint64(plan->size()));
}

void CorpusListsTest::onlyThePreviewOfAHugeOne()
{
    generate(100'000'000);
    if (corpusPage()->plan()->size() <= CorpusSearch::mostSearched)
        QSKIP("the sample has not so many sentences");
    search(u"jazz"_s);
    QVERIFY(corpusPage()->view()->count() > 0);
    const QString told = find<QLabel>(u"corpusHits"_s)->text();
    const QString size = widgets::formatCount(static_cast<qint64>(corpusPage()->plan()->size())); // all that there is
    QVERIFY2(told.contains(u"1,000,000"_s) && told.contains(size), qPrintable(told));
}

void CorpusListsTest::statisticsAsChartsAndNumbers()
{
    generate(2'000);
    command(u"corpusStatistics"_s)->trigger();
    StatisticsPanel *panel = corpusPage()->statistics();
    QTRY_VERIFY_WITH_TIMEOUT(panel->statistics(), longTime);
    const auto plan = corpusPage()->plan();
    QCOMPARE(panel->statistics()->counted, plan->size());
    std::uint64_t patterns = 0;
    for (const PatternCount &one : panel->statistics()->patterns)
        patterns += one.sentences;
    QCOMPARE(patterns, plan->size());
    QVERIFY(find<QLabel>(u"corpusSummary"_s)->text().contains(u"2,000"_s));
    QCOMPARE(panel->frames().size(), 4);
    for (widgets::ChartFrame *frame : panel->frames()) {
        auto *toggle = frame->findChild<QToolButton *>(u"chartNumbers"_s);
        QVERIFY(!frame->showsNumbers());
        toggle->click();
        QVERIFY(frame->showsNumbers());
        QVERIFY(frame->table()->rowCount() > 0);
        QVERIFY(frame->table()->columnCount() >= 3);
        for (int row = 0; row < frame->table()->rowCount(); ++row)
            QVERIFY(!frame->table()->item(row, 0)->text().isEmpty());
        frame->findChild<QToolButton *>(u"chartCopy"_s)->click();
        const QString text = QApplication::clipboard()->text();
        QCOMPARE(text.count(u'\n'), frame->table()->rowCount() + 1);
        toggle->click();
        frame->findChild<QToolButton *>(u"chartCopy"_s)->click();
        QVERIFY(!isBlank(QApplication::clipboard()->image()));
    }
}

void CorpusListsTest::everyChartHasPictureAndNumbers()
{
    generate(500);
    command(u"corpusStatistics"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->statistics()->statistics(), longTime);
    command(u"mode.resample"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady(), longTime);
    const auto frames =
        corpusPage()->findChildren<widgets::ChartFrame *>() + resamplePage()->findChildren<widgets::ChartFrame *>();
    QCOMPARE(frames.size(), 7); // patterns, lengths, slots, variety; heat map, curve, distributions
    int number = 0;
    for (widgets::ChartFrame *frame : frames) {
        const QString stem = m_folder->filePath(u"chart%1"_s.arg(++number));
        QVERIFY(widgets::saveChartPicture(*frame->chart(), stem + u".png"_s, u"chart"_s));
        QVERIFY(!QImage(stem + u".png"_s).isNull());
        QVERIFY(widgets::saveChartPicture(*frame->chart(), stem + u".svg"_s, u"chart"_s));
        QFile svg(stem + u".svg"_s);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray drawing = svg.readAll();
        // The cells of a heat map are an image.
        QVERIFY2(drawing.contains("<path") || drawing.contains("<polyline") || drawing.contains("<image"),
                 qPrintable(frame->chart()->objectName()));
        QVERIFY(!widgets::saveChartPicture(*frame->chart(), m_folder->filePath(u"no/such/folder.svg"_s), {}));
        frame->findChild<QToolButton *>(u"chartNumbers"_s)->click();
        QVERIFY(frame->table()->columnCount() > 0);
    }
    auto *map = m_window->findChild<widgets::HeatMap *>(u"contextMap"_s);
    QCOMPARE(map->numbers(u"Context"_s).rows.size(), map->count());
}

QTEST_MAIN(CorpusListsTest)
#include "tst_corpuslists.moc"
