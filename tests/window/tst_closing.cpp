// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProgressDialog>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>

#include "app/document/cataloguewrites.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int count = 40'000; // values

} // namespace

/// A large catalogue is still being stored when the window is to close: it says so, stays alive, and can stay open.
class ClosingTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        openGolden(u"music.golden"_s, "[PlayMusic]\nplay rock|GenreName\n");
        QByteArray content;
        for (int i = 0; i < count; ++i)
            content += "genre number " + QByteArray::number(i) + '\n';
        write(u"GenreName.txt"_s, content);
    }

    void waitsAndCloses();
    void mayStay();
    void anotherProjectWaits();
    void theLastOneAskedForIsOpened();

private:
    /// The catalogue is on its way to the disk, and before a write that does not end before letGo(): a machine may be
    /// too quick to be caught at it.
    void addCatalogue()
    {
        auto &writes = const_cast<CatalogueWrites &>(project()->storing());
        project()->addCatalogue(path(u"GenreName.txt"_s), u"GenreName"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!writes.revisions().empty(), longTime);
        writes.add(u"hold"_s, [this](ProjectStore &) -> Result<void> {
            m_gate.acquire();
            return {};
        });
        QVERIFY(writes.isBusy());
    }
    void letGo() { m_gate.release(); }
    [[nodiscard]] QProgressDialog *dialog() const { return find<QProgressDialog>(u"storing"_s); }
    [[nodiscard]] static qint64 stored(const QString &path)
    {
        const auto content = Project::read(path, OpenMode::ReadOnly);
        return content && (*content)->catalogues.size() == 1 ? (*content)->catalogues.front().size : -1;
    }

    QSemaphore m_gate;
};

void ClosingTest::waitsAndCloses()
{
    const QString file = project()->path();
    addCatalogue();
    m_window->close(); // which does not stand still until all is stored
    QVERIFY(m_window->isVisible() && dialog());
    letGo();
    QTRY_VERIFY_WITH_TIMEOUT(!project(), longTime);
    QTRY_VERIFY(!m_window->isVisible());
    quit();
    QCOMPARE(stored(file), qint64(count));
}

void ClosingTest::mayStay()
{
    addCatalogue();
    m_window->close();
    QVERIFY(dialog());
    QTest::mouseClick(dialog()->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_VERIFY(!dialog());
    letGo();
    QTRY_VERIFY_WITH_TIMEOUT(!project()->storing().isBusy(), longTime);
    QVERIFY(m_window->isVisible() && project());
    command(u"close"_s)->trigger(); // nothing to wait for
    QVERIFY(!project());
}

void ClosingTest::anotherProjectWaits()
{
    write(u"other.golden"_s, "[Stop]\nstop\n");
    const QString file = project()->path();
    addCatalogue();
    m_workspace->openGolden(path(u"other.golden"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_jobs->isRunning(u"project.open"_s), longTime);
    QVERIFY(project()->name() == u"music"_s && m_workspace->isOpening());
    letGo();
    QTRY_VERIFY_WITH_TIMEOUT(project() && project()->name() == u"other"_s, longTime);
    QVERIFY(!m_workspace->isOpening());
    QCOMPARE(stored(file), qint64(count));
}

void ClosingTest::theLastOneAskedForIsOpened()
{
    const QString music = project()->path();
    for (const QString &name : {u"other"_s, u"third"_s}) {
        openGolden(name + u".golden"_s, "[Stop]\nstop " + name.toUtf8() + '\n');
        QTRY_COMPARE_WITH_TIMEOUT(project()->name(), name, longTime);
    }
    m_workspace->open(music);
    QTRY_COMPARE_WITH_TIMEOUT(project()->name(), u"music"_s, longTime);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    addCatalogue();
    QSignalSpy changed(m_workspace.get(), &Workspace::sourceChanged);
    QSignalSpy opened(m_workspace.get(), &Workspace::projectChanged);
    m_workspace->openGolden(path(u"other.golden"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_jobs->isRunning(u"project.open"_s), longTime);
    QVERIFY(project()->storing().isBusy() && m_workspace->isOpening()); // it was read, and waits
    m_workspace->openGolden(path(u"third.golden"_s));
    letGo();
    QTRY_VERIFY_WITH_TIMEOUT(project() && project()->name() == u"third"_s, longTime);
    QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->isOpening() && m_jobs->isIdle(), longTime);
    QVERIFY2(changed.isEmpty(), "no project is compared with another one's file");
    QCOMPARE(project()->name(), u"third"_s);
    QCOMPARE(stored(music), qint64(count));
}

QTEST_MAIN(ClosingTest)
#include "tst_closing.moc"
