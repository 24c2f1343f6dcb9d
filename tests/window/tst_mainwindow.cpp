// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <csignal>

#include <sys/resource.h>

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

#include "app/document/workspace.h"
#include "app/jobs/jobqueue.h"
#include "app/modes/corpus/corpuspage.h"
#include "app/modes/corpus/exportdialog.h"
#include "app/modes/grammar/grammarpage.h"
#include "app/modes/grammar/graphpanel.h"
#include "app/modes/grammar/sizesdialog.h"
#include "app/modes/resample/resamplepage.h"
#include "app/modes/utterances/utterancespage.h"
#include "app/settings/settings.h"
#include "app/shell/commandpalette.h"
#include "app/shell/language.h"
#include "app/shell/mainwindow.h"
#include "core/annotation/golden.h"
#include "core/fst/fstgraph.h"
#include "core/fst/languagesize.h"
#include "core/generation/corpusplan.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/numberbox.h"
#include "widgets/common/textfont.h"
#include "widgets/common/theme.h"
#include "widgets/corpus/corpusview.h"
#include "widgets/editor/goldeneditor.h"
#include "widgets/fstgraph/fstarctable.h"
#include "widgets/fstgraph/fstgraphview.h"
#include "widgets/grammar/rulepanel.h"
#include "widgets/plots/heatmap.h"
#include "widgets/resampling/facttable.h"
#include "widgets/resampling/numberslider.h"

using namespace filigree;
using namespace filigree::app;
using namespace Qt::StringLiterals;

namespace {

constexpr int longTime = 90'000;

/// A picture has something on it: neither all of one colour nor nearly so.
bool isBlank(const QImage &picture)
{
    QHash<QRgb, int> colours;
    int pixels = 0;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3, ++pixels)
            ++colours[picture.pixel(x, y)];
    }
    const int most = *std::max_element(colours.cbegin(), colours.cend());
    return colours.size() < 12 || most > pixels * 995 / 1000;
}

const QStringList languages{u"en"_s, u"es"_s, u"pt_BR"_s, u"hi"_s};
const QStringList modes{u"start"_s, u"utterances"_s, u"grammar"_s, u"resample"_s, u"corpus"_s};

} // namespace

/// A whole program without its main(): what Application wires, with everything in a scratch folder.
class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void wholeWalk();
    void sizesOfTheLanguage();
    void aBillionSentencesAreThereAtOnce();
    void undoKeyWorksInTheEditor();
    void badFileShowsAMessage();
    void readOnlyProjectSaysSo();
    void closingWhileJobsRun();
    void closingAsksBeforeEditsAreLost();
    void otherLineEndsStayInStep();
    void remarksOfAnInductionAreShown();
    void paletteFindsCommands();
    void problemsAreCounted();
    void picturesAreNotBlank_data();
    void picturesAreNotBlank();
    void everyControlHasAName();
    void everyCommandIsComplete();
    void buttonsAreNotClipped_data();
    void buttonsAreNotClipped();
    void qtSpeaksTheLanguageToo_data();
    void qtSpeaksTheLanguageToo();
    void tabReachesTheWork();
    void resamplingAnswersAndIsUndone();
    void pinsDecideAndAreKept();
    void nothingToResampleSaysSo();
    void corpusFromBothTellsWhereSentencesComeFrom();

private:
    void build();
    void openSample(const QString &name = u"music.en-US"_s);
    void openSmall();
    void induce();
    template <class T> T *find(const QString &name) const { return m_window->findChild<T *>(name); }
    QAction *command(const QString &name) const { return find<QAction>(name); }
    Project *project() const { return m_workspace->project(); }
    GrammarPage *grammarPage() const { return static_cast<GrammarPage *>(m_window->page(u"grammar"_s)); }
    CorpusPage *corpusPage() const { return static_cast<CorpusPage *>(m_window->page(u"corpus"_s)); }
    ResamplePage *resamplePage() const { return static_cast<ResamplePage *>(m_window->page(u"resample"_s)); }
    UtterancesPage *utterancesPage() const { return static_cast<UtterancesPage *>(m_window->page(u"utterances"_s)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<JobQueue> m_jobs;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication::setFont(widgets::interfaceFont(10));
    widgets::applyTheme(*qApp, widgets::ThemeMode::Light);
}

void MainWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    build();
}

