// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Splitting and merging rules: what the next induction makes of it, on one grammar and on grammars drawn at random.

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

#include "core/base/messagecode.h"
#include "core/base/random.h"
#include "core/grammar/selfcontained.h"
#include "core/induction/induce.h"
#include "core/project/grammarjson.h"
#include "core/project/rulearrangement.h"
#include "core/text/unicode.h"
#include "tests/benchmarks/induction/grammarlanguage.h"
#include "tests/support/inductioninput.h"
#include "tests/support/randominduction.h"
#include "tests/support/rulephrases.h"
#include "tests/support/rules.h"
#include "tests/support/sanitized.h"

using namespace filigree;
using bench::GrammarLanguage;
using filigree::tests::goldenOf;
using filigree::tests::hiddenGrammar;
using filigree::tests::inputOf;
using filigree::tests::learned;
using filigree::tests::meets;
using filigree::tests::mixes;
using filigree::tests::Phrases;
using filigree::tests::phrasesOf;
using filigree::tests::without;

namespace {

constexpr auto music = "[P]\nplay some rock|Genre music\nplay more rock|Genre music\nplay new rock|Genre music\n"
                       "play old rock|Genre music\nplay some jazz|Genre music\nplay more jazz|Genre music\n"
                       "play new jazz|Genre music\nplay old jazz|Genre music\nput on some rock|Genre music\n"
                       "put on more rock|Genre music\nput on new jazz|Genre music\nput on old jazz|Genre music\n"
                       "play some rock|Genre\nplay new jazz|Genre\n";

} // namespace

class TestRuleArrangement : public QObject {
    Q_OBJECT

private:
    static const Rule *ruleWith(const Grammar &grammar, const std::string &word)
    {
        const auto found = std::find_if(grammar.rules.begin(), grammar.rules.end(), [&](const Rule &rule) {
            return rule.kind == RuleKind::Phrase && phrasesOf(selfContained(rule, grammar).body).contains(word);
        });
        return found == grammar.rules.end() ? nullptr : &*found;
    }

    static void add(InductionInput &input, const RuleDecision &decision)
    {
        input.constraints.push_back({decision.kind, decision.rule, {}});
    }

private Q_SLOTS:
    void aSplitRuleStaysSplit()
    {
        InductionInput input = inputOf(music);
        const Grammar before = learned(input).grammar;
        const Rule *rule = ruleWith(before, "some");
        QVERIFY(rule);
        const auto parts = alternativesOf(*rule);
        QVERIFY(parts.size() >= 3);
        std::vector<std::size_t> moved;
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (meets(phrasesOf(parts[i]), {"new", "old"}))
                moved.push_back(i);
        const auto split = splitRule(before, *rule, moved, "age");
        QVERIFY(split);
        QVERIFY(split->kept && split->parted);
        for (const RuleDecision *one : {&*split->kept, &*split->parted, &split->apart})
            add(input, *one);
        const Grammar after = learned(input).grammar;
        QVERIFY(after.find("age"));
        QVERIFY(after.find(rule->name));
        QCOMPARE(phrasesOf(after.find("age")->body), (Phrases{"new", "old"}));
        QVERIFY(!mixes(after, {"some", "more"}, {"new", "old"}));
        GrammarLanguage language(after);
        for (const InductionUtterance &one : input.utterances)
            QVERIFY(language.accepts(one.utterance));
    }

    void onGrammarsDrawnAtRandom_data()
    {
        QTest::addColumn<quint64>("first");
        for (quint64 first = 0; first < (tests::sanitized ? 4 : 16); first += 4)
            QTest::addRow("%llu", static_cast<unsigned long long>(first)) << first;
    }

    void onGrammarsDrawnAtRandom()
    {
        QFETCH(quint64, first);
        int splits = 0;
        int merges = 0;
        for (std::uint64_t seed = first; seed < first + 4; ++seed) {
            const InductionInput input = goldenOf(hiddenGrammar(seed), 30 + 4 * (seed % 8), seed, false);
            const Grammar before = learned(input).grammar;
            Random random(seed + 99);
            std::vector<const Rule *> rules;
            for (const Rule &rule : before.rules)
                if (alternativesOf(rule).size() > 1)
                    rules.push_back(&rule);
            if (rules.empty())
                continue;
            splits += splitOne(input, before, *rules[random.below(rules.size())], random);
            if (rules.size() > 1)
                merges += mergeTwo(input, before, *rules[0], *rules[1 + random.below(rules.size() - 1)]);
        }
        QVERIFY(splits > 0);
        QVERIFY(merges > 0);
    }

