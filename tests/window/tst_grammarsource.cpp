// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include "app/document/grammarsource.h"
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
    [[nodiscard]] bool says(const std::vector<std::string> &words) const
    {
        return !project()->runs().compiled()->parse(words, 1).empty();
    }
};

void GrammarSourceTest::savedAndLearned()
{
    open();
    QVERIFY(!checkSource(*project(), text()->toPlainText()));
    QVERIFY(!says({"play", "newer", "rock", "music"}));
    replace(u"more"_s, u"more | /0.2/ newer"_s);
    QVERIFY(save()->isEnabled());
    const auto before = project()->runs().currentRun();
    QTest::mouseClick(save(), Qt::LeftButton);
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
        const auto found = checkSource(*project(), wrong);
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

QTEST_MAIN(GrammarSourceTest)
#include "tst_grammarsource.moc"
