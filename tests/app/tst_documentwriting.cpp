// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdio>
#include <random>

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "app/documentfixture.h"
#include "support/fulldisk.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

class DocumentWritingTest : public DocumentFixture {
    Q_OBJECT

private Q_SLOTS:
    void fullDiskKeepsTheProjectOpen();
    void fullDiskKeepsTheProjectFromBeingLeft();
    void aRunThatCannotBeStoredIsNotShown();
    void typingGoesOnWhileOthersWrite();
    void whatCannotBeginIsTold();
    void theSliderWaitsForOthers();
    void aRejectionThatIsNotStoredIsNoStep();
    void killedWhileTyping();

private:
    void typeUntilKilled(const QString &path);
};

void DocumentWritingTest::fullDiskKeepsTheProjectOpen()
{
    QVERIFY(make(musicText));
    type(u"x"_s);
    QSignalSpy failed(project(), &Project::failed);
    {
        const FullDisk full;
        const auto closed = m_workspace->close();
        QVERIFY(!closed);
        QVERIFY(closed.error().code == ErrorCode::DiskFull || closed.error().code == ErrorCode::WriteFailed);
        QVERIFY(project());
        QVERIFY(project()->golden().isPending());
        QCOMPARE(failed.count(), 1);
        QVERIFY(!project()->flush());
        QCOMPARE(failed.count(), 1); // told once, and tried on quietly
    }
    QSignalSpy written(&project()->golden(), &GoldenDocument::written);
    QVERIFY(written.wait(longTime)); // there is room again: by itself
    QVERIFY(reopen());
    QCOMPARE(project()->golden().text(), musicText + u'x');
    type(u"y"_s);
    {
        const FullDisk full;
        QVERIFY(m_workspace->close(Workspace::IfUnsaved::Discard));
        QVERIFY(!project());
    }
    m_workspace->open(file(u"work.filigree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QCOMPARE(project()->golden().text(), musicText + u'x');
}

void DocumentWritingTest::fullDiskKeepsTheProjectFromBeingLeft()
{
    QVERIFY(ProjectStore::create(file(u"other.filigree"_s).toStdString()));
    QVERIFY(make(musicText));
    const QString path = project()->path();
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    const auto stays = [&] {
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle() && !m_workspace->isOpening(), longTime);
        QVERIFY(project());
        QCOMPARE(project()->path(), path);
        QVERIFY(project()->golden().isPending());
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.takeFirst().at(1).toString().contains(u"work"_s));
    };
    type(u"x"_s);
    {
        const FullDisk full;
        m_workspace->create(path); // in its own place
        stays();
    }
    QVERIFY(project()->flush());
    QCOMPARE(project()->golden().text(), musicText + u'x');
}

/// What is on the screen stays; later it may be tried again.
void DocumentWritingTest::aRunThatCannotBeStoredIsNotShown()
{
    QVERIFY(make(musicText));
    QVERIFY(project()->flush());
    project()->induce(0.5);
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().compiled(), longTime);
    const int steps = project()->undoStack()->count();
    project()->undoStack()->undo();
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    QVERIFY(!project()->runs().currentRun());
    QSignalSpy failed(project(), &Project::failed);
    {
        const FullDisk full;
        project()->undoStack()->redo();
    }
    QCOMPARE(failed.count(), 1);
    QVERIFY(!project()->runs().currentRun());
    // There is room again: the step is still there to be gone forward.
    QCOMPARE(project()->undoStack()->count(), steps);
    project()->undoStack()->undo();
    QVERIFY(!project()->runs().currentRun());
    project()->undoStack()->redo();
    QVERIFY(project()->runs().currentRun());
    project()->undoStack()->undo();
    QVERIFY(reopen());
    QVERIFY(!project()->runs().currentRun());
}

void DocumentWritingTest::typingGoesOnWhileOthersWrite()
{
    QVERIFY(make(musicText));
    QSignalSpy failed(project(), &Project::failed);
    QSignalSpy written(&project()->golden(), &GoldenDocument::written);
    auto other = ProjectStore::open(project()->access());
    QVERIFY(other);
    qint64 blocked = 0;
    const auto held = other->transaction([&]() -> Result<void> {
        type(u"x"_s);
        QElapsedTimer clock;
        clock.start();
        const auto flushed = project()->flush();
        blocked = clock.elapsed();
        if (flushed || flushed.error().code != ErrorCode::Busy)
            return fail(ErrorCode::Internal, "it was not busy");
        const auto asked = project()->flush(IfBusy::Fail);
        return asked ? fail(ErrorCode::Internal, "it was not busy") : Result<void>();
    });
    QVERIFY(held);
    QVERIFY2(blocked < 4'000, QByteArray::number(blocked).constData()); // SQLite's wait was five seconds
    QCOMPARE(failed.count(), 1); // of IfBusy::Fail alone
    QVERIFY(project()->golden().isPending());
    QVERIFY(written.wait(longTime));
    QVERIFY(!project()->golden().isPending());
}

void DocumentWritingTest::whatCannotBeginIsTold()
{
    QVERIFY(make(musicText));
    QVERIFY(project()->flush());
    QSignalSpy failed(project(), &Project::failed);
    auto other = ProjectStore::open(project()->access());
    QVERIFY(other);
    bool induces = true;
    const auto held = other->transaction([&]() -> Result<void> {
        project()->putSetting("test", "value", u"The test was not stored."_s);
        project()->induce(0.5);
        induces = project()->isInducing();
        return {};
    });
    QVERIFY(held);
    QVERIFY(!induces);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.front().at(1).toString(), u"The test was not stored."_s);
}

