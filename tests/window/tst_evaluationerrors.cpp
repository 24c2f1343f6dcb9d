// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The errors of an experiment in the mode Evaluate: by pair of intents, and what is missing added to the golden text.
#include <algorithm>
#include <memory>

#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include "app/document/evaluations.h"
#include "app/modes/evaluate/errorpanel.h"
#include "app/modes/evaluate/evaluateresults.h"
#include "widgets/editor/goldeneditor.h"
#include "window/evaluatefixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

class EvaluationErrorsTest : public EvaluateFixture {
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingIsAdded();
    void aPairIsForgottenWithItsExperiment();
    void whoReadsErrorsIsNotDisturbed();
    void anIntentIsWrittenAsAHeading();
    void eachConfusionHasItsErrors();

private:
    /// Trains on the golden utterances and measures on so many test utterances.
    void runOn(const QByteArray &test, std::int64_t count)
    {
        openGolden(u"music.golden"_s, smallMusic);
        addTest(test, u"en-US"_s);
        command(u"mode.evaluate"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(project()->evaluations().facts().test == count, longTime);
        choose({u"golden"_s}, u"20"_s, 1);
        runIt();
    }
};

void EvaluationErrorsTest::whatIsMissingIsAdded()
{
    openWithTest();
    choose({u"golden"_s}, u"20"_s, 1);
    runIt();
    auto *tabs = find<QTabWidget>(u"evaluationTabs"_s);
    tabs->setCurrentIndex(tabs->count() - 1);
    auto *errors = find<QTreeView>(u"errorView"_s);
    QVERIFY(errors->model()->rowCount() > 0);
    auto *additions = find<widgets::FactTable>(u"additionTable"_s);
    QVERIFY(additions->facts()->rowCount() > 0);
    int value = -1;
    int other = -1;
    for (int i = 0; i < additions->facts()->rowCount(); ++i)
        (additions->facts()->index(i, 0).data().toString().startsWith(u"The value"_s) ? value : other) = i;
    QVERIFY(other >= 0);
    additions->setCurrentFact(other);
    const int steps = project()->undoStack()->count();
    QTest::mouseClick(find<QToolButton>(u"addMissingButton"_s), Qt::LeftButton);
    QCOMPARE(m_window->currentMode(), u"utterances"_s);
    QCOMPARE(project()->undoStack()->count(), steps + 1);
    const QString text = project()->golden().text();
    const qsizetype remark = text.lastIndexOf(u"# "_s);
    QVERIFY(remark > 0); // a remark: nobody trains with a test sentence by mistake
    QCOMPARE(utterancesPage()->editor()->currentLine(), static_cast<int>(text.count(u'\n')) + 1);
    command(u"undo"_s)->trigger();
    QVERIFY(!project()->golden().text().contains(u"# "_s));
    // A value without a catalogue: it is said, and nothing is changed.
    if (value >= 0) {
        command(u"mode.evaluate"_s)->trigger();
        additions->setCurrentFact(value);
        QTest::mouseClick(find<QToolButton>(u"addMissingButton"_s), Qt::LeftButton);
        QCOMPARE(m_window->currentMode(), u"utterances"_s);
        command(u"mode.evaluate"_s)->trigger();
        QTest::mouseClick(find<QToolButton>(u"showPoolsButton"_s), Qt::LeftButton);
        QCOMPARE(m_window->currentMode(), u"resample"_s);
    }
}

void EvaluationErrorsTest::aPairIsForgottenWithItsExperiment()
{
    openWithTest();
    choose({u"golden"_s}, u"20"_s, 1);
    runIt();
    auto *errors = find<QTreeView>(u"errorView"_s);
    const int all = errors->model()->rowCount();
    QVERIFY(all > 0);
    evaluatePage()->results()->errors()->showPair(u"PlayMusic"_s, u"ReadBook"_s);
    QCOMPARE(errors->model()->rowCount(), 0);
    const QString file = project()->path();
    QVERIFY(m_workspace->close());
    m_workspace->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    command(u"mode.evaluate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(evaluatePage()->isReady() && project()->evaluations().detail(), longTime);
    QCOMPARE(errors->model()->rowCount(), all);
}

// Each model that is trained meanwhile brings the errors anew.
void EvaluationErrorsTest::whoReadsErrorsIsNotDisturbed()
{
    runOn("@locale en-US\n[Rate]\nthis is great\nthat was bad\n[PlayMusic]\nnever again\n", 3);
    auto *panel = evaluatePage()->results()->errors();
    auto *errors = find<QTreeView>(u"errorView"_s);
    auto *additions = find<widgets::FactTable>(u"additionTable"_s);
    QVERIFY(errors->model()->rowCount() > 1 && additions->facts()->rowCount() > 1);
    const auto error = [&] { return errors->currentIndex().siblingAtColumn(1).data(Qt::ToolTipRole).toString(); };
    errors->setCurrentIndex(errors->model()->index(errors->model()->rowCount() - 1, 0));
    additions->setCurrentFact(additions->facts()->rowCount() - 1);
    const QString read = error();
    const Addition wanted = panel->wish()->addition;
    auto later = std::make_shared<RowDetail>(*project()->evaluations().detail());
    later->experiment = std::make_shared<Experiment>(*later->experiment); // as it is read again
    later->errors.erase(later->errors.begin());
    std::reverse(later->additions.begin(), later->additions.end());
    later->additions.front().errors += 1;
    panel->setDetail(later);
    QCOMPARE(error(), read);
    QCOMPARE(errors->currentIndex().row(), errors->model()->rowCount() - 1);
    QCOMPARE(additions->currentFact(), 0);
    QCOMPARE(panel->wish()->addition.what, wanted.what);
}

/// What the notation means something by is written so that it means nothing.
void EvaluationErrorsTest::anIntentIsWrittenAsAHeading()
{
    runOn("@locale en-US\n[Rate\\]It]\nthis is great\n", 1);
    auto *tabs = find<QTabWidget>(u"evaluationTabs"_s);
    tabs->setCurrentIndex(tabs->count() - 1);
    auto *additions = find<widgets::FactTable>(u"additionTable"_s);
    int intent = -1;
    for (int i = 0; i < additions->facts()->rowCount(); ++i)
        if (additions->facts()->index(i, 0).data().toString().contains(u"Rate]It"_s))
            intent = i;
    QVERIFY(intent >= 0);
    additions->setCurrentFact(intent);
    QTest::mouseClick(find<QToolButton>(u"addMissingButton"_s), Qt::LeftButton);
    QVERIFY(project()->golden().text().contains(u"\n[Rate\\]It]\n# this is great"_s));
}

/// The confusions are those of all seeds, and so are the errors.
void EvaluationErrorsTest::eachConfusionHasItsErrors()
{
    openWithTest();
    choose({u"grammar"_s}, u"20"_s, 3);
    runIt();
    const auto detail = project()->evaluations().detail();
    QCOMPARE(detail->seeds, std::uint64_t(3));
    ErrorPanel *panel = evaluatePage()->results()->errors();
    const auto *errors = find<QTreeView>(u"errorView"_s)->model();
    for (const ConfusionCell &cell : detail->confusion) {
        if (cell.reference == cell.hypothesis)
            continue;
        panel->showPair(QString::fromStdString(cell.reference), QString::fromStdString(cell.hypothesis));
        QVERIFY2(errors->rowCount() > 0, cell.reference.c_str());
    }
    panel->showAll();
    QCOMPARE(errors->rowCount(), static_cast<int>(detail->errors.size()));
}

QTEST_MAIN(EvaluationErrorsTest)
#include "tst_evaluationerrors.moc"
