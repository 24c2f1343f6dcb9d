// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

#include "app/modes/utterances/cataloguedialog.h"
#include "widgets/editor/cataloguevaluesmodel.h"
#include "widgets/editor/goldeneditor.h"
#include "widgets/editor/outlinemodel.h"
#include "widgets/editor/outlinepanel.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto music = "[PlayMusic]\nplay rock|GenreName\nplay jazz|GenreName\n[Stop]\nstop\nstop it\n";

} // namespace

/// A double click on a catalogue: look, search, add, remove, weigh, import; each undone, all kept.
class CatalogueTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        openGolden(u"music.golden"_s, music);
    }

    void lookedAtAndEdited();
    void importedInto();
    void aMillionValuesStayQuick();
    void theOutlineJumpsAndFilters();

private:
    void addCatalogue(const QByteArray &content, qint64 size)
    {
        write(u"GenreName.txt"_s, content);
        project()->addCatalogue(path(u"GenreName.txt"_s), u"GenreName"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!project()->catalogues().empty() && project()->catalogues().front().size == size,
                                 longTime);
        auto *list = find<QTreeView>(u"catalogueView"_s);
        doubleClick(list, list->model()->index(0, 0));
        m_dialog = m_window->findChild<CatalogueDialog *>();
        QVERIFY(m_dialog && !m_dialog->isModal());
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isReady(), longTime);
    }
    [[nodiscard]] widgets::CatalogueValuesModel *model() const
    {
        return m_dialog->findChild<widgets::CatalogueValuesModel *>();
    }
    [[nodiscard]] QTableView *view() const { return m_dialog->findChild<QTableView *>(u"valueView"_s); }
    template <class T> T *part(const QString &name) const { return m_dialog->findChild<T *>(name); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList out;
        for (int row = 0; row < model()->rowCount(); ++row)
            out.append(model()->index(row, 0).data().toString());
        return out;
    }
    /// What is on the disk when all that waits is written.
    [[nodiscard]] std::vector<CatalogueValue> stored()
    {
        if (!project()->settle())
            return {};
        auto store = ProjectStore::open(project()->access());
        return store->catalogue(m_dialog->catalogue())->values;
    }
    QPointer<CatalogueDialog> m_dialog;
};

void CatalogueTest::lookedAtAndEdited()
{
    addCatalogue("jazz\nRock\nhard rock\nsoul\n", 4);
    QCOMPARE(shown(), (QStringList{u"jazz"_s, u"Rock"_s, u"hard rock"_s, u"soul"_s}));
    auto *search = part<QLineEdit>(u"valueSearch"_s);
    search->setFocus();
    QTest::keyClicks(search, u"ROCK"_s);
    QTRY_COMPARE(shown(), (QStringList{u"Rock"_s, u"hard rock"_s}));
    QVERIFY(part<QLabel>(u"valueCounts"_s)->text().contains(u"2"_s));

    // What is removed is what is seen, also under a filter.
    view()->setFocus();
    view()->setCurrentIndex(model()->index(1, 0));
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(shown(), QStringList{u"Rock"_s});
    search->clear();
    QTRY_COMPARE(shown(), (QStringList{u"jazz"_s, u"Rock"_s, u"soul"_s}));

    auto *line = part<QLineEdit>(u"newValue"_s);
    line->setFocus();
    QTest::keyClicks(line, u"  bossa   nova "_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(shown().last(), u"bossa nova"_s);
    QTest::keyClicks(line, u"ROCK"_s);
    QTest::keyClick(line, Qt::Key_Return); // is there
    QCOMPARE(model()->rowCount(), 4);
    QVERIFY(part<QLabel>(u"valueRemark"_s)->text().contains(u"Rock"_s));

    const QModelIndex weight = model()->index(0, 1);
    view()->setCurrentIndex(weight);
    view()->edit(weight);
    auto *cell = view()->viewport()->findChild<QLineEdit *>();
    QVERIFY(cell);
    cell->selectAll();
    QTest::keyClicks(cell, u"2.5"_s);
    QTest::keyClick(cell, Qt::Key_Return);
    QTRY_COMPARE(model()->values().front().weight, 2.5);
    QVERIFY(!model()->setData(weight, u"-1"_s, Qt::EditRole));
    QVERIFY(!model()->setData(model()->index(0, 0), u" "_s, Qt::EditRole));
    QVERIFY(!model()->setData(model()->index(0, 0), u"SOUL"_s, Qt::EditRole));
    const std::vector<CatalogueValue> after{{"jazz", 2.5}, {"Rock", 1.0}, {"soul", 1.0}, {"bossa nova", 1.0}};
    QCOMPARE(stored(), after);

    view()->setFocus();
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(), (QStringList{u"jazz"_s, u"Rock"_s, u"hard rock"_s, u"soul"_s}));
    QCOMPARE(stored().size(), std::size_t(4));
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(view(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stored(), after);

    // It is not left empty, and it goes with its catalogue.
    view()->selectAll();
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(model()->rowCount(), 4);
    project()->removeCatalogue(m_dialog->catalogue());
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog, longTime);
}

