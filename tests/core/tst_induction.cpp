// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <atomic>
#include <climits>
#include <thread>

#include <QTest>

#include "core/annotation/golden.h"
#include "core/induction/induce.h"
#include "support/cancelling.h"
#include "support/inductioninput.h"
#include "tests/benchmarks/induction/grammarlanguage.h"
#include "tests/benchmarks/induction/hiddengrammar.h"
#include "tests/benchmarks/induction/randomgrammar.h"

using namespace filigree;
using namespace filigree::tests;
using bench::GrammarLanguage;

namespace {

Utterance sentence(std::string_view line, std::string_view intent)
{
    return parseGoldenLine(line, intent).value();
}

/// Counts polls and keeps reports; cancelled from one poll on.
class Recorder final : public Progress {
public:
    explicit Recorder(int last)
        : m_last(last)
    {
    }
    void report(double fraction) override { m_reports.push_back(fraction); }
    [[nodiscard]] bool cancelled() const override { return m_polls++ >= m_last; }
    [[nodiscard]] int polls() const { return m_polls; }
    [[nodiscard]] int pollsAfter() const { return m_polls - m_last; }
    [[nodiscard]] const std::vector<double> &reports() const { return m_reports; }

private:
    mutable std::atomic<int> m_polls{0};
    int m_last;
    std::vector<double> m_reports;
};

/// Large enough that every part of an induction has something to do.
InductionInput largeInput()
{
    const auto hidden = bench::HiddenGrammar::parse(bench::randomGrammar(3));
    Random random(7);
    InductionInput input;
    input.catalogues = hidden->catalogues();
    for (const Utterance &utterance : hidden->golden(120, random))
        input.utterances.push_back({static_cast<std::int64_t>(input.utterances.size()) + 1, utterance, 1});
    return input;
}

constexpr std::string_view toy = "@locale en-US\n[PlayMusic]\nplay pop|GenreName music\nplay some pop|GenreName music\n"
                                 "play more rock|GenreName music\nplay rock|GenreName music\n"
                                 "play some rock|GenreName music\n";

constexpr std::string_view polite =
    "@locale en-US\n[Lights]\nplease turn on the lamp\ncould you turn on the lamp\nplease turn off the lamp\n"
    "could you turn off the lamp\nturn on the lamp\nplease switch off the lamp\n[Music]\nplease play a song\n"
    "could you play a song\nplay a song\nplease play music\nplay music\ncould you stop\nplease stop\nstop\n";

} // namespace

class TestInduction : public QObject {
    Q_OBJECT

private:
    NoProgress m_progress;

private Q_SLOTS:
    void articlesToyGrammar()
    {
        const Grammar grammar = learned(inputOf(toy)).grammar;
        GrammarLanguage language(grammar);
        QCOMPARE(language.size(), 6.0); // ?(some | more) (pop | rock)
        QVERIFY(language.accepts(sentence("play more pop|GenreName music", "PlayMusic")));
        const auto rule = std::find_if(grammar.rules.begin(), grammar.rules.end(),
                                       [](const Rule &one) { return one.kind == RuleKind::Phrase; });
        QVERIFY(rule != grammar.rules.end());
        QCOMPARE(rule->name, std::string("some_more"));
        QCOMPARE(rule->evidence, (std::vector<std::int64_t>{2, 3, 5}));
    }

