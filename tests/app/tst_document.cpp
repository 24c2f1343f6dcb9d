// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "app/document/importer.h"
#include "app/documentfixture.h"
#include "support/files.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

class DocumentTest : public DocumentFixture {
    Q_OBJECT

private Q_SLOTS:
    void editsAreWrittenSoon();
    void editsSurviveClosing();
    void typingIsOneStepOfUndo();
    void strokesEndWhereEditorsEndThem();
    void undoWorksAcrossKinds();
    void corpusWishStaysInBounds();
    void lineEndsOfEverySystem_data();
    void lineEndsOfEverySystem();
    void lineEndsOfAnOlderProject();
};

void DocumentTest::editsAreWrittenSoon()
{
    QVERIFY(make(musicText));
    QSignalSpy written(&project()->golden(), &GoldenDocument::written);
    type(u"play blues|GenreName\n"_s);
    QVERIFY(written.wait(longTime)); // by itself, without a flush
    const auto other = Project::read(project()->path(), OpenMode::ReadOnly);
    QVERIFY(other);
    QVERIFY((*other)->text.endsWith(u"play blues|GenreName\n"_s));
    QCOMPARE((*other)->golden->utterances.size(), std::size_t(5));
}

void DocumentTest::editsSurviveClosing()
{
    QVERIFY(make(musicText));
    type(u"play tango|GenreName"_s);
    QVERIFY(project()->golden().isPending()); // the pause is not over
    const QString text = project()->golden().text();
    QVERIFY(reopen());
    QCOMPARE(project()->golden().text(), text);
    QCOMPARE(project()->golden().golden()->utterances.size(), std::size_t(5));
    QCOMPARE(project()->locale(), u"en-US"_s);
}

void DocumentTest::typingIsOneStepOfUndo()
{
    QVERIFY(make(musicText));
    type(u"play it"_s);
    QCOMPARE(project()->undoStack()->count(), 2); // a step is a word
    type(u"\n"_s);
    type(u"stop"_s);
    QVERIFY(project()->undoStack()->count() >= 2); // a new line is a new step
    while (project()->undoStack()->canUndo())
        project()->undoStack()->undo();
    QCOMPARE(project()->golden().text(), musicText);
    while (project()->undoStack()->canRedo())
        project()->undoStack()->redo();
    QVERIFY(project()->golden().text().endsWith(u"play it\nstop"_s));
    // Typing and deleting the same is no change at all.
    const int count = project()->undoStack()->count();
    const qsizetype end = project()->golden().text().size();
    project()->editText({end, {}, {}});
    QCOMPARE(project()->undoStack()->count(), count);
}

void DocumentTest::strokesEndWhereEditorsEndThem()
{
    QVERIFY(make({}));
    QUndoStack *stack = project()->undoStack();
    const auto undone = [&] {
        QStringList texts;
        for (; stack->canUndo(); stack->undo())
            texts.append(project()->golden().text());
        stack->clear();
        return texts;
    };
    type(u"play it"_s);
    project()->editText({7, {}, u" by Mukesh"_s}); // a paste
    type(u" now"_s);
    type(u"\n"_s);
    type(u"go"_s);
    QCOMPARE(undone(),
             (QStringList{u"play it by Mukesh now\ngo"_s, u"play it by Mukesh now\n"_s, u"play it by Mukesh now"_s,
                          u"play it by Mukesh "_s, u"play it by Mukesh"_s, u"play it"_s, u"play "_s}));
    // Deleting letter by letter is one stroke; cutting a word is one, and deleting on after it another.
    type(u"rocks"_s);
    project()->undoStack()->clear();
    project()->editText({4, u"s"_s, {}});
    project()->editText({3, u"k"_s, {}});
    QCOMPARE(stack->count(), 1);
    project()->editText({1, u"oc"_s, {}});
    project()->editText({0, u"r"_s, {}});
    QCOMPARE(stack->count(), 3);
    // A word typed over a selection is one step, whatever was typed before.
    QVERIFY(project()->golden().text().isEmpty());
    type(u"jazz"_s);
    project()->undoStack()->clear();
    project()->editText({0, u"jazz"_s, u"b"_s});
    project()->editText({1, {}, u"e"_s});
    QCOMPARE(stack->count(), 1);
    project()->editText({0, u"be"_s, u"x"_s});
    QCOMPARE(stack->count(), 2);
    stack->undo();
    QCOMPARE(project()->golden().text(), u"be"_s);
    stack->undo();
    QCOMPARE(project()->golden().text(), u"jazz"_s);
}

