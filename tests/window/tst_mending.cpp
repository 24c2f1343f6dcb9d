// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include "tests/window/windowfixture.h"
#include "widgets/editor/goldeneditor.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

/// Problems are mended with a fix that is chosen, and words with a pattern.
class MendingTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void aFixIsChosenWithTheKeys();
    void patternsAreFoundAndReplaced();

private:
    [[nodiscard]] widgets::GoldenEditor *editor() const { return utterancesPage()->editor(); }
    [[nodiscard]] QString line(int number) const { return project()->golden().text().split(u'\n').at(number - 1); }
};

void MendingTest::aFixIsChosenWithTheKeys()
{
    openGolden(u"faulty.golden"_s,
               "@locale en-US\n[Play]\nplay {Vogue|Song by Madonna|Artist\nplay hello|Song\nplay hello|Artist\n");
    editor()->setFocus();
    editor()->goToLine(3);
    QTest::keyClick(editor(), Qt::Key_Return, Qt::AltModifier);
    auto *menu = find<QMenu>(u"fixMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(line(3), u"play {Vogue}|Song by Madonna|Artist"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(line(3), u"play {Vogue|Song by Madonna|Artist"_s);
    QTRY_VERIFY(!find<QMenu>(u"fixMenu"_s));
    m_window->activateWindow(); // the pop-up was the last one; no window manager gives it back here
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    editor()->setFocus();
    editor()->goToLine(5);
    QTest::keyClick(editor(), Qt::Key_Return, Qt::AltModifier);
    menu = find<QMenu>(u"fixMenu"_s);
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(line(4), u"play hello|Artist"_s);
    QTRY_VERIFY(!find<QMenu>(u"fixMenu"_s));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    editor()->goToLine(2); // nothing is wrong there
    QTest::keyClick(editor(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(!find<QMenu>(u"fixMenu"_s));
}

void MendingTest::patternsAreFoundAndReplaced()
{
    openGolden(u"songs.golden"_s, "@locale en-US\n[Play]\nplay Hello by Adele\nplay Halo by Beyonce\nstop it\n");
    editor()->setFocus();
    command(u"findInText"_s)->trigger();
    auto *words = find<QLineEdit>(u"findWords"_s);
    auto *count = find<QLabel>(u"findCount"_s);
    auto *pattern = find<QCheckBox>(u"findPattern"_s);
    auto *with = find<QLineEdit>(u"replaceWith"_s);
    words->selectAll();
    QTest::keyClicks(words, u"play (\\w+) by (\\w+)"_s);
    QCOMPARE(count->text(), u"not found"_s);
    QTest::mouseClick(pattern, Qt::LeftButton, {}, QPoint(8, pattern->height() / 2));
    QVERIFY(pattern->isChecked());
    QCOMPARE(count->text(), u"2 found"_s);
    with->setFocus();
    QTest::keyClicks(with, u"start \\1|Song from \\2"_s);
    words->setFocus();
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(editor()->textCursor().selectedText(), u"play Hello by Adele"_s);
    QTest::mouseClick(find<QPushButton>(u"replaceOne"_s), Qt::LeftButton);
    QCOMPARE(line(3), u"start Hello|Song from Adele"_s);
    QCOMPARE(editor()->textCursor().selectedText(), u"play Halo by Beyonce"_s);
    QTest::mouseClick(find<QPushButton>(u"replaceAll"_s), Qt::LeftButton);
    QCOMPARE(line(4), u"start Halo|Song from Beyonce"_s);
    QCOMPARE(line(5), u"stop it"_s);
    command(u"undo"_s)->trigger();
    QCOMPARE(line(4), u"play Halo by Beyonce"_s);
    words->selectAll();
    QTest::keyClicks(words, u"play ("_s);
    QCOMPARE(count->text(), u"not a pattern"_s);
    const QString before = project()->golden().text();
    QTest::mouseClick(find<QPushButton>(u"replaceAll"_s), Qt::LeftButton);
    QCOMPARE(project()->golden().text(), before);
    words->selectAll();
    QTest::keyClicks(words, u"x*"_s); // nothing is no match
    QCOMPARE(count->text(), u"not found"_s);
    QTest::mouseClick(find<QPushButton>(u"replaceAll"_s), Qt::LeftButton);
    QCOMPARE(project()->golden().text(), before);
}

QTEST_MAIN(MendingTest)
#include "tst_mending.moc"
