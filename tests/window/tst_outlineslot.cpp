// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTextBlock>
#include <QTreeView>

#include "widgets/editor/goldeneditor.h"
#include "widgets/editor/outlinemodel.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto music = "[PlayMusic]\nplay rock|GenreName\nplay jazz|GenreName\nplay soul\n";

} // namespace

/// The mouse on a slot of the outline: one click looks, two annotate what is selected, and nothing else.
class OutlineSlotTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        openGolden(u"music.golden"_s, music);
    }

    void aDoubleClickAnnotatesTheSelection();
    void aDoubleClickWithoutSelectionOnlyLooks();

private:
    [[nodiscard]] widgets::GoldenEditor *editor() const { return utterancesPage()->editor(); }
    void doubleClickSlot() const
    {
        auto *view = find<QTreeView>(u"outlineView"_s);
        const auto *outline = static_cast<const widgets::OutlineModel *>(view->model());
        const QModelIndex slot = outline->index(0, 0, outline->index(static_cast<int>(widgets::OutlineKind::Slot), 0));
        QCOMPARE(slot.data().toString(), u"GenreName"_s);
        doubleClick(view, slot);
    }
};

void OutlineSlotTest::aDoubleClickAnnotatesTheSelection()
{
    const QTextBlock line = editor()->document()->findBlockByNumber(3);
    QTextCursor cursor(line);
    cursor.setPosition(line.position() + 5);
    cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
    QCOMPARE(cursor.selectedText(), u"soul"_s);
    editor()->setTextCursor(cursor);
    doubleClickSlot();
    QCOMPARE(editor()->toPlainText(), QString::fromLatin1(music).replace(u"soul"_s, u"soul|GenreName"_s));
}

void OutlineSlotTest::aDoubleClickWithoutSelectionOnlyLooks()
{
    editor()->goToLine(1);
    doubleClickSlot();
    QCOMPARE(editor()->toPlainText(), QString::fromLatin1(music));
    QCOMPARE(editor()->currentLine(), 2);
}

QTEST_MAIN(OutlineSlotTest)
#include "tst_outlineslot.moc"