void MainWindowTest::build()
{
    m_jobs = std::make_unique<JobQueue>();
    m_workspace = std::make_unique<Workspace>(*m_jobs);
    m_workspace->setSampleFolder(m_folder->filePath(u"samples"_s));
    m_window = std::make_unique<MainWindow>(*m_workspace, *m_settings);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    m_jobs.reset();
    m_settings.reset();
    m_folder.reset();
}

void MainWindowTest::openSample(const QString &name)
{
    auto *button = find<QAbstractButton>(u"sample."_s + name);
    QVERIFY(button);
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QCOMPARE(m_window->currentMode(), u"utterances"_s);
}

/// A few utterances: an induction of them is over at once.
void MainWindowTest::openSmall()
{
    m_workspace->create(m_folder->filePath(u"small.filigree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    project()->appendText(u"@locale hi-IN\n[PlayMusic]\n{लता मंगेशकर}|ArtistName का गाना बजाओ\n"
                          u"मुकेश|ArtistName का गाना बजाओ\nमुकेश|ArtistName का गाना चलाओ\n[Stop]\nबंद करो\n"_s,
                          u"fill"_s);
    QVERIFY(project()->flush());
}

void MainWindowTest::induce()
{
    command(u"mode.grammar"_s)->trigger();
    QCOMPARE(m_window->currentMode(), u"grammar"_s);
    command(u"induce"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(grammarPage()->isReady(), longTime);
}

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
    QVERIFY(!dialog->findChild<QPlainTextEdit *>(u"exportPreview"_s)->toPlainText().isEmpty());
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
    m_window.reset();
    m_workspace.reset();
    m_jobs.reset();
    build();
    m_workspace->openSample(u"music.en-US"_s);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    QCOMPARE(m_window->currentMode(), u"corpus"_s);
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady(), longTime);
    QCOMPARE(corpusPage()->view()->currentRow(), 41);
    QCOMPARE(find<widgets::NumberBox>(u"corpusSeed"_s)->value(), qint64(7));
    QVERIFY(utterancesPage()->editor()->text().endsWith(u"# kept"_s));
    QCOMPARE(grammarPage()->rules()->selectedRule(), name);
}

/// Grammar › Sizes: the numbers of `info`, counted in the background, in a window that every key reaches.
void MainWindowTest::sizesOfTheLanguage()
{
    openSample();
    QVERIFY(!command(u"languageSizes"_s)->isEnabled());
    induce();
    QTRY_VERIFY_WITH_TIMEOUT(command(u"languageSizes"_s)->isEnabled(), longTime);
    command(u"languageSizes"_s)->trigger();
    QPointer<SizesDialog> dialog = m_window->findChild<SizesDialog *>();
    QVERIFY(dialog && !dialog->isModal());
    auto *view = dialog->findChild<QTreeView *>(u"sizesView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isCounting(), longTime);
    NoProgress progress;
    const auto sizes = languageSize(*project()->runs().compiled(), progress);
    QVERIFY(sizes);
    const QAbstractItemModel *rows = view->model();
    QCOMPARE(rows->rowCount(), static_cast<int>(sizes->intents.size()));
    int patterns = 0;
    double shown = 0;
    double before = 1e300;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QModelIndex intent = rows->index(row, 0);
        const double size = intent.siblingAtColumn(1).data(Qt::UserRole + 1).toDouble();
        QVERIFY(size <= before); // the largest first
        before = size;
        shown += size;
        patterns += rows->rowCount(intent);
    }
    QVERIFY(patterns > rows->rowCount());
    QCOMPARE(shown, sizes->size.toDouble());
    QVERIFY(dialog->findChild<QLabel *>(u"sizesSummary"_s)
                ->text()
                .contains(QLocale().toString(static_cast<qint64>(sizes->size.value()))));
    QVERIFY(!view->accessibleName().isEmpty());

    // Again, but not to the end.
    auto *again = dialog->findChild<QPushButton *>(u"sizesAgain"_s);
    const QString idle = again->text();
    again->click();
    QVERIFY(dialog->isCounting() && again->text() != idle);
    QCOMPARE(rows->rowCount(), 0);
    again->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isCounting(), longTime);
    QCOMPARE(again->text(), idle);
    again->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isCounting() && rows->rowCount() > 0, longTime);
    dialog->findChild<QPushButton *>(u"sizesClose"_s)->click();
    QTRY_VERIFY(!dialog);
}

