// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "widgets/editor/goldeneditor.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

/// Patterns as people type them, the half-finished ones too, in a long text.
class FindBarTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        QByteArray text = "@locale en-US\n[Play]\n";
        for (int i = 0; i < lines; ++i)
            text += "play the song number " + QByteArray::number(i) + " again and again and again\n";
        openGolden(u"songs.golden"_s, text);
        editor()->setFocus();
        command(u"findInText"_s)->trigger();
    }

    void slowPatternsHoldNothing();
    void nothingIsNoMatch();
    void theCountFollowsTheText();
    void goesRound();

private:
    static constexpr int lines = 3'000;
    [[nodiscard]] widgets::GoldenEditor *editor() const { return utterancesPage()->editor(); }
    [[nodiscard]] QString count() const { return find<QLabel>(u"findCount"_s)->text(); }
    void look(const QString &words, bool isPattern) const
    {
        find<QCheckBox>(u"findPattern"_s)->setChecked(isPattern);
        find<QLineEdit>(u"findWords"_s)->setText(words);
    }
};

/// Every line of it would take as many steps as there are ways to cut it into pieces.
void FindBarTest::slowPatternsHoldNothing()
{
    const int before = editor()->textCursor().position();
    look(uR"((\w+\s*)+\d$)"_s, true);
    QTRY_VERIFY_WITH_TIMEOUT(count().contains(u"too long"_s), longTime); // not: not found
    command(u"findNext"_s)->trigger(); // gives up
    QCOMPARE(editor()->textCursor().position(), before);
    const QString text = editor()->toPlainText();
    find<QPushButton>(u"replaceAll"_s)->click(); // all or nothing
    QVERIFY2(count().contains(u"Nothing was replaced"_s), qPrintable(count()));
    QCOMPARE(editor()->toPlainText(), text);
    look(u"number"_s, false);
    QTRY_COMPARE_WITH_TIMEOUT(count(), u"3000 found"_s, longTime);
}

void FindBarTest::nothingIsNoMatch()
{
    look(u"z*"_s, true);
    QTRY_COMPARE_WITH_TIMEOUT(count(), u"not found"_s, longTime);
    command(u"findNext"_s)->trigger();
    QVERIFY(!editor()->textCursor().hasSelection());
    look(u"(again *)*$"_s, true); // may be empty, but is not
    command(u"findNext"_s)->trigger();
    QVERIFY(!editor()->textCursor().selectedText().isEmpty());
}

void FindBarTest::theCountFollowsTheText()
{
    look(u"the song"_s, false);
    QTRY_COMPARE_WITH_TIMEOUT(count(), u"3000 found"_s, longTime);
    editor()->moveCursor(QTextCursor::End);
    editor()->insertPlainText(u"the song\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(), u"3001 found"_s, longTime);
}

void FindBarTest::goesRound()
{
    look(u"number 0 "_s, false);
    editor()->moveCursor(QTextCursor::End);
    command(u"findNext"_s)->trigger();
    QCOMPARE(editor()->textCursor().selectedText(), u"number 0 "_s);
    const int first = editor()->textCursor().position();
    command(u"findNext"_s)->trigger(); // there is no other
    QCOMPARE(editor()->textCursor().position(), first);
    look(u"again"_s, false);
    editor()->moveCursor(QTextCursor::End);
    command(u"findPrevious"_s)->trigger();
    const int last = editor()->textCursor().position();
    command(u"findPrevious"_s)->trigger();
    QVERIFY(editor()->textCursor().position() < last);
    QCOMPARE(editor()->textCursor().selectedText(), u"again"_s);
    QCOMPARE(editor()->textCursor().blockNumber(), lines + 1);
}

QTEST_MAIN(FindBarTest)
#include "tst_findbar.moc"
