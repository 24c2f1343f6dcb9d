// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the linguist rejected is in no language that is compiled without it, and nothing else is missing.
#include <set>

#include <QTest>

#include "core/base/random.h"
#include "core/fst/compiledgrammar.h"
#include "core/fst/intentmachine.h"
#include "core/text/unicode.h"
#include "support/grammars.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

NoProgress noProgress;

bool leavesOut(const LanguageExceptions &without, const Utterance &sentence)
{
    for (const Utterance &one : without.templates)
        if (one.intent == sentence.intent && templateText(one) == templateText(sentence))
            return true;
    for (const SlotSpan &slot : sentence.slots)
        for (const auto &value : without.values)
            if (value.slot == slot.type && comparisonKey(value.words) == comparisonKey(slotValue(sentence, slot)))
                return true;
    return false;
}

std::set<std::string> keysOf(const CompiledGrammar &language)
{
    std::set<std::string> out;
    for (std::size_t i = 0; i < language.intents().size(); ++i)
        for (uint128 k = 0; k < language.size(i).value(); ++k)
            out.insert(key(language.at(i, k)));
    return out;
}

} // namespace

class TestLanguageExceptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingElseIsMissing()
    {
        std::size_t gone = 0;
        for (std::uint64_t seed = 0; seed < 120; ++seed) {
            const Grammar grammar = seed == 0 ? englishMusic() : seed == 1 ? hindiMusic() : randomGrammar(seed);
            const auto listed = listLanguage(grammar);
            Random random(seed);
            LanguageExceptions without;
            for (const auto &[name, item] : listed) {
                if (random.below(listed.size()) >= 3)
                    continue;
                without.templates.push_back(item.utterance);
                for (const SlotSpan &slot : item.utterance.slots)
                    if (random.below(2) == 0)
                        without.values.push_back({slot.type, slotValue(item.utterance, slot)});
            }
            std::set<std::string> expected;
            for (const auto &[name, item] : listed)
                if (!leavesOut(without, item.utterance))
                    expected.insert(name);
            gone += listed.size() - expected.size();
            const auto language = CompiledGrammar::compile(grammar, without, noProgress);
            QVERIFY2(language, language ? "" : language.error().detail.c_str());
            QCOMPARE((*language)->size().value(), uint128(expected.size()));
            QVERIFY(keysOf(**language) == expected);
            for (const auto &[name, item] : listed) {
                QCOMPARE((*language)->accepts(item.utterance), expected.contains(name));
                QCOMPARE((*language)->indexOf(item.utterance).has_value(), expected.contains(name));
            }
        }
        QVERIFY(gone > 1000);
    }

    void allValuesOfASlot()
    {
        LanguageExceptions without;
        std::size_t rest = 0;
        const auto listed = listLanguage(englishMusic());
        for (const auto &[name, item] : listed) {
            rest += item.utterance.slots.empty() ? 1 : 0;
            for (const SlotSpan &slot : item.utterance.slots)
                without.values.push_back({slot.type, slotValue(item.utterance, slot)});
        }
        const auto language = CompiledGrammar::compile(englishMusic(), without, noProgress);
        QVERIFY(language);
        QCOMPARE((*language)->size().value(), uint128(rest));
    }

    void spellingDoesNotCount()
    {
        const auto listed = listLanguage(englishMusic());
        const auto found = std::find_if(listed.begin(), listed.end(),
                                        [](const auto &item) { return !item.second.utterance.slots.empty(); });
        const Utterance &sentence = found->second.utterance;
        const std::string loud = QString::fromStdString(slotValue(sentence, sentence.slots[0])).toUpper().toStdString();
        const auto language =
            CompiledGrammar::compile(englishMusic(), {{{sentence.slots[0].type, loud}}, {}}, noProgress);
        QVERIFY(language);
        QVERIFY(!(*language)->accepts(sentence));
    }

    /// The machine has no states left that no sentence needs, and it keeps to the limits like any other.
    void theRestIsMinimalAndLimited()
    {
        Grammar grammar;
        Rule start;
        start.name = start.intent = "Go";
        start.kind = RuleKind::Start;
        std::vector<Expression> sentences;
        for (const char *first : {"a", "b", "c", "d"})
            sentences.push_back(Expression::sequence(
                {Expression::word(first), Expression::word("x"), Expression::word(std::string(first) + "2")}));
        start.body = Expression::alternatives(sentences);
        grammar.rules.push_back(start);
        LanguageExceptions without;
        for (const char *first : {"b", "c", "d"})
            without.templates.push_back({"Go", {first, "x", std::string(first) + "2"}, {}});
        const auto language = CompiledGrammar::compile(grammar, without, noProgress);
        QVERIFY(language);
        QVERIFY((*language)->size().value() == 1);
        QCOMPARE((*language)->machine(0).minimal.stateCount(), 4U);

        // play w1 … w9, without nine of 9^4 sentences: each of them needs a path of its own
        std::vector<Expression> words;
        for (int i = 0; i < 9; ++i)
            words.push_back(Expression::word("w" + std::to_string(i)));
        const Expression any = Expression::alternatives(words);
        grammar.rules[0].body = Expression::sequence({any, any, any, any});
        without.templates.clear();
        for (int i = 0; i < 9; ++i)
            without.templates.push_back({"Go", std::vector<std::string>(4, "w" + std::to_string(i)), {}});
        CompileLimits limits;
        limits.states = 40;
        const auto whole = CompiledGrammar::compile(grammar, noProgress, limits);
        QVERIFY2(whole, whole ? "" : whole.error().detail.c_str());
        const auto good = CompiledGrammar::compile(grammar, without, noProgress, limits);
        QVERIFY2(good, good ? "" : good.error().detail.c_str());
        QVERIFY((*good)->size().value() == 9 * 9 * 9 * 9 - 9);
        limits.states = 15;
        QVERIFY(CompiledGrammar::compile(grammar, noProgress, limits));
        const auto large = CompiledGrammar::compile(grammar, without, noProgress, limits);
        QVERIFY(!large);
        QCOMPARE(large.error().code, ErrorCode::InvalidInput);
        QVERIFY2(large.error().detail.find("The intent Go has more than 15 states") != std::string::npos,
                 large.error().detail.c_str());
    }

    void whatIsNotThereChangesNothing()
    {
        Utterance strange{"NoSuchIntent", {"nothing"}, {}};
        Utterance unknown{englishMusic().rules[0].intent, {"quux"}, {}};
        const auto whole = CompiledGrammar::compile(englishMusic(), noProgress);
        const auto language = CompiledGrammar::compile(
            englishMusic(), {{{"NoSuchSlot", "x"}, {"", ""}}, {strange, unknown, Utterance{}}}, noProgress);
        QVERIFY(language);
        QVERIFY((*language)->size() == (*whole)->size());
    }
};

QTEST_GUILESS_MAIN(TestLanguageExceptions)
#include "tst_languageexceptions.moc"
