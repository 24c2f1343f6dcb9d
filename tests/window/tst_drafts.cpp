// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include "app/modes/grammar/sourcedialog.h"
#include "app/shell/filecommands.h"
#include "widgets/common/messagebar.h"
#include "widgets/grammar/ruleeditor.h"
#include "widgets/grammar/rulepanel.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

/// What somebody writes on the grammar and has not saved: Esc, another window and the end of the program leave it.
class DraftsTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        openGolden(u"music.golden"_s, smallMusic);
        induce();
    }

    void escapeKeepsTheText();
    void theTextOutlivesTheProgram();
    void theTextStaysInItsProject();
    void aRuleOutlivesTheWindow();
    void whatIsAppliedIsNoDraft();

private:
    [[nodiscard]] QPlainTextEdit *source() const { return find<QPlainTextEdit>(u"sourceText"_s); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    [[nodiscard]] widgets::RuleEditor *editor() const { return grammarPage()->rules()->editor(); }
    void openSource()
    {
        command(u"grammarSource"_s)->trigger();
        QVERIFY(source() && source()->isVisible());
    }
    /// A remark at the end of the text.
    void write(const QString &words)
    {
        source()->moveCursor(QTextCursor::End);
        QTest::keyClick(source(), Qt::Key_Return);
        QTest::keyClicks(source(), u"// "_s + words);
    }
    void leave()
    {
        QPointer<SourceDialog> dialog = m_window->findChild<SourceDialog *>();
        QTest::keyClick(source(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }
    void rebuild()
    {
        WindowFixture::rebuild();
        QTRY_VERIFY_WITH_TIMEOUT(grammarPage()->isReady() && m_jobs->isIdle(), longTime);
    }
    void editRule()
    {
        for (const Rule &rule : project()->runs().edited()->rules)
            if (rule.kind == RuleKind::Phrase)
                grammarPage()->rules()->selectRule(QString::fromStdString(rule.name));
        grammarPage()->focusWork();
        QTest::keyClick(grammarPage()->rules()->view(), Qt::Key_F2);
        QVERIFY(editor()->isEditing());
        QTest::keyClicks(find<QPlainTextEdit>(u"ruleText"_s), u" | newly"_s);
    }
};

void DraftsTest::escapeKeepsTheText()
{
    openSource();
    leave(); // nothing was written: nothing is said
    const auto *said = find<widgets::MessageBar>(u"grammarMessages"_s);
    QVERIFY(said->isHidden());
    openSource();
    const QString usual = find<QLabel>(u"sourceHint"_s)->text();
    write(u"half an hour"_s);
    leave();
    QVERIFY(!said->isHidden() && said->sentence().contains(u"kept"_s));
    openSource();
    QVERIFY(source()->toPlainText().endsWith(u"// half an hour"_s));
    QVERIFY(find<QLabel>(u"sourceHint"_s)->text() != usual);
    QVERIFY(button(u"sourceSave"_s)->isEnabled());
    QTest::mouseClick(button(u"sourceRevert"_s), Qt::LeftButton);
    QVERIFY(!source()->toPlainText().contains(u"half an hour"_s));
    QCOMPARE(find<QLabel>(u"sourceHint"_s)->text(), usual);
    leave();
    openSource();
    QVERIFY(!source()->toPlainText().contains(u"half an hour"_s));
}

void DraftsTest::theTextOutlivesTheProgram()
{
    openSource();
    write(u"in the evening"_s);
    const QString file = project()->path();
    rebuild(); // with the dialog open
    openSource();
    QVERIFY(source()->toPlainText().endsWith(u"// in the evening"_s));
    leave();
    m_window->saveView();
    restart();
    m_workspace->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(project() && grammarPage()->isReady() && m_jobs->isIdle(), longTime);
    openSource();
    QVERIFY(source()->toPlainText().endsWith(u"// in the evening"_s));
}

void DraftsTest::theTextStaysInItsProject()
{
    openSource();
    write(u"of the first"_s);
    const QString first = project()->path();
    WindowFixture::write(u"other.golden"_s, smallMusic);
    auto *files = m_window->findChild<FileCommands *>();
    files->open(path(u"other.golden"_s));
    QTRY_VERIFY_WITH_TIMEOUT(project() && project()->path() != first, longTime);
    QVERIFY(!m_window->findChild<SourceDialog *>());
    induce();
    openSource();
    QVERIFY(!source()->toPlainText().contains(u"of the first"_s));
    QVERIFY(!button(u"sourceSave"_s)->isEnabled());
    files->open(first);
    QTRY_VERIFY_WITH_TIMEOUT(project() && project()->path() == first && grammarPage()->isReady(), longTime);
    openSource();
    QVERIFY(source()->toPlainText().endsWith(u"// of the first"_s));
}

void DraftsTest::aRuleOutlivesTheWindow()
{
    editRule();
    const QString rule = editor()->rule();
    const QString text = editor()->text();
    rebuild();
    QVERIFY(editor()->isEditing());
    QCOMPARE(editor()->rule(), rule);
    QCOMPARE(editor()->text(), text);
    QVERIFY(text.endsWith(u" | newly"_s));
    rebuild();
    QCOMPARE(editor()->text(), text);
    QTest::keyClick(find<QPlainTextEdit>(u"ruleText"_s), Qt::Key_Escape);
    QVERIFY(!editor()->isEditing());
    rebuild();
    QVERIFY(!editor()->isEditing());
}

void DraftsTest::whatIsAppliedIsNoDraft()
{
    editRule();
    auto *text = find<QPlainTextEdit>(u"ruleText"_s);
    text->setPlainText(u"start | newly"_s); // without the weights that all alternatives or none have
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(!editor()->isEditing(), qPrintable(find<QLabel>(u"ruleProblem"_s)->text()));
    rebuild();
    QVERIFY(!editor()->isEditing());
}

QTEST_MAIN(DraftsTest)
#include "tst_drafts.moc"
