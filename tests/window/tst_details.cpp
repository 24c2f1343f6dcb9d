// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOptionFrame>
#include <QTreeView>

#include "app/modes/grammar/graphpanel.h"
#include "app/shell/commandpalette.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/messagebar.h"
#include "widgets/editor/goldeneditor.h"
#include "widgets/fstgraph/fstgraphview.h"
#include "widgets/grammar/rulemodel.h"
#include "widgets/grammar/rulepanel.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto music = "@locale en-US\n[PlayMusic]\n"
                       "play some rock|GenreName music\nplay some jazz|GenreName music\n"
                       "play more rock|GenreName music\nplay more jazz|GenreName music\n"
                       "put on some rock|GenreName music\nput on more jazz|GenreName music\n"
                       "[Stop]\nstop the music\npause the music\nstop it\npause it\n";

} // namespace

/// Small things that a day of work in the window stumbles over.
class DetailsTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        openGolden(u"music.golden"_s, music);
    }

    void menusDoNotRepeatTheirTitle();
    void headingsOfRulesFit();
    void namesOfRulesAreTold();
    void theSelectionOutlivesAnInduction();
    void followedPathsComeIntoSight();
    void faultyLinesAreNotAnnotated();
    void theCorpusTellsOfAnOldGrammar();
    void linesHaveAir();

private:
    [[nodiscard]] QTreeView *rules() const { return grammarPage()->rules()->view(); }
};

void DetailsTest::menusDoNotRepeatTheirTitle()
{
    const auto menus = m_window->menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus)
        for (const QAction *action : menu->actions())
            QVERIFY2(menu->title().isEmpty() || !action->text().startsWith(menu->title() + u':'),
                     qPrintable(action->text()));
    // By itself, in the list of commands, it needs the title.
    command(u"palette"_s)->trigger();
    auto *palette = find<CommandPalette>(u"commandPalette"_s);
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u"theme dark"_s);
    QCOMPARE(palette->findChild<QListWidget *>()->item(0)->text(), u"Theme: Dark"_s);
    palette->close();
}

void DetailsTest::headingsOfRulesFit()
{
    induce();
    const QHeaderView *header = rules()->header();
    for (const int column :
         {widgets::RuleModel::GainColumn, widgets::RuleModel::AddsColumn, widgets::RuleModel::EvidenceColumn})
        QVERIFY2(header->sectionSize(column) >= header->sectionSizeHint(column), qPrintable(QString::number(column)));
}

void DetailsTest::namesOfRulesAreTold()
{
    induce();
    const auto *model = grammarPage()->rules()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex name = model->index(row, widgets::RuleModel::NameColumn);
        QCOMPARE(name.data(Qt::ToolTipRole), name.data());
    }
}

void DetailsTest::theSelectionOutlivesAnInduction()
{
    induce();
    // Not the rule that is chosen by itself, and another intent than the rule's.
    QString name;
    for (const Rule &rule : project()->runs().edited()->rules)
        if (rule.kind == RuleKind::Start && rule.intent == "Stop")
            name = QString::fromStdString(rule.name);
    grammarPage()->rules()->selectRule(name);
    auto *intent = find<QComboBox>(u"graphIntent"_s);
    grammarPage()->graph()->setIntent(u"PlayMusic"_s);
    QTRY_VERIFY_WITH_TIMEOUT(grammarPage()->isReady(), longTime);
    utterancesPage()->editor()->moveCursor(QTextCursor::End);
    project()->appendText(u"[Stop]\nend it\n"_s, u"more"_s);
    QVERIFY(project()->flush());
    induce();
    QCOMPARE(grammarPage()->rules()->selectedRule(), name);
    QCOMPARE(intent->currentText(), u"PlayMusic"_s);
    command(u"undo"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().compiled() && grammarPage()->isReady(), longTime);
    QCOMPARE(grammarPage()->rules()->selectedRule(), name);
    QCOMPARE(intent->currentText(), u"PlayMusic"_s);

    const QString file = project()->path();
    m_window->close();
    restart();
    m_workspace->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(project() && project()->runs().compiled() && grammarPage()->isReady(), longTime);
    QCOMPARE(grammarPage()->rules()->selectedRule(), name);
    QCOMPARE(find<QComboBox>(u"graphIntent"_s)->currentText(), u"PlayMusic"_s);
}

void DetailsTest::followedPathsComeIntoSight()
{
    induce();
    grammarPage()->graph()->setIntent(u"PlayMusic"_s);
    QTRY_VERIFY_WITH_TIMEOUT(grammarPage()->isReady(), longTime);
    auto *view = grammarPage()->graph()->view();
    view->setZoom(4.0);
    view->horizontalScrollBar()->setValue(view->horizontalScrollBar()->maximum());
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    QVERIFY(view->horizontalScrollBar()->maximum() > view->horizontalScrollBar()->minimum());
    QTest::keyClicks(find<QLineEdit>(u"followSentence"_s), u"play some rock music"_s);
    // It begins at the left: the end of the graph, which was in sight, had to make room.
    QVERIFY(view->horizontalScrollBar()->value() < view->horizontalScrollBar()->maximum());
}

void DetailsTest::faultyLinesAreNotAnnotated()
{
    auto *editor = utterancesPage()->editor();
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, u"play {Vogue|GenreName by Madonna"_s);
    const QString before = editor->text();
    QSignalSpy refused(editor, &widgets::GoldenEditor::annotationRefused);
    const auto words = before.indexOf(u"Madonna"_s);
    QTextCursor cursor = editor->textCursor();
    cursor.setPosition(static_cast<int>(words));
    cursor.setPosition(static_cast<int>(words) + 7, QTextCursor::KeepAnchor);
    editor->setTextCursor(cursor);
    QTest::keyClick(editor, Qt::Key_1, Qt::AltModifier);
    QCOMPARE(editor->text(), before);
    QCOMPARE(refused.size(), 1);
    QVERIFY(!find<widgets::MessageBar>(u"messages"_s)->sentence().isEmpty());
    // Mended, it is annotated.
    cursor.setPosition(static_cast<int>(before.indexOf(u"|GenreName by"_s)));
    cursor.insertText(u"}"_s);
    cursor.setPosition(static_cast<int>(words) + 1);
    cursor.setPosition(static_cast<int>(words) + 8, QTextCursor::KeepAnchor);
    editor->setTextCursor(cursor);
    QTest::keyClick(editor, Qt::Key_1, Qt::AltModifier);
    QVERIFY(editor->text().contains(u"{Vogue}|GenreName by Madonna|GenreName"_s));
}

void DetailsTest::theCorpusTellsOfAnOldGrammar()
{
    induce();
    command(u"mode.corpus"_s)->trigger();
    auto *banner = find<widgets::MessageBar>(u"staleGrammar"_s);
    QVERIFY(!banner->isVisible());
    project()->appendText(u"[Stop]\nend it\n"_s, u"more"_s);
    QVERIFY(project()->flush());
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), longTime);
    QPushButton *again = nullptr;
    const auto buttons = banner->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        again = button->isVisible() ? button : again;
    QVERIFY(again);
    const auto before = project()->runs().currentRun();
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().currentRun() != before, longTime);
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), longTime);
}

void DetailsTest::linesHaveAir()
{
    QLineEdit line;
    line.setText(u"x"_s);
    line.ensurePolished();
    line.resize(200, line.sizeHint().height());
    QStyleOptionFrame option;
    option.initFrom(&line);
    option.lineWidth = 1;
    const QRect text = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
    QVERIFY(text.left() >= 4);
}

QTEST_MAIN(DetailsTest)
#include "tst_details.moc"
