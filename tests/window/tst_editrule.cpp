// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTreeView>

#include "core/fst/compiledgrammar.h"
#include "widgets/common/messagebar.h"
#include "widgets/grammar/ruleeditor.h"
#include "widgets/grammar/rulepanel.h"
#include "window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

/// F2: the linguist writes a rule anew; it is undone, kept, and the next induction takes it.
class EditRuleTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        WindowFixture::init();
        openGolden(u"music.golden"_s, smallMusic);
        induce();
    }

    void writtenAnewAndUndone();
    void mistakesAreShownAtTheirPlace();
    void aNewNameStays();
    void wholeIntentsSayWhy();
    void valuesKeepWhatWasSeen();
    void slotsInARuleStay();
    void escapeLeavesTheRule();

private:
    [[nodiscard]] widgets::RuleEditor *editor() const { return grammarPage()->rules()->editor(); }
    [[nodiscard]] QPlainTextEdit *text() const { return find<QPlainTextEdit>(u"ruleText"_s); }
    /// The phrase rule that says `words`, selected with the keys on its list.
    QString select(const QString &words, RuleKind kind = RuleKind::Phrase)
    {
        for (const Rule &rule : project()->runs().edited()->rules) {
            const QString body = QString::fromStdString(readableBody(rule, 50));
            if (rule.kind != kind || !body.contains(words))
                continue;
            grammarPage()->rules()->selectRule(QString::fromStdString(rule.name));
            grammarPage()->focusWork();
            return QString::fromStdString(rule.name);
        }
        return {};
    }
    void write(const QString &body)
    {
        text()->selectAll();
        QTest::keyClicks(text(), body);
    }
    [[nodiscard]] const Rule *rule(const QString &name) const
    {
        return project()->runs().edited()->find(name.toStdString());
    }
    [[nodiscard]] bool says(const std::vector<std::string> &words) const
    {
        return !project()->runs().compiled()->parse(words, 1).empty();
    }
};

void EditRuleTest::writtenAnewAndUndone()
{
    const QString name = select(u"more"_s);
    QVERIFY2(!name.isEmpty(), "the induction finds that some and more can stand for each other");
    const std::string before = readableBody(*rule(name));
    QTest::keyClick(grammarPage()->rules()->view(), Qt::Key_F2);
    QVERIFY(editor()->isEditing());
    QCOMPARE(QApplication::focusWidget(), text());
    QVERIFY(text()->toPlainText().contains(u"some"_s));
    write(u"some | more | a little"_s);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!editor()->isEditing());
    QCOMPARE(readableBody(*rule(name)), std::string("some | more | a little"));
    QVERIFY(rule(name)->state == ReviewState::Edited);
    QVERIFY(!says({"play", "a", "little", "rock", "music"}));

    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(readableBody(*rule(name)), before);
    QVERIFY(rule(name)->state == ReviewState::Proposed);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(readableBody(*rule(name)), std::string("some | more | a little"));
    QCOMPARE(grammarPage()->rules()->selectedRule(), name);

    induce();
    QVERIFY(rule(name));
    QVERIFY(rule(name)->state == ReviewState::Edited);
    QVERIFY(says({"play", "a", "little", "rock", "music"}));
    QCOMPARE(grammarPage()->rules()->selectedRule(), name);

    QVERIFY(project()->flush());
    const QString file = project()->path();
    restart();
    m_workspace->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(project() && project()->runs().edited(), longTime);
    QVERIFY(rule(name)->state == ReviewState::Edited);
}

void EditRuleTest::mistakesAreShownAtTheirPlace()
{
    const QString name = select(u"more"_s);
    const Rule before = *rule(name);
    QTest::keyClick(grammarPage()->rules()->view(), Qt::Key_Return);
    auto *problem = find<QLabel>(u"ruleProblem"_s);
    const struct {
        QString body;
        int place; // where the cursor is put; -1: the mistake has no place
    } mistakes[] = {{u"some | (more"_s, 7},           {u"some ; more"_s, 5}, {u"some | <nothing>"_s, 7},
                    {u"some | {GenreName}"_s, 7},     {u"more*"_s, 4},       {u"(rock){NoSlot}"_s, 6},
                    {u"<"_s + name + u"> more"_s, 0}, {u"   "_s, -1}};
    for (const auto &[body, place] : mistakes) {
        write(body);
        QTRY_VERIFY(!problem->text().isEmpty());
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(editor()->isEditing(), qPrintable(body));
        if (place >= 0) {
            QCOMPARE(text()->textCursor().position(), place);
            QCOMPARE(text()->extraSelections().size(), 1);
        }
    }
    QCOMPARE(*rule(name), before);
    write(u"some"_s);
    QTRY_VERIFY(problem->text().isEmpty());
    // A class of more phrases than an induction keeps a decision on.
    write(u"(a|b|c|d|e|f) (a|b|c|d|e|f) (a|b|c|d|e|f) (a|b|c)"_s);
    QTRY_VERIFY(!problem->text().isEmpty());
    QTest::keyClick(text(), Qt::Key_Escape);
    QVERIFY(project()->runs().decisions().empty());
}

