// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The editor under real keys and mouse: annotating, undo, completion, problems that move with their text.
#include <algorithm>

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "samples.h"
#include "widgets/common/theme.h"
#include "widgets/editor/goldeneditor.h"
#include "widgets/editor/syntaxcolours.h"

using namespace filigree;
using namespace filigree::widgets;

namespace {

QString lineOf(const GoldenEditor &editor, int line)
{
    return editor.document()->findBlockByNumber(line - 1).text();
}

void selectWords(GoldenEditor &editor, int line, int begin, int end)
{
    QTextCursor cursor(editor.document()->findBlockByNumber(line - 1));
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, begin);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, end - begin);
    editor.setTextCursor(cursor);
}

} // namespace

class TestGoldenEditor : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<GoldenEditor> m_editor;

    void show(const QString &text)
    {
        m_editor->setText(text);
        m_editor->resize(700, 400);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
        m_editor->setFocus();
    }

private Q_SLOTS:
    void init()
    {
        m_editor = std::make_unique<GoldenEditor>();
        m_editor->setSlotTypes({QStringLiteral("ArtistName"), QStringLiteral("GenreName"), QStringLiteral("SongName")});
        m_editor->setIntents({QStringLiteral("PlayMusic"), QStringLiteral("SetReminder")});
    }

    void cleanup() { m_editor.reset(); }

    void annotatesByDigitOverSelection()
    {
        show(QStringLiteral("play hip hop music\nsecond"));
        QSignalSpy edited(m_editor.get(), &GoldenEditor::textEdited);
        selectWords(*m_editor, 1, 5, 12);
        QTest::keyClick(m_editor.get(), Qt::Key_2);
        QCOMPARE(lineOf(*m_editor, 1), QStringLiteral("play {hip hop}|GenreName music"));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(m_editor->slotAtCursor(), QStringLiteral("GenreName"));
        QTest::keyClick(m_editor.get(), Qt::Key_Z, Qt::ControlModifier); // one step
        QCOMPARE(m_editor->text(), QStringLiteral("play hip hop music\nsecond"));
        m_editor->redo();
        QCOMPARE(lineOf(*m_editor, 1), QStringLiteral("play {hip hop}|GenreName music"));
    }

    void digitsOfOtherScriptsAnnotateToo()
    {
        show(QStringLiteral("play hip hop music"));
        selectWords(*m_editor, 1, 5, 12);
        QKeyEvent two(QEvent::KeyPress, 0x968, Qt::NoModifier, QStringLiteral("२")); // of a Hindi layout
        QApplication::sendEvent(m_editor.get(), &two);
        QCOMPARE(m_editor->text(), QStringLiteral("play {hip hop}|GenreName music"));
    }

    void digitsAreDigitsWithoutSelection()
    {
        show(QStringLiteral("play "));
        m_editor->moveCursor(QTextCursor::End);
        QTest::keyClicks(m_editor.get(), QStringLiteral("2 songs"));
        QCOMPARE(m_editor->text(), QStringLiteral("play 2 songs"));
        selectWords(*m_editor, 1, 0, 4);
        QTest::keyClick(m_editor.get(), Qt::Key_9); // no slot has this key
        QCOMPARE(m_editor->text(), QStringLiteral("9 2 songs"));
    }

    void altDigitTakesTheWordAtTheCursor()
    {
        show(QStringLiteral("play rock music"));
        selectWords(*m_editor, 1, 7, 7);
        QTest::keyClick(m_editor.get(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_editor->text(), QStringLiteral("play rock|GenreName music"));
        QTest::keyClick(m_editor.get(), Qt::Key_1, Qt::AltModifier); // changes the type
        QCOMPARE(m_editor->text(), QStringLiteral("play rock|ArtistName music"));
        QTest::keyClick(m_editor.get(), Qt::Key_0, Qt::AltModifier);
        QCOMPARE(m_editor->text(), QStringLiteral("play rock music"));
    }

    void mouseSelectionIsAnnotated()
    {
        show(QStringLiteral("लता मंगेशकर का गाना"));
        selectWords(*m_editor, 1, 2, 2);
        const QRect at = m_editor->cursorRect();
        QTest::mouseDClick(m_editor->viewport(), Qt::LeftButton, {}, at.center());
        QVERIFY(m_editor->textCursor().hasSelection());
        QTest::keyClick(m_editor.get(), Qt::Key_1);
        QCOMPARE(m_editor->text(), QStringLiteral("लता|ArtistName मंगेशकर का गाना"));
    }

    void readOnlyStays()
    {
        show(QStringLiteral("play rock music"));
        m_editor->setReadOnly(true);
        selectWords(*m_editor, 1, 5, 9);
        QTest::keyClick(m_editor.get(), Qt::Key_2);
        m_editor->applySlot(QStringLiteral("GenreName"));
        m_editor->removeSlot();
        QCOMPARE(m_editor->text(), QStringLiteral("play rock music"));
    }

    void setTextIsNoEdit()
    {
        QSignalSpy edited(m_editor.get(), &GoldenEditor::textEdited);
        m_editor->setText(QStringLiteral("one\ntwo\nthree"));
        m_editor->goToLine(2, 2);
        QCOMPARE(m_editor->currentLine(), 2);
        m_editor->setText(QStringLiteral("one\ntwo more\nthree"));
        QCOMPARE(edited.size(), 0);
        QCOMPARE(m_editor->currentLine(), 2);
        QVERIFY(!m_editor->document()->isUndoAvailable());
        m_editor->replaceText(QStringLiteral("new"));
        QCOMPARE(edited.size(), 1);
        m_editor->undo();
        QCOMPARE(m_editor->text(), QStringLiteral("one\ntwo more\nthree"));
    }

    void themeAndColoursAreNoEdit()
    {
        QSignalSpy edited(m_editor.get(), &GoldenEditor::textEdited);
        show(QString::fromUtf8(samples::english.data()));
        m_editor->setSlotColours(samples::colours(samples::english));
        applyTheme(*qApp, ThemeMode::Dark);
        QCoreApplication::processEvents();
        applyTheme(*qApp, ThemeMode::Light);
        QCoreApplication::processEvents();
        QCOMPARE(edited.size(), 0);
    }

    void textKeepsWhatIsThere()
    {
        const QString text = QStringLiteral("a\u00a0b\u2028c\n\nद\u200d");
        m_editor->setText(text);
        QCOMPARE(m_editor->text(), text);
    }

    void completesSlotsAndIntents()
    {
        show(QString());
        auto *completer = m_editor->findChild<QCompleter *>();
        QVERIFY(completer);
        QTest::keyClicks(m_editor.get(), QStringLiteral("play rock|gen"));
        QTRY_VERIFY(completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(m_editor->text(), QStringLiteral("play rock|GenreName"));
        QVERIFY(!completer->popup()->isVisible());
        m_editor->setText(QString());
        QTest::keyClicks(m_editor.get(), QStringLiteral("[remi"));
        QTRY_VERIFY(completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Tab);
        if (completer->popup()->isVisible())
            QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(m_editor->text(), QStringLiteral("[SetReminder]"));
        m_editor->setText(QString());
        QTest::keyClicks(m_editor.get(), QStringLiteral("play gen"));
        QVERIFY(!completer->popup()->isVisible()); // words are not completed
    }

    void problemsAreMarkedAndVisited()
    {
        const GoldenText parsed = samples::parsed(samples::english);
        QVERIFY(!parsed.diagnostics.empty());
        show(QString::fromUtf8(samples::english.data()));
        m_editor->setDiagnostics(parsed.diagnostics);
        m_editor->goToLine(1);
        QTest::keyClick(m_editor.get(), Qt::Key_F8);
        QCOMPARE(m_editor->currentLine(), static_cast<int>(parsed.diagnostics.front().line));
        QTest::keyClick(m_editor.get(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(m_editor->currentLine(), static_cast<int>(parsed.diagnostics.back().line));
    }

    void problemsMoveWithTheirText()
    {
        show(QStringLiteral("ok\n🎵 {bad\nok"));
        const std::string text = m_editor->text().toStdString();
        m_editor->setDiagnostics(parseGolden(text)->diagnostics);
        m_editor->goToLine(1);
        QTest::keyClicks(m_editor.get(), QStringLiteral("new line"));
        QTest::keyClick(m_editor.get(), Qt::Key_Return);
        m_editor->goToLine(1);
        QTest::keyClick(m_editor.get(), Qt::Key_F8);
        QCOMPARE(m_editor->currentLine(), 3);
        QCOMPARE(m_editor->textCursor().positionInBlock(), 3); // after the emoji's two units and the blank
    }

    void columnsCountCharacters()
    {
        show(QStringLiteral("🎵🎵 गाना x"));
        m_editor->goToLine(1, 4);
        QCOMPARE(m_editor->textCursor().positionInBlock(), 5);
        m_editor->goToLine(99); // nothing there: stays
        QCOMPARE(m_editor->currentLine(), 1);
    }

    void syntaxIsKnown()
    {
#ifdef FILIGREE_HAVE_SYNTAX_HIGHLIGHTING
        QTextDocument document;
        for (const char *name : {"Filigree Golden", "JSGF"}) {
            const SyntaxColours colours(&document, QString::fromLatin1(name));
            QVERIFY2(colours.isActive(), name);
        }
#else
        QSKIP("built without KDE Syntax-Highlighting");
#endif
    }

    void formatsOfALine()
    {
        const SlotColours colours(QStringList{QStringLiteral("GenreName")});
        m_editor->setSlotColours(colours);
        m_editor->setText(QStringLiteral("[PlayMusic]\nplay rock|GenreName # why"));
        QCoreApplication::processEvents();
        const QTextBlock block = m_editor->document()->findBlockByNumber(1);
        const auto formatAt = [&block](int position) {
            QTextCharFormat found;
            for (const auto &range : block.layout()->formats())
                if (position >= range.start && position < range.start + range.length)
                    found = range.format;
            return found;
        };
        const Theme theme = Theme::of(m_editor->palette());
        QCOMPARE(formatAt(12).foreground().color(), colours.style(QStringLiteral("GenreName"), theme).text);
        QCOMPARE(formatAt(2).foreground().style(), Qt::NoBrush);
#ifdef FILIGREE_HAVE_SYNTAX_HIGHLIGHTING
        QCOMPARE(formatAt(22).foreground().color(), theme.colour(ColourRole::Comment));
        QCOMPARE(formatAt(9).foreground().color(), theme.colour(ColourRole::TextMuted)); // the bar
#endif
    }

    /// 10,000 lines: a key's text is laid out and painted within a frame or two.
    void typingIsQuickInALongText()
    {
        QString text;
        for (int i = 0; i < 10'000; ++i)
            text += QStringLiteral("play some {hip hop}|GenreName number %1 in the {living room}|RoomName\n").arg(i);
        show(text);
        m_editor->goToLine(5'000, 10);
        QCoreApplication::processEvents();
        std::vector<double> times;
        for (int i = 0; i < 60; ++i) {
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(m_editor.get(), Qt::Key_A, Qt::NoModifier, 0);
            m_editor->viewport()->repaint();
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::sort(times.begin(), times.end());
        qInfo("key to paint: median %.2f ms, worst %.2f ms", times[30], times.back());
        QVERIFY2(times[30] < 50, "a key takes too long"); // generous: the machine may be busy, the build unoptimised
    }
};

QTEST_MAIN(TestGoldenEditor)
#include "tst_goldeneditor.moc"
