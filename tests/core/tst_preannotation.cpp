// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include <algorithm>
#include <cmath>

#include "core/formats/jsgf.h"
#include "core/project/preannotation.h"
#include "support/rules.h"

using namespace filigree;
using namespace Qt::StringLiterals;

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
        const auto slot = Expression::slot("Genre", Expression::reference("genre"));
        const auto body =
            Expression::alternatives({Expression::sequence({Expression::word("play"), slot, Expression::word("music")}),
                                      Expression::sequence({Expression::word("put"), Expression::word("on"), slot,
                                                            Expression::word("please")})});
        grammar.rules = {tests::valuesRule("genre", "Genre", {{"rock", 1.0, 1}, {"soul", 1.0, 1}}),
                         tests::startRule("Play", body)};
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

    void aModelSpeaksWhereItIsSure_data()
    {
        QTest::addColumn<double>("intentProbability");
        QTest::addColumn<double>("slotProbability");
        QTest::addColumn<QString>("shown"); // of both lines
        // Under a heading the intent is the linguist's.
        QTest::newRow("sure") << 0.95 << 0.9 << u"1 [Play] put on swing|Genre please; 3 [Play] play swing|Genre"_s;
        QTest::newRow("of the slots") << 0.6 << 0.9 << u"3 [Play] play swing|Genre"_s;
        QTest::newRow("of nothing") << 0.99 << 0.79 << QString();
        QTest::newRow("no number") << std::nan("") << std::nan("") << QString();
    }

    void aModelSpeaksWhereItIsSure()
    {
        QFETCH(const double, intentProbability);
        QFETCH(const double, slotProbability);
        QFETCH(const QString, shown);
        const auto golden = parseGolden("put on swing please\n[Play]\nplay swing\nplay {hip hop}|Genre\n");
        SuggestionInput input{&*golden, nullptr, nullptr, {}, nullptr, {}, {}};
        input.model = [&](std::span<const std::string> tokens) {
            ModelReading out;
            out.utterance.intent = "Play";
            out.utterance.tokens.assign(tokens.begin(), tokens.end());
            const auto swing = std::find(tokens.begin(), tokens.end(), "swing");
            const auto at = static_cast<std::size_t>(swing - tokens.begin());
            out.utterance.slots = {{at, at + 1, "Genre"}};
            out.intentProbability = intentProbability;
            out.slotProbability = slotProbability;
            return out;
        };
        const auto found = suggestAnnotations(input);
        QStringList got;
        for (const std::string &line : lines(found))
            got.append(QString::fromStdString(line));
        QCOMPARE(got.join(u"; "_s), shown);
        for (const auto &one : found) {
            QVERIFY(one.source == AnnotationSuggestion::Source::Model);
            QCOMPARE(one.lines[0].movesIntent, one.lines[0].line == 1);
            QCOMPARE(one.probability, one.lines[0].movesIntent ? intentProbability * slotProbability : slotProbability);
            input.refused.insert(one.key);
        }
        QVERIFY(suggestAnnotations(input).empty());
    }

    /// The grammar, values that golden utterances speak for, the model, values of a catalogue alone.
    void whoGoesBeforeTheModel_data()
    {
        QTest::addColumn<QString>("ofModel");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second"); // when the first is refused
        QTest::newRow("against a known value")
            << u"play {jazz tonight}|Song in {the bath}|Room"_s << u"play jazz|Genre tonight in the bath"_s
            << u"play {jazz tonight}|Song in {the bath}|Room"_s;
        QTest::newRow("the same and more")
            << u"play jazz|Genre tonight in {the bath}|Room"_s << u"play jazz|Genre tonight in {the bath}|Room"_s
            << u"play jazz|Genre tonight in the bath"_s;
        QTest::newRow("the same value, wider")
            << u"play {jazz tonight}|Genre in the bath"_s << u"play {jazz tonight}|Genre in the bath"_s
            << u"play jazz|Genre tonight in the bath"_s;
        QTest::newRow("nothing more") << u"play jazz|Genre tonight in the bath"_s
                                      << u"play jazz|Genre tonight in the bath"_s << QString();
        QTest::newRow("without the known value")
            << u"play jazz tonight in {the bath}|Room"_s << u"play jazz|Genre tonight in the bath"_s
            << u"play jazz tonight in {the bath}|Room"_s;
        QTest::newRow("another intent") << u"[Stop]"_s << u"play jazz|Genre tonight in the bath"_s << QString();
    }

    void whoGoesBeforeTheModel()
    {
        QFETCH(const QString, ofModel);
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        const auto golden = parseGolden("[Play]\nplay jazz|Genre now\nplay jazz tonight in the bath\n");
        SuggestionInput input{&*golden, nullptr, nullptr, {}, nullptr, {}, {}};
        const auto said = ofModel == u"[Stop]"_s ? parseGoldenLine("play {jazz tonight}|Song in the bath", "Stop")
                                                 : parseGoldenLine(ofModel.toStdString(), "Play");
        QVERIFY(said);
        input.model = [&](std::span<const std::string>) { return ModelReading{*said, 0.99, 0.99}; };
        for (const QString &expected : {first, second}) {
            const auto found = suggestAnnotations(input);
            QCOMPARE(found.size(), std::size_t(expected.isEmpty() ? 0 : 1));
            if (expected.isEmpty())
                break;
            QCOMPARE(QString::fromStdString(toGolden(found[0].lines[0].utterance)), expected);
            input.refused.insert(found[0].key);
        }
    }

    /// A song "tonight" of a large catalogue is no reason to contradict a model; a song that people have is one.
    void aCatalogueAloneGivesWay()
    {
        const auto golden = parseGolden("[Play]\nwake me tonight\nplay {Hello}|Song loudly\n");
        const CatalogueIndex index({catalogue("Song", "songs", {"tonight"})}, m_progress);
        SuggestionInput input{&*golden, nullptr, &index, {}, nullptr, {}, {}};
        QCOMPARE(lines(suggestAnnotations(input)), (std::vector<std::string>{"2 [Play] wake me tonight|Song"}));
        const auto said = parseGoldenLine("wake me tonight|Time", "Play");
        QVERIFY(said);
        input.model = [&](std::span<const std::string>) { return ModelReading{*said, 0.99, 0.99}; };
        QCOMPARE(lines(suggestAnnotations(input)), (std::vector<std::string>{"2 [Play] wake me tonight|Time"}));
    }

    /// The names come from a file that anybody may have written.
    void namesThatTheNotationCannotHold_data()
    {
        QTest::addColumn<QString>("intent");
        QTest::addColumn<QString>("slot");
        QTest::newRow("a line in the intent") << u"A]\n[B"_s << u"Genre"_s;
        QTest::newRow("blanks around the intent") << u" Play "_s << u"Genre"_s;
        QTest::newRow("no intent") << QString() << u"Genre"_s;
        QTest::newRow("a line in the slot") << u"Play"_s << u"Genre\nplay"_s;
        QTest::newRow("a blank in the slot") << u"Play"_s << u"the genre"_s;
        QTest::newRow("a directive") << u"Play"_s << u"a|b"_s;
    }

    void namesThatTheNotationCannotHold()
    {
        QFETCH(const QString, intent);
        QFETCH(const QString, slot);
        const auto golden = parseGolden("play jazz\n");
        SuggestionInput input{&*golden, nullptr, nullptr, {}, nullptr, {}, {}};
        ModelReading said{golden->utterances[0].utterance, 1.0, 1.0};
        said.utterance.intent = "Play";
        said.utterance.slots = {{1, 2, "Genre"}};
        input.model = [&](std::span<const std::string>) { return said; };
        QCOMPARE(suggestAnnotations(input).size(), std::size_t(1));
        said.utterance.intent = intent.toStdString();
        said.utterance.slots = {{1, 2, slot.toStdString()}};
        QVERIFY(suggestAnnotations(input).empty());
    }

    void aModelLearnsFromWhatIsAnnotated()
    {
        const auto golden = parseGolden("play it\n[Play]\nplay jazz|Genre\nplay rock\n[Stop]\nstop it\n");
        std::vector<std::string> learned;
        for (const Utterance &one : annotatedUtterances(*golden))
            learned.push_back('[' + one.intent + "] " + toGolden(one));
        QCOMPARE(learned, (std::vector<std::string>{"[Play] play jazz|Genre", "[Stop] stop it"}));
    }
};

QTEST_GUILESS_MAIN(TestPreannotation)
#include "tst_preannotation.moc"
