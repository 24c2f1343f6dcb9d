// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QTreeView>

#include "app/document/askme.h"
#include "app/document/suggestions.h"
#include "tests/window/windowfixture.h"
#include "widgets/editor/goldeneditor.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

/// Another language or another size of the text makes another window; the project and its steps of undo stay.
class RebuiltWindowTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void aRefusalIsUndoneInTheNewWindow();
    void theStackAsksTheSameInterview();

private:
    [[nodiscard]] QTreeView *view() const { return find<QTreeView>(u"suggestions"_s); }
    [[nodiscard]] int count() const { return view()->model()->rowCount(); }
};

void RebuiltWindowTest::aRefusalIsUndoneInTheNewWindow()
{
    openGolden(u"music.golden"_s, smallMusic);
    auto *editor = utterancesPage()->editor();
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(u"\n[PlayMusic]\nI want jazz now\n"_s);
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(count(), 1, longTime);
    command(u"showSuggestions"_s)->trigger();
    QTest::keyClick(view(), Qt::Key_R);
    QCOMPARE(count(), 0);
    rebuild();
    rebuild();
    QCOMPARE(project()->findChildren<Suggestions *>().size(), 1);
    command(u"undo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(count(), 1, longTime);
}

void RebuiltWindowTest::theStackAsksTheSameInterview()
{
    openGolden(u"music.golden"_s, smallMusic);
    const AskMe *first = &project()->askMe();
    rebuild();
    QCOMPARE(&project()->askMe(), first);
    QCOMPARE(project()->findChildren<AskMe *>().size(), 1);
}

QTEST_MAIN(RebuiltWindowTest)
#include "tst_rebuiltwindow.moc"
