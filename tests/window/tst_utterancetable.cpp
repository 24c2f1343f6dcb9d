// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table twin of the editor: the same text, edited by rows, one undo step each.

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

#include "core/annotation/goldenedit.h"
#include "widgets/editor/goldeneditor.h"
#include "widgets/editor/utterancetable.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;
using Model = widgets::UtteranceTableModel;

class UtteranceTableTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void movesAndRemovesLines();
    void showsSortsAndFilters();
    void editsAreUndone();
    void removingGoesOnWithTheNextRow();
    void selectionIsTheEditors();

private:
    void openTable();
    [[nodiscard]] QTreeView *view() const { return utterancesPage()->table()->view(); }
    [[nodiscard]] QModelIndex cell(int row, int column) const { return view()->model()->index(row, column); }
    [[nodiscard]] QString shown(int row, int column) const { return cell(row, column).data().toString(); }
    [[nodiscard]] QString text() const { return project()->golden().text(); }
};

constexpr auto content = "@locale en-US\n[PlayMusic]\nplay jazz|GenreName\nplay rock|GenreName\nplay jazz|GenreName\n"
                         "# about stopping\n[Stop]\nstop {it|Thing\nhalt\n";

void UtteranceTableTest::openTable()
{
    openGolden(u"table.golden"_s, content);
    QTRY_VERIFY_WITH_TIMEOUT(project(), longTime);
    command(u"showAsTable"_s)->trigger();
    QVERIFY(view()->isVisible());
}

void UtteranceTableTest::movesAndRemovesLines()
{
    const auto parsed = parseGolden(content);
    QVERIFY(parsed);
    QCOMPARE(withoutLines(content, {4, 8, 99, -1}),
             std::string("@locale en-US\n[PlayMusic]\nplay jazz|GenreName\nplay jazz|GenreName\n"
                         "# about stopping\n[Stop]\nhalt\n"));
    const MovedUtterances there = underIntent(content, *parsed, {4, 8}, "Stop"); // line 8 cannot be read
    QCOMPARE(there.text,
             std::string("@locale en-US\n[PlayMusic]\nplay jazz|GenreName\nplay jazz|GenreName\n"
                         "# about stopping\n[Stop]\nstop {it|Thing\nhalt\nplay rock|GenreName\n"));
    QCOMPARE(there.line, std::int64_t(9));
    const MovedUtterances fresh = underIntent("[A]\na\nb", *parseGolden("[A]\na\nb"), {2, 3}, "B");
    QCOMPARE(fresh.text, std::string("[A]\n\n[B]\na\nb\n"));
    QCOMPARE(fresh.line, std::int64_t(4));
    const MovedUtterances none = underIntent(content, *parsed, {9}, "Stop");
    QCOMPARE(none.text, std::string(content));
    QCOMPARE(none.line, std::int64_t(0));
}

void UtteranceTableTest::showsSortsAndFilters()
{
    openTable();
    QCOMPARE(view()->model()->rowCount(), 5);
    QCOMPARE(shown(0, Model::IntentColumn), u"PlayMusic"_s);
    QCOMPARE(shown(0, Model::TextColumn), u"play jazz"_s);
    QCOMPARE(shown(0, Model::SlotsColumn), u"GenreName"_s);
    QCOMPARE(shown(0, Model::CountColumn), u"2"_s);
    QCOMPARE(shown(1, Model::CountColumn), u"1"_s);
    QCOMPARE(shown(3, Model::IntentColumn), u"Stop"_s); // with a mistake, it is a row all the same
    QVERIFY(!shown(3, Model::ProblemColumn).isEmpty());
    QVERIFY(!(cell(3, Model::IntentColumn).flags() & Qt::ItemIsEditable));
    view()->sortByColumn(Model::CountColumn, Qt::DescendingOrder);
    QCOMPARE(shown(0, Model::CountColumn), u"2"_s);
    view()->sortByColumn(Model::ProblemColumn, Qt::AscendingOrder);
    QCOMPARE(shown(0, Model::LineColumn), u"8"_s);
    auto *words = find<QLineEdit>(u"tableFilter"_s);
    words->setText(u"JAZZ play"_s);
    QCOMPARE(view()->model()->rowCount(), 2);
    words->setText(u"|thing"_s);
    QCOMPARE(view()->model()->rowCount(), 1);
    words->clear();
    find<QComboBox>(u"tableIntent"_s)->setCurrentText(u"Stop"_s);
    QCOMPARE(view()->model()->rowCount(), 2);
    find<QCheckBox>(u"tableProblems"_s)->setChecked(true);
    QCOMPARE(view()->model()->rowCount(), 1);
}

