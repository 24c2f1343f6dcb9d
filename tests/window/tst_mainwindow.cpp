// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "app/modes/corpus/exportdialog.h"
#include "app/modes/grammar/graphpanel.h"
#include "app/shell/commandpalette.h"
#include "core/fst/fstgraph.h"
#include "support/fulldisk.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/numberbox.h"
#include "widgets/corpus/corpusview.h"
#include "widgets/editor/goldeneditor.h"
#include "widgets/fstgraph/fstgraphview.h"
#include "widgets/grammar/rulepanel.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

class MainWindowTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void wholeWalk();
    void undoKeyWorksInTheEditor();
    void badFileShowsAMessage();
    void readOnlyProjectSaysSo();
    void closingWhileJobsRun();
    void closingAsksBeforeEditsAreLost();
    void otherLineEndsStayInStep();
    void paletteFindsCommands();
    void problemsAreCounted();
    void theMenuKnowsTheThemeOfTheSettings();
    void optionsOfOneRunAreNotKept();
};

// What the linguist does on her first day, with the real widgets: and the next day everything is as she left it.
void MainWindowTest::wholeWalk()
{
    openSample();
    auto *editor = utterancesPage()->editor();
    QVERIFY(editor->text().contains(u"[PlayMusic]"_s));
    QVERIFY(editor->diagnostics().empty());

    induce();
    // A rule that is no whole intent: its arcs stand out, and it is the rule that an arc of it leads back to.
    const auto grammar = project()->runs().grammar();
    const auto rule = std::find_if(grammar->rules.begin(), grammar->rules.end(),
                                   [](const Rule &r) { return r.kind == RuleKind::Values && !r.evidence.empty(); });
    QVERIFY(rule != grammar->rules.end());
    const QString name = QString::fromStdString(rule->name);
    grammarPage()->rules()->selectRule(name);
    QCOMPARE(grammarPage()->rules()->selectedRule(), name);
    QTRY_VERIFY_WITH_TIMEOUT(grammarPage()->isReady(), longTime);
    QVERIFY(!grammarPage()->graph()->highlightedRules().empty());
    auto *follow = find<QLineEdit>(u"followSentence"_s);
    follow->setText(u"play Adele"_s);
    auto *reading = find<QLabel>(u"reading"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!reading->text().isEmpty(), longTime);

    command(u"mode.corpus"_s)->trigger();
    find<widgets::NumberBox>(u"corpusCount"_s)->setValue(200);
    find<widgets::NumberBox>(u"corpusSeed"_s)->setValue(7);
    command(u"generate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady(), longTime);
    auto *view = corpusPage()->view();
    QVERIFY(view->count() > 0 && view->count() <= 200);
    QVERIFY(view->row(view->count() - 1));
    QVERIFY(!plainText(view->row(0)->utterance).empty());

    const QString path = m_folder->filePath(u"corpus.jsonl"_s);
    command(u"exportCorpus"_s)->trigger();
    auto *dialog = m_window->findChild<ExportDialog *>();
    QVERIFY(dialog);
    dialog->setFormat(u"jsonl"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->findChild<QPlainTextEdit *>(u"exportPreview"_s)->toPlainText().isEmpty(),
                             longTime);
    dialog->findChild<QLineEdit *>(u"exportPath"_s)->setText(path);
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), longTime);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), view->count());
    for (const QByteArray &line : lines)
        QVERIFY(line.startsWith('{') && line.contains("\"intent\""));
    QCOMPARE(QSet<QByteArray>(lines.begin(), lines.end()).size(), lines.size());

    command(u"mode.utterances"_s)->trigger();
    const QString original = editor->text();
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, u"play something"_s);
    QVERIFY(editor->text().endsWith(u"play something"_s));
    QCOMPARE(project()->golden().text(), editor->text());
    while (editor->text() != original && project()->undoStack()->canUndo())
        command(u"undo"_s)->trigger();
    QCOMPARE(editor->text(), original);
    QTest::keyClicks(editor, u"# kept"_s);
    command(u"mode.corpus"_s)->trigger();
    view->setCurrentRow(41);

    m_window->close();
    QVERIFY(!project());
    restart();
    m_workspace->openSample(u"music.en-US"_s);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QCOMPARE(m_window->currentMode(), u"corpus"_s);
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady(), longTime);
    QCOMPARE(corpusPage()->view()->currentRow(), 41);
    QCOMPARE(find<widgets::NumberBox>(u"corpusSeed"_s)->value(), qint64(7));
    QVERIFY(utterancesPage()->editor()->text().endsWith(u"# kept"_s));
    QCOMPARE(grammarPage()->rules()->selectedRule(), name);
}

