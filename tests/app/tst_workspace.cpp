// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <atomic>

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "app/documentfixture.h"
#include "support/files.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

class WorkspaceTest : public DocumentFixture {
    Q_OBJECT

private Q_SLOTS:
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void missingFileKeepsTheOpenProject();
    void secondWriterReads();
    void sampleIsKeptAndStartsAfresh();
    void copyIsAProject();
    void copyOfAProjectThatIsClosed();
    void askedForTwice();
    void goldenFileBecomesAProject();
    void projectOpenElsewhereIsNotReplaced();
    void reopenedProjectCanBeWritten();
};

void WorkspaceTest::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("text") << QByteArray("not a project at all") << static_cast<int>(ErrorCode::NotAProject);
    QTest::newRow("empty") << QByteArray() << static_cast<int>(ErrorCode::NotAProject);
    QByteArray truncated("SQLite format 3\0", 16);
    QTest::newRow("only a header") << truncated << -1; // damaged or no project: both are true
}

void WorkspaceTest::badFilesAreRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    QVERIFY(make(musicText));
    const Project *before = project();
    write(file(u"bad.filigree"_s), content);
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    m_workspace->open(file(u"bad.filigree"_s));
    QVERIFY(failed.wait(longTime));
    const auto error = failed.first().first().value<Error>();
    if (code >= 0)
        QCOMPARE(static_cast<int>(error.code), code);
    else
        QVERIFY(error.code == ErrorCode::NotAProject || error.code == ErrorCode::DamagedProject);
    QVERIFY(!error.detail.empty());
    QVERIFY(failed.first().at(1).toString().contains(u"bad.filigree"_s));
    QCOMPARE(project(), before); // what was open stays open
    QFile bad(file(u"bad.filigree"_s));
    QVERIFY(bad.open(QIODevice::ReadOnly));
    QCOMPARE(bad.readAll(), content);
}

void WorkspaceTest::missingFileKeepsTheOpenProject()
{
    QVERIFY(make(musicText));
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    m_workspace->open(file(u"nothing.filigree"_s));
    QVERIFY(failed.wait(longTime));
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::NotFound);
    QVERIFY(project());
    QVERIFY(!QFile::exists(file(u"nothing.filigree"_s)));
}

void WorkspaceTest::secondWriterReads()
{
    QVERIFY(make(musicText));
    JobQueue jobs;
    Workspace second(jobs);
    second.open(project()->path());
    QTRY_VERIFY_WITH_TIMEOUT(second.project(), longTime);
    QVERIFY(second.project()->isReadOnly());
    QVERIFY(!project()->isReadOnly());
    QCOMPARE(second.project()->golden().text(), musicText);
    second.project()->editText({0, {}, u"x"_s});
    second.project()->induce(0.5);
    QCOMPARE(second.project()->golden().text(), musicText);
    QVERIFY(jobs.isIdle() || !jobs.isRunning(u"induce"_s));
}

void WorkspaceTest::sampleIsKeptAndStartsAfresh()
{
    m_workspace->openSample(u"music.en-US"_s);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QVERIFY(m_workspace->isSample());
    QVERIFY(project()->golden().golden()->utterances.size() >= 40);
    QVERIFY(project()->golden().golden()->diagnostics.empty());
    QVERIFY(project()->catalogues().size() >= 3);
    const QString original = project()->golden().text();
    project()->editText({0, {}, u"# mine\n"_s});
    m_workspace->close();
    m_workspace->openSample(u"music.en-US"_s);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QVERIFY(project()->golden().text().startsWith(u"# mine\n"_s));
    m_workspace->openSample(u"music.en-US"_s, true);
    QTRY_VERIFY_WITH_TIMEOUT(project() && project()->golden().text() == original, longTime);
}

