// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include "app/document/annotationmodel.h"
#include "app/document/suggestions.h"
#include "tests/window/windowfixture.h"
#include "widgets/common/messagebar.h"
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
    void aTrainedModelSuggests();
    void aModelIsReadAgainTheNextTime();
    void aFileThatIsNoModelChangesNothing();

private:
    [[nodiscard]] QTreeView *view() const { return find<QTreeView>(u"suggestions"_s); }
    [[nodiscard]] int count() const { return view()->model()->rowCount(); }
    [[nodiscard]] QString sentence(int row) const { return view()->model()->index(row, 1).data().toString(); }
    [[nodiscard]] QString why(int row) const { return view()->model()->index(row, 2).data().toString(); }
    [[nodiscard]] AnnotationModel &model() const { return project()->suggestions().model(); }

    void openMany();
    void train();

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

/// So much alike that a model has no doubt.
void SuggestionsTest::openMany()
{
    QByteArray text("@locale en-US\n[PlayMusic]\n");
    for (const char *verb : {"play", "put on", "start", "find"})
        for (const char *genre : {"rock", "jazz", "soul", "folk", "blues", "disco"})
            for (const char *end : {"music", "songs", "tunes"})
                text += QByteArray(verb) + " some " + genre + "|GenreName " + end + '\n';
    text += "[Stop]\n";
    for (const char *verb : {"stop", "pause", "end", "mute"})
        for (const char *what : {"it", "that", "everything", "the noise"})
            text += QByteArray(verb) + ' ' + what + " now\n";
    openGolden(u"many.golden"_s, text);
}

void SuggestionsTest::train()
{
    command(u"trainAnnotationModel"_s)->trigger();
    QVERIFY(model().isTraining() && !command(u"trainAnnotationModel"_s)->isEnabled());
    QVERIFY(m_jobs->isRunning(u"suggest.model"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!model().isTraining(), longTime);
    QVERIFY(model().model() && model().file().isEmpty());
}

/// A sentence without an intent: values know its slot, the model knows both.
void SuggestionsTest::aTrainedModelSuggests()
{
    openMany();
    for (const char *needsOne : {"saveAnnotationModel", "dropAnnotationModel"})
        QVERIFY(!command(QString::fromLatin1(needsOne))->isEnabled());
    auto *editor = utterancesPage()->editor();
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Home, Qt::ControlModifier); // above the first heading
    QGuiApplication::clipboard()->setText(u"play some jazz music\n"_s);
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(count(), 1, longTime);
    const QString ofValues = why(0);
    QVERIFY(project()->suggestions().all().front().source == AnnotationSuggestion::Source::Value);
    train();
    QTRY_VERIFY_WITH_TIMEOUT(count() == 1 && why(0) != ofValues, longTime);
    QCOMPARE(sentence(0), u"play some jazz|GenreName music"_s);
    const AnnotationSuggestion &one = project()->suggestions().all().front();
    QVERIFY(one.source == AnnotationSuggestion::Source::Model);
    QCOMPARE(one.lines.front().utterance.intent, std::string("PlayMusic"));
    QVERIFY(one.probability >= 0.8 && one.probability <= 1.0);
    QCOMPARE(why(0), u"said for PlayMusic: the model, %1 %"_s.arg(QLocale().toString(one.probability * 100.0, 'f', 0)));
    QCOMPARE(view()->model()->index(0, 2).data(Qt::ToolTipRole).toString(), why(0));
    const QString before = project()->golden().text();
    command(u"showSuggestions"_s)->trigger();
    QTest::keyClick(view(), Qt::Key_A);
    QVERIFY(project()->golden().text().startsWith(u"@locale"_s)); // it went under its heading
    QCOMPARE(project()->golden().text().count(u"\nplay some jazz|GenreName music\n"_s), 2);
    command(u"undo"_s)->trigger();
    QCOMPARE(project()->golden().text(), before);
    QTRY_COMPARE_WITH_TIMEOUT(count(), 1, longTime);
    command(u"dropAnnotationModel"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(count() == 1 && why(0) == ofValues, longTime);
    QVERIFY(!command(u"dropAnnotationModel"_s)->isEnabled());
}

void SuggestionsTest::aModelIsReadAgainTheNextTime()
{
    openMany();
    train();
    model().save(path(u"music.model"_s));
    QTRY_COMPARE_WITH_TIMEOUT(model().file(), path(u"music.model"_s), longTime);
    const std::string bytes = model().model()->toBytes();
    QVERIFY(find<QToolButton>(u"annotationModel"_s)->text().contains(u"music.model"_s));
    const QString file = project()->path();
    m_window->saveView();
    restart();
    m_workspace->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(project() && model().model(), longTime);
    QVERIFY(model().model()->toBytes() == bytes);
    QCOMPARE(model().file(), path(u"music.model"_s));

    // The file goes: it is said once, and the project is as usable as before.
    m_window->saveView();
    quit();
    QVERIFY(QFile::remove(path(u"music.model"_s)));
    build();
    auto *messages = find<widgets::MessageBar>(u"messages"_s);
    m_workspace->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(project() && messages->sentence().contains(u"music.model"_s), longTime);
    QCOMPARE(messages->kind(), widgets::MessageKind::Info);
    QVERIFY(!model().model() && model().fileToRemember().isEmpty());
}

void SuggestionsTest::aFileThatIsNoModelChangesNothing()
{
    openMany();
    train();
    const auto before = model().model();
    write(u"list.model"_s, "rock\njazz\n");
    auto *messages = find<widgets::MessageBar>(u"messages"_s);
    model().use(path(u"list.model"_s));
    QTRY_COMPARE_WITH_TIMEOUT(messages->kind(), widgets::MessageKind::Error, longTime);
    QVERIFY2(messages->sentence().contains(u"list.model"_s), qPrintable(messages->sentence()));
    QCOMPARE(model().model(), before);
    // A training that is cancelled does not change it either.
    command(u"trainAnnotationModel"_s)->trigger();
    m_jobs->cancelKind(u"suggest.model"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    QVERIFY(!model().isTraining() && model().model());
    // Without an annotated sentence there is nothing to learn.
    const auto latest = model().model();
    project()->changeText(difference(project()->golden().text(), u"[Stop]\nstop it\n"_s), u"shorten"_s);
    command(u"trainAnnotationModel"_s)->trigger();
    QVERIFY(!model().isTraining());
    QCOMPARE(messages->kind(), widgets::MessageKind::Info);
    QCOMPARE(model().model(), latest);
}

QTEST_MAIN(SuggestionsTest)
#include "tst_suggestions.moc"
