// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>

#include <QElapsedTimer>
#include <QTest>

#include "core/base/random.h"
#include "core/formats/jsgf.h"
#include "core/fst/compiledgrammar.h"
#include "support/grammars.h"
#include "support/machines.h"
#include "support/results.h"
#include "support/rules.h"

using namespace filigree;
using namespace filigree::tests;
using E = Expression;

namespace {

const char *const head = "#JSGF V1.0 UTF-8 en-US;\ngrammar filigree;\n";

Grammar read(const std::string &rules)
{
    return good(readJsgf(head + rules));
}

std::string refusal(const std::string &rules)
{
    const auto out = readJsgf(head + rules);
    return out ? std::string("accepted") : out.error().message();
}

} // namespace

class TestJsgf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rereadGrammarsAreTheSame_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = -3; seed < 150; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void rereadGrammarsAreTheSame()
    {
        QFETCH(int, seed);
        const Grammar grammar = grammarOfSeed(seed);
        const std::string text = writeJsgf(grammar);
        const auto again = readJsgf(text);
        QVERIFY2(again, again ? "" : again.error().message().c_str());
        QCOMPARE(again->locale, grammar.locale);
        QVERIFY(validate(*again));
        // The same language, and every sentence as probable as before.
        const auto before = listLanguage(grammar);
        const auto after = listLanguage(*again);
        QCOMPARE(after.size(), before.size());
        for (const auto &[name, item] : before) {
            QVERIFY(after.contains(name));
            QVERIFY(std::abs(std::log(after.at(name).best / item.best)) < 1e-9);
        }
        const auto machine = compiled(grammar);
        const auto machineAgain = compiled(*again);
        QVERIFY(machine->size() == machineAgain->size());
        for (std::size_t i = 0; i < machine->intents().size(); ++i)
            for (std::uint64_t k = 0; k < std::min<std::uint64_t>(50, std::uint64_t(machine->size(i).value())); ++k)
                QVERIFY(machine->at(i, k) == machineAgain->at(i, k));
        QCOMPARE(writeJsgf(*readJsgf(writeJsgf(*again))), writeJsgf(*again)); // nothing is lost the second time
    }

    void writesSharesForReaders_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("a sum that missed one half") << 0.4999999999999992 << QByteArray("public <A> = [now] play;");
        QTest::newRow("a third") << 1.0 / 3 << QByteArray("public <A> = (/0.333333/ now | /0.666667/ <NULL>) play;");
        QTest::newRow("rare") << 1e-7 << QByteArray("public <A> = (/1e-07/ now | /1/ <NULL>) play;");
    }

    void writesSharesForReaders()
    {
        QFETCH(double, share);
        QFETCH(QByteArray, written);
        Grammar grammar;
        Rule rule;
        rule.name = rule.intent = "A";
        rule.kind = RuleKind::Start;
        rule.body =
            Expression::sequence({Expression::optional(Expression::word("now"), share), Expression::word("play")});
        grammar.rules.push_back(rule);
        const std::string text = writeJsgf(grammar);
        QVERIFY2(text.find(written.toStdString()) != std::string::npos, text.c_str());
        QCOMPARE(writeJsgf(readJsgf(text).value()), text);
    }

    void keepsNamesKindsAndWeights()
    {
        Grammar grammar = englishMusic();
        grammar.rules[5].intent = "Play */ \\ music, now";
        grammar.rules[5].evidence = {1, 2};
        grammar.rules[5].examples = {"play */ pop|GenreName"};
        grammar.rules[5].gain = 3.25;
        grammar.rules[5].added = Count128(7);
        const std::string text = writeJsgf(grammar);
        QVERIFY(text.starts_with("#JSGF V1.0 UTF-8 en-US;\n\ngrammar filigree;\n"));
        QVERIFY(text.find("Evidence: 2 utterances. Gain: 3.25. Adds 7 sentences.") != std::string::npos);
        QVERIFY(text.find("(<GenreName:music>){GenreName}") != std::string::npos);
        QVERIFY(text.find("<GenreName:music> = /4/ pop | /3/ rock | /2/ hip hop | /1/ jazz;") != std::string::npos);
        QVERIFY(text.find("public <PlayMusic> = /3/ <play_verb> ") != std::string::npos);
        QVERIFY(text.find("[music]") != std::string::npos);
        const Grammar again = readJsgf(text).value();
        QCOMPARE(again.rules.size(), grammar.rules.size());
        for (std::size_t i = 0; i < again.rules.size(); ++i) {
            QCOMPARE(again.rules[i].name, grammar.rules[i].name);
            QCOMPARE(int(again.rules[i].kind), int(grammar.rules[i].kind));
            QCOMPARE(again.rules[i].slot, grammar.rules[i].slot);
            QCOMPARE(again.rules[i].catalogue, grammar.rules[i].catalogue);
            QCOMPARE(again.rules[i].weight, grammar.rules[i].weight);
            QVERIFY(again.rules[i].body == grammar.rules[i].body);
        }
        QCOMPARE(again.rules[5].intent, grammar.rules[5].intent);
        QCOMPARE(again.rules[0].intent, grammar.rules[5].intent); // only one intent uses it
        QCOMPARE(again.rules[4].intent, std::string()); // two do
    }

    void readsWhatPeopleWrite()
    {
        const Grammar grammar = read("// any order, no annotations\n"
                                     "public <order> = <polite> I want to drink <drink>{Drink} [please now] ;\n"
                                     "/* plain */ <drink> = coffee | green tea|water;\n"
                                     "<polite>=[please]|/**/kindly|<NULL>;\n"
                                     "public <bye> = good bye, \"C++ friend\"!;");
        QCOMPARE(grammar.rules.size(), std::size_t(4));
        const Rule *drink = grammar.find("drink");
        QCOMPARE(int(drink->kind), int(RuleKind::Values));
        QCOMPARE(drink->slot, std::string("Drink"));
        QCOMPARE(drink->intent, std::string("order"));
        QCOMPARE(drink->values.size(), std::size_t(3));
        QCOMPARE(drink->values[1].words, std::string("green tea"));
        const auto language = listLanguage(grammar);
        QVERIFY(language.contains("order: I want to drink {green tea}|Drink please now"));
        QVERIFY(language.contains("order: kindly I want to drink coffee|Drink"));
        QVERIFY(language.contains("bye: good bye, C++ friend!"));
        QCOMPARE(language.size(), std::size_t(3 * 3 * 2 + 1));
        const auto bye = compiled(grammar)->parse(std::vector<std::string>{"good", "bye", ",", "C++", "friend", "!"});
        QCOMPARE(bye.size(), std::size_t(1));
        // A tag on an optional part: the slot is left out, not empty. Tags on words.
        const auto tagged = listLanguage(read("public <x> = [a | b c]{S} d{T};"));
        QCOMPARE(tagged.size(), std::size_t(3));
        QVERIFY(tagged.contains("x: {b c}|S d|T") && tagged.contains("x: d|T"));
        // Byte order mark, CR LF, no locale
        QVERIFY(readJsgf("\xEF\xBB\xBF#JSGF V1.0;\r\ngrammar a.b;\r\npublic <x> = y;\r\n"));
        QVERIFY(readJsgf("#JSGF V1.0 ISO8859-1 en;\ngrammar a;\npublic <x> = plain;"));
    }

    void valuesStayPhrasesWhereTheyAreWordsToo()
    {
        const Grammar grammar = read("<colour> = red | blue; public <x> = <colour>{Colour} | the <colour> one;");
        QCOMPARE(int(grammar.find("colour")->kind), int(RuleKind::Phrase));
        QCOMPARE(listLanguage(grammar).size(), std::size_t(4));
        const Grammar two = read("<v> = a | b; public <x> = <v>{S} <v>{T};");
        QCOMPARE(int(two.find("v")->kind), int(RuleKind::Phrase));
        QCOMPARE(compiled(two)->size().toString(), std::string("4"));
    }

    void mistakesHaveAPlaceAndAnAdvice_data()
    {
        QTest::addColumn<QString>("rules");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const char *rules, const char *message) {
            QTest::newRow(name) << QString::fromUtf8(rules) << QString::fromUtf8(message);
        };
        row("recursion", "public <x> = a <y>;\n<y> = b | c <y>;", "line 4, column 13: The rule <y> refers to itself");
        row("long circle", "public <x> = <y>;\n<y> = <z>;\n<z> = d <x>;",
            "line 5, column 9: The rule <x> refers to itself");
        row("missing", "public <x> = a\n <nope>;", "line 4, column 2: There is no rule <nope>");
        row("twice", "public <x> = a;\n<x> = b;", "line 4, column 1: The rule <x> was defined in line 3");
        row("one intent twice", "/** @intent A */ public <x> = a;\n/** @intent A */ public <y> = b;",
            "line 4, column 25: The intent A has the public rule <x> already");
        row("star", "public <x> = a b* c;", "line 3, column 17: Repetition with *");
        row("plus", "public <x> = (a | b)+;", "line 3, column 21: Repetition with +");
        row("import", "import <other.rule>;\npublic <x> = a;", "line 3, column 1: Rules of other grammars");
        row("void", "public <x> = a | <VOID>;", "line 3, column 18: <VOID> makes");
        row("nothing public", "<x> = a;", "line 1, column 1: There is no public rule");
        row("no semicolon", "public <x> = a", "column 15: Write ; at the end");
        row("no semicolon 2", "public <x> = a\n<y> = b;", "line 4, column 5: Write ; at the end");
        row("open group", "public <x> = a (b | c;", "line 3, column 16: This group is not closed. Write )");
        row("open option", "public <x> = [b (c);", "line 3, column 14: This group is not closed. Write ]");
        row("closed twice", "public <x> = a b) c;", "line 3, column 17: This closes a group");
        row("empty alternative", "public <x> = a | | b;", "line 3, column 18: Words or a rule are missing");
        row("empty rule", "public <x> = ;", "line 3, column 14: Words or a rule are missing");
        row("end of file", "public <x> = a |", "The rule is not complete");
        row("some weights", "public <x> = /1/ a | b;", "Either all alternatives");
        row("some weights 2", "public <x> = a | /1/ b;", "line 3, column 18: Either all alternatives");
        row("negative weight", "public <x> = /-1/ a | /1/ b;", "line 3, column 14: This weight is not a number");
        row("word weight", "public <x> = /much/ a | /1/ b;", "This weight is not a number");
        row("infinite weight", "public <x> = /1e999/ a | /1/ b;", "This weight is not a number");
        row("weight inside", "public <x> = a /2/ b;", "line 3, column 16: A weight stands only");
        row("lone slash", "public <x> = km/h;", "A weight stands between two slashes");
        row("tag first", "public <x> = {Slot} a;", "line 3, column 14: There is nothing before this tag");
        row("code in a tag", "public <x> = a {out = \"b\";};", "line 3, column 16: A tag is the name of a slot");
        row("two tags", "public <x> = a {S}{T};", "two tags");
        row("nested slots", "public <x> = (a b{S}){T};", "line 3, column 22: A slot stands inside the slot T");
        row("open tag", "public <x> = a {S;", "line 3, column 16: This tag is not closed");
        row("open quotes", "public <x> = \"a b;", "line 3, column 14: These quotes are not closed");
        row("empty quotes", "public <x> = \" \";", "nothing between these quotes");
        row("open comment", "public <x> = a; /* b", "line 3, column 17: This comment is not closed");
        row("open name", "public <x = a;", "line 3, column 8: This rule name is not closed");
        row("bad name", "public <a b> = a;", "may hold letters");
        row("reserved", "public <NULL> = a;", "has a fixed meaning");
        row("stray", "public <x> = a > b;", "line 3, column 16: There is nothing that this >");
        row("no rule", "hello = a;", "line 3, column 1: A rule begins here");
        row("no equals", "public <x> a;", "Write = between");
        row("bad weight line", "/** @weight 0 */ public <x> = a;", "must be a number above 0");
        row("column in characters", "public <x> = हिन्दी शब्द );", "line 3, column 26: This closes");
    }

    void mistakesHaveAPlaceAndAnAdvice()
    {
        QFETCH(QString, rules);
        QFETCH(QString, message);
        const std::string said = refusal(rules.toStdString());
        QVERIFY2(said.find(message.toStdString()) != std::string::npos, said.c_str());
    }

    void wrongHeadersAreRefused()
    {
        const auto said = [](const std::string &text) {
            const auto out = readJsgf(text);
            return out ? std::string("accepted") : out.error().message();
        };
        QVERIFY(said("").find("A JSGF grammar begins with") != std::string::npos);
        QVERIFY(said("hello").find("A JSGF grammar begins with") != std::string::npos);
        QVERIFY(said("#JSGF V2.0;\ngrammar a;").find("Only version 1.0") != std::string::npos);
        QVERIFY(said("#JSGF V1.0 latin1;\ngrammar a;\npublic <x> = é;").find("UTF-8") != std::string::npos);
        QVERIFY(said("#JSGF V1.0;\npublic <x> = y;").find("grammar filigree;") != std::string::npos);
        QVERIFY(said("#JSGF V1.0;\ngrammar ;").find("name is missing") != std::string::npos);
        QVERIFY(said(std::string(head) + "public <x> = \xFF;").find("line 3, column 14: These bytes")
                != std::string::npos);
        QVERIFY(said(std::string("#JSGF V1.0;\ngrammar a;\0", 24)).find("not a text file") != std::string::npos);
    }

    void hostileTextsEndSoon()
    {
        QVERIFY(refusal("public <x> = " + std::string(1'000'000, '(') + "a").find("nested more than")
                != std::string::npos);
        std::string deep = "a";
        for (int i = 0; i < 90; ++i)
            deep = '(' + deep + " b)";
        QCOMPARE(compiled(read("public <x> = " + deep + ';'))->size().toString(), std::string("1"));
        std::string chain = "public <r0> = a;";
        for (int i = 1; i < 50'000; ++i)
            chain += "<r" + std::to_string(i) + "> = <r" + std::to_string(i - 1) + ">;\n";
        QCOMPARE(read(chain).rules.size(), std::size_t(50'000));
        std::string circle = "public <s> = <r0>;";
        for (int i = 0; i < 50'000; ++i)
            circle += "<r" + std::to_string(i) + "> = <r" + std::to_string((i + 1) % 50'000) + ">;\n";
        QVERIFY(refusal(circle).find("refers to itself") != std::string::npos);
        QVERIFY(refusal("/**" + std::string(2'000'000, '*')).find("not closed") != std::string::npos);
        QVERIFY(refusal("public <x> = " + std::string(3'000'000, 'a') + ';') == "accepted");
    }

    /// Whatever is cut out, doubled or swapped: a grammar or an error with a place, never a crash.
    void damagedTextsNeverCrash()
    {
        const std::string whole = writeJsgf(englishMusic());
        Random random(42);
        int accepted = 0;
        for (int round = 0; round < 20'000; ++round) {
            std::string text = whole;
            for (std::uint64_t edits = 1 + random.below(4); edits > 0; --edits) {
                const std::size_t at = random.below(text.size());
                switch (random.below(4)) {
                case 0:
                    text.erase(at, 1 + random.below(20));
                    break;
                case 1:
                    text.insert(at, 1, static_cast<char>(random.below(256)));
                    break;
                case 2:
                    text.insert(at, 1, ";=|*+<>()[]{}/\"\\"[random.below(16)]);
                    break;
                default:
                    text.insert(at, text.substr(random.below(text.size()), random.below(40)));
                }
            }
            const auto out = readJsgf(text);
            accepted += out ? 1 : 0;
            if (out)
                QVERIFY(validate(*out));
            else
                QVERIFY(!out.error().detail.empty());
        }
        QVERIFY(accepted > 100);
    }

    // What grew with the square of the list would run into ctest's limit.
    void largeLists()
    {
        Grammar grammar;
        Rule rule = valuesRule("v", "V", {});
        for (int i = 0; i < 200'000; ++i)
            rule.values.push_back({"value number " + std::to_string(i), 1.0 + i % 3, 0});
        grammar.rules.push_back(rule);
        grammar.rules.push_back(startRule("Do", E::slot("V", E::reference("v"))));
        QElapsedTimer timer;
        timer.start();
        const Grammar again = readJsgf(writeJsgf(grammar)).value();
        qInfo("written and read in %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(again.rules[0].values.size() == 200'000);
    }
};

QTEST_GUILESS_MAIN(TestJsgf)
#include "tst_jsgf.moc"