    void whatCannotBeIsSaid()
    {
        const Grammar grammar = learned(inputOf(music)).grammar;
        const Rule *rule = ruleWith(grammar, "some");
        QVERIFY(rule);
        const auto code = [](const auto &result) { return result ? MessageCode::None : result.error().said.code; };
        QCOMPARE(code(splitRule(grammar, *rule, {}, "age")), MessageCode::RuleSplitNeedsBoth);
        QCOMPARE(code(splitRule(grammar, *rule, {99}, "age")), MessageCode::RuleSplitNeedsBoth);
        QCOMPARE(code(splitRule(grammar, *rule, {0}, " ")), MessageCode::RuleNameMissing);
        QCOMPARE(code(splitRule(grammar, *rule, {0}, "two words")), MessageCode::RuleNameBad);
        QCOMPARE(code(splitRule(grammar, *rule, {0}, rule->name)), MessageCode::RuleNameTaken);
        QCOMPARE(code(splitRule(grammar, grammar.rules.back(), {0}, "age")), MessageCode::RuleNotSplit);
        QCOMPARE(code(mergedRule(grammar, *rule, *rule)), MessageCode::RuleMergedWithItself);
        QCOMPARE(code(mergedRule(grammar, *rule, grammar.rules.back())), MessageCode::RuleNotMerged);
    }

    /// Two single phrases make no rules: the rule is rejected, and shown so.
    void twoPhrasesApartAreARejection()
    {
        Grammar grammar;
        Rule rule;
        rule.name = "some_more";
        rule.body = Expression::alternatives({Expression::word("some"), Expression::word("more")});
        grammar.rules.push_back(rule);
        const auto split = splitRule(grammar, rule, {1}, "more");
        QVERIFY(split);
        QVERIFY(!split->kept && !split->parted);
        QVERIFY(split->apart.kind == InductionConstraint::Kind::Forbid);
        QVERIFY(split->apart.rule.body == rule.body);
        QVERIFY(contradicts(split->apart, rule));
    }

    /// Alternatives that are switched off, and are alone after the split, are all alike.
    void alternativesWithoutAShare()
    {
        Grammar grammar;
        Rule rule;
        rule.name = "some_more";
        rule.body = Expression::alternatives(
            {Expression::word("some"), Expression::word("more"), Expression::word("new"), Expression::word("old")},
            {3.0, 0.0, 0.0, 1.0});
        grammar.rules.push_back(rule);
        const auto split = splitRule(grammar, rule, {1, 2}, "other");
        QVERIFY(split && split->kept && split->parted);
        QCOMPARE(split->kept->rule.body.weights, (std::vector<double>{0.75, 0.25}));
        QVERIFY(split->parted->rule.body.weights.empty());
        for (const RuleDecision *one : {&*split->kept, &*split->parted, &split->apart}) {
            const auto again = ruleFromJson(ruleToJson(one->rule));
            QVERIFY(again);
            QVERIFY(*again == one->rule);
        }
    }

