// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The templates of a grammar, its most frequent values, and the two together for a project.
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/annotation/golden.h"
#include "core/fst/compiledgrammar.h"
#include "core/generation/corpusplan.h"
#include "core/grammar/frequentvalues.h"
#include "core/grammar/templategrammar.h"
#include "core/project/corpusmaking.h"
#include "core/project/grammartemplates.h"
#include "core/project/leftout.h"
#include "core/project/newproject.h"
#include "core/project/resamplingsettings.h"
#include "support/grammars.h"
#include "support/rules.h"

using namespace filigree;
using namespace filigree::tests;
using E = Expression;

namespace {

bool nothing(std::string_view, std::string_view)
{
    return false;
}

/// "Play: play {Genre}"
std::string templateKey(const Utterance &utterance)
{
    return utterance.intent + ": " + templateText(utterance);
}

std::set<std::string> templatesOf(const Grammar &grammar)
{
    std::set<std::string> out;
    for (const auto &[text, listed] : listLanguage(grammar))
        out.insert(templateKey(listed.utterance));
    return out;
}

/// Play: play (genres | salsa)|Genre, of which rock is the most frequent.
Grammar music()
{
    const E play = E::sequence(
        {E::word("play"), E::slot("Genre", E::alternatives({E::word("salsa"), E::reference("genres")}, {0.2, 0.8})),
         E::optional(E::sequence(
             {E::word("for"), E::slot("Who", E::sequence({E::word("Ada"), E::optional(E::word("B."), 0.2)}))}))});
    Grammar out;
    out.locale = "en-US";
    out.rules = {valuesRule("genres", "Genre", {{"Fado", 1.0, 1}, {"hard rock", 3.0, 3}, {"pop", 3.0, 3}}),
                 startRule("Play", play)};
    return out;
}

using Lists = std::map<std::string, std::vector<std::string>>;

Lists valuesOf(const Grammar &grammar, const RefusedValue &refused, std::size_t perPlace)
{
    NoProgress progress;
    return frequentValues(grammar, refused, perPlace, progress).value();
}

} // namespace

class TestGrammarTemplates final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mostFrequentValues();
    void refusedValues();
    void endlessRules();
    void templatesStay_data();
    void templatesStay();
    void ofAProject_data() { templatesStay_data(); }
    void ofAProject();
    void sharedOutLikeACorpus();
    void withoutWhatWasRejected();

private:
    QTemporaryDir m_folder;
    int m_projects = 0;
    [[nodiscard]] std::optional<NewProject> begin(const Grammar &grammar, std::string_view golden);
};

std::optional<NewProject> TestGrammarTemplates::begin(const Grammar &grammar, std::string_view golden)
{
    auto made =
        NewProject::begin(m_folder.filePath(QString::number(++m_projects) + ".filigree").toStdString(), grammar.locale);
    if (!made)
        return {};
    const auto parsed = parseGolden(golden);
    if (!parsed || !made->store().setGoldenText(golden, *parsed))
        return {};
    return *std::move(made);
}

void TestGrammarTemplates::mostFrequentValues()
{
    const Lists two = valuesOf(music(), nothing, 2);
    QCOMPARE(two.size(), std::size_t(2));
    QCOMPARE(two.at("Genre"), (std::vector<std::string>{"hard rock", "pop"}));
    QCOMPARE(two.at("Who"), (std::vector<std::string>{"Ada", "Ada B."}));
    QCOMPARE(valuesOf(music(), nothing, 9).at("Genre"),
             (std::vector<std::string>{"hard rock", "pop", "Fado", "salsa"}));
    QCOMPARE(slotTypesOf(music()), (std::vector<std::string>{"Genre", "Who"}));
}

void TestGrammarTemplates::refusedValues()
{
    const auto only = [](std::string_view wanted) {
        return valuesOf(
            music(), [=](std::string_view slot, std::string_view words) { return slot == "Genre" && words != wanted; },
            3);
    };
    QCOMPARE(only("pop").at("Genre"), std::vector<std::string>{"pop"});
    QCOMPARE(only("salsa").at("Genre"), std::vector<std::string>{"salsa"});
    QVERIFY(only("none of them").at("Genre").empty());
    QCOMPARE(only("pop").at("Who").size(), std::size_t(2));
    // Alternatives of weight 0 are not in the language.
    Grammar never = music();
    never.rules[1].body.parts[1].parts[0].weights = {0.0, 1.0};
    const Lists values = valuesOf(never, nothing, 9);
    QVERIFY(std::ranges::find(values.at("Genre"), "salsa") == values.at("Genre").end());
}

