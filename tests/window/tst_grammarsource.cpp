// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "app/document/grammarsource.h"
#include "app/document/ruleediting.h"
#include "core/formats/jsgfrule.h"
#include "tests/window/windowfixture.h"

using namespace filigree;
using namespace filigree::app;
using namespace filigree::tests;
using namespace Qt::StringLiterals;

/// The grammar is edited as text: mistakes are told in their line, and what is saved is learned.
class GrammarSourceTest : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void savedAndLearned();
    void mistakesAreToldInTheirLine();
    void workOnOtherRulesStays();
    void theSameRuleIsNotChangedTwice();
    void rulesThatAreEditedTogether();
    void theCaretStaysWhenTheRulesDo();

private:
    [[nodiscard]] QPlainTextEdit *text() const { return find<QPlainTextEdit>(u"sourceText"_s); }
    [[nodiscard]] QPushButton *save() const { return find<QPushButton>(u"sourceSave"_s); }
    [[nodiscard]] QLabel *problem() const { return find<QLabel>(u"sourceProblem"_s); }
    void open()
    {
        openGolden(u"music.golden"_s, smallMusic);
        induce();
        command(u"grammarSource"_s)->trigger();
        QVERIFY(text() && text()->isVisible());
        QVERIFY(!save()->isEnabled());
    }
    /// Not inside of a rule's name.
    static QRegularExpression word(const QString &text)
    {
        const QString end = text.back().isLetterOrNumber() ? u"(?!\\w)"_s : QString();
        return QRegularExpression(u"(?<![<\\w])"_s + QRegularExpression::escape(text) + end);
    }
    void replace(const QString &before, const QString &after)
    {
        text()->moveCursor(QTextCursor::Start);
        QVERIFY2(text()->find(word(before)), qPrintable(before + u" is not in "_s + text()->toPlainText()));
        QTest::keyClicks(text(), after);
    }
    [[nodiscard]] std::string bodyOf(const std::string &rule) const
    {
        const auto grammar = project()->runs().edited();
        const Rule *found = grammar->find(rule);
        return found ? jsgfBody(*found, *grammar) : std::string();
    }
    [[nodiscard]] bool decides(const std::string &rule, const std::string &word) const
    {
        const std::vector<RuleDecision> &all = project()->runs().decisions();
        return std::any_of(all.begin(), all.end(), [&](const RuleDecision &one) {
            return one.rule.name == rule
                && jsgfBody(one.rule, *project()->runs().edited()).find(word) != std::string::npos;
        });
    }
    [[nodiscard]] bool says(const std::vector<std::string> &words) const
    {
        return !project()->runs().compiled()->parse(words, 1).empty();
    }
};