    /// What was nine times as frequent in its rule stays so in the merged one.
    void mergingKeepsTheShares()
    {
        const auto words = [](const std::vector<std::string> &texts) {
            std::vector<Expression> out;
            for (const std::string &text : texts)
                out.push_back(Expression::word(text));
            return out;
        };
        using tests::phraseRule;
        Grammar grammar;
        grammar.rules = {
            phraseRule("a", Expression::alternatives(words({"some", "more"}), {9.0, 1.0})),
            phraseRule("b", Expression::alternatives(words({"new", "old", "more"}))),
            phraseRule("c", Expression::alternatives(words({"big", "new"}))),
            phraseRule("d", Expression::alternatives({Expression::reference("c"), Expression::word("far")}))};
        const auto body = [&](std::size_t one, std::size_t other) {
            const auto merged = mergedRule(grammar, grammar.rules[one], grammar.rules[other]);
            return merged ? merged->rule.body : Expression();
        };
        const auto is = [](const Expression &got, const std::vector<Expression> &parts,
                           const std::vector<double> &weights) {
            return got.parts == parts
                && std::equal(got.weights.begin(), got.weights.end(), weights.begin(), weights.end(),
                              [](double a, double b) { return std::abs(a - b) < 1e-12; });
        };
        QVERIFY(is(body(0, 1), words({"some", "more", "new", "old"}), {1.8 / 5, 1.2 / 5, 0.2, 0.2}));
        QVERIFY(is(body(1, 2), words({"new", "old", "more", "big"}), {})); // none of them tells a share
        QVERIFY(is(body(3, 0), words({"big", "new", "far", "some", "more"}), {0.15, 0.15, 0.3, 0.36, 0.04}));
    }

    void aDecisionWithoutAPlaceIsSaid()
    {
        InductionInput input = inputOf(music);
        RuleDecision nowhere;
        nowhere.kind = InductionConstraint::Kind::Replace;
        nowhere.rule.name = "greeting";
        nowhere.rule.body = Expression::alternatives({Expression::word("hello"), Expression::word("hi")});
        add(input, nowhere);
        const Induction result = learned(input);
        QCOMPARE(result.report.remarks.size(), std::size_t(1));
        QVERIFY(result.report.remarks[0].code == MessageCode::InductionDecisionNowhere);
        QCOMPARE(result.report.remarks[0].pieces, std::vector<std::string>{"greeting"});
        QVERIFY(!result.grammar.find("greeting"));
    }

private:
    /// Some of the rule's alternatives are taken away at random. The number of splits: 1.
    int splitOne(const InductionInput &data, const Grammar &before, const Rule &rule, Random &random)
    {
        std::vector<std::size_t> moved;
        const std::size_t count = alternativesOf(rule).size();
        for (std::size_t i = 0; i + 1 < count; ++i)
            if (random.below(2) == 1)
                moved.push_back(i);
        if (moved.empty())
            moved.push_back(0);
        const auto split = splitRule(before, rule, moved, "taken_away");
        if (!split)
            qFatal("%s", split.error().message().c_str());
        InductionInput input = data;
        for (const auto &one : {split->kept, split->parted, std::optional(split->apart)})
            if (one)
                add(input, *one);
        const Grammar after = learned(input).grammar;
        const auto &parts = split->apart.rule.body.parts;
        // What stands in both parts cannot be kept apart.
        if (mixes(after, without(phrasesOf(parts[0]), phrasesOf(parts[1])),
                  without(phrasesOf(parts[1]), phrasesOf(parts[0]))))
            QTest::qFail("what was split is together again", __FILE__, __LINE__);
        if (!validate(after))
            QTest::qFail("no grammar any more", __FILE__, __LINE__);
        GrammarLanguage language(after);
        for (const InductionUtterance &one : data.utterances)
            if (!language.accepts(one.utterance))
                QTest::qFail("a golden utterance is lost", __FILE__, __LINE__);
        return 1;
    }

    /// 0 where the rules cannot be merged, as one uses the other.
    int mergeTwo(const InductionInput &data, const Grammar &before, const Rule &rule, const Rule &other)
    {
        const auto merged = mergedRule(before, rule, other);
        if (!merged)
            return 0;
        InductionInput input = data;
        add(input, *merged);
        const Grammar after = learned(input).grammar;
        const Rule *found = after.find(rule.name);
        if (!found)
            QTest::qFail("the merged rule is gone", __FILE__, __LINE__);
        else if (phrasesOf(selfContained(*found, after).body) != phrasesOf(merged->rule.body))
            QTest::qFail("the merged rule has other phrases", __FILE__, __LINE__);
        GrammarLanguage language(after);
        for (const InductionUtterance &one : data.utterances)
            if (!language.accepts(one.utterance))
                QTest::qFail("a golden utterance is lost", __FILE__, __LINE__);
        return 1;
    }
};

QTEST_GUILESS_MAIN(TestRuleArrangement)
#include "tst_rulearrangement.moc"