/// Three catalogues of 1,001 values: a corpus of 10^9 sentences is a recipe, and any of them is there when it is
/// wanted.
void MainWindowTest::aBillionSentencesAreThereAtOnce()
{
    constexpr qint64 billion = 1'000'000'000;
    m_workspace->create(m_folder->filePath(u"large.filigree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    const QStringList types{u"Song"_s, u"Artist"_s, u"Genre"_s};
    std::size_t catalogues = 0;
    for (const QString &slot : types) {
        QFile file(m_folder->filePath(slot + u".txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i <= 1000; ++i)
            file.write((slot.toLower() + QString::number(i) + u'\n').toUtf8());
        file.close();
        project()->addCatalogue(file.fileName(), slot);
        ++catalogues;
        QTRY_COMPARE_WITH_TIMEOUT(project()->catalogues().size(), catalogues, longTime);
    }
    project()->appendText(u"[PlayMusic]\nplay song1|Song by artist1|Artist in genre1|Genre\n"
                          u"play song2|Song by artist2|Artist in genre2|Genre\n"
                          u"play song3|Song by artist3|Artist in genre3|Genre\n"_s,
                          u"fill"_s);
    QVERIFY(project()->flush());
    induce();
    command(u"mode.corpus"_s)->trigger();
    find<widgets::NumberBox>(u"corpusCount"_s)->setValue(billion);
    QElapsedTimer timer;
    timer.start();
    command(u"generate"_s)->trigger();
    auto *view = corpusPage()->view();
    QTRY_COMPARE_WITH_TIMEOUT(view->count(), billion, longTime);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed()))); // not a billion steps
    const auto plan = corpusPage()->plan();
    const auto sentence = [&](qint64 row) {
        return QString::fromStdString(plainText(plan->at(static_cast<std::uint64_t>(row))));
    };
    const auto shown = [&](int row) {
        return view->visibleRows()->index(row, widgets::CorpusModel::SentenceColumn).data().toString();
    };
    QCOMPARE(shown(0), sentence(0));

    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    QCOMPARE(view->firstVisibleRow() + view->visibleRowCount(), billion);
    QCOMPARE(shown(view->visibleRowCount() - 1), sentence(billion - 1));
    QVERIFY(!isBlank(view->grab().toImage()));

    QVERIFY(command(u"sentenceNumber"_s)->text().startsWith(u"Sentence Number"_s));
    command(u"sentenceNumber"_s)->trigger();
    auto *number = find<widgets::NumberBox>(u"corpusRow"_s);
    QCOMPARE(number->accessibleName(), u"Sentence number"_s);
    number->selectAll();
    QTest::keyClicks(number, u"123456789"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(view->currentRow(), qint64(123'456'788));
    const auto top = static_cast<int>(view->currentRow() - view->firstVisibleRow());
    QVERIFY(top >= 0 && top < view->visibleRowCount());
    QCOMPARE(shown(top), sentence(123'456'788));
    QVERIFY(sentence(123'456'788).startsWith(u"play song"_s));
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
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        rlimit narrow = before;
        narrow.rlim_cur = 64; // as on a full disk
        ::setrlimit(RLIMIT_FSIZE, &narrow);
        const bool closed = m_window->close();
        ::setrlimit(RLIMIT_FSIZE, &before);
        return closed ? nullptr : find<QMessageBox>(u"discardDialog"_s);
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

void MainWindowTest::remarksOfAnInductionAreShown()
{
    openSmall();
    auto *messages = find<widgets::MessageBar>(u"grammarMessages"_s);
    QVERIFY(messages);
    induce();
    QVERIFY(!messages->isVisible()); // nothing to remark
    project()->appendText(u"[PlayMusic]\nplay {Havana}|SongName\nplay {Havana}|AlbumName"_s, u"fill"_s);
    QVERIFY(project()->flush());
    command(u"induce"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(messages->isVisible(), longTime);
    QCOMPARE(messages->kind(), widgets::MessageKind::Warning);
    QVERIFY2(!messages->sentence().isEmpty(), qPrintable(messages->sentence()));
    QVERIFY(messages->findChild<QPlainTextEdit *>()->toPlainText().contains(u"play Havana"_s));
    messages->dismiss();
    project()->review(QString::fromStdString(project()->runs().grammar()->rules.front().name), ReviewState::Accepted);
    QVERIFY(!messages->isVisible()); // what is dismissed stays away
    // The next day they are there again.
    const QString path = project()->path();
    QVERIFY(m_workspace->close());
    m_workspace->open(path);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    command(u"mode.grammar"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(messages->isVisible(), longTime);
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

void MainWindowTest::picturesAreNotBlank_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("light") << false << 1.0;
    QTest::newRow("dark") << true << 1.0;
    QTest::newRow("light at 2x") << false << 2.0;
    QTest::newRow("dark at 2x") << true << 2.0;
}

void MainWindowTest::picturesAreNotBlank()
{
    QFETCH(bool, dark);
    QFETCH(qreal, scale);
    widgets::applyTheme(*qApp, dark ? widgets::ThemeMode::Dark : widgets::ThemeMode::Light);
    const auto restore = qScopeGuard([] { widgets::applyTheme(*qApp, widgets::ThemeMode::Light); });
    openSmall();
    induce();
    command(u"generate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady(), longTime);
    for (const QString &mode : modes) {
        m_window->showMode(mode);
        QImage picture(m_window->size() * scale, QImage::Format_RGB32);
        picture.setDevicePixelRatio(scale);
        m_window->render(&picture);
        QVERIFY2(!isBlank(picture), qPrintable(mode));
        const bool isDark = picture.pixelColor(picture.width() / 2, picture.height() - 4).lightness() < 128;
        QCOMPARE(isDark, dark);
    }
}

void MainWindowTest::everyControlHasAName()
{
    openSmall();
    induce();
    command(u"generate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady(), longTime);
    QStringList nameless;
    for (const QString &mode : modes) {
        m_window->showMode(mode);
        const QList<QWidget *> all = m_window->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            const bool takesKeys = widget->focusPolicy() & Qt::TabFocus;
            if (!takesKeys || !widget->isVisible() || widget->focusProxy() || qobject_cast<QMenuBar *>(widget))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            if (!interface || interface->text(QAccessible::Name).isEmpty())
                nameless.append(mode + u": "_s + QString::fromLatin1(widget->metaObject()->className()) + u' '
                                + widget->objectName());
        }
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void MainWindowTest::everyCommandIsComplete()
{
    QStringList incomplete;
    QHash<QKeySequence, QString> shortcuts;
    const QList<QAction *> all = m_window->findChildren<QAction *>();
    for (const QAction *action : all) {
        if (action->objectName().isEmpty() || action->objectName().startsWith(u"_q_"_s))
            continue;
        if (action->text().isEmpty() || action->statusTip().isEmpty())
            incomplete.append(action->objectName());
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            QVERIFY2(!shortcuts.contains(key),
                     qPrintable(key.toString() + u": "_s + action->objectName() + u", "_s + shortcuts.value(key)));
            shortcuts.insert(key, action->objectName());
        }
    }
    QVERIFY2(incomplete.isEmpty(), qPrintable(incomplete.join(u", "_s)));
    // Every command stands in a menu: keys and buttons are never the only way.
    QSet<const QAction *> inMenus;
    const QList<QMenu *> menus = m_window->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        const QList<QAction *> actions = menu->actions();
        inMenus.unite(QSet<const QAction *>(actions.begin(), actions.end()));
    }
    for (const QAction *action : all) {
        if (!action->objectName().isEmpty() && !action->objectName().startsWith(u"_q_"_s))
            QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
    }
}

void MainWindowTest::buttonsAreNotClipped_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void MainWindowTest::buttonsAreNotClipped()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/filigree_"_s + language));
    QCoreApplication::installTranslator(&translator);
    m_window = std::make_unique<MainWindow>(*m_workspace, *m_settings);
    m_window->resize(1280, 800);
    m_window->show();
    openSmall();
    induce();
    for (const QString &mode : modes) {
        m_window->showMode(mode);
        QTest::qWait(1);
        const QList<QAbstractButton *> buttons = m_window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            const auto *tool = qobject_cast<const QToolButton *>(button);
            if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
                continue;
            QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                     qPrintable(language + u", "_s + mode + u": "_s + button->text()));
            QVERIFY2(button->width() >= button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width(),
                     qPrintable(language + u", "_s + mode + u": "_s + button->text()));
        }
    }
    QCoreApplication::removeTranslator(&translator);
}

void MainWindowTest::qtSpeaksTheLanguageToo_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("cancel");
    QTest::addColumn<QString>("details");
    QTest::newRow("es") << u"es"_s << u"Cancelar"_s << u"Mostrar detalles..."_s;
    QTest::newRow("pt_BR") << u"pt_BR"_s << u"Cancelar"_s << u"Mostrar detalhes..."_s;
    QTest::newRow("hi") << u"hi"_s << u"रद्द करें"_s << u"विवरण दिखाएँ..."_s;
    QTest::newRow("en") << u"en"_s << u"Cancel"_s << u"Show Details..."_s;
}

void MainWindowTest::qtSpeaksTheLanguageToo()
{
    QFETCH(QString, language);
    QFETCH(QString, cancel);
    QFETCH(QString, details);
    const QLocale before;
    {
        Language spoken;
        spoken.use(language);
        QMessageBox box(QMessageBox::Warning, {}, u"x"_s, QMessageBox::Discard | QMessageBox::Cancel);
        box.setDetailedText(u"details"_s);
        QStringList texts;
        const auto buttons = box.buttons();
        for (const QAbstractButton *button : buttons)
            texts.append(button->text().remove(u'&'));
        QVERIFY2(texts.contains(cancel), qPrintable(texts.join(u'|')));
        QVERIFY2(texts.contains(details), qPrintable(texts.join(u'|')));
        QCOMPARE(texts.contains(u"Discard"_s), language == u"en");
        // What our own catalogue does not hold comes from Qt's, where there is one.
        const QString qtFile = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s + language + u".qm"_s;
        if (language != u"en" && QFile::exists(qtFile))
            QVERIFY(QCoreApplication::translate("QFileDialog", "Parent Directory") != u"Parent Directory");
    }
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    QLocale::setDefault(before);
}

void MainWindowTest::tabReachesTheWork()
{
    openSmall();
    QApplication::setActiveWindow(m_window.get());
    m_window->showMode(u"corpus"_s);
    auto *count = find<widgets::NumberBox>(u"corpusCount"_s);
    count->setFocus();
    QSet<QWidget *> seen;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        QVERIFY(now);
        if (now == count)
            break;
        seen.insert(now);
    }
    QCOMPARE(QApplication::focusWidget(), count); // all the way round: no trap
    QVERIFY(seen.contains(find<widgets::NumberBox>(u"corpusSeed"_s)));
}

// The threshold moves: pools, list and table follow at once, the exact pools soon; undo brings all of it back.
void MainWindowTest::resamplingAnswersAndIsUndone()
{
    openSample();
    command(u"mode.resample"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady(), longTime);
    auto *slot = find<QComboBox>(u"resampleSlot"_s);
    QVERIFY(slot->findText(u"GenreName"_s) >= 0);
    auto *by = find<QComboBox>(u"contextsBy"_s);
    const int intent = 1;
    by->setCurrentIndex(intent);
    Q_EMIT by->activated(intent);
    QTRY_COMPARE(project()->resampling().resample.contexts.kind, ContextKind::Intent);
    slot->setCurrentIndex(slot->findText(u"GenreName"_s));
    Q_EMIT slot->activated(slot->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady() && m_jobs->isIdle()
                                 && resamplePage()->slotStudy()->slot->contexts.slot == "GenreName",
                             longTime);
    auto *pools = find<widgets::FactTable>(u"poolTable"_s);
    QCOMPARE(pools->facts()->rowCount(), 2); // PlayMusic and ReadBook
    QCOMPARE(pools->facts()->index(0, 2).data().toString(), u"0"_s); // no jazz books
    auto *threshold = find<widgets::NumberSlider>(u"threshold"_s);
    const double before = threshold->value();
    threshold->slider()->setSliderDown(true);
    threshold->slider()->setSliderPosition(0);
    QVERIFY(pools->facts()->index(0, 2).data().toString() != u"0"_s); // under the hand, not yet in the project
    QCOMPARE(project()->resampling().resample.pools.threshold.value, before);
    QVERIFY(find<widgets::FactTable>(u"swapChanges"_s)->facts()->rowCount() > 0);
    threshold->slider()->setSliderDown(false);
    QCOMPARE(project()->resampling().resample.pools.threshold.value, 0.0);
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady() && resamplePage()->pools()->threshold == 0.0, longTime);
    auto *patterns = find<widgets::FactTable>(u"patternTable"_s);
    QVERIFY(patterns->facts()->rowCount() > 5);
    command(u"undo"_s)->trigger();
    QCOMPARE(threshold->value(), before);
    QCOMPARE(pools->facts()->index(0, 2).data().toString(), u"0"_s);
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady() && resamplePage()->pools()->threshold == before, longTime);
    auto *entropy = find<widgets::NumberSlider>(u"entropyTarget"_s);
    const QString planned = patterns->facts()->index(0, 6).data().toString();
    const QString share = patterns->facts()->index(0, 5).data().toString();
    entropy->slider()->setSliderDown(true);
    entropy->slider()->setSliderPosition(0);
    QVERIFY(patterns->facts()->index(0, 5).data().toString() != share);
    entropy->slider()->setSliderDown(false);
    QVERIFY(project()->resampling().shares.entropyTarget.has_value());
    command(u"undo"_s)->trigger();
    QCOMPARE(patterns->facts()->index(0, 5).data().toString(), share);
    QCOMPARE(patterns->facts()->index(0, 6).data().toString(), planned);
}

