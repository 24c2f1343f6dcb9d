// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/grammar/grammar.h"
#include "core/grammar/selfcontained.h"
#include "support/rules.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

Rule genres()
{
    return valuesRule("GenreName", "GenreName", {{"pop", 1.0, 1}, {"hip hop", 1.0, 0}});
}

/// The article's toy: `?some_more GenreName music`, with openers on two floors.
Grammar toy()
{
    using E = Expression;
    Grammar grammar;
    grammar.rules = {
        genres(), phraseRule("some_more", E::alternatives({E::word("some"), E::word("more")})),
        phraseRule("play_some_more", E::sequence({E::word("play"), E::optional(E::reference("some_more"))}))};
    grammar.rules.push_back(
        startRule("PlayMusic",
                  E::sequence({E::reference("play_some_more"), E::slot("GenreName", E::reference("GenreName")),
                               E::word("music")})));
    return grammar;
}

} // namespace

class TestGrammar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodGrammarIsValid()
    {
        const auto valid = validate(toy());
        QVERIFY2(valid, valid ? "" : valid.error().detail.c_str());
    }

    void wrongGrammarsAreNamed_data()
    {
        QTest::addColumn<int>("wrong");
        for (int i = 0; i < 9; ++i)
            QTest::addRow("%d", i) << i;
    }

    void wrongGrammarsAreNamed()
    {
        using E = Expression;
        QFETCH(int, wrong);
        Grammar grammar = toy();
        Rule &rule = grammar.rules[2];
        switch (wrong) {
        case 0:
            rule.body = E::reference("PlayMusic"); // stands later: recursion would begin so
            break;
        case 1:
            rule.body = E::reference("GenreName"); // values outside a slot
            break;
        case 2:
            rule.name = "some_more"; // taken
            break;
        case 3:
            rule.name = "some more";
            break;
        case 4:
            rule.body = E::slot("A", E::slot("B", E::word("x")));
            break;
        case 5:
            rule.body = E::alternatives({E::word("a"), E::word("b")}, {1.0});
            break;
        case 6:
            rule.body = E::word("two words");
            break;
        case 7:
            grammar.rules[0].values.push_back({"pop", 1.0, 0});
            break;
        default:
            grammar.rules[3].weight = 0.0;
        }
        const auto valid = validate(grammar);
        QVERIFY(!valid);
        QCOMPARE(int(valid.error().code), int(ErrorCode::InvalidInput));
        QVERIFY(valid.error().detail.starts_with("Rule <"));
    }

    void deepNestingIsRefused()
    {
        Grammar grammar = toy();
        Expression body = Expression::word("x");
        for (int i = 0; i < 1000; ++i)
            body = Expression::optional(std::move(body));
        grammar.rules[2].body = std::move(body);
        QVERIFY(!validate(grammar));
    }

    void selfContainedRuleNeedsNoOther()
    {
        using E = Expression;
        const Grammar grammar = toy();
        const Rule whole = selfContained(grammar.rules[2], grammar);
        QVERIFY(whole.body
                == E::sequence({E::word("play"), E::optional(E::alternatives({E::word("some"), E::word("more")}))}));
        QCOMPARE(whole.name, grammar.rules[2].name);
        Grammar alone;
        alone.rules = {whole};
        QVERIFY(validate(alone));
        // Values of a slot stay with their rule.
        const Rule start = selfContained(grammar.rules[3], grammar);
        QVERIFY(start.body.parts[1] == E::slot("GenreName", E::reference("GenreName")));
    }

    void bodiesAreReadable()
    {
        const Grammar grammar = toy();
        QCOMPARE(readableBody(grammar.rules[0]), std::string("pop | hip hop"));
        QCOMPARE(readableBody(grammar.rules[0], 1), std::string("pop | …"));
        QCOMPARE(readableBody(grammar.rules[2]), std::string("play ?some_more"));
        QCOMPARE(readableBody(grammar.rules[3]), std::string("play_some_more {GenreName} music"));
    }
};

QTEST_GUILESS_MAIN(TestGrammar)
#include "tst_grammar.moc"