void GrammarSourceTest::savedAndLearned()
{
    open();
    QVERIFY(!checkSource(*project(), text()->toPlainText(), text()->toPlainText()));
    QVERIFY(!says({"play", "newer", "rock", "music"}));
    replace(u"more"_s, u"more | /0.2/ newer"_s);
    QVERIFY(save()->isEnabled());
    const auto before = project()->runs().currentRun();
    const int line = text()->textCursor().blockNumber();
    QVERIFY(line > 0);
    QTest::mouseClick(save(), Qt::LeftButton);
    QCOMPARE(text()->textCursor().blockNumber(), line); // whoever mends several rules goes on there
    QCOMPARE(problem()->text(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().currentRun() != before && grammarPage()->isReady(), longTime);
    QVERIFY(says({"play", "newer", "rock", "music"}));
    QVERIFY(text()->toPlainText().contains(u"newer"_s));
    command(u"undo"_s)->trigger(); // the run
    QTRY_VERIFY_WITH_TIMEOUT(project()->runs().currentRun() == before && grammarPage()->isReady(), longTime);
    command(u"undo"_s)->trigger(); // the text
    QVERIFY(project()->runs().decisions().empty());
    QVERIFY(!text()->toPlainText().contains(u"newer"_s));
}

void GrammarSourceTest::mistakesAreToldInTheirLine()
{
    open();
    const QString good = text()->toPlainText();
    const auto lineOf = [&](const QString &words) {
        return static_cast<int>(good.left(good.indexOf(word(words))).count(u'\n')) + 1;
    };
    const auto check = [&](const QString &before, const QString &after, int line) {
        text()->setPlainText(good);
        text()->document()->setModified(true);
        QString wrong = good;
        wrong.replace(good.indexOf(word(before)), before.size(), after);
        const auto found = checkSource(*project(), good, wrong);
        QVERIFY2(found && !found->sentence.isEmpty(), qPrintable(wrong));
        QCOMPARE(found->line, line);
    };
    check(u"more"_s, u"(more"_s, lineOf(u"more"_s));
    check(u"more"_s, u"more*"_s, lineOf(u"more"_s));
    check(u"more"_s, u"<nothing>"_s, lineOf(u"more"_s));
    check(u"public <Stop>"_s, u"public <Stopp>"_s, lineOf(u"<Stop>"_s));
    check(u"public <Stop> = "_s, u"public <Stop> = please "_s, lineOf(u"<Stop>"_s)); // made of the utterances
    check(u"public <Stop> ="_s, u"public <Stop>"_s, lineOf(u"<Stop>"_s));
    text()->setPlainText(good);
    replace(u"more"_s, u"(more"_s);
    QTest::mouseClick(save(), Qt::LeftButton);
    QVERIFY(problem()->text().contains(QString::number(lineOf(u"more"_s))));
    QCOMPARE(text()->textCursor().blockNumber() + 1, lineOf(u"more"_s));
    QVERIFY(project()->runs().decisions().empty());
    QCOMPARE(text()->extraSelections().size(), 1);
}

/// The page can be used while the text is open.
void GrammarSourceTest::workOnOtherRulesStays()
{
    open();
    replace(u"more"_s, u"more | /0.2/ newer"_s);
    QVERIFY(editRule(*project(), u"play_put_on"_s, u"play_put_on"_s, u"play | put on | start"_s));
    QVERIFY(!checkSource(*project(), grammarSource(*project()->runs().grammar()), text()->toPlainText()));
    QTest::mouseClick(save(), Qt::LeftButton);
    QCOMPARE(problem()->text(), QString());
    QVERIFY(bodyOf("play_put_on").find("start") != std::string::npos);
    QVERIFY(bodyOf("more_some").find("newer") != std::string::npos);
    QCOMPARE(project()->runs().decisions().size(), std::size_t(2));
    QVERIFY(decides("play_put_on", "start"));
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
}

void GrammarSourceTest::theSameRuleIsNotChangedTwice()
{
    open();
    replace(u"more"_s, u"more | /0.2/ newer"_s);
    QVERIFY(editRule(*project(), u"more_some"_s, u"more_some"_s, u"more | some | fewer"_s));
    QTest::mouseClick(save(), Qt::LeftButton);
    QVERIFY2(problem()->text().contains(u"more_some"_s), qPrintable(problem()->text()));
    QCOMPARE(project()->runs().decisions().size(), std::size_t(1));
    QVERIFY(bodyOf("more_some").find("fewer") != std::string::npos);
    QVERIFY(text()->toPlainText().contains(u"newer"_s)); // what was written stays
}

/// Each uses the other as it is to be, not as it was.
void GrammarSourceTest::rulesThatAreEditedTogether()
{
    open();
    replace(u"put on"_s, u"put on <more_some>"_s);
    replace(u"more"_s, u"more <play_put_on>"_s);
    QTest::mouseClick(save(), Qt::LeftButton);
    QVERIFY2(problem()->text().contains(u"uses itself"_s), qPrintable(problem()->text()));
    QVERIFY(project()->runs().decisions().empty());
    find<QPushButton>(u"sourceRevert"_s)->click();
    replace(u"put on"_s, u"put on <more_some>"_s);
    replace(u"more"_s, u"more | /0.2/ newer"_s);
    QTest::mouseClick(save(), Qt::LeftButton);
    QCOMPARE(problem()->text(), QString());
    QVERIFY(decides("more_some", "newer"));
    QVERIFY(decides("play_put_on", "newer"));
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), longTime);
}

/// A review changes the grammar, but not its text.
void GrammarSourceTest::theCaretStaysWhenTheRulesDo()
{
    open();
    text()->moveCursor(QTextCursor::End);
    const int place = text()->textCursor().position();
    QVERIFY(place > 0);
    project()->review(u"more_some"_s, ReviewState::Accepted);
    QCOMPARE(text()->textCursor().position(), place);
}

QTEST_MAIN(GrammarSourceTest)
#include "tst_grammarsource.moc"
