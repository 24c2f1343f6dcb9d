// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Machines in the Import dialog: OpenFst's binary files and AT&T's text are recognised, shown, and become the grammar;
// damaged ones say where, and change nothing.

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBlock>

#include "app/document/importer.h"
#include "app/shell/importdialog.h"
#include "core/formats/jsgf.h"
#include "core/fst/fstexport.h"
#include "support/files.h"
#include "support/machines.h"
#include "window/importfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

namespace {

const QString goldenText = u"@locale en-US\n[PlayMusic]\nplay jazz|GenreName\n"_s;

} // namespace

class ImportMachineTest : public ImportFixture {
    Q_OBJECT

public:
    ImportMachineTest()
        : ImportFixture(goldenText)
    {
    }

private:
    /// An OpenFst binary of the intent PlayMusic: six sentences.
    QString binary(const QString &name)
    {
        NoProgress progress;
        const auto grammar = good(readJsgf("#JSGF V1.0;\ngrammar mine;\n"
                                           "public <PlayMusic> = play [some] (jazz | rock | pop);\n"));
        const std::filesystem::path path(m_folder->filePath(name).toStdU16String());
        good(exportFst(*compiled(grammar), 0, FstFormat::OpenFst, path, {}, progress));
        return m_folder->filePath(name);
    }

    QString summary() const { return part<QLabel>(u"importSummary"_s)->text(); }
    QString obstacle() const { return part<QLabel>(u"importObstacle"_s)->text(); }
    bool mayImport() const { return part<QPushButton>(u"importAccept"_s)->isEnabled(); }

    QStringList sentences() const
    {
        QStringList out;
        const QAbstractItemModel *model = part<QTableView>(u"importPreview"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            out.append(model->index(row, 2).data().toString());
        out.sort();
        return out;
    }

    void accept()
    {
        QVERIFY2(mayImport(), qPrintable(obstacle()));
        QTest::mouseClick(part<QPushButton>(u"importAccept"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
        QTRY_VERIFY_WITH_TIMEOUT(project()->runs().compiled(), longTime);
    }

    void dismiss()
    {
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
        QVERIFY(!project()->runs().currentRun());
        QCOMPARE(project()->undoStack()->undoText(), u"fill"_s);
    }

private Q_SLOTS:
    void binaryBecomesTheGrammar();
    void textWithItsTables();
    void severalAreOneGrammar();
    void oneGrammarAtATime();
    void truncated();
    void badLine_data();
    void badLine();
    void badTable();
    void rulesWithAMistake();
    void cancelLeavesAllAsItWas();
};

void ImportMachineTest::binaryBecomesTheGrammar()
{
    drop({binary(u"heard.bin"_s)}); // by its content: the name says nothing
    QVERIFY2(summary().startsWith(u"OpenFst binary (recognised by its content). "_s), qPrintable(summary()));
    QVERIFY2(summary().contains(u"PlayMusic"_s) && summary().contains(u'6'), qPrintable(summary()));
    QCOMPARE(sentences(),
             (QStringList{u"play jazz"_s, u"play pop"_s, u"play rock"_s, u"play some jazz"_s, u"play some pop"_s,
                          u"play some rock"_s}));
    QVERIFY(part<QPlainTextEdit>(u"importSource"_s)->toPlainText().contains(u"public <PlayMusic>"_s));
    auto *intent = part<QLineEdit>(u"importIntent"_s);
    QVERIFY(intent->isVisible());
    QCOMPARE(intent->placeholderText(), u"PlayMusic"_s);
    intent->setFocus();
    QTest::keyClicks(intent, u"Hear"_s);
    QTRY_VERIFY_WITH_TIMEOUT(summary().contains(u"Hear"_s), longTime);
    accept();
    QCOMPARE(project()->runs().compiled()->size().toString(), std::string("6"));
    QCOMPARE(project()->runs().compiled()->intents(), std::vector<std::string>{"Hear"});
    QCOMPARE(project()->undoStack()->undoText(), u"import heard.bin"_s);
    QCOMPARE(project()->golden().text(), goldenText);
    command(u"undo"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!project()->runs().currentRun(), longTime);
    command(u"redo"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().currentRun(), longTime);
}

void ImportMachineTest::textWithItsTables()
{
    const QString table = file(u"go.isyms"_s, "<eps> 0\nplay 7\njazz 9\nsoul 4\n");
    drop({file(u"go.att"_s, "0 1 play\n1 2 jazz\n1 2 soul 0.5\n2\n"), table});
    QVERIFY(!part<QListWidget>(u"importFiles"_s)->isVisible()); // the table is a part of the machine
    QVERIFY2(summary().startsWith(u"AT&T text (recognised by its name). "_s), qPrintable(summary()));
    QCOMPARE(sentences(), (QStringList{u"play jazz"_s, u"play soul"_s}));
    accept();
    QCOMPARE(project()->runs().compiled()->intents(), std::vector<std::string>{"go"});
}

void ImportMachineTest::severalAreOneGrammar()
{
    drop({file(u"m-Play.att"_s, "0 1 play play\n1\n"), file(u"m-Stop.fst"_s, "0 1 stop stop\n1\n")});
    auto *list = part<QListWidget>(u"importFiles"_s);
    QCOMPARE(list->count(), 2);
    QCOMPARE(part<QLineEdit>(u"importIntent"_s)->placeholderText(), u"Play"_s);
    list->setCurrentRow(1);
    QVERIFY2(summary().startsWith(u"AT&T text (recognised by its content). "_s), qPrintable(summary()));
    auto *intent = part<QLineEdit>(u"importIntent"_s);
    QCOMPARE(intent->placeholderText(), u"Stop"_s);
    intent->setFocus();
    QTest::keyClicks(intent, u"Play"_s);
    QVERIFY(!mayImport());
    QVERIFY2(obstacle().contains(u"two machines of the intent Play"_s), qPrintable(obstacle()));
    intent->selectAll();
    QTest::keyClicks(intent, u"Halt"_s);
    QTRY_VERIFY_WITH_TIMEOUT(summary().contains(u"Halt"_s), longTime);
    accept();
    auto intents = project()->runs().compiled()->intents();
    std::sort(intents.begin(), intents.end());
    QCOMPARE(intents, (std::vector<std::string>{"Halt", "Play"}));
    command(u"undo"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!project()->runs().currentRun(), longTime);
}

void ImportMachineTest::oneGrammarAtATime()
{
    drop({file(u"one.jsgf"_s, "#JSGF V1.0;\ngrammar a;\npublic <Go> = go;\n"), binary(u"other.fst"_s)});
    QVERIFY(!mayImport());
    QVERIFY2(obstacle().contains(u"one grammar"_s), qPrintable(obstacle()));
    dismiss();
}

void ImportMachineTest::truncated()
{
    const QByteArray whole = content(binary(u"whole.fst"_s));
    drop({file(u"cut.fst"_s, whole.left(whole.size() - 20))});
    QVERIFY(!mayImport());
    QVERIFY2(obstacle().contains(u"cut.fst cannot be read"_s), qPrintable(obstacle()));
    QVERIFY2(summary().contains(u"The file ends within"_s), qPrintable(summary()));
    QVERIFY(sentences().isEmpty());
    dismiss();
    drop({file(u"empty.fst"_s, {})});
    QVERIFY(!mayImport());
    dismiss();
}

void ImportMachineTest::badLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line"); // 0: of the whole
    QTest::addColumn<QString>("said");
    QTest::newRow("an arc of three columns") << QByteArray("0 1 play play\n1 2 now\n2\n") << 2 << u"four columns"_s;
    QTest::newRow("no state") << QByteArray("0 1 play play\n1\nplay 2 now now\n") << 3 << u"number of a state"_s;
    QTest::newRow("loop") << QByteArray("0 1 a a\n1 0 b b\n1\n") << 0 << u"loop"_s;
    QTest::newRow("far down") << QByteArray("0 1 play play\n").repeated(5000) + "0 1 play play oops\n1\n"
                              << 5001 << u"no weight"_s;
}

void ImportMachineTest::badLine()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, said);
    drop({file(u"bad.att"_s, text)});
    QVERIFY(!mayImport());
    QVERIFY2(summary().contains(said), qPrintable(summary()));
    QVERIFY2(line == 0 || summary().contains(u"Line %L1: "_s.arg(line)), qPrintable(summary()));
    auto *source = part<QPlainTextEdit>(u"importSource"_s);
    QCOMPARE(source->extraSelections().size(), line == 0 ? 0 : 1);
    if (line > 0) {
        QCOMPARE(source->textCursor().block().text().toUtf8(), text.split('\n').at(line - 1));
        QVERIFY(source->isVisible());
    }
    dismiss();
}

