// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "app/documentfixture.h"
#include "support/files.h"
#include "support/fulldisk.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

/// What undo brings back of a catalogue that was removed or replaced: all edits before, also those that were not on
/// the disk then.
class CatalogueUndoTest : public DocumentFixture {
    Q_OBJECT

private Q_SLOTS:
    void removalAfterADelayedEdit();
    void replacementAfterADelayedEdit();
    void anEditDuringTheRemoval();
    void anEditDuringTheReplacement();

private:
    void begin()
    {
        QVERIFY(make(musicText));
        write(file(u"GenreName.txt"_s), "rock\nsoul\n");
        project()->addCatalogue(file(u"GenreName.txt"_s), u"GenreName"_s);
        QTRY_COMPARE_WITH_TIMEOUT(project()->catalogues().size(), std::size_t(1), longTime);
        m_id = project()->catalogues().front().id;
    }
    void edit() { project()->editCatalogue(m_id, {{{2, std::nullopt, CatalogueValue{"fado", 2.0}}}}, u"add"_s); }
    /// The edit waits for a disk that has room again, and is tried again in a while only.
    void editOnAFullDisk()
    {
        QSignalSpy failed(project(), &Project::failed);
        const FullDisk full;
        edit();
        QVERIFY(failed.wait(longTime));
    }
    void replace()
    {
        write(file(u"GenreName.txt"_s), "polka\n");
        project()->addCatalogue(file(u"GenreName.txt"_s), u"GenreName"_s);
    }
    [[nodiscard]] std::vector<CatalogueValue> stored()
    {
        if (!project()->settle())
            return {};
        const auto catalogue = ProjectStore::open(project()->access())->catalogue(m_id);
        return catalogue ? catalogue->values : std::vector<CatalogueValue>();
    }
    /// Of three commands the last; then it is undone.
    void undoTheLast(const std::vector<CatalogueValue> &then)
    {
        QTRY_COMPARE_WITH_TIMEOUT(project()->undoStack()->count(), 3, longTime);
        QCOMPARE(stored(), then);
        project()->undoStack()->undo();
        QCOMPARE(stored(), m_edited);
        project()->undoStack()->undo();
        QCOMPARE(stored(), (std::vector<CatalogueValue>{{"rock", 1.0}, {"soul", 1.0}}));
    }

    const std::vector<CatalogueValue> m_edited{{"rock", 1.0}, {"soul", 1.0}, {"fado", 2.0}};
    const std::vector<CatalogueValue> m_replaced{{"polka", 1.0}};
    std::int64_t m_id = 0;
};

void CatalogueUndoTest::removalAfterADelayedEdit()
{
    begin();
    editOnAFullDisk();
    project()->removeCatalogue(m_id);
    undoTheLast({});
}

void CatalogueUndoTest::replacementAfterADelayedEdit()
{
    begin();
    editOnAFullDisk();
    replace();
    undoTheLast(m_replaced);
}

void CatalogueUndoTest::anEditDuringTheRemoval()
{
    begin();
    project()->removeCatalogue(m_id);
    edit();
    undoTheLast({});
}

void CatalogueUndoTest::anEditDuringTheReplacement()
{
    begin();
    replace();
    edit();
    undoTheLast(m_replaced);
}

QTEST_GUILESS_MAIN(CatalogueUndoTest)
#include "tst_catalogueundo.moc"
