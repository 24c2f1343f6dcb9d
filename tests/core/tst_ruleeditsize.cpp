// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules that use one another twice at each of many levels: an edit that would write 2^40 words is refused before, and
// so are a split and a merge; runs that have such rules are compared.
#include <QTest>

#include "core/base/messagecode.h"
#include "core/project/rulearrangement.h"
#include "core/project/ruleedit.h"
#include "core/project/runcomparison.h"

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

    /// Splitting and merging write out as well.
    void splitAndMerged()
    {
        const Grammar grammar = doubled(41);
        const Rule &large = grammar.rules[40];
        const Rule &own = grammar.rules.back();
        const auto code = [](const auto &result) { return int(result ? MessageCode::None : result.error().said.code); };
        QCOMPARE(code(splitRule(grammar, large, {0}, "part")), int(MessageCode::RuleTooManyPhrases));
        QCOMPARE(code(mergedRule(grammar, large, own)), int(MessageCode::RuleTooManyPhrases));
        QCOMPARE(code(mergedRule(grammar, own, large)), int(MessageCode::RuleTooManyPhrases));
        QCOMPARE(code(mergedRule(grammar, large, grammar.rules[0])), int(MessageCode::RuleMergedWithItself));
        QCOMPARE(code(splitRule(grammar, grammar.rules[3], {0}, "part")), int(MessageCode::None));
        QCOMPARE(code(mergedRule(grammar, grammar.rules[3], own)), int(MessageCode::None));
    }

    /// What the rules of two runs stand for is compared without writing it out.
    void compared()
    {
        const Grammar before = doubled(41);
        Grammar after = doubled(41);
        after.rules[40].name = "other"; // a name is no difference
        after.rules[0].body = Expression::word("changed"); // and in all that use it, this is
        Grammar small;
        Rule start;
        start.name = start.intent = "Go";
        start.kind = RuleKind::Start;
        start.body = Expression::word("go");
        small.rules.push_back(start);
        NoProgress progress;
        const auto compiled = CompiledGrammar::compile(small, progress); // the sentences are looked at elsewhere
        QVERIFY(compiled);
        const auto same = compareGrammars(before, **compiled, doubled(41), **compiled, progress);
        QVERIFY(same && same->added.empty() && same->gone.empty() && same->changed.empty());
        const auto result = compareGrammars(before, **compiled, after, **compiled, progress);
        QVERIFY(result);
        QCOMPARE(result->changed.size(), std::size_t(40));
        QCOMPARE(result->added.size(), std::size_t(1));
        QCOMPARE(result->gone.size(), std::size_t(1));
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