void WorkspaceTest::copyIsAProject()
{
    QVERIFY(make(musicText));
    QSignalSpy saved(m_workspace.get(), &Workspace::copySaved);
    type(u"stop"_s);
    m_workspace->saveCopy(file(u"copy.filigree"_s));
    QVERIFY(saved.wait(longTime));
    const auto copy = Project::read(file(u"copy.filigree"_s), OpenMode::ReadWrite);
    QVERIFY(copy);
    QVERIFY((*copy)->text.endsWith(u"stop"_s));
    QVERIFY(project()->path().endsWith(u"work.filigree"_s));
}

void WorkspaceTest::copyOfAProjectThatIsClosed()
{
    QVERIFY(make(musicText));
    QSignalSpy saved(m_workspace.get(), &Workspace::copySaved);
    m_workspace->saveCopy(file(u"copy.filigree"_s));
    const QString name = project()->path();
    m_workspace->close();
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    if (!saved.isEmpty()) // it may have been ready already, and tells what it is of
        QCOMPARE(saved.first().at(1).toString(), name);
    else
        QVERIFY(!QFile::exists(file(u"copy.filigree"_s)));
}

void WorkspaceTest::askedForTwice()
{
    QVERIFY(make(musicText));
    const QString path = project()->path();
    m_workspace->close();
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    QSignalSpy changed(m_workspace.get(), &Workspace::projectChanged);
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    for (int click = 0; click < 3; ++click)
        m_workspace->open(path);
    QTRY_VERIFY_WITH_TIMEOUT(project() && m_jobs->isIdle(), longTime);
    QVERIFY(!project()->isReadOnly());
    QCOMPARE(changed.size(), 1);
    QVERIFY(failed.isEmpty());
    m_workspace->close();
    m_workspace->open(path); // and again later
    QTRY_VERIFY_WITH_TIMEOUT(project() && m_jobs->isIdle(), longTime);
}

void WorkspaceTest::goldenFileBecomesAProject()
{
    write(file(u"mine.golden"_s), musicText.toUtf8());
    m_workspace->openGolden(file(u"mine.golden"_s));
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QCOMPARE(project()->path(), file(u"mine.filigree"_s));
    QCOMPARE(project()->golden().text(), musicText);
    write(file(u"binary.golden"_s), QByteArray("\0\1\2", 3));
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    m_workspace->openGolden(file(u"binary.golden"_s));
    QVERIFY(failed.wait(longTime));
    QVERIFY(!QFile::exists(file(u"binary.filigree"_s)));
}

void WorkspaceTest::projectOpenElsewhereIsNotReplaced()
{
    JobQueue jobs;
    Workspace second(jobs);
    second.create(file(u"theirs.filigree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(second.project(), longTime);
    second.project()->appendText(musicText, u"fill"_s);
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    m_workspace->create(file(u"theirs.filigree"_s));
    QVERIFY(failed.wait(longTime));
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Busy);
    QVERIFY(second.project()->flush());
    const auto read = Project::read(file(u"theirs.filigree"_s), OpenMode::ReadOnly);
    QVERIFY(read);
    QCOMPARE((*read)->text, musicText);
}

void WorkspaceTest::reopenedProjectCanBeWritten()
{
    QVERIFY(make(musicText));
    const QString path = project()->path();
    // A job that does not come to its end at once, with the project's lock in its hands.
    auto running = std::make_shared<std::atomic<bool>>(false);
    auto go = std::make_shared<std::atomic<bool>>(false);
    m_jobs->start<void>(
        {u"slow"_s, {}},
        [access = project()->access(), running, go](Progress &) -> Result<void> {
            running->store(true);
            while (!go->load())
                QThread::msleep(1);
            return {};
        },
        this, [](const Result<void> &) {});
    QTRY_VERIFY_WITH_TIMEOUT(running->load(), longTime);
    QVERIFY(m_workspace->close());
    m_workspace->open(path);
    QTest::qWait(100);
    QVERIFY(!project()); // it waits, and the window does not
    go->store(true);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QVERIFY(!project()->isReadOnly());
    QCOMPARE(project()->golden().text(), musicText);
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
