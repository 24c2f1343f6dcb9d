// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the linguist rejected is in no language that is compiled without it, and nothing else is missing.
#include <set>

#include <QTest>

#include "core/base/random.h"
#include "core/fst/compiledgrammar.h"
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
