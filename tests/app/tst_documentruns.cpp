// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "app/documentfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

class DocumentRunsTest : public DocumentFixture {
    Q_OBJECT

private Q_SLOTS:
    void inductionIsAStepOfUndo();
    void whatWasUndoneMeanwhileCanBeRedone();
    void cancelledInductionLeavesTheGrammar();
    void reviewsAreKeptAndUndone();
    void inducingTellsWhenItIsStale();
};

void DocumentRunsTest::inductionIsAStepOfUndo()
{
    QVERIFY(make(musicText));
    QVERIFY(!project()->runs().grammar());
    project()->induce(0.5);
    QVERIFY(project()->isInducing());
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().compiled(), longTime);
    QVERIFY(!project()->runs().grammar()->rules.empty());
    for (const GoldenUtterance &line : project()->golden().golden()->utterances)
        QVERIFY(project()->runs().compiled()->accepts(line.utterance));
    const auto run = project()->runs().currentRun();
    project()->undoStack()->undo();
    QVERIFY(!project()->runs().currentRun());
    QTRY_VERIFY_WITH_TIMEOUT(!project()->runs().grammar(), longTime);
    project()->undoStack()->redo();
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().compiled(), longTime);
    QCOMPARE(project()->runs().currentRun(), run);
    QVERIFY(reopen());
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().compiled(), longTime);
    QCOMPARE(project()->runs().currentRun(), run);
}

void DocumentRunsTest::whatWasUndoneMeanwhileCanBeRedone()
{
    QVERIFY(make(musicText));
    type(u"stop"_s);
    const QString text = project()->golden().text();
    project()->induce(0.5);
    project()->undoStack()->undo(); // for a look, while it is learned
    QVERIFY(project()->golden().text() != text);
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().compiled() && !project()->isInducing(), longTime);
    QVERIFY(project()->undoStack()->canRedo());
    project()->undoStack()->redo();
    QCOMPARE(project()->golden().text(), text);
    QVERIFY(project()->runs().currentRun());
}

void DocumentRunsTest::cancelledInductionLeavesTheGrammar()
{
    QVERIFY(make(musicText));
    QSignalSpy failed(project(), &Project::failed);
    project()->induce(0.5);
    m_jobs->cancelKind(u"induce"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    QVERIFY(!project()->runs().grammar());
    QCOMPARE(failed.count(), 0); // a cancel is no failure
    QVERIFY(!project()->isInducing());
}

void DocumentRunsTest::reviewsAreKeptAndUndone()
{
    QVERIFY(make(musicText));
    project()->induce(0.5);
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().grammar(), longTime);
    const QString rule = QString::fromStdString(project()->runs().grammar()->rules.front().name);
    const auto state = [&] { return project()->runs().grammar()->find(rule.toStdString())->state; };
    project()->review(rule, ReviewState::Rejected);
    QCOMPARE(state(), ReviewState::Rejected);
    project()->review(rule, ReviewState::Accepted);
    QCOMPARE(state(), ReviewState::Accepted);
    project()->undoStack()->undo();
    QCOMPARE(state(), ReviewState::Rejected);
    QVERIFY(reopen());
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().grammar(), longTime);
    QCOMPARE(state(), ReviewState::Rejected);
    project()->review(rule, ReviewState::Proposed);
    QCOMPARE(state(), ReviewState::Proposed);
    QVERIFY(project()->runs().decisions().empty());
}

void DocumentRunsTest::inducingTellsWhenItIsStale()
{
    QVERIFY(make(musicText));
    project()->induce(0.5);
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().compiled(), longTime);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    QVERIFY(project()->runs().isUpToDate());
    type(u"play fado|GenreName\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!project()->runs().isUpToDate(), longTime);
    while (project()->undoStack()->count() > 0 && project()->golden().text() != musicText)
        project()->undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().isUpToDate(), longTime);
}

QTEST_GUILESS_MAIN(DocumentRunsTest)
#include "tst_documentruns.moc"
