// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

#include "app/modes/utterances/cataloguedialog.h"
#include "widgets/editor/cataloguevaluesmodel.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 200'000;

std::string song(int number)
{
    return (number % 4 == 0 ? "tune " : "song ") + std::to_string(number);
}

} // namespace

/// Two hundred thousand values are changed in jobs, which can be cancelled; each is undone.
class LargeCatalogueTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        openGolden(u"music.golden"_s, "[PlayMusic]\nplay {song 1}|SongName\n");
        QByteArray content;
        for (int i = 0; i < many; ++i) {
            content += QByteArray::fromStdString(song(i)) + '\n';
            m_all.push_back({song(i), 1.0});
        }
        write(u"SongName.txt"_s, content);
        project()->addCatalogue(path(u"SongName.txt"_s), u"SongName"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!project()->catalogues().empty() && m_jobs->isIdle(), longTime);
        auto *list = find<QTreeView>(u"catalogueView"_s);
        doubleClick(list, list->model()->index(0, 0));
        m_dialog = m_window->findChild<CatalogueDialog *>();
        QVERIFY(m_dialog);
        QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isReady(), longTime);
        QVERIFY(values() == m_all);
    }
    void cleanup()
    {
        m_all.clear();
        WindowFixture::cleanup();
    }

    void thousandsAreRemoved();
    void aRemovalIsCancelled();
    void thousandsAreImported();
    void oneOfManyIsChanged();
    void anUndoIsNotCancelled();
    void undoLeavesARemoval();
    void anImportWaitsForARemoval();
    void whatIsTypedWhileItWaitsIsRefused();

private:
    [[nodiscard]] widgets::CatalogueValuesModel *model() const
    {
        return m_dialog->findChild<widgets::CatalogueValuesModel *>();
    }
    [[nodiscard]] const std::vector<CatalogueValue> &values() const { return model()->values(); }
    template <class T> T *part(const QString &name) const { return m_dialog->findChild<T *>(name); }
    [[nodiscard]] QString kind() const { return u"catalogue.show:%1"_s.arg(m_dialog->catalogue()); }
    /// Work has begun beside the window, which says so, and nothing has changed yet.
    void isChangedInAJob(bool cancellable)
    {
        QVERIFY(m_jobs->isRunning(kind()));
        QVERIFY(!m_dialog->isReady());
        QVERIFY(!part<QPushButton>(u"valueImport"_s)->isEnabled());
        QVERIFY2(part<QLabel>(u"valueCounts"_s)->text().startsWith(u"Changing"_s),
                 qPrintable(part<QLabel>(u"valueCounts"_s)->text()));
        const auto jobs = m_jobs->jobs();
        const auto job = std::find_if(jobs.begin(), jobs.end(), [this](const auto &one) { return one.kind == kind(); });
        QCOMPARE(job->cancellable, cancellable);
        QVERIFY(!job->quiet);
    }
    void waitUntilReady() { QTRY_VERIFY_WITH_TIMEOUT(m_dialog->isReady() && m_jobs->isIdle(), longTime); }
    [[nodiscard]] std::vector<CatalogueValue> stored()
    {
        if (!project()->settle())
            return {};
        return ProjectStore::open(project()->access())->catalogue(m_dialog->catalogue())->values;
    }
    /// All that begin with "song" are selected and deleted.
    void removeSongs()
    {
        auto *search = part<QLineEdit>(u"valueSearch"_s);
        search->setText(u"song"_s);
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), many / 4 * 3, longTime);
        auto *view = part<QTableView>(u"valueView"_s);
        view->selectAll();
        part<QPushButton>(u"valueRemove"_s)->click();
    }
    [[nodiscard]] std::vector<CatalogueValue> tunes() const
    {
        std::vector<CatalogueValue> out;
        for (int i = 0; i < many; i += 4)
            out.push_back({song(i), 1.0});
        return out;
    }

    std::vector<CatalogueValue> m_all;
    QPointer<CatalogueDialog> m_dialog;
};

void LargeCatalogueTest::thousandsAreRemoved()
{
    removeSongs();
    isChangedInAJob(true);
    QVERIFY(values() == m_all);
    waitUntilReady();
    QCOMPARE(model()->rowCount(), 0); // the search shows none of those that stay
    QVERIFY(values() == tunes());
    part<QLineEdit>(u"valueSearch"_s)->clear();
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), many / 4, longTime);
    QVERIFY(stored() == tunes());
    QVERIFY(model()->find(u"TUNE 4"_s) && !model()->find(u"song 1"_s));

    QAction *undo = project()->undoStack()->createUndoAction(this);
    QVERIFY2(undo->text().contains(u"150"_s), qPrintable(undo->text()));
    undo->trigger();
    isChangedInAJob(false); // it is done, and only shown
    waitUntilReady();
    QVERIFY(values() == m_all);
    QVERIFY(stored() == m_all);
    project()->undoStack()->redo();
    project()->undoStack()->undo(); // before the first is done
    waitUntilReady();
    QVERIFY(values() == m_all);
    QVERIFY(stored() == m_all);
}