void MainWindowTest::pinsDecideAndAreKept()
{
    m_workspace->create(m_folder->filePath(u"pins.filigree"_s));
    QTRY_VERIFY(project());
    project()->appendText(u"@locale en-US\n[PlayMusic]\nplay jazz|GenreName music\nplay rock|GenreName music\n"
                          u"[ReadBook]\nread detective|GenreName books\n"_s,
                          u"fill"_s);
    QVERIFY(project()->flush());
    m_window->showMode(u"resample"_s);
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady() && m_jobs->isIdle(), longTime);
    auto *map = find<widgets::HeatMap>(u"contextMap"_s);
    auto *pools = find<widgets::FactTable>(u"poolTable"_s);
    const int contexts = map->count();
    QVERIFY(contexts >= 2);
    map->setCurrent(0, contexts - 1);
    const auto swapped = [pools] { return pools->facts()->index(0, 2).data().toString(); };
    QCOMPARE(swapped(), u"0"_s);
    QTest::keyClick(map, Qt::Key_Space); // the same
    QCOMPARE(project()->resampling().resample.pools.pins.size(), std::size_t(1));
    QTRY_VERIFY_WITH_TIMEOUT(swapped() != u"0"_s, longTime);
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady() && m_jobs->isIdle(), longTime);
    map->setCurrent(0, contexts - 1);
    QVERIFY(map->accessibleDescription().contains(u"the same"_s));
    QTest::keyClick(map, Qt::Key_Space); // different
    QVERIFY(!project()->resampling().resample.pools.pins.front().same);
    QTRY_COMPARE_WITH_TIMEOUT(swapped(), u"0"_s, longTime);
    const QString path = project()->path();
    m_workspace->close();
    m_workspace->open(path);
    QTRY_VERIFY(project());
    QCOMPARE(project()->resampling().resample.pools.pins.size(), std::size_t(1));
}