void UtteranceTableTest::editsAreUndone()
{
    openTable();
    QApplication::setActiveWindow(m_window.get());
    const QString before = text();
    view()->setCurrentIndex(cell(3, Model::TextColumn));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_F2);
    auto *field = view()->findChild<QLineEdit *>();
    QVERIFY(field);
    QCOMPARE(field->text(), u"stop {it|Thing"_s);
    field->selectAll();
    QTest::keyClicks(field, u"stop it|Thing"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(text(), QString(before).replace(u"{it"_s, u"it"_s));
    QCOMPARE(shown(3, Model::CountColumn), u"1"_s);
    QVERIFY(shown(3, Model::ProblemColumn).isEmpty());
    QCOMPARE(view()->currentIndex().row(), 3);
    // What would be something else than an utterance is refused.
    QVERIFY(!view()->model()->setData(cell(0, Model::TextColumn), u"[Other]"_s, Qt::EditRole));
    QVERIFY(!view()->model()->setData(cell(0, Model::TextColumn), u"  "_s, Qt::EditRole));
    QVERIFY(view()->model()->setData(cell(1, Model::IntentColumn), u"Stop"_s, Qt::EditRole));
    QVERIFY(text().endsWith(u"halt\nplay rock|GenreName\n"_s));
    QCOMPARE(utterancesPage()->table()->currentLine(), qint64(9));
    command(u"undo"_s)->trigger();
    command(u"undo"_s)->trigger();
    QCOMPARE(text(), before);
    view()->setCurrentIndex(cell(4, Model::TextColumn));
    QTest::keyClick(view(), Qt::Key_Delete); // before the text has been read again: the row is no longer that line
    QCOMPARE(text(), before);
    QTRY_COMPARE(shown(2, Model::LineColumn), u"5"_s);
    view()->setCurrentIndex(cell(0, Model::TextColumn));
    view()->selectionModel()->select(cell(2, Model::TextColumn),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(utterancesPage()->table()->selectedLines(), (QList<qint64>{3, 5}));
    QTest::keyClick(view(), Qt::Key_Delete);
    QVERIFY2(!text().contains(u"jazz"_s), qPrintable(text()));
    QCOMPARE(view()->model()->rowCount(), 3);
    command(u"undo"_s)->trigger();
    QCOMPARE(text(), before);
}

// The row below, as it is sorted and filtered, and not the line below.
void UtteranceTableTest::removingGoesOnWithTheNextRow()
{
    openTable();
    QApplication::setActiveWindow(m_window.get());
    view()->sortByColumn(Model::TextColumn, Qt::DescendingOrder);
    find<QLineEdit>(u"tableFilter"_s)->setText(u"p"_s);
    QCOMPARE(view()->model()->rowCount(), 4); // stop, play rock, play jazz twice
    QCOMPARE(shown(1, Model::TextColumn), u"play rock"_s);
    view()->setCurrentIndex(cell(1, Model::TextColumn));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_COMPARE(view()->model()->rowCount(), 3);
    QCOMPARE(view()->currentIndex().row(), 1);
    QCOMPARE(shown(1, Model::TextColumn), u"play jazz"_s);
    QCOMPARE(qint64(utterancesPage()->editor()->currentLine()), utterancesPage()->table()->currentLine());
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QCOMPARE(view()->currentIndex().row(), 1);
    QTest::keyClick(view(), Qt::Key_Delete); // the last one: the one above is next
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    QCOMPARE(view()->currentIndex().row(), 0);
    QVERIFY(!text().contains(u"play"_s));
}

void UtteranceTableTest::selectionIsTheEditors()
{
    openTable();
    utterancesPage()->editor()->goToLine(9);
    QCOMPARE(utterancesPage()->table()->currentLine(), qint64(9));
    view()->setCurrentIndex(cell(1, Model::TextColumn));
    QCOMPARE(utterancesPage()->editor()->currentLine(), 4);
    command(u"showAsTable"_s)->trigger();
    QVERIFY(utterancesPage()->editor()->isVisible());
    QCOMPARE(utterancesPage()->editor()->currentLine(), 4);
}

QTEST_MAIN(UtteranceTableTest)
#include "tst_utterancetable.moc"
