// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include "app/document/suggestions.h"
#include "tests/window/windowfixture.h"
#include "widgets/editor/goldeneditor.h"
#include "widgets/editor/suggestionpanel.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

/// Plain sentences are pasted: annotations are suggested, accepted one by one or all, refused for good, and undone.
class SuggestionsTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void pastedSentencesAreAnnotated();
    void aRefusalIsRemembered();
    void anOldLookDoesNotBringBackWhatWasRefused();

private:
    [[nodiscard]] QTreeView *view() const { return find<QTreeView>(u"suggestions"_s); }
    [[nodiscard]] int count() const { return view()->model()->rowCount(); }
    [[nodiscard]] QString sentence(int row) const { return view()->model()->index(row, 1).data().toString(); }

    void paste(const QString &text)
    {
        auto *editor = utterancesPage()->editor();
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    }
};

void SuggestionsTest::pastedSentencesAreAnnotated()
{
    openGolden(u"music.golden"_s, smallMusic);
    induce();
    command(u"mode.utterances"_s)->trigger();
    QTRY_COMPARE(count(), 0);
    paste(u"\n[PlayMusic]\nput on more rock\nput on some jazz music\nplay some jazz\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(), 3, longTime);
    const QString pasted = project()->golden().text();
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    QCOMPARE(QApplication::focusWidget(), view());
    QCOMPARE(find<QTabWidget>(u"below"_s)->currentIndex(), 1);
    QCOMPARE(sentence(0), u"put on more rock|GenreName"_s);
    QTest::keyClick(view(), Qt::Key_A);
    QCOMPARE(count(), 2);
    QVERIFY(project()->golden().text().contains(u"\nput on more rock|GenreName\n"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(project()->golden().text(), pasted);
    QTRY_COMPARE_WITH_TIMEOUT(count(), 3, longTime);
    QTest::mouseClick(find<QPushButton>(u"acceptSuggestions"_s), Qt::LeftButton);
    QCOMPARE(count(), 0);
    QVERIFY(project()->golden().text().endsWith(
        u"put on more rock|GenreName\nput on some jazz|GenreName music\nplay some jazz|GenreName\n"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(project()->golden().text(), pasted);
}

void SuggestionsTest::aRefusalIsRemembered()
{
    openGolden(u"music.golden"_s, smallMusic);
    paste(u"\n[PlayMusic]\nI want jazz now\n"_s); // no grammar yet: a known value
    QTRY_COMPARE_WITH_TIMEOUT(count(), 1, longTime);
    QCOMPARE(sentence(0), u"I want jazz|GenreName now"_s);
    command(u"showSuggestions"_s)->trigger();
    QTest::keyClick(view(), Qt::Key_R);
    QCOMPARE(count(), 0);
    command(u"undo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(count(), 1, longTime);
    command(u"redo"_s)->trigger();
    QCOMPARE(count(), 0);
    const QString file = project()->path();
    restart();
    bool looked = false;
    const auto watch = connect(m_jobs.get(), &JobQueue::jobsChanged, this,
                               [&] { looked = looked || m_jobs->isRunning(u"suggest"_s); });
    m_workspace->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QVERIFY(project()->golden().text().contains(u"I want jazz now"_s));
    QTRY_VERIFY_WITH_TIMEOUT(looked && m_jobs->isIdle(), longTime);
    disconnect(watch);
    QCOMPARE(count(), 0);
}

void SuggestionsTest::anOldLookDoesNotBringBackWhatWasRefused()
{
    openGolden(u"music.golden"_s, smallMusic);
    paste(u"\n[PlayMusic]\nI want jazz now\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(), 1, longTime);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    Suggestions &suggestions = project()->suggestions();
    bool refused = false;
    bool broughtBack = false;
    int looks = 0;
    connect(m_jobs.get(), &JobQueue::jobsChanged, this, [&] {
        const bool looking = m_jobs->isRunning(u"suggest"_s);
        looks += !looking && refused ? 1 : 0;
        if (looking && !std::exchange(refused, true))
            suggestions.refuse({0}); // while it is looked with what was refused before
    });
    connect(&suggestions, &Suggestions::changed, this, [&] { broughtBack |= refused && !suggestions.all().empty(); });
    Q_EMIT project()->cataloguesChanged(); // it is looked again
    QTRY_VERIFY_WITH_TIMEOUT(refused && m_jobs->isIdle() && looks >= 2, longTime);
    QVERIFY(!broughtBack);
    QCOMPARE(count(), 0);
}

QTEST_MAIN(SuggestionsTest)
#include "tst_suggestions.moc"