void MainWindowTest::undoKeyWorksInTheEditor()
{
    openSample();
    auto *editor = utterancesPage()->editor();
    editor->setFocus();
    const QString original = editor->text();
    editor->moveCursor(QTextCursor::Start);
    QTest::keyClicks(editor, u"abc"_s);
    QVERIFY(editor->text().startsWith(u"abc"_s));
    // One undo in the program: the editor hands the key on instead of taking it.
    QKeyEvent shortcut(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    shortcut.ignore();
    QApplication::sendEvent(editor, &shortcut);
    QVERIFY(!shortcut.isAccepted());
    command(u"undo"_s)->trigger();
    QCOMPARE(editor->text(), original);
    command(u"redo"_s)->trigger();
    QVERIFY(editor->text().startsWith(u"abc"_s));
    // Words that replace a selection, over several lines.
    editor->selectAll();
    QTest::keyClicks(editor, u"x"_s);
    QCOMPARE(editor->text(), u"x"_s);
    QCOMPARE(project()->golden().text(), u"x"_s);
    command(u"undo"_s)->trigger();
    QVERIFY(editor->text().startsWith(u"abc"_s));
}

void MainWindowTest::badFileShowsAMessage()
{
    QFile bad(m_folder->filePath(u"bad.filigree"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("hello");
    bad.close();
    m_workspace->open(bad.fileName());
    auto *messages = find<widgets::MessageBar>(u"messages"_s);
    QTRY_VERIFY_WITH_TIMEOUT(messages->isVisible(), longTime);
    QCOMPARE(messages->kind(), widgets::MessageKind::Error);
    QVERIFY(messages->sentence().contains(u"bad.filigree"_s));
    QCOMPARE(m_window->currentMode(), u"start"_s);
}

void MainWindowTest::readOnlyProjectSaysSo()
{
    openSample();
    const QString path = project()->path();
    JobQueue jobs;
    Workspace other(jobs);
    MainWindow window(other, *m_settings);
    window.show();
    other.open(path);
    QTRY_VERIFY_WITH_TIMEOUT(other.project(), longTime);
    QVERIFY(other.project()->isReadOnly());
    auto *messages = window.findChild<widgets::MessageBar *>(u"messages"_s);
    QTRY_VERIFY_WITH_TIMEOUT(messages->isVisible(), longTime);
    auto *editor = static_cast<UtterancesPage *>(window.page(u"utterances"_s))->editor();
    QVERIFY(editor->isReadOnly());
    QVERIFY(!window.findChild<QAction *>(u"import"_s)->isEnabled());
}

void MainWindowTest::closingWhileJobsRun()
{
    openSample();
    command(u"mode.grammar"_s)->trigger();
    command(u"induce"_s)->trigger();
    QVERIFY(m_jobs->isRunning(u"induce"_s));
    m_window->close();
    QVERIFY(!project());
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
}

void MainWindowTest::closingAsksBeforeEditsAreLost()
{
    openSmall();
    const auto ask = [this]() -> QMessageBox * {
        project()->appendText(u"stop"_s, u"fill"_s);
        const FullDisk full;
        return m_window->close() ? nullptr : find<QMessageBox>(u"discardDialog"_s);
    };
    QPointer<QMessageBox> dialog = ask();
    QVERIFY(dialog);
    QVERIFY(m_window->isVisible() && project() && dialog->isVisible());
    QVERIFY(dialog->text().contains(u"small"_s));
    QVERIFY(!dialog->informativeText().isEmpty());
    QCOMPARE(dialog->defaultButton(), dialog->button(QMessageBox::Cancel));
    dialog->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, longTime);
    QVERIFY(m_window->isVisible() && project());
    dialog = ask();
    QVERIFY(dialog);
    dialog->button(QMessageBox::Discard)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), longTime);
    QVERIFY(!project());
}