    void goldenUtterancesAreAlwaysIn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("generality");
        for (const double generality : {0.0, 0.3, 0.5, 1.0}) {
            const auto name = [&](const char *what) { return QByteArray(what) + ' ' + QByteArray::number(generality); };
            QTest::newRow(name("toy")) << QByteArray(toy.data(), qsizetype(toy.size())) << generality;
            QTest::newRow(name("polite")) << QByteArray(polite.data(), qsizetype(polite.size())) << generality;
            QTest::newRow(name("hindi")) << QByteArray(
                "@locale hi-IN\n[PlayMusic]\nकृपया {लता मंगेशकर}|ArtistName का गाना बजाओ\n"
                "{किशोर कुमार}|ArtistName के गाने सुनाओ\nअलेक्सा {किशोर कुमार}|ArtistName का गाना सुनाओ\n"
                "कृपया {लता मंगेशकर}|ArtistName का नया गाना बजाओ\n")
                                         << generality;
            QTest::newRow(name("spanish"))
                << QByteArray("[P]\npon un disco nuevo\npon una canción nueva\ntoca un disco viejo\n"
                              "toca una canción vieja\npor favor pon una canción nueva\n")
                << generality;
            QTest::newRow(name("one")) << QByteArray("[P]\nstop\n") << generality;
        }
    }

    void goldenUtterancesAreAlwaysIn()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, generality);
        const InductionInput input = inputOf(text.toStdString());
        InductionOptions options;
        options.generality = generality;
        const Grammar grammar = learned(input, options).grammar;
        QVERIFY(validate(grammar));
        GrammarLanguage language(grammar);
        for (const InductionUtterance &one : input.utterances)
            QVERIFY2(language.accepts(one.utterance), toGolden(one.utterance).c_str());
        if (generality == 0.0)
            QVERIFY(language.size() >= static_cast<double>(input.utterances.size()));
    }

    void resultDoesNotDependOnOrderOrThreads()
    {
        const InductionInput input = inputOf(polite);
        const Grammar first = learned(input).grammar;
        InductionInput turned = input;
        std::reverse(turned.utterances.begin(), turned.utterances.end());
        InductionOptions options;
        options.threads = 2;
        QVERIFY(first == learned(turned, options).grammar);
        QVERIFY(first == learned(input).grammar);
    }

    void cancels()
    {
        for (const int polls : {0, 1, 5}) {
            CancelAfter progress(polls);
            const auto result = induce(inputOf(polite), {}, progress);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Cancelled);
        }
    }

    void cancelsEverywhere()
    {
        const InductionInput input = largeInput();
        for (const double generality : {0.2, 0.5}) {
            InductionOptions options;
            options.beam = 6;
            options.generality = generality;
            Recorder whole(INT_MAX);
            QVERIFY(induce(input, options, whole));
            QVERIFY(whole.polls() > 1000);
            for (int part = 0; part <= 40; ++part) {
                Recorder progress(static_cast<int>(static_cast<std::int64_t>(whole.polls() - 1) * part / 40));
                const auto result = induce(input, options, progress);
                QVERIFY(!result);
                QCOMPARE(result.error().code, ErrorCode::Cancelled);
                // Told once, it does not ask again: an answer that changes its mind cannot let half a result through.
                QVERIFY2(progress.pollsAfter() <= 1, std::to_string(progress.pollsAfter()).c_str());
            }
        }
    }

    void cancelsFromAnotherThread()
    {
        const InductionInput input = largeInput();
        InductionOptions options;
        options.threads = 2;
        std::atomic<bool> stop{false};
        std::atomic<int> polls{0};
        class Flag final : public Progress {
        public:
            Flag(std::atomic<bool> &stop, std::atomic<int> &polls)
                : m_stop(stop)
                , m_polls(polls)
            {
            }
            void report(double) override { }
            [[nodiscard]] bool cancelled() const override
            {
                ++m_polls;
                m_polls.notify_all();
                return m_stop;
            }

        private:
            std::atomic<bool> &m_stop;
            std::atomic<int> &m_polls;
        } progress(stop, polls);
        std::thread other([&] {
            for (int seen = polls; seen < 200; seen = polls)
                polls.wait(seen);
            stop = true;
        });
        const auto result = induce(input, options, progress);
        polls = 200; // whatever happened, the other thread comes to its end
        polls.notify_all();
        other.join();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void progressNeverFalls()
    {
        for (const int threads : {1, 2}) {
            InductionOptions options;
            options.generality = 0.7;
            options.threads = threads;
            Recorder progress(INT_MAX);
            QVERIFY(induce(inputOf(polite), options, progress));
            const std::vector<double> reports = progress.reports();
            QVERIFY(reports.size() > 10);
            QVERIFY(std::is_sorted(reports.begin(), reports.end()));
            QVERIFY(reports.front() >= 0.0);
            QCOMPARE(reports.back(), 1.0);
        }
    }

    void wrongInputFails()
    {
        const auto empty = induce({}, {}, m_progress);
        QVERIFY(!empty);
        QCOMPARE(empty.error().code, ErrorCode::NotFound);
        InductionOptions options;
        options.generality = 2.0;
        QCOMPARE(induce(inputOf(toy), options, m_progress).error().code, ErrorCode::InvalidOption);
    }

    void twoAnnotationsOfOneTextAreTold()
    {
        const InductionInput input = inputOf("[A]\nplay hello|Song\nplay hello|Artist\n");
        const auto result = induce(input, {}, m_progress);
        QVERIFY(result);
        QCOMPARE(result->report.warnings.size(), std::size_t(1));
        GrammarLanguage language(result->grammar);
        for (const InductionUtterance &one : input.utterances)
            QVERIFY(language.accepts(one.utterance));
    }

    void rejectedRuleDoesNotComeBack()
    {
        InductionInput input = inputOf(toy);
        InductionConstraint forbid;
        forbid.kind = InductionConstraint::Kind::Forbid;
        forbid.rule.name = "some_more";
        forbid.rule.body = Expression::alternatives({Expression::word("some"), Expression::word("more")});
        input.constraints.push_back(forbid);
        GrammarLanguage language(learned(input).grammar);
        QVERIFY(!language.accepts(sentence("play more pop|GenreName music", "PlayMusic"))
                || !language.accepts(sentence("play some pop|GenreName music", "PlayMusic")) || language.size() <= 6.0);
        for (const Rule &rule : learned(input).grammar.rules)
            QVERIFY(rule.name != "some_more");
    }

    void givenClassIsUsedFromTheStart()
    {
        InductionInput input = inputOf("[P]\nplay a song\nstop\n");
        InductionConstraint given;
        given.kind = InductionConstraint::Kind::Replace;
        given.rule.name = "play_verbs";
        given.rule.state = ReviewState::Locked;
        given.rule.body = Expression::alternatives({Expression::word("play"), Expression::word("start")});
        input.constraints.push_back(given);
        const Grammar grammar = learned(input).grammar;
        const Rule *rule = grammar.find("play_verbs");
        QVERIFY(rule);
        QCOMPARE(rule->state, ReviewState::Locked);
        QVERIFY(rule->body == given.rule.body);
        GrammarLanguage language(grammar);
        QVERIFY(language.accepts(sentence("start a song", "P")));
    }

    void rejectedSentenceIsOutAndAcceptedIsIn()
    {
        InductionInput input = inputOf(toy);
        InductionConstraint answer;
        answer.kind = InductionConstraint::Kind::AcceptSentence;
        answer.sentence = sentence("play plenty of pop|GenreName music", "PlayMusic");
        input.constraints.push_back(answer);
        {
            GrammarLanguage language(learned(input).grammar);
            QVERIFY(language.accepts(answer.sentence));
        }
        input = inputOf(polite);
        answer.kind = InductionConstraint::Kind::RejectSentence;
        answer.sentence = sentence("could you switch off the lamp", "Lights");
        input.constraints.assign(1, answer);
        {
            GrammarLanguage language(learned(input).grammar);
            QVERIFY(!language.accepts(answer.sentence));
        }
        answer.sentence = input.utterances[0].utterance;
        input.constraints.assign(1, answer);
        QCOMPARE(induce(input, {}, m_progress).error().code, ErrorCode::Inconsistent);
    }
};

QTEST_GUILESS_MAIN(TestInduction)
#include "tst_induction.moc"
