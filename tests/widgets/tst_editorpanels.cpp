// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands beside the editor: outline, catalogues, problems, lists of utterances, messages.
#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

#include "samples.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/utterancelist.h"
#include "widgets/editor/cataloguepanel.h"
#include "widgets/editor/outlinemodel.h"
#include "widgets/editor/outlinepanel.h"
#include "widgets/editor/problemlist.h"

using namespace filigree;
using namespace filigree::widgets;

class TestEditorPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void outlineCounts()
    {
        OutlineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const GoldenText text = samples::parsed(samples::english);
        model.setUtterances(text.utterances, {QStringLiteral("SongName"), QStringLiteral("Unused")});
        const auto &intents = model.entries(OutlineKind::Intent);
        QCOMPARE(intents.size(), std::size_t{2});
        QCOMPARE(intents[0].name, QStringLiteral("PlayMusic"));
        QCOMPARE(intents[0].count, 7);
        QCOMPARE(intents[0].line, 4);
        const auto &slotEntries = model.entries(OutlineKind::Slot);
        QCOMPARE(slotEntries[0].name, QStringLiteral("SongName")); // the order of the keys
        QCOMPARE(slotEntries[1].count, 0);
        QCOMPARE(slotEntries[2].name, QStringLiteral("ArtistName")); // then by frequency
        const QModelIndex group = model.index(static_cast<int>(OutlineKind::Slot), 0);
        QCOMPARE(model.index(0, OutlineModel::KeyColumn, group).data().toString(), QStringLiteral("1"));
        QVERIFY(model.index(0, 0, group).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("key 1")));
        model.setUtterances({}, {});
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    }

    void outlineSignals()
    {
        OutlinePanel panel;
        panel.setUtterances(samples::parsed(samples::english).utterances, samples::slotTypes(samples::english));
        panel.resize(300, 600);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *view = panel.findChild<QTreeView *>();
        QSignalSpy next(&panel, &OutlinePanel::nextRequested);
        QSignalSpy line(&panel, &OutlinePanel::lineRequested);
        QSignalSpy slot(&panel, &OutlinePanel::slotActivated);
        const QModelIndex intent = panel.model()->index(1, 0, panel.model()->index(0, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(intent).center());
        QCOMPARE(next.last().at(1).toString(), QStringLiteral("SetReminder"));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(intent).center());
        QCOMPARE(next.size(), 2);
        auto *filter = panel.findChild<QLineEdit *>(QStringLiteral("outlineFilter"));
        QTest::keyClicks(filter, QStringLiteral("remind"));
        QVERIFY(view->isRowHidden(0, panel.model()->index(0, 0)));
        QVERIFY(!view->isRowHidden(1, panel.model()->index(0, 0)));
        filter->clear();
        QVERIFY(!view->isRowHidden(0, panel.model()->index(0, 0)));
        view->setCurrentIndex(intent);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(line.last().first().toInt(), 13);
        view->setCurrentIndex(panel.model()->index(0, 0, panel.model()->index(1, 0)));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(slot.last().first().toString(), samples::slotTypes(samples::english).first());
    }

    void catalogues()
    {
        CataloguePanel panel;
        QAbstractItemModelTester tester(panel.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy add(&panel, &CataloguePanel::addRequested);
        QSignalSpy remove(&panel, &CataloguePanel::removeRequested);
        auto *view = panel.findChild<QTreeView *>();
        auto *button = panel.findChild<QToolButton *>(QStringLiteral("removeCatalogue"));
        QVERIFY(!button->isEnabled());
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(remove.size(), 0);
        panel.setCatalogues({{7, QStringLiteral("ArtistName"), QStringLiteral("artists"), 274'968, true},
                             {9, QStringLiteral("GenreName"), QStringLiteral("genres"), 369, false}});
        QCOMPARE(panel.model()->index(0, CatalogueModel::SizeColumn).data().toString(), QStringLiteral("274,968"));
        view->setCurrentIndex(panel.model()->index(1, 0));
        QVERIFY(button->isEnabled());
        QTest::keyClick(view, Qt::Key_Delete);
        QCOMPARE(remove.last().first().toLongLong(), 9);
        QTest::mouseClick(panel.findChild<QPushButton *>(), Qt::LeftButton);
        QTest::keyClick(view, Qt::Key_Insert);
        QCOMPARE(add.size(), 2);
        panel.setReadOnly(true);
        QTest::keyClick(view, Qt::Key_Delete);
        QTest::keyClick(view, Qt::Key_Insert);
        QCOMPARE(remove.size(), 1);
        QCOMPARE(add.size(), 2);
    }

    void droppedFiles()
    {
        CataloguePanel panel;
        QSignalSpy dropped(&panel, &CataloguePanel::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/genres.txt")), QUrl(QStringLiteral("https://x.test/y"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&panel, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&panel, &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.first().first().toStringList(), QStringList{QStringLiteral("/a/genres.txt")});
    }

    void problems()
    {
        ProblemList list;
        QAbstractItemModelTester tester(list.problemModel(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy counts(&list, &ProblemList::countsChanged);
        QSignalSpy activated(&list, &ProblemList::problemActivated);
        list.resize(500, 120);
        list.show();
        QVERIFY(!list.grab().isNull());
        list.setDiagnostics({{Severity::Error, DiagnosticCode::UnclosedBrace, "The brace is not closed.", 5, 6, 0, 1},
                             {Severity::Warning, DiagnosticCode::Inconsistent, "Twice.", 9, 1, 0, 1}});
        QCOMPARE(list.errorCount(), 1);
        QCOMPARE(list.warningCount(), 1);
        QCOMPARE(counts.size(), 1);
        list.setCurrentIndex(list.problemModel()->index(1, 0));
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(activated.last().first().value<Diagnostic>().line, 9);
        QVERIFY(list.problemModel()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("Error in line 5")));
    }

    void utteranceListCopies()
    {
        UtteranceList list;
        QAbstractItemModelTester tester(list.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setUtterances(samples::utterances(samples::hindi));
        list.selectAll();
        QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(QLatin1Char('\n')) + 1, list.model()->rowCount());
        QVERIFY(copied.startsWith(QStringLiteral("{लता मंगेशकर}|कलाकार का गाना बजाओ")));
        QVERIFY(list.model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("कलाकार")));
    }

    void messages()
    {
        QWidget window;
        window.resize(600, 200);
        auto *bar = new MessageBar(&window);
        bar->resize(600, 60);
        window.show();
        QVERIFY(!bar->isVisible());
        QSignalSpy action(bar, &MessageBar::actionClicked);
        QSignalSpy dismissed(bar, &MessageBar::dismissed);
        bar->showMessage(MessageKind::Error, QStringLiteral("It failed."), QStringLiteral("Again"));
        QVERIFY(bar->isVisible());
        QTest::mouseClick(bar->findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
        QCOMPARE(action.size(), 1);
        QTest::keyClick(bar, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        bar->dismiss();
        QCOMPARE(dismissed.size(), 1);
    }

    void emptyStateTriggersItsAction()
    {
        EmptyState empty;
        QAction open(QStringLiteral("Open…"));
        QSignalSpy triggered(&open, &QAction::triggered);
        empty.setSentence(QStringLiteral("A sentence that is long enough to need a second line when the window is not "
                                         "as wide as all that, which happens."));
        empty.setAction(&open);
        empty.resize(500, 400);
        empty.show();
        auto *button = empty.findChild<QPushButton *>();
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
        empty.setAction(&open); // again: still one click, one trigger
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.size(), 2);
        QAction other(QStringLiteral("Other"));
        QSignalSpy others(&other, &QAction::triggered);
        empty.setAction(&other);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(triggered.size(), 2);
        QCOMPARE(others.size(), 1);
        empty.setAction(nullptr);
        QVERIFY(button->isHidden());
        button->click();
        QCOMPARE(others.size(), 1);
    }

    void elidedLabelTellsAll()
    {
        ElidedLabel label(QStringLiteral("a rather long text that will not fit"));
        label.resize(40, 20);
        QVERIFY(label.isElided());
        QCOMPARE(label.accessibleName(), label.text());
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
    }
};

QTEST_MAIN(TestEditorPanels)
#include "tst_editorpanels.moc"
