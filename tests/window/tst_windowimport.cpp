// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Import dialog, by mouse and keys: what is recognised, mapped, merged; and that nothing comes of a cancelled one.

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include "app/shell/choicesmodel.h"
#include "app/shell/filecommands.h"
#include "app/shell/importdialog.h"
#include "app/shell/previewtablemodel.h"
#include "support/files.h"
#include "window/importfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

namespace {

const QString goldenText = u"@locale en-US\n[PlayMusic]\nplay jazz|GenreName\nplay Vogue|SongName\n"_s;

} // namespace

class WindowImportTest : public ImportFixture {
    Q_OBJECT

public:
    WindowImportTest()
        : ImportFixture(goldenText)
    {
    }

private:
    void showTab(QWidget *inside)
    {
        auto *tabs = part<QTabWidget>(u"importTabs"_s);
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->widget(i) == inside || tabs->widget(i)->isAncestorOf(inside))
                QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(i).center());
        QVERIFY(inside->isVisible());
    }

    /// With the mouse: opens the box of a row and takes the entry.
    void choose(QTableView *view, int row, const QString &label)
    {
        const QModelIndex cell = view->model()->index(row, ChoicesModel::ChosenColumn);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell).center());
        auto *box = view->findChild<QComboBox *>(u"choice"_s);
        QVERIFY(box);
        const int at = box->findText(label);
        QVERIFY2(at >= 0, qPrintable(label));
        if (!box->isEditable())
            QTRY_VERIFY(box->view()->isVisible());
        else
            box->showPopup();
        QAbstractItemView *list = box->view();
        list->scrollTo(box->model()->index(at, 0));
        QTest::qWait(QApplication::doubleClickInterval() / 8); // a popup takes no click that comes as it opens
        QTest::mouseMove(list->viewport(), list->visualRect(box->model()->index(at, 0)).center());
        list->setCurrentIndex(box->model()->index(at, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(cell.data().toString(), label);
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    }

    QString cell(const QString &table, int row, int column) const
    {
        return part<QTableView>(table)->model()->index(row, column).data().toString();
    }

    void accept()
    {
        auto *button = part<QPushButton>(u"importAccept"_s);
        QVERIFY2(button->isEnabled(), qPrintable(part<QLabel>(u"importObstacle"_s)->text()));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    }

private Q_SLOTS:
    void columnsAndNamesOfATable();
    void duplicatesAndConflicts();
    void mistakesAreLeftOutOnlyWhenAsked();
    void aLocaleThatIsNoneIsToldBefore();
    void severalFilesAreOneStep();
    void cancelLeavesAllAsItWas();
    void grammarBecomesTheCurrentOne();
    void keyboardAlone();
    void models();
};