/// Each rule has the one before it twice: in all, 2^60 words, or as many values.
void TestGrammarTemplates::endlessRules()
{
    for (const bool sequence : {true, false}) {
        Grammar grammar;
        for (int i = 0; i < 60; ++i) {
            const E before = i == 0 ? E::word("a") : E::reference("r" + std::to_string(i - 1));
            grammar.rules.push_back(phraseRule(
                "r" + std::to_string(i), sequence ? E::sequence({before, before}) : E::alternatives({before, before})));
        }
        grammar.rules.push_back(startRule("Play", E::slot("Genre", E::reference("r59"))));
        QCOMPARE(valuesOf(grammar, nothing, 3).at("Genre").size(), std::size_t(sequence ? 0 : 1));
    }
}

void TestGrammarTemplates::templatesStay_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = -3; seed < 40; ++seed)
        QTest::addRow("%d", seed) << seed;
}

/// None is lost, none is new, and each is one sentence.
void TestGrammarTemplates::templatesStay()
{
    QFETCH(int, seed);
    const Grammar grammar = grammarOfSeed(seed);
    const Grammar templates = templateGrammar(grammar);
    QVERIFY(validate(templates));
    QCOMPARE(templatesOf(templates), templatesOf(grammar));
    QCOMPARE(listLanguage(templates).size(), templatesOf(grammar).size());
}

/// All of them, when there is room; and sentences of the grammar, whose values have their own places.
void TestGrammarTemplates::ofAProject()
{
    QFETCH(int, seed);
    const Grammar grammar = grammarOfSeed(seed);
    auto project = begin(grammar, "[PlayMusic]\nplay some rock|GenreName\n");
    QVERIFY(project);
    NoProgress progress;
    const auto all = grammarTemplates(project->store(), grammar, 100'000, progress);
    QVERIFY2(all, all ? "" : all.error().message().c_str());
    const auto language = listLanguage(grammar);
    std::set<std::string> seen;
    for (const Utterance &one : *all) {
        QVERIFY2(seen.insert(templateKey(one)).second, templateKey(one).c_str());
        QVERIFY2(language.contains(key(one)), key(one).c_str());
    }
    QCOMPARE(seen, templatesOf(grammar));
    const auto some = grammarTemplates(project->store(), grammar, 2, progress);
    QVERIFY(some);
    QCOMPARE(some->size(), std::min<std::size_t>(2, seen.size()));
    QCOMPARE(grammarTemplates(project->store(), grammar, 2, progress).value(), *some);
}

/// A pattern of very many templates leaves the others what a corpus would give them.
void TestGrammarTemplates::sharedOutLikeACorpus()
{
    Grammar grammar = music();
    std::vector<E> verbs;
    for (int i = 0; i < 500; ++i)
        verbs.push_back(E::word("verb" + std::to_string(i)));
    grammar.rules.push_back(startRule("Stop", E::alternatives(verbs)));
    auto project = begin(grammar, "@locale en-US\n[Play]\nplay pop|Genre\n");
    QVERIFY(project);
    ResamplingSettings settings;
    settings.shares.distribution = Distribution::Uniform;
    QVERIFY(storeResamplingSettings(project->store(), settings));
    NoProgress progress;
    const auto templates = grammarTemplates(project->store(), grammar, 6, progress);
    QVERIFY(templates);
    QCOMPARE(templates->size(), std::size_t(6));
    QCOMPARE(std::ranges::count(*templates, std::string("Play"), &Utterance::intent), 2); // both that there are
}

void TestGrammarTemplates::withoutWhatWasRejected()
{
    const Grammar grammar = music();
    auto project = begin(grammar, "@locale en-US\n[Play]\nplay pop|Genre\n");
    QVERIFY(project);
    const auto parsed = parseGolden("[Play]\nplay {hard  ROCK}|Genre\nplay pop|Genre for Ada|Who\nplay pop|Genre\n");
    QVERIFY(parsed);
    QVERIFY(project->store().addRejection(rejectValue(parsed->utterances[0].utterance, 0, {})));
    QVERIFY(project->store().addRejection(rejectTemplate(parsed->utterances[1].utterance, {})));
    QVERIFY(project->store().addRejection(rejectSentence(parsed->utterances[2].utterance, {})));
    NoProgress progress;
    const auto all = grammarTemplates(project->store(), grammar, 100, progress);
    QVERIFY2(all, all ? "" : all.error().message().c_str());
    QCOMPARE(all->size(), std::size_t(1));
    QCOMPARE(toGolden(all->front()), std::string("play Fado|Genre")); // another sentence of the same template
}

QTEST_GUILESS_MAIN(TestGrammarTemplates)
#include "tst_grammartemplates.moc"
