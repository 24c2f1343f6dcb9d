// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <functional>
#include <set>

#include <QElapsedTimer>
#include <QTest>

#include "core/annotation/golden.h"
#include "core/base/random.h"
#include "core/fst/compiledgrammar.h"
#include "core/fst/fstgraph.h"
#include "core/fst/ruleeffect.h"
#include "support/grammars.h"
#include "support/machines.h"
#include "support/rules.h"

using namespace filigree;
using namespace filigree::tests;
using E = Expression;

namespace {

NoProgress noProgress;

/// The grammar in which no use of the rule can succeed: the rule stands for nothing that can be said.
Grammar without(Grammar grammar, std::size_t rule)
{
    Rule &gone = grammar.rules[rule];
    if (gone.kind == RuleKind::Values) {
        gone.kind = RuleKind::Phrase;
        gone.values.clear();
    }
    gone.body = E::alternatives({E::word("never")}, {0});
    return grammar;
}

std::set<std::string> keysOf(const Grammar &grammar)
{
    std::set<std::string> out;
    for (const auto &[name, item] : listLanguage(grammar))
        out.insert(name);
    return out;
}

/// A rule is used inside a slot's listed value (`the <genre>`): then its own share of the values is not told apart.
bool usedInAListedValue(const Grammar &grammar, const std::string &name)
{
    const std::function<bool(const E &, bool)> look = [&](const E &body, bool listed) {
        if (body.kind == E::Kind::Reference)
            return listed && body.text == name;
        const bool inside = listed || (body.kind == E::Kind::Sequence && body.parts.size() > 1);
        return std::any_of(body.parts.begin(), body.parts.end(), [&](const E &part) { return look(part, inside); });
    };
    const std::function<bool(const E &)> slots = [&](const E &body) {
        if (body.kind == E::Kind::Slot)
            return look(body.parts[0], false);
        return std::any_of(body.parts.begin(), body.parts.end(), slots);
    };
    return std::any_of(grammar.rules.begin(), grammar.rules.end(), [&](const Rule &rule) { return slots(rule.body); });
}

/// As large as what is learnt from a hundred utterances: 150 rules.
Grammar largeGrammar()
{
    Random random(9);
    Grammar grammar;
    for (int i = 0; i < 30; ++i) {
        Rule rule = valuesRule("values_" + std::to_string(i), "Slot" + std::to_string(i % 8), {});
        for (int v = 0; v < 400; ++v)
            if (v < 10 || random.below(2) == 0)
                rule.values.push_back({"value " + std::to_string(i % 8) + ' ' + std::to_string(v), 1.0 + v % 3, 0});
        grammar.rules.push_back(rule);
    }
    const auto someWord = [&] { return E::word('w' + std::to_string(random.below(120))); };
    for (int i = 0; i < 110; ++i) {
        Rule rule;
        rule.name = "phrase_" + std::to_string(i);
        std::vector<E> parts;
        for (std::uint64_t k = 0; k < 2 + random.below(3); ++k)
            parts.push_back(random.below(3) == 0 && i > 10 ? E::reference("phrase_" + std::to_string(random.below(10)))
                                                           : E::sequence({someWord(), E::optional(someWord())}));
        rule.body = E::alternatives(std::move(parts));
        grammar.rules.push_back(rule);
    }
    for (int i = 0; i < 10; ++i) {
        Rule rule;
        rule.name = rule.intent = "Intent" + std::to_string(i);
        rule.kind = RuleKind::Start;
        std::vector<E> ways;
        for (int k = 0; k < 7; ++k) {
            std::vector<E> parts;
            for (int p = 0; p < 3; ++p) {
                parts.push_back(E::optional(E::reference("phrase_" + std::to_string(random.below(110)))));
                const std::uint64_t v = random.below(30);
                parts.push_back(E::slot("Slot" + std::to_string(v % 8), E::reference("values_" + std::to_string(v))));
            }
            parts.push_back(E::reference("phrase_" + std::to_string(random.below(110))));
            ways.push_back(E::sequence(std::move(parts)));
        }
        rule.body = E::alternatives(std::move(ways));
        grammar.rules.push_back(rule);
    }
    return grammar;
}

} // namespace

