// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Graphs whose slots are spelled out, and graphs of one rule: they say what a plain listing of the language says.
#include <algorithm>
#include <functional>
#include <set>
#include <utility>

#include <QTest>

#include "core/annotation/golden.h"
#include "core/fst/fstexport.h"
#include "core/fst/intentmachine.h"
#include "core/fst/singlerule.h"
#include "support/cancelling.h"
#include "support/grammars.h"
#include "support/machines.h"

using namespace filigree;
using namespace filigree::tests;
using E = Expression;

namespace {

NoProgress noProgress;
constexpr FstGraphOptions spelledOut{false, 1'000'000};

/// What the ways through the graph say: sentences in the golden notation, with the slot's name for a slot that is one
/// arc. `outer` states lie outside of values.
std::set<std::string> saidBy(const FstGraph &graph, std::size_t outer)
{
    std::set<std::string> out;
    std::string value;
    const std::function<void(std::uint32_t, const std::string &)> walk = [&](std::uint32_t state,
                                                                             const std::string &said) {
        if (state < outer && graph.final[state] != 0)
            out.insert(said);
        for (const FstGraphArc &arc : graph.arcs) {
            if (arc.from != state)
                continue;
            if (arc.kind == FstArcKind::ValueWord) {
                const std::string before = value;
                value += (value.empty() ? "" : " ") + arc.label;
                if (arc.to >= outer) {
                    walk(arc.to, said);
                } else {
                    const std::string whole = std::exchange(value, std::string());
                    walk(arc.to, said + '{' + whole + "}|" + arc.slot + ' ');
                }
                value = before;
            } else {
                walk(arc.to, said + arc.label + ' ');
            }
        }
    };
    walk(0, {});
    return out;
}

/// The same of a sentence, with or without the values of its slots.
std::string notation(const Utterance &utterance, bool collapsed)
{
    std::string out;
    auto slot = utterance.slots.begin();
    for (std::size_t i = 0; i < utterance.tokens.size();) {
        if (slot == utterance.slots.end() || slot->begin != i) {
            out += utterance.tokens[i++] + ' ';
            continue;
        }
        out += collapsed ? '<' + slot->type + "> " : '{' + slotValue(utterance, *slot) + "}|" + slot->type + ' ';
        i = slot->end;
        ++slot;
    }
    return out;
}

std::set<std::string> languageOf(const Grammar &grammar, const std::string &intent, bool collapsed)
{
    std::set<std::string> out;
    for (const auto &[name, item] : listLanguage(grammar))
        if (item.utterance.intent == intent)
            out.insert(notation(item.utterance, collapsed));
    return out;
}

/// The plain way to ask what a rule says: an intent that is this rule alone.
Grammar alone(Grammar grammar, const std::string &rule)
{
    const Rule wanted = *grammar.find(rule);
    std::erase_if(grammar.rules, [](const Rule &each) { return each.kind == RuleKind::Start; });
    Rule start;
    start.name = "alone";
    start.kind = RuleKind::Start;
    start.intent = wanted.kind == RuleKind::Start ? wanted.intent : rule;
    start.body = wanted.kind == RuleKind::Start ? wanted.body
        : wanted.kind == RuleKind::Values       ? E::slot(wanted.slot, E::reference(rule))
                                                : E::reference(rule);
    grammar.rules.push_back(start);
    return grammar;
}

Grammar withManyArtists(int count)
{
    Grammar grammar = englishMusic();
    Rule &artists = grammar.rules[2];
    artists.values.clear();
    for (int i = 0; i < count; ++i)
        artists.values.push_back({"artist number " + std::to_string(i), 1, 0});
    return grammar;
}

} // namespace

class TestSingleRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void graphsSayTheLanguage()
    {
        for (int seed = -1; seed < 60; ++seed) {
            const Grammar grammar = seed < 0 ? englishMusic() : randomGrammar(std::uint64_t(seed));
            const auto machine = compiled(grammar);
            for (std::size_t i = 0; i < machine->intents().size(); ++i) {
                const std::string &intent = machine->intents()[i];
                const FstGraph open = good(fstGraph(*machine, i, spelledOut, noProgress));
                QVERIFY(!open.collapsed);
                QVERIFY(std::is_sorted(open.arcs.begin(), open.arcs.end(),
                                       [](const auto &a, const auto &b) { return a.from < b.from; }));
                QVERIFY(std::none_of(open.arcs.begin(), open.arcs.end(), [](const FstGraphArc &arc) {
                    return arc.kind == FstArcKind::Slot || arc.kind == FstArcKind::OtherValues || arc.rules.empty();
                }));
                QVERIFY(saidBy(open, machine->machine(i).minimal.stateCount()) == languageOf(grammar, intent, false));
                const FstGraph closed = good(fstGraph(*machine, i, noProgress));
                QVERIFY(closed.collapsed);
                QVERIFY(saidBy(closed, closed.stateCount()) == languageOf(grammar, intent, true));
            }
        }
    }

    /// A slot is one arc with its name between the states where its values stood.
    void collapsedSlotsAreOneArc()
    {
        const auto machine = compiled(englishMusic());
        const FstGraph closed = good(fstGraph(*machine, 0, noProgress));
        QCOMPARE(std::count_if(closed.arcs.begin(), closed.arcs.end(),
                               [](const FstGraphArc &arc) { return arc.kind == FstArcKind::Slot; }),
                 4); // a genre after the verb, after "some" and after "more"; an artist after the verb
        QVERIFY(std::all_of(closed.arcs.begin(), closed.arcs.end(), [](const FstGraphArc &arc) {
            return (arc.kind == FstArcKind::Slot) == !arc.slot.empty()
                && (arc.slot.empty() || arc.label == '<' + arc.slot + '>');
        }));
        const FstGraph open = good(fstGraph(*machine, 0, spelledOut, noProgress));
        QVERIFY(open.stateCount() > closed.stateCount()); // "hip hop" has a state inside
    }

    void sentencesAreFollowedInSpelledOutGraphs()
    {
        for (int seed = -1; seed < 60; ++seed) {
            const Grammar grammar = seed < 0 ? englishMusic() : randomGrammar(std::uint64_t(seed));
            const auto machine = compiled(grammar);
            for (std::size_t i = 0; i < machine->intents().size(); ++i) {
                const FstGraph graph = good(fstGraph(*machine, i, {false, 0}, noProgress)); // two values a place
                int tried = 0;
                for (const auto &[name, item] : listLanguage(grammar)) {
                    if (item.utterance.intent != graph.intent || ++tried > 100)
                        continue;
                    const auto path = fstPath(*machine, graph, item.utterance);
                    QVERIFY2(!path.empty(), name.c_str());
                    std::uint32_t state = 0;
                    std::string said;
                    for (const std::uint32_t arc : path) {
                        QCOMPARE(graph.arcs[arc].from, state);
                        state = graph.arcs[arc].to;
                        if (graph.arcs[arc].kind != FstArcKind::OtherValues)
                            said += graph.arcs[arc].label + ' ';
                    }
                    QVERIFY(graph.final[state] != 0);
                    if (std::none_of(path.begin(), path.end(), [&](std::uint32_t arc) {
                            return graph.arcs[arc].kind == FstArcKind::OtherValues;
                        }))
                        QCOMPARE(said, plainText(item.utterance) + ' ');
                }
            }
        }
    }

    void manyValuesAreCounted()
    {
        const auto machine = compiled(withManyArtists(200'000));
        const FstGraph graph = good(fstGraph(*machine, 0, {false, 1'200}, noProgress));
        QVERIFY2(graph.arcs.size() < 200, std::to_string(graph.arcs.size()).c_str());
        const auto rest = std::find_if(graph.arcs.begin(), graph.arcs.end(), [](const FstGraphArc &arc) {
            return arc.kind == FstArcKind::OtherValues && arc.slot == "ArtistName";
        });
        QVERIFY(rest != graph.arcs.end());
        const auto shown = std::count_if(graph.arcs.begin(), graph.arcs.end(), [](const FstGraphArc &arc) {
            return arc.slot == "ArtistName" && arc.kind == FstArcKind::ValueWord && arc.label != "artist"
                && arc.label != "number";
        });
        QCOMPARE(rest->values + std::uint64_t(shown), std::uint64_t(200'000));
        const auto here = static_cast<std::uint32_t>(rest - graph.arcs.begin());
        const auto path =
            fstPath(*machine, graph, parseGoldenLine("play {artist number 150000}|ArtistName", "").value());
        QCOMPARE(path.size(), std::size_t(2));
        QCOMPARE(path.back(), here);
        const auto known = fstPath(*machine, graph, parseGoldenLine("play {artist number 0}|ArtistName", "").value());
        QCOMPARE(known.size(), std::size_t(4));
        QVERIFY(fstPath(*machine, graph, parseGoldenLine("play {artist none}|ArtistName", "").value()).empty());
    }

    void oneRuleSaysWhatItSaysAlone()
    {
        for (int seed = -1; seed < 60; ++seed) {
            const Grammar grammar = seed < 0 ? englishMusic() : randomGrammar(std::uint64_t(seed));
            for (std::size_t r = 0; r < grammar.rules.size(); ++r) {
                const Rule &rule = grammar.rules[r];
                const Grammar plain = alone(grammar, rule.name);
                const auto machine = good(compileRule(grammar, r, noProgress));
                QCOMPARE(machine->intents().size(), std::size_t(1));
                for (const bool collapsed : {false, true}) {
                    FstGraph graph = good(ruleGraph(grammar, r, *machine, {collapsed, 1'000'000}, noProgress));
                    auto wanted = languageOf(plain, machine->intents()[0], collapsed);
                    if (graph.final[0] != 0)
                        wanted.insert(std::string());
                    QVERIFY(saidBy(graph, collapsed ? graph.stateCount() : machine->machine(0).minimal.stateCount())
                            == wanted);
                    for (const FstGraphArc &arc : graph.arcs) {
                        QVERIFY(!arc.rules.empty() && arc.rules.back() <= r);
                        QVERIFY(std::find(arc.rules.begin(), arc.rules.end(), r) != arc.rules.end());
                    }
                }
            }
        }
    }

    void rulesOfTheMusicGrammar()
    {
        const Grammar grammar = englishMusic();
        const auto verbs = good(compileRule(grammar, 3, noProgress));
        QCOMPARE(verbs->intents().front(), std::string("play_verb"));
        const FstGraph graph = good(ruleGraph(grammar, 3, *verbs, {}, noProgress));
        const std::set<std::string> wanted{"play ", "put on "};
        QVERIFY(saidBy(graph, graph.stateCount()) == wanted);
        QVERIFY(graph.final[0] == 0);
        QVERIFY(!compileRule(grammar, 99, noProgress));
        Grammar loose = grammar;
        loose.rules[4].body = E::optional(E::word("more"));
        const auto more = good(compileRule(loose, 4, noProgress));
        QVERIFY(good(ruleGraph(loose, 4, *more, {}, noProgress)).final[0] != 0); // may be left out
        Cancelled cancelled;
        const auto none = compileRule(withManyArtists(200'000), 2, cancelled);
        QVERIFY(!none && none.error().code == ErrorCode::Cancelled);
    }

    /// A whole sentence goes through a rule with some of its words.
    void sentencesPassThroughRules()
    {
        const Grammar grammar = englishMusic();
        const Utterance sentence = parseGoldenLine("put on some more {hip hop}|GenreName music", "PlayMusic").value();
        const auto passage = [&](std::size_t rule, const FstGraphOptions &options) {
            const auto machine = good(compileRule(grammar, rule, noProgress));
            return rulePassage(*machine, good(ruleGraph(grammar, rule, *machine, options, noProgress)), sentence);
        };
        for (const FstGraphOptions &options : {FstGraphOptions(), spelledOut}) {
            const auto verb = passage(3, options);
            QVERIFY(verb && verb->begin == 0 && verb->end == 2 && verb->arcs.size() == 2);
            const auto more = passage(4, options);
            QVERIFY(more && more->begin == 2 && more->end == 4); // not the shorter "some", nor "more"
            const auto genre = passage(0, options);
            QVERIFY(genre && genre->begin == 4 && genre->end == 6);
            QCOMPARE(genre->arcs.size(), std::size_t(options.collapseSlots ? 1 : 2));
            QVERIFY(!passage(2, options)); // no artist in it
            const auto whole = passage(5, options);
            QVERIFY(whole && whole->begin == 0 && whole->end == 7);
        }
    }

    void exportedGraphsFollowTheSwitch()
    {
        const Grammar grammar = englishMusic();
        const auto genres = good(compileRule(grammar, 0, noProgress));
        FstExportOptions options;
        const std::string closed = good(fstDot(*genres, 0, options, noProgress));
        QVERIFY(closed.find("<GenreName>") != std::string::npos && closed.find("hip") == std::string::npos);
        QVERIFY(closed.find("digraph \"GenreName.music\"") != std::string::npos);
        options.collapseSlots = false;
        const std::string open = good(fstDot(*genres, 0, options, noProgress));
        QVERIFY(open.find("{hip}") != std::string::npos && open.find("<GenreName>") == std::string::npos);
        const auto many = good(compileRule(withManyArtists(200'000), 2, noProgress));
        QVERIFY(good(fstDot(*many, 0, options, noProgress)).find("199980 more") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestSingleRule)
#include "tst_singlerule.moc"