void CatalogueTest::importedInto()
{
    addCatalogue("jazz\nrock\n", 2);
    write(u"more.tsv"_s, "Jazz\t3\nfado\t2\n");
    QMetaObject::invokeMethod(m_dialog, "importFile", Q_ARG(QString, path(u"more.tsv"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 3, longTime);
    const std::vector<CatalogueValue> after{{"jazz", 3.0}, {"rock", 1.0}, {"fado", 2.0}};
    QCOMPARE(model()->values(), after);
    QCOMPARE(stored(), after);
    project()->undoStack()->undo();
    QCOMPARE(shown(), (QStringList{u"jazz"_s, u"rock"_s}));
    // A file in the place of the whole: the dialog shows what it brings.
    write(u"GenreName.txt"_s, "polka\n");
    project()->addCatalogue(path(u"GenreName.txt"_s), u"GenreName"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringList{u"polka"_s}, longTime);
}

void CatalogueTest::aMillionValuesStayQuick()
{
    constexpr int million = 1'000'000;
    QByteArray content;
    for (int i = 0; i < million; ++i)
        content += "song number " + QByteArray::number(i) + '\n';
    addCatalogue(content, million);
    QCOMPARE(model()->rowCount(), million);
    QElapsedTimer clock;
    clock.start();
    model()->setFilter(u"number 99999"_s);
    const qint64 searched = clock.restart();
    QCOMPARE(model()->rowCount(), 11);
    const CatalogueStep removed{99'999, model()->values()[99'999], std::nullopt};
    project()->editCatalogue(m_dialog->catalogue(), {{removed}}, u"remove"_s);
    const qint64 edited = clock.elapsed();
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 10, longTime);
    qInfo("a million values: searched in %lld ms, one removed in %lld ms", searched, edited);
    QVERIFY(searched < 2'000 && edited < 2'000); // a hundredth of that on a machine by itself
    project()->undoStack()->undo();
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 11, longTime);
    QVERIFY(project()->settle());
}

void CatalogueTest::theOutlineJumpsAndFilters()
{
    auto *view = find<QTreeView>(u"outlineView"_s);
    auto *editor = utterancesPage()->editor();
    const auto *outline = static_cast<const widgets::OutlineModel *>(view->model());
    const QModelIndex slot = outline->index(0, 0, outline->index(static_cast<int>(widgets::OutlineKind::Slot), 0));
    QCOMPARE(slot.data().toString(), u"GenreName"_s);
    QVERIFY(slot.parent().row() < static_cast<int>(widgets::OutlineKind::Pattern)); // seen without scrolling
    QVERIFY(view->viewport()->rect().contains(view->visualRect(slot).center()));
    editor->goToLine(1);
    for (const int line : {2, 3, 2}) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(slot).center());
        QCOMPARE(editor->currentLine(), line);
    }
    auto *filter = find<QLineEdit>(u"outlineFilter"_s);
    QTest::keyClicks(filter, u"stop"_s);
    QVERIFY(view->isRowHidden(slot.row(), slot.parent()));
    QTest::keyClick(filter, Qt::Key_Backspace);
    filter->clear();
    QVERIFY(!view->isRowHidden(slot.row(), slot.parent()));
}

QTEST_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