class TestRuleEffect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lossesAreTheListedOnes_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = -1; seed < 80; ++seed)
            QTest::addRow("%d", seed) << seed;
    }

    void lossesAreTheListedOnes()
    {
        QFETCH(int, seed);
        const Grammar grammar = seed < 0 ? englishMusic() : randomGrammar(std::uint64_t(seed));
        const auto machine = compiled(grammar);
        const auto whole = keysOf(grammar);
        Grammar filled = grammar;
        QVERIFY(fillRuleEffects(filled, *machine, {}, noProgress));
        for (std::size_t rule = 0; rule < grammar.rules.size(); ++rule) {
            if (usedInAListedValue(grammar, grammar.rules[rule].name))
                continue;
            const auto rest = keysOf(without(grammar, rule));
            const auto lost = sentencesLostWithout(grammar, *machine, rule, noProgress);
            QCOMPARE(lost->toString(), std::to_string(whole.size() - rest.size()));
            QVERIFY(filled.rules[rule].added == *lost);
            QCOMPARE(filled.rules[rule].examples.size(), std::min<std::size_t>(3, whole.size() - rest.size()));
            const auto all = sentencesAddedBy(grammar, *machine, rule, {}, 100'000, noProgress).value();
            QCOMPARE(all.size(), whole.size() - rest.size());
            for (const Utterance &utterance : all)
                QVERIFY(whole.contains(key(utterance)) && !rest.contains(key(utterance)));
        }
    }

    void goldenSentencesAreNoExamples()
    {
        Grammar grammar = englishMusic();
        const auto machine = compiled(grammar);
        std::vector<Utterance> golden;
        for (const auto &[name, item] : listLanguage(grammar))
            if (name != "PlayMusic: play Madonna|ArtistName")
                golden.push_back(item.utterance);
        QVERIFY(fillRuleEffects(grammar, *machine, golden, noProgress));
        QCOMPARE(grammar.find("ArtistName")->examples.size(), std::size_t(1));
        QCOMPARE(grammar.find("ArtistName")->examples[0], std::string("play Madonna|ArtistName"));
        QVERIFY(grammar.find("GenreName.music")->examples.empty());
        QVERIFY(!(grammar.find("GenreName.music")->added == Count128(0)));
    }

    void aHundredAndFiftyRulesAreQuick()
    {
        Grammar grammar = largeGrammar();
        QElapsedTimer timer;
        timer.start();
        const auto machine = compiled(grammar);
        const auto compileTime = timer.restart();
        QVERIFY(fillRuleEffects(grammar, *machine, {}, noProgress));
        const auto effectTime = timer.restart();
        for (std::size_t i = 0; i < machine->intents().size(); ++i)
            QVERIFY(fstGraph(*machine, i, noProgress));
        qInfo("%zu rules: compiled in %lld ms, effects in %lld ms, graphs in %lld ms; %s sentences",
              grammar.rules.size(), static_cast<long long>(compileTime), static_cast<long long>(effectTime),
              static_cast<long long>(timer.elapsed()), machine->size().toString().c_str());
        QVERIFY(effectTime < 5'000);
    }

    void graphPathsFollowSentences()
    {
        for (int seed = -1; seed < 60; ++seed) {
            const Grammar grammar = seed < 0 ? englishMusic() : randomGrammar(std::uint64_t(seed));
            const auto machine = compiled(grammar);
            std::map<std::string, FstGraph> graphs;
            for (std::size_t i = 0; i < machine->intents().size(); ++i)
                graphs.emplace(machine->intents()[i], fstGraph(*machine, i, noProgress).value());
            int tried = 0;
            for (const auto &[name, item] : listLanguage(grammar)) {
                if (++tried > 200)
                    break;
                const FstGraph &graph = graphs.at(item.utterance.intent);
                const auto path = fstPath(*machine, graph, item.utterance);
                QVERIFY(!path.empty());
                std::uint32_t state = 0;
                std::set<std::uint32_t> onPath;
                for (const std::uint32_t arc : path) {
                    QCOMPARE(graph.arcs[arc].from, state);
                    state = graph.arcs[arc].to;
                    QVERIFY(!graph.arcs[arc].rules.empty());
                    onPath.insert(graph.arcs[arc].rules.begin(), graph.arcs[arc].rules.end());
                }
                QVERIFY(graph.final[state] != 0);
                // Every rule of the derivation lies on the path, unless it only left something out.
                const auto derivation = machine->derive(item.utterance).value();
                for (const std::size_t rule : derivation.rules) {
                    const Rule &used = grammar.rules[rule];
                    if (used.kind != RuleKind::Phrase)
                        QVERIFY(onPath.contains(std::uint32_t(rule)));
                }
                const auto paths = fstPaths(*machine, graph, item.utterance.tokens, 100);
                QVERIFY(std::any_of(paths.begin(), paths.end(), [&](const FstPath &p) {
                    return p.parse.utterance == item.utterance && p.arcs == path;
                }));
            }
        }
    }

    void graphsOfTheMusicGrammar()
    {
        const Grammar grammar = englishMusic();
        const auto machine = compiled(grammar);
        const FstGraph graph = fstGraph(*machine, 0, noProgress).value();
        std::string labels;
        for (const FstGraphArc &arc : graph.arcs)
            labels += arc.label + ' ';
        QVERIFY(labels.find("<GenreName>") != std::string::npos && labels.find("<ArtistName>") != std::string::npos);
        QCOMPARE(graph.stateCount(), std::size_t(7));
        for (const FstGraphArc &arc : graph.arcs) {
            QVERIFY(arc.from < graph.stateCount() && arc.to < graph.stateCount());
            if (arc.label == "put")
                QCOMPARE(arc.rules, (std::vector<std::uint32_t>{3, 5}));
            if (arc.slot == "ArtistName")
                QCOMPARE(arc.rules, (std::vector<std::uint32_t>{2, 5}));
        }
        const auto groups = groupParallelArcs(graph);
        std::size_t sum = 0;
        for (const FstArcGroup &group : groups)
            sum += group.arcs.size();
        QCOMPARE(sum, graph.arcs.size());
        QVERIFY(!fstGraph(*machine, 9, noProgress));
        QVERIFY(fstPaths(*machine, graph, std::vector<std::string>{"read", "jazz", "books"}).empty());
        QCOMPARE(fstPaths(*machine, graph, std::vector<std::string>{"play", "hip", "hop"}).size(), std::size_t(1));
        Grammar empty;
        empty.rules.push_back(grammar.rules[5]);
        empty.rules[0].body = E::sequence({});
        const auto silent = compiled(empty);
        const FstGraph nothing = fstGraph(*silent, 0, noProgress).value();
        QVERIFY(nothing.arcs.empty() && nothing.stateCount() == 1);
        QVERIFY(fstPath(*silent, nothing, parseGoldenLine("play", "PlayMusic").value()).empty());
    }
};

QTEST_GUILESS_MAIN(TestRuleEffect)
#include "tst_ruleeffect.moc"