void WindowImportTest::columnsAndNamesOfATable()
{
    drop({file(
        u"queries.csv"_s,
        "Frage,Ziel,Auszeichnung\nplay soul,play_music,play soul|genre_name\nplay a lot,Plai,play {a lot}|Amount\n")});
    QCOMPARE(part<QComboBox>(u"importRole"_s)->currentIndex(), static_cast<int>(ImportFile::Role::Golden));
    QVERIFY(part<QLabel>(u"importSummary"_s)->text().startsWith(u"Comma-separated values"_s));
    QCOMPARE(part<QTableView>(u"importPreview"_s)->model()->rowCount(), 3); // nobody knows such headings
    auto *columns = part<QTableView>(u"importColumns"_s);
    showTab(columns);
    QTest::mouseClick(part<QAbstractButton>(u"importHeaded"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    QCOMPARE(columns->model()->index(0, 0).data().toString(), u"Frage"_s);
    choose(columns, 0, u"Ignore it"_s);
    choose(columns, 1, u"Intent"_s);
    choose(columns, 2, u"Annotated sentence, in the golden notation"_s);
    QTRY_COMPARE(part<QTableView>(u"importPreview"_s)->model()->rowCount(), 2);
    // Names that are spelled otherwise are the project's; what is only near is asked about.
    auto *slotNames = part<QTableView>(u"importSlots"_s);
    showTab(slotNames);
    QTRY_COMPARE(slotNames->model()->rowCount(), 2);
    QCOMPARE(cell(u"importSlots"_s, 0, ChoicesModel::ChosenColumn), u"GenreName"_s);
    QCOMPARE(cell(u"importSlots"_s, 1, ChoicesModel::RemarkColumn), u"New"_s);
    choose(slotNames, 1, u"(leave the slot out)"_s);
    auto *intents = part<QTableView>(u"importIntents"_s);
    showTab(intents);
    QCOMPARE(cell(u"importIntents"_s, 0, ChoicesModel::ChosenColumn), u"PlayMusic"_s);
    QCOMPARE(cell(u"importIntents"_s, 1, ChoicesModel::ChosenColumn), u"Plai"_s);
    choose(intents, 1, u"PlayMusic"_s);
    QTRY_COMPARE(cell(u"importPreview"_s, 1, 1), u"PlayMusic"_s); // it follows
    accept();
    QTRY_COMPARE_WITH_TIMEOUT(project()->golden().text(),
                              goldenText + u"\n# queries.csv\n[PlayMusic]\nplay soul|GenreName\nplay a lot\n"_s,
                              longTime);
    QCOMPARE(project()->undoStack()->undoText(), u"import queries.csv"_s);
    command(u"undo"_s)->trigger();
    QCOMPARE(project()->golden().text(), goldenText);
}

void WindowImportTest::duplicatesAndConflicts()
{
    const QString path = file(u"theirs.golden"_s, "[PlayMusic]\nplay jazz|GenreName\nplay Vogue|AlbumName\nplay on\n");
    drop({path});
    QCOMPARE(cell(u"importPreview"_s, 0, 3), u"there already"_s);
    QCOMPARE(cell(u"importPreview"_s, 1, 3), u"annotated otherwise"_s);
    QCOMPARE(cell(u"importPreview"_s, 2, 3), u"new"_s);
    auto *conflicts = part<QComboBox>(u"importConflicts"_s);
    conflicts->setFocus();
    QTest::keyClick(conflicts, Qt::Key_Home);
    QTest::keyClick(conflicts, Qt::Key_Down); // take theirs
    accept();
    QTRY_COMPARE_WITH_TIMEOUT(
        project()->golden().text(),
        u"@locale en-US\n[PlayMusic]\nplay jazz|GenreName\nplay Vogue|AlbumName\n\n[PlayMusic]\nplay on\n"_s, longTime);
    command(u"undo"_s)->trigger();
    drop({path});
    accept(); // both, with a remark
    QTRY_COMPARE_WITH_TIMEOUT(
        project()->golden().text(),
        goldenText + u"\n[PlayMusic]\n# before the import: play Vogue|SongName\nplay Vogue|AlbumName\nplay on\n"_s,
        longTime);
    // Beside the golden utterances, theirs cannot take the place of mine.
    drop({path});
    auto *role = part<QComboBox>(u"importRole"_s);
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    conflicts = part<QComboBox>(u"importConflicts"_s);
    QVERIFY(!(conflicts->model()->flags(conflicts->model()->index(1, 0)) & Qt::ItemIsEnabled));
    QCOMPARE(cell(u"importPreview"_s, 1, 3), u"new"_s); // of the reference data there is none yet
    accept();
    const auto stored = [this] {
        const auto sources = ProjectStore::open(project()->access())->sources();
        return sources && !sources->empty() ? sources->front().total : std::int64_t(0);
    };
    QTRY_COMPARE_WITH_TIMEOUT(stored(), std::int64_t(3), longTime);
}

void WindowImportTest::aLocaleThatIsNoneIsToldBefore()
{
    drop({file(u"es.golden"_s, "[Go]\nvamos\n")});
    auto *role = part<QComboBox>(u"importRole"_s);
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    QVERIFY(part<QPushButton>(u"importAccept"_s)->isEnabled());
    auto *locale = part<QLineEdit>(u"importLocale"_s);
    locale->setFocus();
    QTest::keyClicks(locale, u"Spanish (Mexico)"_s);
    QVERIFY(!part<QPushButton>(u"importAccept"_s)->isEnabled());
    QVERIFY(part<QLabel>(u"importObstacle"_s)->text().contains(u"is no locale"_s));
    locale->selectAll();
    QTest::keyClicks(locale, u"es-MX"_s);
    accept();
    const auto sources = ProjectStore::open(project()->access())->sources();
    QVERIFY(sources && sources->size() == 1);
    QCOMPARE(sources->front().locale, std::string("es-MX"));
}

void WindowImportTest::mistakesAreLeftOutOnlyWhenAsked()
{
    drop({file(u"bad.jsonl"_s, "{\"intent\":\"Go\",\"tokens\":[\"go\"],\"tags\":[\"O\"]}\nwrong\n")});
    QVERIFY(!part<QPushButton>(u"importAccept"_s)->isEnabled());
    QVERIFY(part<QLabel>(u"importObstacle"_s)->text().contains(u"bad.jsonl has mistakes"_s));
    auto *remarks = part<QTableView>(u"importRemarks"_s);
    showTab(remarks);
    QCOMPARE(cell(u"importRemarks"_s, 0, 0), u"2"_s);
    QVERIFY(!cell(u"importRemarks"_s, 0, 2).isEmpty());
    auto *leaveOut = part<QAbstractButton>(u"importLeaveOut"_s);
    QTest::mouseClick(leaveOut, Qt::LeftButton, {}, QPoint(8, leaveOut->height() / 2));
    accept();
    QTRY_COMPARE_WITH_TIMEOUT(project()->golden().text(), goldenText + u"\n# bad.jsonl\n[Go]\ngo\n"_s, longTime);
    // A file of no known tool says so.
    drop({file(u"odd.json"_s, "{\"a\": 1}")});
    QVERIFY(!part<QPushButton>(u"importAccept"_s)->isEnabled());
    QVERIFY(part<QLabel>(u"importSummary"_s)->text().contains(u"no tool that is known"_s));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
}

void WindowImportTest::severalFilesAreOneStep()
{
    drop({file(u"more.golden"_s, "[Stop]\nstop\n"), file(u"genre_names.txt"_s, "rock\t3\nsoul\t1\n"),
          file(u"songs.json"_s, R"({"values":[{"name":{"value":"Vogue","synonyms":["Vogue 2"]}}]})"),
          file(u"nlu.yml"_s, "version: \"3.1\"\nnlu:\n- lookup: cities\n  examples: |\n    - Rome\n    - Oslo\n")});
    auto *list = part<QListWidget>(u"importFiles"_s);
    QCOMPARE(list->count(), 4);
    QVERIFY2(list->item(1)->text().endsWith(u"Catalogue of GenreName"_s), qPrintable(list->item(1)->text()));
    QVERIFY2(list->item(2)->text().endsWith(u"Catalogue of songs"_s), qPrintable(list->item(2)->text()));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(2)).center());
    auto *slot = part<QComboBox>(u"importSlot"_s);
    QVERIFY(slot->isVisible());
    QCOMPARE(cell(u"importValues"_s, 1, 0), u"Vogue 2"_s);
    slot->setFocus();
    slot->lineEdit()->selectAll();
    QTest::keyClicks(slot, u"not good"_s);
    QVERIFY(!part<QPushButton>(u"importAccept"_s)->isEnabled());
    slot->lineEdit()->selectAll();
    QTest::keyClicks(slot, u"SongName"_s);
    accept();
    QTRY_COMPARE_WITH_TIMEOUT(project()->catalogues().size(), std::size_t(3), longTime);
    QCOMPARE(project()->catalogues()[0].slot, std::string("GenreName"));
    QVERIFY(project()->catalogues()[0].weighted);
    QCOMPARE(project()->catalogues()[1].slot, std::string("SongName"));
    QCOMPARE(project()->catalogues()[2].slot, std::string("cities"));
    QVERIFY(project()->golden().text().endsWith(u"[Stop]\nstop\n"_s));
    command(u"undo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(project()->catalogues().size(), std::size_t(0), longTime);
    QCOMPARE(project()->golden().text(), goldenText);
    command(u"redo"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(project()->catalogues().size(), std::size_t(3), longTime);
}

void WindowImportTest::cancelLeavesAllAsItWas()
{
    QByteArray many;
    for (int i = 0; i < 300'000; ++i)
        many += "go to number " + QByteArray::number(i) + '\n';
    m_workspace->create(m_folder->filePath(u"p.filigree"_s));
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    project()->appendText(goldenText, u"fill"_s);
    QVERIFY(project()->flush());
    const QString path = file(u"many.text"_s, many);
    auto *files = m_window->findChild<FileCommands *>();
    files->importPaths({path});
    m_dialog = m_window->findChildren<ImportDialog *>().last();
    // The first utterances are there long before the last ones.
    QTRY_COMPARE_WITH_TIMEOUT(part<QTableView>(u"importPreview"_s)->model()->rowCount(), 200, longTime);
    QVERIFY(!m_jobs->isIdle());
    QVERIFY(!part<QPushButton>(u"importAccept"_s)->isEnabled()); // names and mistakes may still come
    QSignalSpy rejected(m_dialog, &QDialog::rejected);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    // An import that goes on is cancelled like every job; so is one with a bad file among good ones.
    const int steps = project()->undoStack()->count();
    files->importPaths({path});
    m_dialog = m_window->findChildren<ImportDialog *>().last();
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(u"importAccept"_s)->isEnabled(), longTime);
    // So many are hardly golden.
    const auto *summary = part<QLabel>(u"importSummary"_s);
    QVERIFY2(summary->text().contains(u"perhaps it is reference data"_s), qPrintable(summary->text()));
    QTest::keyClick(part<QComboBox>(u"importRole"_s), Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(u"importAccept"_s)->isEnabled(), longTime);
    QVERIFY2(!summary->text().contains(u"perhaps"_s), qPrintable(summary->text()));
    QTest::keyClick(part<QComboBox>(u"importRole"_s), Qt::Key_Up);
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>(u"importAccept"_s)->isEnabled(), longTime);
    QTest::mouseClick(part<QPushButton>(u"importAccept"_s), Qt::LeftButton);
    QTRY_VERIFY(m_jobs->isRunning(u"import:"_s + path));
    m_jobs->cancelKind(u"import:"_s + path);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    QCOMPARE(project()->undoStack()->count(), steps);
    QCOMPARE(project()->golden().text(), goldenText);
    QSignalSpy failed(project(), &Project::failed);
    ImportFile good;
    good.path = file(u"good.golden"_s, "[Stop]\nstop\n");
    ImportFile bad;
    bad.path = m_folder->filePath(u"gone.jsonl"_s);
    importFiles(*project(), {good, bad});
    QVERIFY(failed.wait(longTime));
    QCOMPARE(project()->golden().text(), goldenText);
    QCOMPARE(project()->undoStack()->count(), steps);
}

void WindowImportTest::grammarBecomesTheCurrentOne()
{
    drop({file(u"mine.jsgf"_s, "#JSGF V1.0;\ngrammar mine;\npublic <PlayMusic> = play (jazz | rock);\n")});
    QCOMPARE(part<QComboBox>(u"importRole"_s)->currentIndex(), static_cast<int>(ImportFile::Role::Grammar));
    QVERIFY(part<QPlainTextEdit>(u"importSource"_s)->toPlainText().contains(u"public <PlayMusic>"_s));
    accept();
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().currentRun() && project()->runs().compiled(), longTime);
    QCOMPARE(project()->runs().compiled()->size().toString(), std::string("2"));
    command(u"undo"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!project()->runs().currentRun(), longTime);
}

