// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include <algorithm>

#include "core/formats/jsgf.h"
#include "core/project/preannotation.h"

using namespace filigree;

namespace {

constexpr auto text = "play the song of the day\n"
                      "put on rock please\n"
                      "\n"
                      "[Play]\n"
                      "play jazz|Genre music\n"
                      "play {hip hop}|Genre music\n"
                      "play {Hello}|Song by {Adele}|Artist\n"
                      "play soul music\n"
                      "play Hello\n"
                      "play music\n"
                      "[Stop]\n"
                      "stop it\n";

Catalogue catalogue(const std::string &slot, const std::string &name, const std::vector<std::string> &values)
{
    Catalogue out{slot, name, {}};
    for (const std::string &value : values)
        out.values.push_back({value, 1.0});
    return out;
}

} // namespace

class TestPreannotation : public QObject {
    Q_OBJECT

private:
    NoProgress m_progress;

    static std::vector<std::string> lines(const std::vector<AnnotationSuggestion> &all)
    {
        std::vector<std::string> out;
        for (const AnnotationSuggestion &one : all)
            for (const auto &line : one.lines)
                out.push_back(std::to_string(line.line) + " [" + line.utterance.intent + "] "
                              + toGolden(line.utterance));
        return out;
    }

private Q_SLOTS:
    void valuesOfGoldenAndCatalogues()
    {
        const auto golden = parseGolden(text);
        const CatalogueIndex index({catalogue("Genre", "genres", {"Rock", "soul"}),
                                    catalogue("Song", "songs", {"music", "The Song", "play", "Rock"})},
                                   m_progress);
        const SuggestionInput input{&*golden, nullptr, &index, {}, nullptr, {}, {}};
        const auto found = suggestAnnotations(input);
        // "music", "play": words around slots; a song "Rock" is as likely, but there are more songs than genres.
        QCOMPARE(
            lines(found),
            (std::vector<std::string>{"1 [und] play {the song}|Song of the day", "2 [und] put on rock|Genre please",
                                      "8 [Play] play soul|Genre music", "9 [Play] play Hello|Song"}));
        QCOMPARE(found[2].catalogue, std::string("genres"));
        QCOMPARE(found[3].catalogue, std::string());
        SuggestionInput refused = input;
        refused.refused = {found[2].key};
        QCOMPARE(lines(suggestAnnotations(refused)).size(), std::size_t(3));
    }

    void theGrammarGoesFirstAndKnowsIntents()
    {
        Grammar grammar;
        Rule genre;
        genre.name = "genre";
        genre.kind = RuleKind::Values;
        genre.slot = "Genre";
        genre.values = {{"rock", 1.0, 1}, {"soul", 1.0, 1}};
        Rule start;
        start.name = "Play";
        start.kind = RuleKind::Start;
        start.intent = "Play";
        const auto slot = Expression::slot("Genre", Expression::reference("genre"));
        start.body =
            Expression::alternatives({Expression::sequence({Expression::word("play"), slot, Expression::word("music")}),
                                      Expression::sequence({Expression::word("put"), Expression::word("on"), slot,
                                                            Expression::word("please")})});
        grammar.rules = {genre, start};
        const auto compiled = CompiledGrammar::compile(grammar, m_progress);
        QVERIFY(compiled);
        const auto golden = parseGolden(text);
        const SuggestionInput input{&*golden, compiled->get(), nullptr, {}, nullptr, {}, {}};
        const auto found = suggestAnnotations(input);
        QCOMPARE(lines(found),
                 (std::vector<std::string>{"2 [Play] put on rock|Genre please", "8 [Play] play soul|Genre music",
                                           "9 [Play] play Hello|Song"}));
        QVERIFY(found[0].source == AnnotationSuggestion::Source::Grammar && found[0].lines[0].movesIntent);
        std::vector<const AnnotationSuggestion *> all;
        for (const auto &one : found)
            all.push_back(&one);
        const std::string after = withSuggestions(text, all);
        const auto again = parseGolden(after);
        QVERIFY(again && again->diagnostics.empty());
        QCOMPARE(again->utterances.size(), golden->utterances.size());
        const auto moved = std::find_if(again->utterances.begin(), again->utterances.end(), [](const auto &one) {
            return plainText(one.utterance) == "put on rock please";
        });
        QVERIFY(moved != again->utterances.end());
        QCOMPARE(moved->utterance.intent, std::string("Play"));
        QCOMPARE(suggestAnnotations({&*again, compiled->get(), nullptr, {}, nullptr, {}, {}}).size(), std::size_t(0));
    }

