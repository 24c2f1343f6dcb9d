// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Grammars with one value in each slot, and the templates of a project's grammar.
#include <QTemporaryDir>
#include <QtTest>

#include <optional>
#include <set>
#include <string>

#include "core/annotation/golden.h"
#include "core/grammar/singlevalues.h"
#include "core/project/grammartemplates.h"
#include "core/project/leftout.h"
#include "core/project/newproject.h"
#include "support/grammars.h"

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
    Rule genres;
    genres.kind = RuleKind::Values;
    genres.name = "genres";
    genres.slot = "Genre";
    genres.values = {{"Fado", 1.0, 1}, {"hard rock", 3.0, 3}, {"pop", 3.0, 3}};
    Rule play;
    play.kind = RuleKind::Start;
    play.name = "Play";
    play.intent = "Play";
    play.body = E::sequence(
        {E::word("play"), E::slot("Genre", E::alternatives({E::word("salsa"), E::reference("genres")}, {0.2, 0.8})),
         E::optional(E::sequence(
             {E::word("for"), E::slot("Who", E::sequence({E::word("Ada"), E::optional(E::word("B."), 0.2)}))}))});
    Grammar out;
    out.locale = "en-US";
    out.rules = {genres, play};
    return out;
}

std::set<std::string> sentences(const Grammar &grammar)
{
    std::set<std::string> out;
    for (const auto &[text, listed] : listLanguage(grammar))
        out.insert(toGolden(listed.utterance));
    return out;
}

} // namespace

class TestGrammarTemplates final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mostProbableValues();
    void refusedValues();
    void templatesStay_data();
    void templatesStay();
    void ofAProject();
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

void TestGrammarTemplates::mostProbableValues()
{
    const std::set<std::string> expected{"play {hard rock}|Genre", "play {hard rock}|Genre for Ada|Who"};
    QCOMPARE(sentences(withSingleValues(music(), nothing)), expected);
}

void TestGrammarTemplates::refusedValues()
{
    const auto only = [](std::string_view wanted) {
        return sentences(withSingleValues(music(), [=](std::string_view slot, std::string_view words) {
            return slot == "Genre" && words != wanted;
        }));
    };
    QVERIFY(only("pop").contains("play pop|Genre"));
    QVERIFY(only("salsa").contains("play salsa|Genre"));
    QCOMPARE(only("salsa").size(), std::size_t(2));
    QCOMPARE(only("none of them").size(), std::size_t(8)); // all four values stay
    // A value that is put together can do with the part that need not be there.
    const Grammar full =
        withSingleValues(music(), [](std::string_view, std::string_view words) { return words == "Ada"; });
    QVERIFY(sentences(full).contains("play {hard rock}|Genre for {Ada B.}|Who"));
}

void TestGrammarTemplates::templatesStay_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = -3; seed < 40; ++seed)
        QTest::addRow("%d", seed) << seed;
}

/// No template is lost, none is new, and what is left are sentences of the language.
void TestGrammarTemplates::templatesStay()
{
    QFETCH(int, seed);
    const Grammar grammar = grammarOfSeed(seed);
    const Grammar single = withSingleValues(grammar, nothing);
    QVERIFY(validate(single));
    QCOMPARE(templatesOf(single), templatesOf(grammar));
    const auto all = listLanguage(grammar);
    for (const auto &[text, listed] : listLanguage(single))
        QVERIFY2(all.contains(text), text.c_str());
}

void TestGrammarTemplates::ofAProject()
{
    const Grammar grammar = englishMusic();
    auto project = begin(grammar, "@locale en-US\n[PlayMusic]\nplay some rock|GenreName\n");
    QVERIFY(project);
    NoProgress progress;
    const auto all = grammarTemplates(project->store(), grammar, 100'000, progress);
    QVERIFY2(all, all ? "" : all.error().message().c_str());
    std::set<std::string> seen;
    for (const Utterance &one : *all)
        QVERIFY2(seen.insert(templateKey(one)).second, templateKey(one).c_str());
    QCOMPARE(seen, templatesOf(grammar));
    QCOMPARE(slotTypesOf(grammar), (std::vector<std::string>{"ArtistName", "GenreName"}));

    const auto some = grammarTemplates(project->store(), grammar, 3, progress);
    QVERIFY(some);
    QCOMPARE(some->size(), std::size_t(3));
    QCOMPARE(grammarTemplates(project->store(), grammar, 3, progress).value(), *some);
}

void TestGrammarTemplates::withoutWhatWasRejected()
{
    const Grammar grammar = music();
    auto project = begin(grammar, "@locale en-US\n[Play]\nplay pop|Genre\n");
    QVERIFY(project);
    const auto parsed = parseGolden("[Play]\nplay {hard  ROCK}|Genre\nplay pop|Genre for Ada|Who\n");
    QVERIFY(parsed);
    QVERIFY(project->store().addRejection(rejectValue(parsed->utterances[0].utterance, 0, {})));
    QVERIFY(project->store().addRejection(rejectTemplate(parsed->utterances[1].utterance, {})));
    NoProgress progress;
    const auto all = grammarTemplates(project->store(), grammar, 100, progress);
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t(1));
    QCOMPARE(toGolden(all->front()), std::string("play pop|Genre"));
}

QTEST_GUILESS_MAIN(TestGrammarTemplates)
#include "tst_grammartemplates.moc"