void WindowImportTest::keyboardAlone()
{
    drop({file(u"more.jsonl"_s, "{\"intent\":\"Go\",\"tokens\":[\"go\"],\"tags\":[\"B-Verbb\"]}\n")});
    auto *tabs = part<QTabWidget>(u"importTabs"_s);
    tabs->tabBar()->setFocus();
    QTest::keyClick(tabs->tabBar(), Qt::Key_Right);
    auto *slotNames = part<QTableView>(u"importSlots"_s);
    QVERIFY(slotNames->isVisible());
    QTest::keyClick(tabs->tabBar(), Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget(), slotNames);
    QTest::keyClick(slotNames, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(slotNames, Qt::Key_F2);
    auto *box = slotNames->findChild<QComboBox *>(u"choice"_s);
    QVERIFY(box);
    box->lineEdit()->selectAll();
    QTest::keyClicks(box, u"Verb"_s); // it has the focus for its line
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(cell(u"importSlots"_s, 0, ChoicesModel::ChosenColumn), u"Verb"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    QVERIFY(m_dialog->isVisible()); // Return ended the name, not the dialog
    auto *button = part<QPushButton>(u"importAccept"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(project()->golden().text().endsWith(u"[Go]\ngo|Verb\n"_s), longTime);
}

void WindowImportTest::models()
{
    PreviewTableModel preview;
    const QAbstractItemModelTester first(&preview, QAbstractItemModelTester::FailureReportingMode::QtTest);
    preview.setTable({{u"A"_s, u"B"_s}, {0}, 1, {{{u"1"_s, u"go"_s}, {}, u"go, intent Go"_s}, {{u"2"_s}}}});
    QCOMPARE(preview.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"go, intent Go"_s);
    QVERIFY(!preview.index(1, 1).data().isValid() || preview.index(1, 1).data().toString().isEmpty());
    preview.setTable({});
    QCOMPARE(preview.rowCount(), 0);
    ChoicesModel choices({u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    const QAbstractItemModelTester second(&choices, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy chosen(&choices, &ChoicesModel::chosen);
    choices.setChoices({{u"a"_s, {}, {u"None"_s, u"One"_s}, {QString(), u"one"_s}, u"one"_s},
                        {u"b"_s, {}, {u"b"_s}, {u"b"_s}, u"b"_s, true}});
    const QModelIndex fixed = choices.index(0, ChoicesModel::ChosenColumn);
    QCOMPARE(fixed.data().toString(), u"One"_s);
    QVERIFY(!choices.setData(fixed, u"Two"_s, Qt::EditRole));
    QVERIFY(choices.setData(fixed, u"None"_s, Qt::EditRole));
    QCOMPARE(choices.choices()[0].chosen, QString());
    QVERIFY(choices.setData(choices.index(1, ChoicesModel::ChosenColumn), u" new "_s, Qt::EditRole));
    QCOMPARE(choices.choices()[1].chosen, u"new"_s);
    QVERIFY(!choices.setData(choices.index(1, ChoicesModel::NameColumn), u"x"_s, Qt::EditRole));
    QCOMPARE(chosen.count(), 2);
    choices.choose(0, u"one"_s); // by the program
    QCOMPARE(chosen.count(), 2);
}

QTEST_MAIN(WindowImportTest)
#include "tst_windowimport.moc"