void DocumentWritingTest::theSliderWaitsForOthers()
{
    QVERIFY(make(musicText));
    QVERIFY(project()->flush());
    auto other = ProjectStore::open(project()->access());
    QVERIFY(other);
    const auto held = other->transaction([&]() -> Result<void> {
        for (int i = 1; i <= 90; ++i)
            project()->setGenerality(i / 100.0);
        return {};
    });
    QVERIFY(held);
    QTRY_COMPARE_WITH_TIMEOUT(other->setting("grammar.generality").value_or(""), std::string("0.9"), longTime);
    other = fail(ErrorCode::NotFound, "closed"); // what is open elsewhere is not opened again to write
    QVERIFY(reopen());
    QCOMPARE(project()->generality(), 0.9);
}

void DocumentWritingTest::aRejectionThatIsNotStoredIsNoStep()
{
    QVERIFY(make(musicText));
    QVERIFY(project()->flush());
    const int steps = project()->undoStack()->count();
    QSignalSpy failed(project(), &Project::failed);
    Rejection rejection;
    rejection.kind = Rejection::Kind::Value;
    rejection.intent = "PlayMusic";
    rejection.slot = "GenreName";
    rejection.text = std::string(100'000, 'x');
    {
        const FullDisk full;
        project()->reject(rejection);
    }
    QCOMPARE(failed.count(), 1);
    QCOMPARE(project()->undoStack()->count(), steps);
    QVERIFY(project()->rejections().empty());
    rejection.text = "rock";
    project()->reject(rejection);
    QCOMPARE(project()->undoStack()->count(), steps + 1);
    QCOMPARE(project()->rejections().size(), std::size_t(1));
}

/// What the process does that killedWhileTyping() kills: types letters, and says after each writing how many there are.
void DocumentWritingTest::typeUntilKilled(const QString &path)
{
    m_workspace->open(path);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QVERIFY(!project()->isReadOnly());
    for (;;) {
        type(u"x"_s);
        if (project()->flush()) {
            std::printf("%lld\n", static_cast<long long>(project()->golden().text().size() - musicText.size()));
            std::fflush(stdout);
        }
        QCoreApplication::processEvents();
    }
}

// Whatever moment it is: the project opens, it is whole, and it holds every letter that was said to be stored.
void DocumentWritingTest::killedWhileTyping()
{
    if (qEnvironmentVariableIsSet("FILIGREE_TYPE_IN"))
        return typeUntilKilled(qEnvironmentVariable("FILIGREE_TYPE_IN"));
    QVERIFY(make(musicText));
    const QString path = project()->path();
    QVERIFY(m_workspace->close());
    std::mt19937 chance(15);
    qsizetype stored = 0;
    for (int round = 0; round < 10; ++round) {
        QProcess editor;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FILIGREE_TYPE_IN"_s, path);
        environment.insert(u"TMPDIR"_s, m_folder->path()); // nobody tidies up after the killed
        editor.setProcessEnvironment(environment);
        editor.start(QCoreApplication::applicationFilePath(), {u"killedWhileTyping"_s, u"-o"_s, u"/dev/null,txt"_s});
        QVERIFY(editor.waitForReadyRead(longTime));
        QThread::usleep(chance() % 200'000);
        editor.kill();
        QVERIFY(editor.waitForFinished(longTime));
        QCOMPARE(editor.exitStatus(), QProcess::CrashExit);
        const QByteArray said = editor.readAllStandardOutput();
        const qsizetype whole = said.lastIndexOf('\n'); // the last line may be cut
        const qsizetype promised = said.left(whole).split('\n').last().toLongLong();
        QVERIFY(promised > stored);
        auto store = ProjectStore::open(path.toStdString());
        QVERIFY2(store, store ? "" : store.error().message().c_str());
        const auto complaints = store->checkIntegrity();
        QVERIFY(complaints && complaints->empty());
        const QString text = QString::fromStdString(store->goldenText().value_or(""));
        stored = text.size() - musicText.size();
        QVERIFY2(stored >= promised, qPrintable(u"%1 of %2"_s.arg(stored).arg(promised)));
        QCOMPARE(text, musicText + QString(stored, u'x'));
    }
}

QTEST_GUILESS_MAIN(DocumentWritingTest)
#include "tst_documentwriting.moc"
