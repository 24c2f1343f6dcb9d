// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Interviews in which grammars drawn at random play the linguist: every answer is respected by every later induction,
// nothing is asked twice, and what is taken back was never said.

#include <algorithm>
#include <set>

#include <QTest>

#include "core/annotation/golden.h"
#include "core/induction/questions.h"
#include "support/inductioninput.h"
#include "support/randominduction.h"
#include "support/sanitized.h"
#include "tests/benchmarks/induction/grammarlanguage.h"

using namespace filigree;
using namespace filigree::tests;
using bench::GrammarLanguage;
using Kind = InductionConstraint::Kind;

namespace {

constexpr quint64 perRow = 3;
constexpr quint64 rows = sanitized ? 1 : 8;

/// Share of sentences drawn from the language that the reference accepts.
double precisionOf(const Grammar &grammar, const bench::HiddenGrammar &hidden)
{
    GrammarLanguage language(grammar);
    Random random(11);
    int good = 0;
    for (int i = 0; i < 300; ++i)
        good += hidden.accepts(language.sample(random)) ? 1 : 0;
    return good / 300.0;
}

} // namespace

class TestInterviewProperty : public QObject {
    Q_OBJECT

private:
    static void respects(const Grammar &grammar, const InductionInput &input)
    {
        GrammarLanguage language(grammar);
        for (const InductionUtterance &one : input.utterances)
            QVERIFY2(language.accepts(one.utterance), toGolden(one.utterance).c_str());
        for (const InductionConstraint &one : input.constraints)
            QVERIFY2(language.accepts(one.sentence) == (one.kind == Kind::AcceptSentence),
                     toGolden(one.sentence).c_str());
    }

private Q_SLOTS:
    void answersAreRespected_data()
    {
        QTest::addColumn<quint64>("first");
        for (quint64 row = 0; row < rows; ++row)
            QTest::addRow("from %llu", static_cast<unsigned long long>(1 + row * perRow)) << 1 + row * perRow;
    }

    void answersAreRespected()
    {
        QFETCH(quint64, first);
        for (std::uint64_t seed = first; seed < first + perRow; ++seed) {
            const auto hidden = hiddenGrammar(seed);
            InductionInput input = goldenOf(hidden, 30 + 10 * (seed % 4), seed);
            QuestionInput about;
            for (const InductionUtterance &one : input.utterances)
                about.golden.push_back(one.utterance);
            const Induction before = learned(input);
            Induction now = before;
            std::set<std::string> asked;
            for (int round = 0; round < 3; ++round) {
                about.candidates = now.report.candidates;
                about.voters = now.report.voters;
                const auto questions = pickQuestions(about, 5);
                for (const ProposedQuestion &question : questions) {
                    QVERIFY2(asked.insert(question.sentence.intent + '\n' + toGolden(question.sentence)).second,
                             toGolden(question.sentence).c_str());
                    QVERIFY(!question.why.empty());
                    const bool yes = hidden.accepts(question.sentence);
                    input.constraints.push_back(
                        {yes ? Kind::AcceptSentence : Kind::RejectSentence, {}, question.sentence});
                    about.asked.push_back({question.sentence, yes});
                }
                now = learned(input);
                respects(now.grammar, input);
                if (QTest::currentTestFailed())
                    qFatal("grammar %d, round %d", static_cast<int>(seed), round);
            }
            // One answer less, all answers less: as if they had not been given.
            if (input.constraints.empty())
                continue;
            input.constraints.pop_back();
            respects(learned(input).grammar, input);
            input.constraints.clear();
            QVERIFY(learned(input).grammar == before.grammar);
        }
    }

    /// Whatever the linguist says, even what nobody would: the golden utterances stay, the sentences go.
    void noToEverything()
    {
        for (std::uint64_t seed = 1; seed <= (sanitized ? 3 : 15); ++seed) {
            InductionInput input = goldenOf(hiddenGrammar(seed), 40, seed);
            const Induction before = learned(input);
            QuestionInput about;
            about.candidates = before.report.candidates;
            about.voters = before.report.voters;
            for (const InductionUtterance &one : input.utterances)
                about.golden.push_back(one.utterance);
            for (const ProposedQuestion &question : pickQuestions(about, 12))
                input.constraints.push_back({Kind::RejectSentence, {}, question.sentence});
            respects(learned(input).grammar, input);
            if (QTest::currentTestFailed())
                qFatal("grammar %d", static_cast<int>(seed));
        }
    }

    void answersPay()
    {
        double before = 0.0;
        double after = 0.0;
        const std::uint64_t grammars = sanitized ? 2 : 12;
        for (std::uint64_t seed = 101; seed < 101 + grammars; ++seed) {
            const auto hidden = hiddenGrammar(seed);
            InductionInput input = goldenOf(hidden, 60, seed);
            Induction now = learned(input);
            before += precisionOf(now.grammar, hidden);
            QuestionInput about;
            for (const InductionUtterance &one : input.utterances)
                about.golden.push_back(one.utterance);
            for (int round = 0; round < 2; ++round) {
                about.candidates = now.report.candidates;
                about.voters = now.report.voters;
                for (const ProposedQuestion &question : pickQuestions(about, 8)) {
                    const bool yes = hidden.accepts(question.sentence);
                    input.constraints.push_back(
                        {yes ? Kind::AcceptSentence : Kind::RejectSentence, {}, question.sentence});
                    about.asked.push_back({question.sentence, yes});
                }
                now = learned(input);
            }
            after += precisionOf(now.grammar, hidden);
        }
        qInfo("precision %.3f, after 16 answers %.3f", before / static_cast<double>(grammars),
              after / static_cast<double>(grammars));
        QVERIFY(sanitized || after > before);
    }
};

QTEST_GUILESS_MAIN(TestInterviewProperty)
#include "tst_interviewproperty.moc"
