// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions to the linguist: which are picked, what they say, how they are kept, and what answers do.
#include <algorithm>
#include <set>

#include <QTemporaryDir>
#include <QTest>

#include "core/annotation/golden.h"
#include "core/base/progress.h"
#include "core/induction/questions.h"
#include "core/project/interview.h"
#include "core/project/projectinputs.h"
#include "core/project/projectstore.h"

using namespace filigree;

namespace {

Utterance sentence(std::string_view line, std::string_view intent = "P")
{
    return parseGoldenLine(line, intent).value();
}

constexpr std::uint64_t firstHalf = 0x00000000ffffffff;
constexpr std::uint64_t everySecond = 0x5555555555555555;
constexpr std::uint64_t nearlyAll = 0xfffffffffffffffd;

/// Two doubts: one that two sentences share, and another; and a sentence of which nearly all models are sure.
QuestionInput twoDoubts()
{
    QuestionInput input;
    input.voters = 64;
    input.golden = {sentence("play jazz|Genre"), sentence("stop the music")};
    const auto add = [&](std::string_view line, double weight, std::uint64_t votes) {
        input.candidates.push_back({sentence(line), 0.5, weight, votes});
    };
    add("play some jazz|Genre", 0.3, firstHalf);
    add("play some more jazz|Genre music", 0.3, firstHalf);
    add("halt the music", 0.2, everySecond);
    add("halt music", 0.1, nearlyAll);
    return input;
}

/// Small, with several open doubts.
constexpr std::string_view golden =
    "@locale en-US\n[Lights]\nplease turn on the lamp\ncould you turn on the lamp\nplease turn off the lamp\n"
    "could you turn off the lamp\nturn on the lamp\nplease switch off the lamp\n[Music]\nplease play a song\n"
    "could you play a song\nplay a song\nplease play music\nplay music\nplease stop\nstop\nplay jazz|Genre music\n"
    "play some jazz|Genre\nplay rock|Genre music\n";

struct Interview {
    Interview()
        : store(ProjectStore::create(folder.filePath("p.filigree").toStdString()).value())
    {
        (void)store.setGoldenText(golden);
    }
    std::string rules()
    {
        NoProgress progress;
        if (const auto run = runInduction(store, {}, progress); !run)
            return run.error().detail;
        return store.runResult(store.currentRun(RunKind::Induction).value()->id).value();
    }
    bool says(const std::string &intent, const std::string &annotated)
    {
        NoProgress progress;
        const auto grammar = currentGrammar(store).value();
        const auto compiled = CompiledGrammar::compile(*grammar, progress).value();
        const Utterance wanted = sentence(annotated, intent);
        const auto parses = compiled->parse(wanted.tokens, 100);
        return std::any_of(parses.begin(), parses.end(), [&](const Parse &one) { return one.utterance == wanted; });
    }
    QTemporaryDir folder;
    ProjectStore store;
};

} // namespace

class TestQuestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picksWhatSettlesMost()
    {
        const auto questions = pickQuestions(twoDoubts(), 2);
        QCOMPARE(questions.size(), std::size_t(2));
        // One of the first doubt, the shorter sentence; then the other doubt, not the same again.
        QCOMPARE(toGolden(questions[0].sentence), std::string("play some jazz|Genre"));
        QCOMPARE(toGolden(questions[1].sentence), std::string("halt the music"));
        QVERIFY(questions[0].gain > questions[1].gain);
        // At most what is open: weights times one bit.
        QVERIFY(questions[0].gain > 0.3 && questions[0].gain <= 0.9);
    }

    void neverAsksTwice()
    {
        QuestionInput input = twoDoubts();
        const auto all = pickQuestions(input, 100);
        QCOMPARE(all.size(), std::size_t(4));
        std::set<std::string> texts;
        for (const ProposedQuestion &one : all)
            texts.insert(toGolden(one.sentence));
        QCOMPARE(texts.size(), std::size_t(4));
        input.asked = {{sentence("play some rock|Genre"), std::nullopt}}; // another value, the same template
        input.golden.push_back(sentence("halt music"));
        for (const ProposedQuestion &one : pickQuestions(input, 100)) {
            QVERIFY(toGolden(one.sentence) != "play some jazz|Genre");
            QVERIFY(toGolden(one.sentence) != "halt music");
        }
        QVERIFY(pickQuestions({}, 5).empty());
        QVERIFY(pickQuestions(twoDoubts(), 0).empty());
    }

    void answersAreHeardBeforeTheNextInduction()
    {
        QuestionInput input = twoDoubts();
        input.asked = {{sentence("play some jazz|Genre"), true}};
        const auto questions = pickQuestions(input, 1);
        // The other sentence of that doubt is nearly settled now.
        QCOMPARE(toGolden(questions[0].sentence), std::string("halt the music"));
    }

    void saysWhy()
    {
        const auto questions = pickQuestions(twoDoubts(), 2);
        QCOMPARE(
            questions[0].why,
            std::string("May \"some\" be put in between \"play\" and \"{Genre}\"? The most similar golden utterance "
                        "is \"play jazz\". 32 of 64 models would say it; the answer also tells of 1 similar open "
                        "pattern."));
        QCOMPARE(
            questions[1].why,
            std::string("May \"halt\" stand for \"stop\" at the beginning, before \"the\"? The most similar golden "
                        "utterance is \"stop the music\". 32 of 64 models would say it."));
    }

    void candidatesAreStoredWithTheRun()
    {
        InductionReport report;
        report.voters = 8;
        report.candidates = twoDoubts().candidates;
        report.candidates[0].votes = ~std::uint64_t(0);
        Grammar grammar;
        const auto back = candidatesFromJson(inductionToJson(grammar, report));
        QVERIFY(back.has_value());
        QCOMPARE(back->voters, 8);
        QCOMPARE(back->candidates.size(), report.candidates.size());
        for (std::size_t i = 0; i < report.candidates.size(); ++i) {
            QVERIFY(back->candidates[i].sentence == report.candidates[i].sentence);
            QCOMPARE(back->candidates[i].votes, report.candidates[i].votes);
            QCOMPARE(back->candidates[i].weight, report.candidates[i].weight);
        }
        QCOMPARE(candidatesFromJson(R"({"filigree-grammar":1,"rules":[]})").error().code, ErrorCode::NotFound);
        QCOMPARE(candidatesFromJson("no JSON").error().code, ErrorCode::NotFound);
        for (const char *wrong :
             {R"({"voters":65,"open":[]})", R"({"voters":1,"open":[1]})",
              R"({"voters":1,"open":[{"intent":"P","annotated":"a|","support":0.5,"weight":2,"votes":1}]})",
              R"({"voters":1,"open":[{"intent":"P","annotated":"a","support":0.5,"weight":0.5,"votes":-1}]})"})
            QCOMPARE(candidatesFromJson(wrong).error().code, ErrorCode::InvalidInput);
    }

    void asksAndRespectsAnswers()
    {
        Interview interview;
        QCOMPARE(askQuestions(interview.store, 5).error().code, ErrorCode::NotFound);
        interview.rules();
        const auto first = askQuestions(interview.store, 3);
        QVERIFY2(first.has_value(), first ? "" : first.error().detail.c_str());
        QCOMPARE(first->size(), std::size_t(3));
        QCOMPARE(openQuestions(interview.store).value().size(), std::size_t(3));
        std::vector<GivenAnswer> answers{
            {(*first)[0].id, Answer::No}, {(*first)[1].id, Answer::Yes}, {(*first)[2].id, Answer::Unsure}};
        QVERIFY(giveAnswers(interview.store, answers).has_value());
        QVERIFY(openQuestions(interview.store).value().empty());
        interview.rules();
        QVERIFY(!interview.says((*first)[0].intent, (*first)[0].annotated));
        QVERIFY(interview.says((*first)[1].intent, (*first)[1].annotated));
        std::set<std::string> seen;
        for (int round = 0; round < 4; ++round) {
            const auto more = askQuestions(interview.store, 5).value();
            for (const Question &one : more)
                QVERIFY2(seen.insert(one.intent + one.annotated).second, one.annotated.c_str());
        }
        for (const Question &one : *first)
            QVERIFY(!seen.contains(one.intent + one.annotated));
        // Taken back: as if it had not been said.
        answers = {{(*first)[0].id, Answer::Yes}, {(*first)[1].id, Answer::None}};
        QVERIFY(giveAnswers(interview.store, answers).has_value());
        interview.rules();
        QVERIFY(interview.says((*first)[0].intent, (*first)[0].annotated));
    }

    void answersAreKeptAllOrNone()
    {
        Interview interview;
        const std::string before = interview.rules();
        const auto asked = askQuestions(interview.store, 1).value();
        QCOMPARE(giveAnswers(interview.store, {{asked[0].id, Answer::Yes}, {99, Answer::No}}).error().code,
                 ErrorCode::NotFound);
        QVERIFY(interview.store.questions().value()[0].answer == Answer::None);
        QVERIFY(giveAnswers(interview.store, {{asked[0].id, Answer::Yes}}).has_value());
        QVERIFY(!grammarIsCurrent(interview.store).value());
        QVERIFY(giveAnswers(interview.store, {{asked[0].id, Answer::None}}).has_value());
        QVERIFY(grammarIsCurrent(interview.store).value());
        QCOMPARE(interview.rules(), before);
    }

    void noRejectionCanBringAModelBackToTheSentence()
    {
        // Every candidate in turn is denied: the grammar never holds it, and keeps all golden utterances.
        Interview interview;
        interview.rules();
        const auto asked = askQuestions(interview.store, 12).value();
        QVERIFY(asked.size() > 4);
        std::vector<GivenAnswer> answers;
        for (const Question &one : asked)
            answers.push_back({one.id, Answer::No});
        QVERIFY(giveAnswers(interview.store, answers).has_value());
        interview.rules();
        for (const Question &one : asked)
            QVERIFY2(!interview.says(one.intent, one.annotated), one.annotated.c_str());
        const auto all = interview.store.golden().value();
        for (const GoldenEntry &entry : all)
            QVERIFY(interview.says(entry.utterance.intent, toGolden(entry.utterance)));
    }

    void acceptedValuesAreNoEvidence()
    {
        // Asked with the same value again and again, a slot must not fall into a class of that value and one of others.
        InductionInput input;
        const auto add = [&](std::string_view line) {
            input.utterances.push_back({static_cast<std::int64_t>(input.utterances.size()) + 1, sentence(line), 1});
        };
        for (const char *line : {"remind anna|Person", "remind dad|Person", "remind mom|Person now",
                                 "remind dad|Person now", "call anna|Person", "call mom|Person"})
            add(line);
        for (const char *line : {"tell anna|Person", "tell anna|Person now", "please tell anna|Person",
                                 "do tell anna|Person", "now tell anna|Person", "then tell anna|Person"}) {
            InductionConstraint yes;
            yes.kind = InductionConstraint::Kind::AcceptSentence;
            yes.sentence = sentence(line);
            input.constraints.push_back(yes);
        }
        NoProgress progress;
        const auto made = induce(input, {}, progress);
        QVERIFY(made.has_value());
        const auto values = std::count_if(made->grammar.rules.begin(), made->grammar.rules.end(),
                                          [](const Rule &rule) { return rule.kind == RuleKind::Values; });
        QCOMPARE(values, std::ptrdiff_t(1));
    }
};

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
