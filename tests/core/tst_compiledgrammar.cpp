// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <set>

#include <QTest>

#include "core/annotation/golden.h"
#include "core/fst/compiledgrammar.h"
#include "core/fst/patternsize.h"
#include "core/fst/vocabulary.h"
#include "support/cancelling.h"
#include "support/grammars.h"
#include "support/machines.h"
#include "support/rules.h"

using namespace filigree;
using namespace filigree::tests;
using E = Expression;

class TestCompiledGrammar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void languageIsTheListedOne_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {-3, -2, -1})
            QTest::addRow("sample %d", seed) << seed;
        for (int seed = 0; seed < 150; ++seed)
            QTest::addRow("random %d", seed) << seed;
    }

    void languageIsTheListedOne()
    {
        QFETCH(int, seed);
        const Grammar grammar = grammarOfSeed(seed);
        const auto listed = listLanguage(grammar);
        const auto machine = compiled(grammar);
        QCOMPARE(machine->size().toString(), std::to_string(listed.size()));
        std::set<std::string> seen;
        for (std::size_t intent = 0; intent < machine->intents().size(); ++intent) {
            const auto size = std::uint64_t(machine->size(intent).value());
            for (std::uint64_t i = 0; i < size; ++i) {
                const Utterance utterance = machine->at(intent, i);
                QVERIFY(listed.contains(key(utterance)));
                QVERIFY(seen.insert(key(utterance)).second);
                QVERIFY(machine->accepts(utterance));
                QCOMPARE(std::uint64_t(machine->indexOf(utterance).value()), i);
            }
        }
        QCOMPARE(seen.size(), listed.size());
    }

    void parseFindsEveryReadingBestFirst_data() { languageIsTheListedOne_data(); }

    void parseFindsEveryReadingBestFirst()
    {
        QFETCH(int, seed);
        const Grammar grammar = seed < 0 ? englishMusic() : randomGrammar(std::uint64_t(seed));
        const auto listed = listLanguage(grammar);
        const auto machine = compiled(grammar);
        std::map<std::vector<std::string>, std::vector<const Listed *>> readings;
        for (const auto &[name, item] : listed)
            readings[item.utterance.tokens].push_back(&item);
        int tried = 0;
        for (const auto &[words, items] : readings) {
            if (++tried > 300)
                break;
            const auto parses = machine->parse(words, 1000);
            QCOMPARE(parses.size(), items.size());
            double last = 1.0;
            for (const Parse &parse : parses) {
                QVERIFY(parse.logProbability <= last + 1e-12);
                last = parse.logProbability;
                const double expected = std::log(listed.at(key(parse.utterance)).best);
                QVERIFY(std::abs(parse.logProbability - expected) < 1e-9);
                const auto derivation = machine->derive(parse.utterance);
                QVERIFY(derivation && std::abs(derivation->logProbability - expected) < 1e-9);
            }
            const auto few = machine->parse(words, 1);
            QCOMPARE(few.size(), std::size_t(1));
            QVERIFY(few[0].utterance == parses[0].utterance);
        }
    }

    void strangersAreRefused()
    {
        const auto machine = compiled(englishMusic());
        const auto words = [](std::initializer_list<std::string> list) { return std::vector<std::string>(list); };
        QVERIFY(machine->parse({}).empty());
        QVERIFY(machine->parse(words({"play"})).empty());
        QVERIFY(machine->parse(words({"play", "detective", "music"})).empty());
        QVERIFY(machine->parse(words({"play", "POP"})).empty());
        QVERIFY(machine->parse(words({"play hip", "hop"})).empty());
        QVERIFY(machine->parse(words({"play", "hip", "hop", "hop"})).empty());
        QVERIFY(!machine->parse(words({"play", "hip", "hop", "music"})).empty());
        QCOMPARE(machine->parse(words({"play", "Pop"})).size(), std::size_t(1));
        Utterance other = machine->at(0, 0);
        other.intent = "Nothing";
        QVERIFY(!machine->accepts(other) && !machine->derive(other) && !machine->indexOf(other));
        other = machine->at(0, 0);
        other.slots.clear();
        QVERIFY(!machine->accepts(other));
        other.slots = {{5, 9, "GenreName"}};
        QVERIFY(!machine->accepts(other));
    }

    void derivationNamesTheRules()
    {
        const Grammar grammar = englishMusic();
        const auto machine = compiled(grammar);
        const auto rules = [&](const char *text) {
            std::string out;
            const auto derivation = machine->derive(parseGoldenLine(text, "PlayMusic").value());
            if (!derivation)
                return std::string("none");
            for (const std::size_t rule : derivation->rules)
                out += grammar.rules[rule].name + ' ';
            return out;
        };
        QCOMPARE(rules("play pop|GenreName music"), std::string("GenreName.music play_verb PlayMusic "));
        QCOMPARE(rules("put on some more {hip hop}|GenreName"),
                 std::string("GenreName.music play_verb some_more PlayMusic "));
        QCOMPARE(rules("play Madonna|ArtistName"), std::string("ArtistName play_verb PlayMusic "));
        QCOMPARE(rules("read jazz|GenreName books"), std::string("none"));
    }

    void orderDependsOnTheLanguageAlone()
    {
        Grammar grammar = englishMusic();
        const auto before = compiled(grammar);
        std::swap(grammar.rules[0], grammar.rules[1]);
        std::swap(grammar.rules[3], grammar.rules[4]);
        auto &some = grammar.rules[3].body;
        std::swap(some.parts[0], some.parts[2]);
        const auto after = compiled(grammar);
        for (std::uint64_t i = 0; i < before->size(0).value(); ++i)
            QVERIFY(before->at(0, i) == after->at(0, i));
    }

    void patternsAddUp()
    {
        for (std::uint64_t seed = 0; seed < 60; ++seed) {
            const Grammar grammar = randomGrammar(seed);
            std::map<std::pair<std::string, std::string>, std::uint64_t> expected;
            for (const auto &[name, item] : listLanguage(grammar))
                ++expected[{item.utterance.intent, condensedPattern(item.utterance)}];
            NoProgress progress;
            const auto sizes = patternSizes(*compiled(grammar), progress);
            QVERIFY(sizes);
            QCOMPARE(sizes->size(), expected.size());
            for (const PatternSize &size : *sizes)
                QCOMPARE(size.size.toString(), std::to_string(expected.at({size.intent, size.pattern})));
        }
    }

    void countsGoBeyond64BitsAnd128()
    {
        for (const int length : {63, 64, 65, 127, 128, 140}) {
            std::vector<E> parts;
            for (int i = 0; i < length; ++i)
                parts.push_back(E::alternatives({E::word("a"), E::word("b")}));
            Grammar grammar;
            grammar.rules.push_back(startRule("Do", E::sequence(parts)));
            const auto machine = compiled(grammar);
            QCOMPARE(machine->size().saturated(), length >= 128);
            const uint128 last = length >= 128 ? Count128::maximum() - 1 : (static_cast<uint128>(1) << length) - 1;
            for (const uint128 index : {static_cast<uint128>(0), last / 3, last}) {
                const Utterance sentence = machine->at(0, index);
                QCOMPARE(sentence.tokens.size(), std::size_t(length));
                if (length < 128)
                    QVERIFY(machine->indexOf(sentence) == index);
            }
        }
    }

    void wrongGrammarsAreRefused()
    {
        NoProgress progress;
        const auto message = [&](std::vector<Rule> rules, CompileLimits limits = {}) {
            Grammar grammar;
            grammar.rules = std::move(rules);
            const auto out = CompiledGrammar::compile(grammar, progress, limits);
            return out ? std::string() : out.error().message();
        };
        // a slot that can be empty, a slot in a slot through a reference
        QVERIFY(message({startRule("Do", E::slot("S", E::optional(E::word("x"))))}).find("can be empty")
                != std::string::npos);
        QVERIFY(message({phraseRule("inner", E::slot("S", E::word("x"))),
                         startRule("Do", E::slot("T", E::reference("inner")))})
                    .find("inside the slot")
                != std::string::npos);
        // 2^40 states if spelled out
        std::vector<Rule> doubling{phraseRule("r0", E::word("x"))};
        for (int i = 1; i <= 40; ++i) {
            const std::string last = "r" + std::to_string(i - 1);
            doubling.push_back(
                phraseRule("r" + std::to_string(i), E::sequence({E::reference(last), E::reference(last)})));
        }
        doubling.push_back(startRule("Do", E::reference("r40")));
        QVERIFY(message(doubling, {100'000, 1000}).find("arcs when its rules are spelled out") != std::string::npos);
        // the same in a slot, where all values are listed: of a word, and of nothing
        doubling.back() = startRule("Do", E::slot("N", E::reference("r40")));
        QVERIFY(message(doubling).find("a value of more than 10000 bytes") != std::string::npos);
        doubling.front() = phraseRule("r0", E::sequence({}));
        CompileLimits few;
        few.values = 10'000;
        QVERIFY(message(doubling, few).find("refer to one another") != std::string::npos);
        // a language whose deterministic machine is exponential: the 20th word from the end decides
        std::vector<E> parts{E::optional(E::word("z"))};
        for (int i = 0; i < 24; ++i)
            parts.push_back(E::optional(E::alternatives({E::word("a"), E::word("b")})));
        parts.push_back(E::word("a"));
        for (int i = 0; i < 24; ++i)
            parts.push_back(E::alternatives({E::word("a"), E::word("b")}));
        QVERIFY(message({startRule("Do", E::sequence(parts))}, {20'000, 1000}).find("has more than 20000 states")
                != std::string::npos);
        // too many values
        const E ten = E::alternatives(
            {E::word("0"), E::word("1"), E::word("2"), E::word("3"), E::word("4"), E::word("5"), E::word("6")});
        QVERIFY(
            message({startRule("Do", E::slot("N", E::sequence({ten, ten, ten, ten, ten, ten, ten, ten, ten, ten})))})
                .find("more than 2000000 values")
            != std::string::npos);
        // very deep references
        std::vector<Rule> deep{phraseRule("r0", E::word("x"))};
        for (int i = 1; i <= 5000; ++i)
            deep.push_back(phraseRule("r" + std::to_string(i), E::reference("r" + std::to_string(i - 1))));
        deep.push_back(startRule("Do", E::reference("r5000")));
        QVERIFY(message(deep).find("nested more than") != std::string::npos);
        Cancelled cancelling;
        const auto cancelled = CompiledGrammar::compile(englishMusic(), cancelling);
        QVERIFY(!cancelled && cancelled.error().code == ErrorCode::Cancelled);
    }

    void emptyLanguagesAreFine()
    {
        Grammar grammar;
        QCOMPARE(compiled(grammar)->size().toString(), std::string("0"));
        grammar.rules.push_back(startRule("Do", E::sequence({})));
        QCOMPARE(compiled(grammar)->size().toString(), std::string("0"));
        grammar.rules.push_back(startRule("Never", E::alternatives({E::word("x")}, {0})));
        QCOMPARE(compiled(grammar)->size().toString(), std::string("0"));
        QVERIFY(compiled(grammar)->parse(std::vector<std::string>{"x"}).empty());
    }

    void aMillionValues()
    {
        Grammar grammar;
        Rule artists = valuesRule("Artist", "Artist", {});
        for (int i = 0; i < 1'000'000; ++i)
            artists.values.push_back({"artist number " + std::to_string(i), 1.0 + i % 7, 0});
        grammar.rules.push_back(std::move(artists));
        grammar.rules.push_back(
            startRule("Do", E::sequence({E::word("play"), E::slot("Artist", E::reference("Artist"))})));
        const auto machine = compiled(grammar);
        QCOMPARE(machine->size().toString(), std::string("1000000"));
        for (int i = 0; i < 1000; ++i) {
            const auto parses =
                machine->parse(std::vector<std::string>{"play", "artist", "number", std::to_string(i * 997)});
            QCOMPARE(parses.size(), std::size_t(1));
        }
    }
};

QTEST_GUILESS_MAIN(TestCompiledGrammar)
#include "tst_compiledgrammar.moc"