void DocumentTest::undoWorksAcrossKinds()
{
    QVERIFY(make(musicText));
    type(u"stop"_s);
    CorpusWish wish = project()->corpusWish();
    wish.count = 77;
    project()->changeCorpusWish(wish);
    type(u"\nagain"_s);
    QUndoStack *stack = project()->undoStack();
    while (project()->corpusWish().count == 77 && stack->canUndo())
        stack->undo();
    QVERIFY(project()->golden().text().endsWith(u"stop"_s)); // the text typed later is gone, the earlier is there
    stack->undo();
    QCOMPARE(project()->golden().text(), musicText);
    stack->redo();
    stack->redo();
    QCOMPARE(project()->corpusWish().count, std::uint64_t(77));
    QVERIFY(reopen());
    QCOMPARE(project()->corpusWish().count, std::uint64_t(77));
}

void DocumentTest::corpusWishStaysInBounds()
{
    const CorpusWish wish{77, 5, true};
    QCOMPARE(corpusWishFromJson(toJson(wish)), wish);
    const CorpusWish huge = corpusWishFromJson(R"({"count":"18446744073709551615","seed":"9007199254740993"})");
    QCOMPARE(huge.count, largestWish);
    QCOMPARE(huge.seed, largestWish);
    for (const char *bad : {"", "[]", R"({"count":"0","seed":"-1"})", R"({"count":"99999999999999999999","seed":"x"})",
                            R"({"count":12,"seed":{}})"})
        QCOMPARE(corpusWishFromJson(bad), CorpusWish());
}

void DocumentTest::lineEndsOfEverySystem_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("LF") << u"\n"_s;
    QTest::newRow("CR LF") << u"\r\n"_s;
    QTest::newRow("CR") << u"\r"_s;
    QTest::newRow("line separator") << QString(QChar::LineSeparator);
    QTest::newRow("paragraph separator") << QString(QChar::ParagraphSeparator);
}

void DocumentTest::lineEndsOfEverySystem()
{
    QFETCH(QString, end);
    const QByteArray bytes = "\xEF\xBB\xBF" + QString(musicText).replace(u"\n"_s, end).toUtf8();
    write(file(u"mine.golden"_s), bytes);
    m_workspace->openGolden(file(u"mine.golden"_s));
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QCOMPARE(project()->golden().text(), musicText);
    const auto stored = [&] {
        const auto other = Project::read(project()->path(), OpenMode::ReadOnly);
        return other ? QString::fromStdString((*other)->store->goldenText().value_or("")) : QString();
    };
    QCOMPARE(stored(), musicText);
    type(u"x"_s, 20);
    QVERIFY(project()->flush());
    QCOMPARE(stored(), QString(musicText).insert(20, u'x'));
    project()->undoStack()->undo();
    QVERIFY(project()->flush());
    QCOMPARE(stored(), musicText);
    project()->undoStack()->redo();
    QVERIFY(project()->flush());
    QCOMPARE(stored(), project()->golden().text());
    project()->undoStack()->undo();
    project()->undoStack()->clear();
    auto files = guessImports({file(u"mine.golden"_s)}, *project());
    files[0].rules.duplicates = IfDuplicate::Keep;
    importFiles(*project(), files);
    QTRY_COMPARE_WITH_TIMEOUT(project()->undoStack()->count(), 1, longTime);
    QVERIFY(project()->flush());
    QCOMPARE(stored(), musicText + u'\n' + musicText.section(u'\n', 1)); // the locale is the project's already
}

void DocumentTest::lineEndsOfAnOlderProject()
{
    {
        auto store = ProjectStore::create(file(u"old.filigree"_s).toStdString());
        QVERIFY(store && store->setGoldenText("[A]\r\nplay it\rstop\u2028go\r\n"));
    }
    m_workspace->open(file(u"old.filigree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QCOMPARE(project()->golden().text(), u"[A]\nplay it\nstop\ngo\n"_s);
    QCOMPARE(project()->golden().golden()->utterances.size(), std::size_t(3));
    type(u"x"_s, 5);
    project()->undoStack()->undo();
    QVERIFY(reopen());
    QCOMPARE(project()->golden().text(), u"[A]\nplay it\nstop\ngo\n"_s);
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "tst_document.moc"
