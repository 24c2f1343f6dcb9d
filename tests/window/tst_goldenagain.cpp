// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <string>

#include <QPushButton>
#include <QSignalSpy>

#include "widgets/common/messagebar.h"
#include "widgets/editor/goldeneditor.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto first = "[PlayMusic]\nplay rock|GenreName\n";
constexpr auto second = "[PlayMusic]\nplay rock|GenreName\nplay jazz|GenreName\n[Stop]\nstop\n";

} // namespace

/// A golden file is opened a second time: the project made of it is there, and the file may have changed.
class GoldenAgainTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        openGolden(u"x.golden"_s, first);
    }

    void unchangedIsOpened();
    void changesAreOffered();
    void changesTakenBackAreOfferedAgain();
    void changesAreKnownWhenTheyAreStored();
    void nothingToImportForReading();
    void editsOfTheProjectStay();
    void alsoWhileItIsOpen();
    void messagesNameWhatWasAsked();

private:
    void again(const QByteArray &content)
    {
        QVERIFY(project()->flush());
        quit();
        write(u"x.golden"_s, content);
        build();
        m_workspace->openGolden(path(u"x.golden"_s));
        QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
        QTRY_VERIFY_WITH_TIMEOUT(!messages()->sentence().isEmpty(), longTime);
    }
    [[nodiscard]] widgets::MessageBar *messages() const { return find<widgets::MessageBar>(u"messages"_s); }
    [[nodiscard]] QPushButton *action() const
    {
        const auto buttons = messages()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->isVisible() && button->text() == u"Import the changes"_s)
                return button;
        return nullptr;
    }
};

void GoldenAgainTest::unchangedIsOpened()
{
    again(first);
    QVERIFY(messages()->sentence().contains(u"x.filigree"_s));
    QVERIFY(!action());
    again(QByteArray(first).replace("\n", "\r\n")); // other line ends are no change
    QVERIFY(!action());
}

void GoldenAgainTest::changesAreOffered()
{
    again(second);
    QVERIFY(messages()->kind() == widgets::MessageKind::Warning);
    QVERIFY(messages()->sentence().contains(u"x.golden"_s));
    QCOMPARE(project()->golden().text(), QString::fromUtf8(first));
    QVERIFY(action());
    QTest::mouseClick(action(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(project()->golden().text(), QString::fromUtf8(second), longTime);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(project()->golden().text(), QString::fromUtf8(first));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    again(second);
    QVERIFY(!action());
}

void GoldenAgainTest::changesTakenBackAreOfferedAgain()
{
    again(second);
    QTest::mouseClick(action(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(project()->golden().text(), QString::fromUtf8(second), longTime);
    project()->undoStack()->undo();
    QCOMPARE(project()->golden().text(), QString::fromUtf8(first));
    again(second);
    QVERIFY(action());
}

void GoldenAgainTest::changesAreKnownWhenTheyAreStored()
{
    again(second);
    const std::string before = project()->setting("golden.source");
    std::optional<std::string> meanwhile; // what a power cut would leave
    connect(project()->undoStack(), &QUndoStack::indexChanged, this, [&] {
        if (!meanwhile && project()->golden().isPending())
            meanwhile = project()->setting("golden.source");
    });
    QTest::mouseClick(action(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(meanwhile, longTime);
    QCOMPARE(*meanwhile, before);
    QVERIFY(project()->flush());
    QVERIFY(project()->setting("golden.source") != before);
    project()->undoStack()->disconnect(this);
}

void GoldenAgainTest::nothingToImportForReading()
{
    QVERIFY(project()->flush());
    quit();
    write(u"x.golden"_s, second);
    const auto writer = Project::read(path(u"x.filigree"_s), OpenMode::ReadWrite); // another program
    QVERIFY(writer);
    build();
    m_workspace->openGolden(path(u"x.golden"_s));
    QTRY_VERIFY_WITH_TIMEOUT(messages()->sentence().contains(u"x.golden"_s), longTime);
    QVERIFY(project()->isReadOnly());
    QVERIFY2(!action(), "a button that does nothing");
}

void GoldenAgainTest::editsOfTheProjectStay()
{
    utterancesPage()->editor()->setFocus();
    utterancesPage()->editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(utterancesPage()->editor(), u"play it"_s);
    again(second);
    QVERIFY(action());
    QTest::mouseClick(action(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(project()->golden().text().contains(u"jazz"_s), longTime);
    QCOMPARE(project()->golden().text(),
             QString::fromUtf8(first) + u"play it\n\n[PlayMusic]\nplay jazz|GenreName\n[Stop]\nstop\n"_s);
    project()->undoStack()->undo();
    QCOMPARE(project()->golden().text(), QString::fromUtf8(first) + u"play it"_s);
}

void GoldenAgainTest::alsoWhileItIsOpen()
{
    write(u"x.golden"_s, second);
    m_workspace->openGolden(path(u"x.golden"_s));
    QTRY_VERIFY_WITH_TIMEOUT(action(), longTime);
}

void GoldenAgainTest::messagesNameWhatWasAsked()
{
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    write(u"bad.golden"_s, QByteArray("\0\1\2", 3));
    m_workspace->openGolden(path(u"bad.golden"_s));
    QVERIFY(failed.wait(longTime));
    const QString sentence = failed.first().at(1).toString();
    QVERIFY2(sentence.contains(u"bad.golden"_s) && !sentence.contains(u"bad.filigree"_s), qPrintable(sentence));
}

QTEST_MAIN(GoldenAgainTest)
#include "tst_goldenagain.moc"
