// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTreeView>

#include "widgets/common/messagebar.h"
#include "widgets/grammar/ruleeditor.h"
#include "widgets/grammar/rulepanel.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

/// F2 while a rule is being written: what was written is there until the linguist applies it or leaves it.
class EditRuleAgainTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        openGolden(u"music.golden"_s, smallMusic);
        induce();
        QVERIFY(ruleNames().size() > 1);
        grammarPage()->rules()->selectRule(ruleNames().at(0));
        grammarPage()->focusWork();
    }

    void theSameRule();
    void anotherRule();
    void fromAnotherMode();
    void whatIsNotTakenStays();

private:
    [[nodiscard]] widgets::RuleEditor *editor() const { return grammarPage()->rules()->editor(); }
    [[nodiscard]] QPlainTextEdit *text() const { return find<QPlainTextEdit>(u"ruleText"_s); }
    [[nodiscard]] QTreeView *list() const { return grammarPage()->rules()->view(); }
    [[nodiscard]] QString said() const
    {
        const auto *bar = find<widgets::MessageBar>(u"grammarMessages"_s);
        return bar->isHidden() ? QString() : bar->sentence();
    }
    /// Of those that may be edited.
    [[nodiscard]] QStringList ruleNames() const
    {
        QStringList names;
        for (const Rule &rule : project()->runs().edited()->rules)
            if (rule.kind == RuleKind::Phrase || rule.kind == RuleKind::Values)
                names.append(QString::fromStdString(rule.name));
        return names;
    }
    void beginWriting() const
    {
        QTest::keyClick(list(), Qt::Key_F2);
        QVERIFY(editor()->isEditing());
        text()->selectAll();
        QTest::keyClicks(text(), u"half written"_s);
    }
};

void EditRuleAgainTest::theSameRule()
{
    beginWriting();
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_F2);
    QCOMPARE(text()->toPlainText(), u"half written"_s);
    QCOMPARE(QApplication::focusWidget(), text());
    QCOMPARE(said(), QString());
}

void EditRuleAgainTest::anotherRule()
{
    beginWriting();
    const QString first = editor()->rule();
    grammarPage()->rules()->selectRule(ruleNames().at(1));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_F2);
    QCOMPARE(editor()->rule(), first);
    QCOMPARE(text()->toPlainText(), u"half written"_s);
    QCOMPARE(QApplication::focusWidget(), text());
    QVERIFY(said().contains(u"first"_s));
    // The text left, the sentence goes, and the other rule's turn has come.
    QTest::keyClick(text(), Qt::Key_Escape);
    QCOMPARE(said(), QString());
    QTest::keyClick(list(), Qt::Key_F2);
    QCOMPARE(editor()->rule(), ruleNames().at(1));
}

void EditRuleAgainTest::fromAnotherMode()
{
    beginWriting();
    command(u"mode.utterances"_s)->trigger();
    QVERIFY(!grammarPage()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QVERIFY(grammarPage()->isVisible()); // nothing is edited unseen
    QCOMPARE(text()->toPlainText(), u"half written"_s);
    QCOMPARE(QApplication::focusWidget(), text());
}

void EditRuleAgainTest::whatIsNotTakenStays()
{
    beginWriting();
    QSignalSpy failed(grammarPage(), &ModePage::failed);
    Q_EMIT editor()->applied(u"gone"_s, u"gone"_s, text()->toPlainText()); // as by a grammar that came meanwhile
    QCOMPARE(failed.count(), 1);
    QVERIFY(editor()->isEditing());
    QCOMPARE(text()->toPlainText(), u"half written"_s);
}

QTEST_MAIN(EditRuleAgainTest)
#include "tst_editruleagain.moc"