    /// Whoever refuses a reading is offered the next one, then what the catalogues know, and then nothing.
    void whatComesAfterARefusal()
    {
        const auto grammar = readJsgf("#JSGF V1.0;\ngrammar g;\n<g> = jazz | rock;\n<s> = jazz | hello;\n"
                                      "public <Play> = play (<g>{Genre} | <s>{Song});\n");
        QVERIFY(grammar);
        const auto compiled = CompiledGrammar::compile(*grammar, m_progress);
        QVERIFY(compiled);
        const auto golden = parseGolden("[Play]\nplay jazz\n");
        const CatalogueIndex index({catalogue("Mood", "moods", {"jazz"})}, m_progress);
        SuggestionInput input{&*golden, compiled->get(), &index, {}, nullptr, {}, {}};
        std::set<std::string> offered;
        for (const auto source : {AnnotationSuggestion::Source::Grammar, AnnotationSuggestion::Source::Grammar,
                                  AnnotationSuggestion::Source::Value}) {
            const auto found = suggestAnnotations(input);
            QCOMPARE(found.size(), std::size_t(1));
            QVERIFY(found[0].source == source);
            QVERIFY(offered.insert(found[0].lines[0].utterance.slots.at(0).type).second);
            input.refused.insert(found[0].key);
        }
        QCOMPARE(offered, (std::set<std::string>{"Genre", "Mood", "Song"}));
        QVERIFY(suggestAnnotations(input).empty());
    }

    void anIntentWithoutAHeadingGetsOne()
    {
        const auto golden = parseGolden("go on\n[A]\nb c\n");
        AnnotationSuggestion one;
        Utterance moved = golden->utterances[0].utterance;
        moved.intent = "Next";
        one.lines = {{1, golden->utterances[0].begin, golden->utterances[0].end, moved, true}};
        QCOMPARE(withSuggestions("go on\n[A]\nb c\n", {&one}), std::string("[A]\nb c\n\n[Next]\ngo on\n"));
    }

    void aClassIsAnnotatedWhereItsRuleStands()
    {
        const auto golden = parseGolden("[News]\ncall the celtics now\ncall the lakers now\nthe celtics are here\n");
        Grammar grammar;
        Rule rule;
        rule.name = "celtics_lakers";
        rule.body = Expression::alternatives({Expression::word("celtics"), Expression::word("lakers")});
        rule.evidence = {11, 12};
        grammar.rules = {rule};
        CatalogueProposal proposal;
        proposal.rule = rule.name;
        proposal.slot = "Team";
        proposal.catalogue = "teams";
        proposal.inside = {"celtics", "lakers"};
        proposal.probability = 0.9;
        SuggestionInput input{&*golden, nullptr, nullptr, {proposal}, &grammar, {{11, 2}, {12, 3}, {13, 4}}, {}};
        const auto found = suggestAnnotations(input);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(lines(found),
                 (std::vector<std::string>{"2 [News] call the celtics|Team now", "3 [News] call the lakers|Team now"}));
        input.refused = {found[0].key};
        QVERIFY(suggestAnnotations(input).empty());
    }
};

QTEST_GUILESS_MAIN(TestPreannotation)
#include "tst_preannotation.moc"