void EditRuleTest::aNewNameStays()
{
    const QString name = select(u"more"_s);
    QTest::keyClick(grammarPage()->rules()->view(), Qt::Key_F2);
    auto *line = find<QLineEdit>(u"ruleName"_s);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"Stop"_s); // an intent's
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(editor()->isEditing());
    line->selectAll();
    QTest::keyClicks(line, u"amount"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!editor()->isEditing());
    QVERIFY(rule(u"amount"_s) && !rule(name));
    QCOMPARE(grammarPage()->rules()->selectedRule(), u"amount"_s); // the same one
    // What uses it knows the new name.
    for (const Rule &other : project()->runs().edited()->rules)
        QVERIFY(!QString::fromStdString(readableBody(other, 500)).split(u' ').contains(name));
    induce();
    QVERIFY(rule(u"amount"_s));
    QCOMPARE(grammarPage()->rules()->selectedRule(), u"amount"_s);
    command(u"undo"_s)->trigger(); // the run
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().edited(), longTime);
    command(u"undo"_s)->trigger(); // the name
    QVERIFY(rule(name));
    QTRY_COMPARE(grammarPage()->rules()->selectedRule(), name);
}

void EditRuleTest::wholeIntentsSayWhy()
{
    const QString name = select(u""_s, RuleKind::Start);
    QVERIFY(!name.isEmpty());
    QTest::keyClick(grammarPage()->rules()->view(), Qt::Key_F2);
    QVERIFY(!editor()->isEditing());
    QVERIFY(!find<widgets::MessageBar>(u"grammarMessages"_s)->sentence().isEmpty());
}

void EditRuleTest::valuesKeepWhatWasSeen()
{
    const QString name = select(u"rock"_s, RuleKind::Values);
    QVERIFY(!name.isEmpty());
    QTest::keyClick(grammarPage()->rules()->view(), Qt::Key_F2);
    QVERIFY(editor()->isEditing());
    QVERIFY(find<QLineEdit>(u"ruleName"_s)->isReadOnly());
    write(u"jazz | soul"_s); // rock was seen
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(editor()->isEditing());
    write(u"jazz | rock | bossa nova"_s);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!editor()->isEditing());
    QCOMPARE(rule(name)->values.size(), std::size_t(3));
    QVERIFY(rule(name)->state == ReviewState::Edited);
    QVERIFY(!says({"play", "some", "bossa", "nova"}));
    induce();
    QVERIFY(says({"play", "some", "bossa", "nova"}));
}

/// What a rule says of slots must lead to the values of the next grammar, whose rules have other names.
void EditRuleTest::slotsInARuleStay()
{
    m_workspace->openSample(u"music.en-US"_s);
    QTRY_VERIFY_WITH_TIMEOUT(project()->name() == u"music.en-US"_s, longTime);
    induce();
    const QString name = select(u"in the {RoomName}"_s);
    QVERIFY2(!name.isEmpty(), "the induction makes a rule of in the {RoomName}");
    QTest::keyClick(grammarPage()->rules()->view(), Qt::Key_F2);
    QVERIFY(text()->toPlainText().contains(u"RoomName}"_s));
    write(text()->toPlainText() + u" | at home"_s);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(!editor()->isEditing(), qPrintable(find<QLabel>(u"ruleProblem"_s)->text()));
    // Another class of rooms: the names of the values' rules change.
    project()->appendText(u"[Stop]\nstop the cellar|RoomName\nstop the attic|RoomName\n"_s, u"more"_s);
    QVERIFY(project()->flush());
    induce();
    QVERIFY(says({"play", "some", "rock", "music", "at", "home"}));
    QVERIFY(says({"play", "some", "rock", "music", "in", "the", "kitchen"}));
    QVERIFY(validate(*project()->runs().grammar()));
}

void EditRuleTest::escapeLeavesTheRule()
{
    const QString name = select(u"more"_s);
    const Rule before = *rule(name);
    QTest::mouseClick(find<QAbstractButton>(u"editRuleButton"_s), Qt::LeftButton);
    QVERIFY(editor()->isEditing());
    write(u"anything"_s);
    QTest::keyClick(text(), Qt::Key_Escape);
    QVERIFY(!editor()->isEditing());
    QCOMPARE(*rule(name), before);
    QCOMPARE(QApplication::focusWidget(), grammarPage()->rules()->view());
    // What was not changed is no decision.
    QTest::keyClick(grammarPage()->rules()->view(), Qt::Key_F2);
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!editor()->isEditing());
    QVERIFY(project()->runs().decisions().empty());
}

QTEST_MAIN(EditRuleTest)
#include "tst_editrule.moc"