// What Qt's documents take for the end of a line, and what the project does, must not differ by one position.
void MainWindowTest::otherLineEndsStayInStep()
{
    QFile file(m_folder->filePath(u"mixed.golden"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBF[A]\r\nplay it\rstop\u2028go\u2029now\uFDD0then\n");
    file.close();
    m_workspace->openGolden(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    auto *editor = utterancesPage()->editor();
    QCOMPARE(editor->text(), u"[A]\nplay it\nstop\ngo\nnow\nthen\n"_s);
    QCOMPARE(project()->golden().text(), editor->text());
    editor->setFocus();
    editor->goToLine(4);
    QTest::keyClicks(editor, u"x"_s);
    QTest::keyClick(editor, Qt::Key_Return, Qt::ShiftModifier); // a line separator in Qt's document
    QTest::keyClicks(editor, u"y"_s);
    QGuiApplication::clipboard()->setText(u"one\u2028two\r\nthree"_s);
    editor->paste();
    QVERIFY(editor->text().contains(u"x\nyone\ntwo\nthree"_s));
    QCOMPARE(project()->golden().text(), editor->text());
    const QString typed = editor->text();
    while (project()->undoStack()->canUndo())
        command(u"undo"_s)->trigger();
    QCOMPARE(editor->text(), u"[A]\nplay it\nstop\ngo\nnow\nthen\n"_s);
    QCOMPARE(project()->golden().text(), editor->text());
    while (project()->undoStack()->canRedo())
        command(u"redo"_s)->trigger();
    QCOMPARE(editor->text(), typed);
    QVERIFY(project()->flush());
    const auto stored = Project::read(project()->path(), OpenMode::ReadOnly);
    QVERIFY(stored);
    QCOMPARE((*stored)->store->goldenText().value_or(""), typed.toStdString());
}

void MainWindowTest::paletteFindsCommands()
{
    QVERIFY(fuzzyScore(u"ind"_s, u"Induce"_s) > fuzzyScore(u"ind"_s, u"Go to the first and last"_s));
    QVERIFY(fuzzyScore(u"xyz"_s, u"Induce"_s) < 0);
    openSmall();
    command(u"palette"_s)->trigger();
    auto *palette = find<QDialog>(u"commandPalette"_s);
    QVERIFY(palette);
    auto *input = palette->findChild<QLineEdit *>();
    auto *list = palette->findChild<QListWidget *>();
    QVERIFY(list->count() > 20);
    QTest::keyClicks(input, u"corpus"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->item(0)->text().contains(u"Corpus"_s), longTime);
    QTest::keyClick(input, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentMode(), u"corpus"_s, longTime);
}

void MainWindowTest::problemsAreCounted()
{
    openSample();
    auto *editor = utterancesPage()->editor();
    editor->moveCursor(QTextCursor::End);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClicks(editor, u"play {Purple Rain|SongName"_s);
    auto *button = find<QToolButton>(u"problemsButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), longTime);
    QVERIFY(!editor->diagnostics().empty());
    command(u"mode.corpus"_s)->trigger();
    button->click();
    QCOMPARE(m_window->currentMode(), u"utterances"_s);
}

void MainWindowTest::theMenuKnowsTheThemeOfTheSettings()
{
    const auto ticked = [&] {
        const auto commands = m_window->findChildren<QAction *>(u"theme"_s);
        for (const QAction *one : commands)
            if (one->isChecked())
                return one->data().toInt();
        return -1;
    };
    for (const auto mode : {widgets::ThemeMode::Dark, widgets::ThemeMode::Light}) {
        m_settings->setTheme(mode);
        QCOMPARE(ticked(), static_cast<int>(mode));
    }
}

void MainWindowTest::optionsOfOneRunAreNotKept()
{
    m_settings->setTheme(widgets::ThemeMode::Light);
    m_settings->useTheme(widgets::ThemeMode::Dark);
    m_settings->useLanguage(u"hi"_s);
    QCOMPARE(m_settings->theme(), widgets::ThemeMode::Dark);
    QCOMPARE(m_settings->language(), u"hi"_s);
    const QString file = path(u"settings.ini"_s);
    QCOMPARE(Settings(file).theme(), widgets::ThemeMode::Light);
    QVERIFY(Settings(file).language() != u"hi"_s);
    m_settings->setTheme(widgets::ThemeMode::Dark); // it is shown already; now it stays
    QCOMPARE(Settings(file).theme(), widgets::ThemeMode::Dark);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
