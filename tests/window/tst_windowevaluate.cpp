// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mode Evaluate with real clicks: an experiment, one that is cancelled, and both found again.
#include <atomic>
#include <memory>
#include <thread>

#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "app/document/evaluations.h"
#include "app/modes/evaluate/evaluateresults.h"
#include "window/evaluatefixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

class WindowEvaluateTest : public EvaluateFixture {
    Q_OBJECT

private Q_SLOTS:
    void anExperimentIsRunAndFoundAgain();
    void ownCorporaAreMeasured();
    void whatIsCancelledKeepsWhatCame();
    void withoutTestDataItSaysWhatToDo();
    void theSelectedRowStaysWhenItIsRunAgain();
    void undoWhileItIsSummedUp();
    void writingReadsNoExperimentsWhenNobodyLooks();
    void theTestDataOfTheOldProjectDecidesNothing();
    void testDataOfAnotherLocaleIsSpokenOf();
    void whatComesQuicklyIsSummedUpOneAfterTheOther();
};

void WindowEvaluateTest::anExperimentIsRunAndFoundAgain()
{
    openWithTest();
    choose({u"golden"_s, u"grammar"_s, u"full"_s}, u"20 40"_s, 2); // there is no reference data
    QVERIFY(find<QLabel>(u"evaluationTrainings"_s)->text().startsWith(u"5 training"_s));
    runIt();
    QCOMPARE(rows(), 3); // golden, and the grammar in two sizes
    for (int row = 0; row < rows(); ++row)
        QVERIFY2(cell(row, 2).contains(u'('), qPrintable(cell(row, 2)));
    QVERIFY(cell(0, 0).contains(u"compared with"_s));
    auto *runs = find<QComboBox>(u"evaluationRuns"_s);
    QTRY_COMPARE_WITH_TIMEOUT(runs->count(), 1, longTime);
    QVERIFY2(runs->itemText(0).contains(u"·  2 training"_s), qPrintable(runs->itemText(0)));
    const QString figures = cell(1, 3);
    // Undone and done again as a run of the other modes: what is shown is switched.
    command(u"undo"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!project()->evaluations().shown(), longTime);
    command(u"redo"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(evaluatePage()->isReady() && project()->evaluations().shown(), longTime);
    QCOMPARE(cell(1, 3), figures);

    // Another size: what is there already is taken over, and the figures are the same.
    choose({u"golden"_s, u"grammar"_s}, u"20"_s, 2);
    runIt();
    QTRY_COMPARE_WITH_TIMEOUT(runs->count(), 2, longTime);
    QCOMPARE(rows(), 2);
    QCOMPARE(cell(1, 3), figures);
    // The earlier one is looked at.
    runs->setCurrentIndex(1);
    Q_EMIT runs->activated(1);
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 3, longTime);

    const QString file = project()->path();
    (void)m_workspace->close();
    m_workspace->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    command(u"mode.evaluate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(evaluatePage()->isReady() && project()->evaluations().shown(), longTime);
    QCOMPARE(rows(), 3);
    QCOMPARE(cell(1, 3), figures);
    evaluatePage()->exportResults(path(u"results.md"_s));
    QVERIFY(QFile::exists(path(u"results.md"_s)));
    evaluatePage()->results()->setTab(0);
    evaluatePage()->exportChart(path(u"curves.svg"_s));
    QVERIFY(QFile::exists(path(u"curves.svg"_s)));
}

void WindowEvaluateTest::ownCorporaAreMeasured()
{
    openWithTest();
    auto *list = find<QListWidget>(u"evaluationSets"_s);
    const int recipes = list->count();
    command(u"induce"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().compiled() && m_jobs->isIdle(), longTime);
    CorpusList corpora = project()->corpora();
    corpora.corpora.front() = {"golden", {10, 1, true, CorpusMethod::Grammar, true}}; // named as another set is
    corpora.corpora.push_back({"Never generated", {}});
    project()->changeCorpora(corpora, u"name it"_s);
    QCOMPARE(list->count(), recipes + 1);
    QCOMPARE(list->item(0)->text(), u"golden"_s);
    choose({u"golden"_s}, u"20"_s, 1); // both of this name
    QVERIFY(find<QLabel>(u"evaluationTrainings"_s)->text().startsWith(u"2 training"_s));
    runIt();
    QCOMPARE(rows(), 2);
    QVERIFY2(cell(0, 0).startsWith(u"golden (corpus)"_s), qPrintable(cell(0, 0)));
    QVERIFY(cell(0, 2).contains(u'('));
    QVERIFY2(cell(1, 0).contains(u"compared with"_s), qPrintable(cell(1, 0)));
    const auto shown = project()->evaluations().shown();
    QCOMPARE(shown->kept.cells.front()->result.sentences,
             project()->golden().golden()->utterances.size() + std::uint64_t(10));
    // A name and a wish that change are in the list at once, and what is ticked stays ticked.
    corpora = project()->corpora();
    corpora.corpora.front().wish.count = 11;
    project()->changeCorpora(corpora, u"enlarge it"_s);
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    // Held-out utterances are in every corpus of the project: it cannot be measured with them.
    QByteArray more = "\n[Stop]\n";
    for (int i = 0; i < 20; ++i)
        more += "stop number " + QByteArray::number(i) + "\n";
    project()->appendText(QString::fromUtf8(more), u"fill"_s);
    QVERIFY(project()->flush());
    QTRY_VERIFY_WITH_TIMEOUT(project()->evaluations().facts().golden > 30, longTime);
    find<QComboBox>(u"evaluationTest"_s)->setCurrentIndex(2);
    QVERIFY(!list->item(0)->flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(list->item(0)->toolTip().contains(u"held out"_s));
    find<QComboBox>(u"evaluationTest"_s)->setCurrentIndex(0);
    QVERIFY(list->item(0)->flags().testFlag(Qt::ItemIsEnabled));
}

void WindowEvaluateTest::whatIsCancelledKeepsWhatCame()
{
    openWithTest();
    choose({u"golden"_s, u"upsampled"_s, u"grammar"_s, u"both entropy"_s}, u"200 20000"_s, 20);
    auto *run = find<QToolButton>(u"evaluateButton"_s);
    QTest::mouseClick(run, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(project()->evaluations().shown() && !project()->evaluations().shown()->kept.cells.empty(),
                             longTime);
    QVERIFY(project()->evaluations().isRunning()); // it is shown as it comes
    auto *cancel = find<QToolButton>(u"cancelEvaluationButton"_s);
    QVERIFY(cancel->isEnabled());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!project()->evaluations().isRunning() && evaluatePage()->isReady(), longTime);
    auto *runs = find<QComboBox>(u"evaluationRuns"_s);
    QTRY_COMPARE_WITH_TIMEOUT(runs->count(), 1, longTime);
    QVERIFY(runs->itemText(0).contains(u"cancelled"_s));
    QVERIFY(cell(0, 2).contains(u'(')); // the golden utterances were first
    const ExperimentSummary summary = project()->evaluations().shown()->summary;
    QVERIFY(summary.cells > 0 && summary.cells < summary.cellsWanted);
    const QString file = project()->path();
    (void)m_workspace->close();
    m_workspace->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    command(u"mode.evaluate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(evaluatePage()->isReady() && project()->evaluations().shown(), longTime);
    QCOMPARE(project()->evaluations().shown()->summary.cells, summary.cells);
}

void WindowEvaluateTest::withoutTestDataItSaysWhatToDo()
{
    openGolden(u"music.golden"_s, smallMusic);
    command(u"mode.evaluate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(evaluatePage()->isReady(), longTime);
    QVERIFY(!command(u"evaluate"_s)->isEnabled());
    QPushButton *button = nullptr;
    const auto buttons = evaluatePage()->findChildren<QPushButton *>();
    for (QPushButton *one : buttons)
        if (one->isVisible())
            button = one;
    QVERIFY(button && button->text().contains(u"Import"_s));
    // More utterances: a fifth of them can be held out.
    QByteArray more = "\n[Stop]\n";
    for (int i = 0; i < 20; ++i)
        more += "stop number " + QByteArray::number(i) + "\n";
    project()->appendText(QString::fromUtf8(more), u"fill"_s);
    QVERIFY(project()->flush());
    QTRY_VERIFY_WITH_TIMEOUT(command(u"evaluate"_s)->isEnabled(), longTime);
    QCOMPARE(find<QComboBox>(u"evaluationTest"_s)->currentIndex(), 2);
    choose({u"golden"_s}, u"20"_s, 1);
    runIt();
    QCOMPARE(project()->evaluations().shown()->summary.testUtterances, std::uint64_t(7)); // of 32
}

void WindowEvaluateTest::theSelectedRowStaysWhenItIsRunAgain()
{
    openWithTest();
    choose({u"golden"_s, u"grammar"_s}, u"20 40"_s, 1);
    runIt();
    find<widgets::FactTable>(u"summaryTable"_s)->setCurrentFact(2);
    const Evaluations &evaluations = project()->evaluations();
    const auto row = [&] { return evaluations.detail() ? static_cast<int>(evaluations.detail()->row) : -1; };
    QTRY_COMPARE_WITH_TIMEOUT(row(), 2, longTime);
    runIt();
    QCOMPARE(find<widgets::FactTable>(u"summaryTable"_s)->currentFact(), 2);
    QCOMPARE(row(), 2);
}

/// The experiment that was taken back does not come back with its summary.
void WindowEvaluateTest::undoWhileItIsSummedUp()
{
    openWithTest();
    choose({u"golden"_s}, u"20"_s, 1);
    bool undone = false;
    connect(m_jobs.get(), &JobQueue::jobsChanged, this, [&] {
        const auto runs = [&](const QString &kind) { return m_jobs->isRunning(kind); };
        if (!undone && project() && project()->undoStack()->count() == 2 && !project()->evaluations().isRunning()
            && runs(u"evaluation.summary"_s) && !runs(u"evaluation.load"_s)) {
            undone = true;
            project()->undoStack()->undo();
        }
    });
    QTest::mouseClick(find<QToolButton>(u"evaluateButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(undone && m_jobs->isIdle(), longTime);
    QVERIFY(!project()->evaluations().currentRun());
    QVERIFY(!project()->evaluations().shown());
    QCOMPARE(rows(), 0);
}

void WindowEvaluateTest::writingReadsNoExperimentsWhenNobodyLooks()
{
    openWithTest();
    int looks = 0;
    connect(&project()->evaluations(), &Evaluations::factsChanged, this, [&] { ++looks; });
    const auto write = [&](const QString &line) {
        project()->appendText(line, u"fill"_s);
        QVERIFY(project()->flush());
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    };
    command(u"mode.utterances"_s)->trigger();
    write(u"[Stop]\nstop that\n"_s);
    QCOMPARE(looks, 0);
    const auto golden = project()->evaluations().facts().golden;
    command(u"mode.evaluate"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(project()->evaluations().facts().golden, golden + 1, longTime);
    write(u"[Stop]\nstop this\n"_s); // as it is seen
    QTRY_COMPARE_WITH_TIMEOUT(project()->evaluations().facts().golden, golden + 2, longTime);
}

void WindowEvaluateTest::theTestDataOfTheOldProjectDecidesNothing()
{
    QByteArray many = smallMusic;
    for (int i = 0; i < 20; ++i)
        many += "stop number " + QByteArray::number(i) + "\n";
    openGolden(u"golden.golden"_s, many);
    command(u"mode.evaluate"_s)->trigger();
    auto *test = find<QComboBox>(u"evaluationTest"_s);
    QTRY_COMPARE_WITH_TIMEOUT(test->currentIndex(), 2, longTime); // there is nothing but golden utterances
    // Another project, seen for the first time.
    command(u"mode.utterances"_s)->trigger();
    const QString file = path(u"both.filigree"_s);
    m_workspace->create(file);
    QTRY_VERIFY_WITH_TIMEOUT(project() && project()->path() == file, longTime);
    project()->appendText(QString::fromUtf8(many), u"fill"_s);
    QVERIFY(project()->flush());
    addTest(smallTestData, u"en-US"_s);
    QVERIFY(!evaluatePage()->isVisible());
    command(u"mode.evaluate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(project()->evaluations().facts().test == 6 && m_jobs->isIdle(), longTime);
    QVERIFY(project()->evaluations().facts().golden > 20);
    QCOMPARE(test->currentIndex(), 0);
}

void WindowEvaluateTest::testDataOfAnotherLocaleIsSpokenOf()
{
    openGolden(u"music.golden"_s, smallMusic);
    addTest("[Stop]\nhalte die Musik an\n", u"de-DE"_s);
    command(u"mode.evaluate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(project()->evaluations().facts().otherTest == 1, longTime);
    QVERIFY(!command(u"evaluate"_s)->isEnabled());
    const QString why = find<QLabel>(u"evaluationTrainings"_s)->text();
    QVERIFY2(why.contains(u"de-DE"_s) && why.contains(u"en-US"_s), qPrintable(why));
}

/// A summary that the next cell stops is never seen: the table would stand still while the cells come.
void WindowEvaluateTest::whatComesQuicklyIsSummedUpOneAfterTheOther()
{
    openWithTest();
    QString counts = u"100"_s; // more than we wait for
    for (int count = 50'000; count < 110'000; count += 1'000)
        counts += u' ' + QString::number(count);
    choose({u"golden"_s, u"upsampled"_s}, counts, 1);
    QTest::mouseClick(find<QToolButton>(u"evaluateButton"_s), Qt::LeftButton);
    const auto cells = [this] {
        auto store = ProjectStore::open(project()->access());
        const auto runs = store->runs(RunKind::Evaluation);
        return runs->empty() ? 0 : store->runPartCount(runs->front().id).value() - 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(project()->evaluations().shown(), longTime);
    struct Slow {
        std::atomic<bool> mayEnd = false;
        bool ended = false;
        bool cancelled = false;
    };
    const auto slow = std::make_shared<Slow>(); // a summary that takes its time
    m_jobs->start<int>(
        {u"evaluation.summary"_s, u"Slow"_s, true},
        [slow](Progress &progress) -> Result<int> {
            while (!slow->mayEnd && !progress.cancelled())
                std::this_thread::yield();
            return progress.cancelled() ? Result<int>(fail(ErrorCode::Cancelled, "Cancelled.")) : 1;
        },
        this,
        [slow](const Result<int> &result) {
            slow->ended = true;
            slow->cancelled = !result;
        });
    const auto before = cells();
    QElapsedTimer timer; // each cell asks for a summary some 150 ms later
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(cells() > before + 1 && timer.elapsed() > 400, longTime);
    QVERIFY(project()->evaluations().isRunning());
    QVERIFY(!slow->ended);
    slow->mayEnd = true;
    QTRY_VERIFY_WITH_TIMEOUT(slow->ended, longTime);
    QVERIFY(!slow->cancelled);
    const auto shown = project()->evaluations().shown();
    QTRY_VERIFY_WITH_TIMEOUT(project()->evaluations().shown() != shown, longTime); // and the next one comes
    QTest::mouseClick(find<QToolButton>(u"cancelEvaluationButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!project()->evaluations().isRunning() && evaluatePage()->isReady(), longTime);
}

QTEST_MAIN(WindowEvaluateTest)
#include "tst_windowevaluate.moc"
