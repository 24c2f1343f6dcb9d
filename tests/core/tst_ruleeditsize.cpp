// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules that use one another twice at each of many levels: an edit that would write 2^40 words is refused before.
#include <QTest>

#include "core/base/messagecode.h"
#include "core/project/ruleedit.h"

using namespace filigree;

class TestRuleEditSize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("levels");
        QTest::addColumn<int>("code");
        QTest::newRow("too large") << QStringLiteral("<r40>") << 41 << int(MessageCode::RuleTooManyPhrases);
        QTest::newRow("too large, in a sequence")
            << QStringLiteral("a [<r39>] <r40>") << 41 << int(MessageCode::RuleTooManyPhrases);
        QTest::newRow("too many phrases") << QStringLiteral("<r9>") << 10 << int(MessageCode::RuleTooManyPhrases);
        QTest::newRow("small") << QStringLiteral("b | <r3>") << 10 << int(MessageCode::None);
    }

    void refused()
    {
        QFETCH(QString, text);
        QFETCH(int, levels);
        QFETCH(int, code);
        Grammar grammar = doubled(levels);
        const auto edited = editedRule(grammar, grammar.rules.back(), "own", text.toStdString());
        QCOMPARE(edited.has_value(), code == int(MessageCode::None));
        if (!edited)
            QCOMPARE(int(edited.error().said.code), code);
    }

    /// A rule that all of them lead to is found, and that none leads to another is said after one look at each.
    void usesItself()
    {
        const Grammar grammar = doubled(41);
        const auto edited = editedRule(grammar, grammar.rules.front(), "r0", "<r40>");
        QVERIFY(!edited);
        QCOMPARE(int(edited.error().said.code), int(MessageCode::RuleUsesItself));
    }

private:
    /// r0 = a; r1 = r0 | r0 b; r2 = r1 | r1 b ... and a rule "own" that uses none.
    static Grammar doubled(int levels)
    {
        Grammar grammar;
        grammar.locale = "en-US";
        for (int i = 0; i < levels; ++i) {
            Rule rule;
            rule.name = "r" + std::to_string(i);
            rule.body = Expression::word("a");
            if (i > 0) {
                const Expression before = Expression::reference("r" + std::to_string(i - 1));
                rule.body = Expression::alternatives({before, Expression::sequence({before, Expression::word("b")})});
            }
            grammar.rules.push_back(std::move(rule));
        }
        Rule own;
        own.name = "own";
        own.body = Expression::word("c");
        grammar.rules.push_back(std::move(own));
        return grammar;
    }
};

QTEST_GUILESS_MAIN(TestRuleEditSize)
#include "tst_ruleeditsize.moc"
