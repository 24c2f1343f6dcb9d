// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include "core/project/runcomparison.h"
#include "support/cancelling.h"
#include "support/results.h"
#include "support/rules.h"

using namespace filigree;
using tests::good;

namespace {

Rule phrase(const std::string &name, const std::vector<std::string> &words, std::vector<std::int64_t> evidence = {})
{
    std::vector<Expression> parts;
    for (const std::string &word : words)
        parts.push_back(Expression::word(word));
    Rule out = tests::phraseRule(name, Expression::alternatives(std::move(parts)));
    out.evidence = std::move(evidence);
    return out;
}

/// play <a> <b>
Grammar grammarOf(const std::vector<Rule> &rules)
{
    Grammar out;
    out.rules = rules;
    Rule start;
    start.name = "Play";
    start.kind = RuleKind::Start;
    start.intent = "Play";
    std::vector<Expression> parts{Expression::word("play")};
    for (const Rule &rule : rules)
        parts.push_back(Expression::reference(rule.name));
    start.body = Expression::sequence(std::move(parts));
    out.rules.push_back(start);
    return out;
}

QStringList names(const std::vector<RuleChange> &rules)
{
    QStringList out;
    for (const RuleChange &one : rules)
        out.append(QString::fromStdString(one.name));
    return out;
}

} // namespace

class TestRunComparison : public QObject {
    Q_OBJECT

private:
    NoProgress m_progress;

    GrammarComparison compared(const Grammar &before, const Grammar &after)
    {
        const auto one = good(CompiledGrammar::compile(before, m_progress));
        const auto other = good(CompiledGrammar::compile(after, m_progress));
        return good(compareGrammars(before, *one, after, *other, m_progress));
    }

private Q_SLOTS:
    void aHugeLanguageIsDrawnFromEverywhere()
    {
        // 24 places for one of ten words: the parts that sentences are drawn from have 2.5 * 10^20 each, and what the
        // fifth place has is decided within them.
        std::vector<Rule> rules;
        for (int place = 0; place < 24; ++place) {
            std::vector<std::string> words;
            for (int word = 0; word < 10; ++word)
                words.push_back('w' + std::to_string(place) + '.' + std::to_string(word));
            rules.push_back(phrase('p' + std::to_string(place), words));
        }
        const Grammar before = grammarOf(rules);
        for (std::size_t place : {std::size_t{3}, std::size_t{4}, std::size_t{5}, std::size_t{20}}) {
            std::vector<Rule> fewer = rules;
            fewer[place].body.parts.erase(fewer[place].body.parts.begin() + 7);
            const auto result = compared(before, grammarOf(fewer));
            QVERIFY(!result.lost.isExact);
            const double share = result.lost.count / result.sizeBefore.toDouble();
            QVERIFY2(share > 0.1 - 0.016 && share < 0.1 + 0.016, qPrintable(QString::number(share)));
            QCOMPARE(result.gained.count, 0.0);
        }
    }

    void theSameIsTheSame()
    {
        const Grammar grammar = grammarOf({phrase("a", {"some", "more"}), phrase("b", {"rock", "jazz"})});
        // Other names and another order are no difference.
        const Grammar other = grammarOf({phrase("x", {"more", "some"}), phrase("y", {"jazz", "rock"})});
        const auto result = compared(grammar, other);
        QVERIFY(result.added.empty() && result.gone.empty() && result.changed.empty());
        QVERIFY(result.lost.examples.empty() && result.gained.examples.empty());
        QCOMPARE(result.lost.count, 0.0);
    }

    void rulesAndSentences()
    {
        const Grammar before = grammarOf(
            {phrase("a", {"some", "more"}), phrase("b", {"rock", "jazz"}), phrase("c", {"now", "please"}, {1, 2, 3})});
        const Grammar after = grammarOf(
            {phrase("a", {"some", "more", "new"}), phrase("d", {"folk", "soul"}), phrase("e", {"now"}, {1, 2, 3})});
        const auto result = compared(before, after);
        QCOMPARE(names(result.added), QStringList{"d"});
        QCOMPARE(names(result.gone), QStringList{"b"});
        QCOMPARE(names(result.changed), (QStringList{"Play", "a", "e"})); // e has c's evidence
        QCOMPARE(result.sizeBefore, Count128(8));
        QCOMPARE(result.sizeAfter, Count128(6));
        QVERIFY(result.lost.isExact && result.gained.isExact);
        QCOMPARE(result.lost.count, 8.0);
        QCOMPARE(result.gained.count, 6.0);
        QCOMPARE(result.gained.examples.size(), std::size_t(6));
    }

    /// Half of 10^12 sentences are gone: the sample says so.
    void largeLanguagesAreSampled()
    {
        std::vector<Rule> rules;
        std::vector<std::string> words;
        for (int i = 0; i < 100; ++i)
            words.push_back("w" + std::to_string(i));
        for (int i = 0; i < 6; ++i)
            rules.push_back(phrase("r" + std::to_string(i), words));
        const Grammar before = grammarOf(rules);
        words.resize(50);
        rules[3] = phrase("r3", words);
        const auto result = compared(before, grammarOf(rules));
        QVERIFY(!result.lost.isExact);
        QVERIFY2(std::abs(result.lost.count / 1e12 - 0.5) < 0.04, qPrintable(QString::number(result.lost.count)));
        QCOMPARE(result.gained.count, 0.0);
        QCOMPARE(result.lost.examples.size(), std::size_t(50));
        QCOMPARE(names(result.changed), (QStringList{"Play", "r3"}));
    }

    void canBeCancelled()
    {
        const Grammar grammar = grammarOf({phrase("a", {"some", "more"})});
        const auto compiled = CompiledGrammar::compile(grammar, m_progress);
        tests::Cancelled cancelled;
        const auto result = compareGrammars(grammar, **compiled, grammar, **compiled, cancelled);
        QVERIFY(!result && result.error().code == ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestRunComparison)
#include "tst_runcomparison.moc"