void ImportMachineTest::badTable()
{
    file(u"go.isyms"_s, "<eps> 0\nplay seven\n");
    drop({file(u"go.att"_s, "0 1 play\n1\n")});
    QVERIFY(!mayImport());
    QVERIFY2(summary().contains(u"go.isyms"_s), qPrintable(summary())); // it is not the file that was dropped
    dismiss();
}

void ImportMachineTest::rulesWithAMistake()
{
    drop({file(u"mine.jsgf"_s, "#JSGF V1.0;\ngrammar mine;\npublic <Go> = go;\npublic <Stop> = (stop;\n")});
    QVERIFY(!mayImport());
    QVERIFY2(summary().contains(u"Line 4: "_s), qPrintable(summary()));
    QCOMPARE(part<QPlainTextEdit>(u"importSource"_s)->textCursor().blockNumber(), 3);
    dismiss();
    drop({file(u"round.jsgf"_s, "#JSGF V1.0;\ngrammar round;\npublic <Go> = go <Go>;\n")});
    QVERIFY(!mayImport()); // it reads, and has no end: seen before it is imported
    dismiss();
}

void ImportMachineTest::cancelLeavesAllAsItWas()
{
    QByteArray many;
    for (int i = 0; i < 400'000; ++i)
        many += QByteArray::number(i) + ' ' + QByteArray::number(i + 1) + " a" + QByteArray::number(i) + " a"
            + QByteArray::number(i) + '\n';
    makeProject();
    const QString path = file(u"long.att"_s, many + "400000\n");
    const int steps = project()->undoStack()->count();
    ImportFile one;
    one.path = path;
    one.role = ImportFile::Role::Grammar;
    importFiles(*project(), {one});
    QVERIFY(m_jobs->isRunning(u"import:"_s + path));
    m_jobs->cancelKind(u"import:"_s + path);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
    QCOMPARE(project()->undoStack()->count(), steps);
    QVERIFY(!project()->runs().currentRun());
    // The dialog's own look at it ends with the dialog.
    auto guessed = guessImports({path}, *project());
    QCOMPARE(guessed.front().role, ImportFile::Role::Grammar);
    ImportDialog dialog(*project(), guessed);
    dialog.show();
    QVERIFY(!m_jobs->isIdle());
    QVERIFY(!dialog.findChild<QPushButton *>(u"importAccept"_s)->isEnabled());
    QVERIFY(dialog.findChild<QWidget *>(u"importProgress"_s)->isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
}

QTEST_MAIN(ImportMachineTest)
#include "tst_importmachine.moc"
