// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTreeView>

#include "app/modes/utterances/cataloguedialog.h"
#include "widgets/editor/cataloguevaluesmodel.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

/// A catalogue's window as the keys find it, and what comes between its jobs.
class CatalogueKeysTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        openGolden(u"music.golden"_s, "[PlayMusic]\nplay rock|GenreName\nplay jazz|GenreName\n");
        write(u"GenreName.txt"_s, "jazz\nRock\nhard rock\nsoul\n");
        project()->addCatalogue(path(u"GenreName.txt"_s), u"GenreName"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!project()->catalogues().empty(), longTime);
    }

    void typingSearches();
    void anOfferedValueIsAddedByReturn();
    void aCancelledReadingSaysSo();
    void anEditDuringAnImport();
    void anotherReadingDuringAnImport();

private:
    void open()
    {
        auto *list = find<QTreeView>(u"catalogueView"_s);
        doubleClick(list, list->model()->index(0, 0));
        m_dialog = m_window->findChild<CatalogueDialog *>();
        QVERIFY(m_dialog);
    }
    void openAndWait()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isReady(), longTime);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    [[nodiscard]] widgets::CatalogueValuesModel *model() const
    {
        return m_dialog->findChild<widgets::CatalogueValuesModel *>();
    }
    template <class T> T *part(const QString &name) const { return m_dialog->findChild<T *>(name); }
    void importMore()
    {
        write(u"more.tsv"_s, "Jazz\t3\nfado\t2\n");
        QMetaObject::invokeMethod(m_dialog, "importFile", Q_ARG(QString, path(u"more.tsv"_s)));
    }
    QPointer<CatalogueDialog> m_dialog;
};

void CatalogueKeysTest::typingSearches()
{
    openAndWait();
    const std::vector<CatalogueValue> before = model()->values();
    auto *view = part<QTableView>(u"valueView"_s);
    QCOMPARE(QApplication::focusWidget(), part<QLineEdit>(u"valueSearch"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"rock"_s);
    QTRY_COMPARE(model()->rowCount(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), view);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClicks(view, u"soul"_s); // to somebody who still thinks that it searches
    QVERIFY(!view->viewport()->findChild<QLineEdit *>());
    QTest::keyClick(view, Qt::Key_F2);
    auto *cell = view->viewport()->findChild<QLineEdit *>();
    QVERIFY(cell);
    QTest::keyClick(cell, Qt::Key_Escape);
    QTest::keyClick(view, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), part<QLineEdit>(u"newValue"_s));
    QCOMPARE(model()->values(), before);
}

void CatalogueKeysTest::anOfferedValueIsAddedByReturn()
{
    open();
    m_dialog->offer(u"fado"_s); // while the values are being read
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isReady(), longTime);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QCOMPARE(QApplication::focusWidget(), part<QLineEdit>(u"newValue"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(model()->values().back().text, std::string("fado"));
}

void CatalogueKeysTest::aCancelledReadingSaysSo()
{
    open();
    const QString kind = u"catalogue.show:%1"_s.arg(m_dialog->catalogue());
    const QString reading = part<QLabel>(u"valueCounts"_s)->text();
    QVERIFY(project()->jobs().isRunning(kind));
    project()->jobs().cancelKind(kind);
    QTRY_VERIFY_WITH_TIMEOUT(project()->jobs().isIdle(), longTime);
    // Either it was too late to stop it, or the window says that nothing comes any more.
    QVERIFY(m_dialog->isReady() || part<QLabel>(u"valueCounts"_s)->text().contains(u"open it again"_s));
    QVERIFY(part<QLabel>(u"valueCounts"_s)->text() != reading);
    m_dialog->close();
    QTRY_VERIFY(!m_dialog);
    openAndWait();
    QCOMPARE(model()->rowCount(), 4);
}

void CatalogueKeysTest::anEditDuringAnImport()
{
    openAndWait();
    importMore();
    const CatalogueStep removed{0, model()->values().front(), std::nullopt}; // jazz, which the file weighs
    project()->editCatalogue(m_dialog->catalogue(), {{removed}}, u"remove"_s);
    const std::vector<CatalogueValue> after{
        {"Rock", 1.0}, {"hard rock", 1.0}, {"soul", 1.0}, {"Jazz", 3.0}, {"fado", 2.0}};
    QTRY_COMPARE_WITH_TIMEOUT(model()->values(), after, longTime);
    QVERIFY(project()->settle());
    QCOMPARE(ProjectStore::open(project()->access())->catalogue(m_dialog->catalogue())->values, after);
    QVERIFY(part<QLabel>(u"valueRemark"_s)->text().startsWith(u"2 "_s));
}

void CatalogueKeysTest::anotherReadingDuringAnImport()
{
    openAndWait();
    importMore();
    write(u"GenreName.txt"_s, "polka\n");
    project()->addCatalogue(path(u"GenreName.txt"_s), u"GenreName"_s);
    // In whatever order they come: each knows of the other.
    QTRY_COMPARE_WITH_TIMEOUT(project()->undoStack()->count(), 3, longTime);
    QTRY_VERIFY_WITH_TIMEOUT(project()->jobs().isIdle() && m_dialog->isReady(), longTime);
    QVERIFY(project()->settle());
    QCOMPARE(ProjectStore::open(project()->access())->catalogue(m_dialog->catalogue())->values, model()->values());
}

QTEST_MAIN(CatalogueKeysTest)
#include "tst_cataloguekeys.moc"