void MainWindowTest::corpusFromBothTellsWhereSentencesComeFrom()
{
    openSmall();
    m_window->showMode(u"corpus"_s);
    auto *method = find<QComboBox>(u"corpusMethod"_s);
    QVERIFY(!command(u"generate"_s)->isEnabled()); // there is no grammar
    method->setCurrentIndex(1);
    Q_EMIT method->activated(1);
    QCOMPARE(project()->corpusWish().method, CorpusMethod::Resample);
    QVERIFY(command(u"generate"_s)->isEnabled()); // resampling needs none
    command(u"generate"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady(), longTime);
    QSet<QString> resampled;
    const auto texts = [this] {
        QSet<QString> out;
        for (std::uint64_t k = 0; k < corpusPage()->plan()->size(); ++k)
            out.insert(QString::fromStdString(toGolden(corpusPage()->plan()->at(k))));
        return out;
    };
    resampled = texts();
    QCOMPARE(resampled.size(), qsizetype(corpusPage()->plan()->size())); // none twice
    QVERIFY(resampled.contains(u"{लता मंगेशकर}|ArtistName का गाना चलाओ"_s)); // मुकेश alone was seen there
    auto *origin = find<QLabel>(u"sentenceOrigin"_s);
    QTRY_VERIFY(origin->text().contains(u'\n') || origin->text().contains(u"बंद करो"_s));
    induce();
    m_window->showMode(u"corpus"_s);
    method->setCurrentIndex(2);
    Q_EMIT method->activated(2);
    QTRY_VERIFY_WITH_TIMEOUT(corpusPage()->isReady() && m_jobs->isIdle(), longTime);
    const QSet<QString> both = texts();
    QCOMPARE(both.size(), qsizetype(corpusPage()->plan()->size()));
    QVERIFY(both.contains(resampled));
    command(u"undo"_s)->trigger();
    QVERIFY(project()->corpusWish().method != CorpusMethod::Both);
}

void MainWindowTest::nothingToResampleSaysSo()
{
    m_workspace->create(m_folder->filePath(u"bare.filigree"_s));
    QTRY_VERIFY(project());
    m_window->showMode(u"resample"_s);
    QTRY_VERIFY_WITH_TIMEOUT(resamplePage()->isReady(), longTime);
    auto *button = resamplePage()->findChild<QPushButton *>();
    QVERIFY(button && button->isVisible());
    button->click();
    QCOMPARE(m_window->currentMode(), u"utterances"_s);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