void LargeCatalogueTest::aRemovalIsCancelled()
{
    const int before = project()->undoStack()->count();
    removeSongs();
    m_jobs->cancelKind(kind());
    waitUntilReady();
    if (project()->undoStack()->count() == before) // the cancel came in time
        QVERIFY(values() == m_all);
    else
        QVERIFY(values() == tunes());
    QVERIFY(stored() == values());
    QVERIFY(part<QPushButton>(u"valueImport"_s)->isEnabled());
}

void LargeCatalogueTest::thousandsAreImported()
{
    QByteArray content; // half of them are there, and get a weight
    std::vector<CatalogueValue> after = m_all;
    for (int i = many / 2; i < many + many / 2; ++i) {
        content += QByteArray::fromStdString(song(i)) + "\t2\n";
        if (i < many)
            after[static_cast<std::size_t>(i)].weight = 2.0;
        else
            after.push_back({song(i), 2.0});
    }
    write(u"more.tsv"_s, content);
    QSignalSpy progress(m_jobs.get(), &JobQueue::progressChanged);
    QMetaObject::invokeMethod(m_dialog, "importFile", Q_ARG(QString, path(u"more.tsv"_s)));
    QVERIFY(m_jobs->isRunning(u"catalogue.import:%1"_s.arg(m_dialog->catalogue())));
    QVERIFY(values() == m_all);
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), many + many / 2, longTime);
    QVERIFY(!progress.isEmpty());
    QVERIFY(values() == after);
    QVERIFY2(part<QLabel>(u"valueRemark"_s)->text().startsWith(u"100,000"_s),
             qPrintable(part<QLabel>(u"valueRemark"_s)->text()));
    QVERIFY(stored() == after);
    project()->undoStack()->undo();
    isChangedInAJob(false);
    waitUntilReady();
    QVERIFY(values() == m_all);
    QVERIFY(stored() == m_all);
}

void LargeCatalogueTest::oneOfManyIsChanged()
{
    auto *view = part<QTableView>(u"valueView"_s);
    QVERIFY(model()->setData(model()->index(3, 1), u"5"_s, Qt::EditRole)); // a weight moves nothing
    QVERIFY(m_dialog->isReady());
    QCOMPARE(values()[3].weight, 5.0);
    auto *line = part<QLineEdit>(u"newValue"_s);
    line->setText(u"one more"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(m_dialog->isReady());
    QCOMPARE(values().back().text, std::string("one more"));

    view->setCurrentIndex(model()->index(1, 0));
    part<QPushButton>(u"valueRemove"_s)->click(); // all behind it move
    isChangedInAJob(true);
    waitUntilReady();
    QCOMPARE(values().size(), std::size_t(many));
    QCOMPARE(values()[1].text, song(2));
    for (int step = 0; step < 3; ++step)
        project()->undoStack()->undo();
    waitUntilReady();
    QVERIFY(values() == m_all);
    QVERIFY(stored() == m_all);
}

/// What was undone is undone, and is shown so.
void LargeCatalogueTest::anUndoIsNotCancelled()
{
    removeSongs();
    waitUntilReady();
    project()->undoStack()->undo();
    m_jobs->cancelKind(kind());
    waitUntilReady();
    QVERIFY(values() == m_all);
    QVERIFY(stored() == m_all);
}

/// Not the step before it, which nobody looks at.
void LargeCatalogueTest::undoLeavesARemoval()
{
    const int before = project()->undoStack()->index();
    removeSongs();
    isChangedInAJob(true);
    QTest::keyClick(m_dialog, Qt::Key_Z, Qt::ControlModifier);
    waitUntilReady();
    QCOMPARE(project()->undoStack()->index(), before);
    QVERIFY(values() == m_all);
    QVERIFY(stored() == m_all);
}

void LargeCatalogueTest::anImportWaitsForARemoval()
{
    write(u"more.tsv"_s, "one more\n");
    QMetaObject::invokeMethod(m_dialog, "importFile", Q_ARG(QString, path(u"more.tsv"_s)));
    m_dialog->findChild<QTableView *>(u"valueView"_s)->selectRow(0);
    part<QPushButton>(u"valueRemove"_s)->click(); // before the file is read
    isChangedInAJob(true);
    QTRY_COMPARE_WITH_TIMEOUT(values().back().text, std::string("one more"), longTime);
    waitUntilReady();
    QCOMPARE(values().size(), std::size_t(many));
    QCOMPARE(values().front().text, song(1));
    QVERIFY(stored() == values());
}

void LargeCatalogueTest::whatIsTypedWhileItWaitsIsRefused()
{
    removeSongs();
    isChangedInAJob(true);
    QVERIFY(!(model()->flags(model()->index(0, 1)) & Qt::ItemIsEditable));
    QVERIFY(!model()->setData(model()->index(0, 1), u"5"_s, Qt::EditRole));
    QVERIFY(!part<QLabel>(u"valueRemark"_s)->text().isEmpty());
    waitUntilReady();
    QVERIFY(model()->values() == tunes());
    part<QLineEdit>(u"valueSearch"_s)->clear();
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), many / 4, longTime);
    QVERIFY(model()->flags(model()->index(0, 1)) & Qt::ItemIsEditable);
}

QTEST_MAIN(LargeCatalogueTest)
#include "tst_largecatalogue.moc"
