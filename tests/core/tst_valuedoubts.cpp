// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

#include <QTest>

#include "core/annotation/golden.h"
#include "core/induction/constraintreading.h"
#include "core/induction/constraints.h"
#include "core/induction/induce.h"
#include "core/induction/questions.h"
#include "core/induction/valuedoubts.h"
#include "tests/benchmarks/induction/grammarlanguage.h"

using namespace filigree;
using namespace filigree::induction;
using bench::GrammarLanguage;

namespace {

Utterance sentence(std::string_view annotated, const std::string &intent = "Play")
{
    return *parseGoldenLine(annotated, intent);
}

/// Too few values for the engine to see that music and books have genres of their own.
InductionInput genres()
{
    InductionInput input;
    for (const char *line :
         {"play pop|Genre music", "play rock|Genre music", "read crime|Genre books", "read crime|Genre books now"})
        input.utterances.push_back({static_cast<std::int64_t>(input.utterances.size()) + 1, sentence(line), 1});
    return input;
}

InductionConstraint no(std::string_view annotated)
{
    InductionConstraint out;
    out.kind = InductionConstraint::Kind::RejectSentence;
    out.sentence = sentence(annotated);
    return out;
}

} // namespace

class TestValueDoubts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shareByHand()
    {
        // One of two values seen, once: P(s) ~ C(1, s-1) / C(2, s) / s is 1/2 for s = 1 and 1/2 for s = 2.
        QVERIFY(std::abs(unseenShare(2, 1, 1, 0) - 0.5) < 1e-12);
        // Seen twice: 1/2 against 1/4, so x = 1 has a third.
        QVERIFY(std::abs(unseenShare(2, 1, 2, 0) - 1.0 / 3.0) < 1e-12);
        // The other one was denied: only s = 1 is left.
        QVERIFY(unseenShare(2, 1, 1, 1) < 1e-12);
        QCOMPARE(unseenShare(3, 3, 5, 0), 1.0);
        QVERIFY(unseenShare(100, 3, 3, 0) > unseenShare(100, 3, 30, 0));
        QVERIFY(unseenShare(100, 3, 3, 0) > unseenShare(100, 3, 3, 1));
        QVERIFY(unseenShare(1'000'000, 3, 3, 0) < 1.0);
    }

    void doubtsAreNewSentencesOfGoldenTemplates()
    {
        const InductionInput input = genres();
        const TemplateSet templates = makeTemplates(input, false);
        const auto doubts = valueDoubts(templates, 50, NoProgress());
        QVERIFY(!doubts.empty());
        for (const InductionCandidate &one : doubts) {
            QVERIFY(one.aboutValue);
            QVERIFY(one.support > 0.0 && one.support < 1.0);
            QVERIFY(one.weight >= 0.0 && one.weight <= 1.0);
            const auto sameTemplate = [&](const InductionUtterance &item) {
                return templateText(item.utterance) == templateText(one.sentence);
            };
            QVERIFY(std::any_of(input.utterances.begin(), input.utterances.end(), sameTemplate));
            const auto same = [&](const InductionUtterance &item) { return item.utterance == one.sentence; };
            QVERIFY(std::none_of(input.utterances.begin(), input.utterances.end(), same));
        }
        QVERIFY(valueDoubts(templates, 1, NoProgress()).size() == 1);
    }

    void aDeniedValueSplitsItsClass()
    {
        InductionInput input = genres();
        NoProgress progress;
        {
            const auto before = induce(input, {}, progress);
            QVERIFY(before.has_value());
            GrammarLanguage language(before->grammar);
            QVERIFY(language.accepts(sentence("play crime|Genre music"))); // what the answer is about
        }
        input.constraints = {no("play crime|Genre music")};
        const auto after = induce(input, {}, progress);
        QVERIFY(after.has_value());
        GrammarLanguage language(after->grammar);
        QVERIFY(!language.accepts(sentence("play crime|Genre music")));
        for (const InductionUtterance &item : input.utterances)
            QVERIFY(language.accepts(item.utterance));
        // A golden utterance cannot be denied.
        input.constraints = {no("play pop|Genre music")};
        QCOMPARE(induce(input, {}, progress).error().code, ErrorCode::Inconsistent);
        // Neither does a denial hurt when it comes twice.
        input.constraints = {no("play crime|Genre music"), no("play crime|Genre music")};
        QVERIFY(induce(input, {}, progress).has_value());
    }

    void valuesAreAskedAboutOnceAndExplained()
    {
        const InductionInput data = genres();
        QuestionInput input;
        for (const InductionUtterance &item : data.utterances)
            input.golden.push_back(item.utterance);
        input.voters = 4;
        input.candidates.push_back({sentence("play crime|Genre music"), 0.25, 0.8, 0, true});
        input.candidates.push_back({sentence("play jazz|Genre music"), 0.25, 0.7, 0, true});
        const auto first = pickQuestions(input, 5);
        QCOMPARE(first.size(), std::size_t(1)); // one value a place
        QCOMPARE(toGolden(first[0].sentence), std::string("play crime|Genre music"));
        QVERIFY(std::abs(first[0].gain - 0.8 * (0.25 * 2.0 + 0.75 * std::log2(4.0 / 3.0))) < 1e-9);
        QCOMPARE(first[0].why,
                 std::string("May \"crime\" be the Genre here? The golden utterances have \"pop\", \"rock\". Of such "
                             "values 25 % are expected to fit."));
        input.asked = {{first[0].sentence, true}};
        const auto second = pickQuestions(input, 5);
        QCOMPARE(second.size(), std::size_t(1));
        QCOMPARE(toGolden(second[0].sentence), std::string("play jazz|Genre music"));
        input.asked.push_back({second[0].sentence, std::nullopt});
        QVERIFY(pickQuestions(input, 5).empty());
    }

    void answersMoveTheDemand()
    {
        InductionInput input = genres();
        const auto affirmed = [&] {
            TemplateSet templates = makeTemplates(input, false);
            return readConstraints(input, templates).value();
        };
        const Demand usual{0.4, 0.15};
        QVERIFY(std::abs(heard(usual, affirmed()).share - 0.4) < 1e-12);
        input.constraints = {no("play music"), no("read books"), no("books")};
        const double strict = heard(usual, affirmed()).share;
        QVERIFY(strict > 0.4 && strict < 1.0);
        // Denied values say nothing of the rules.
        input.constraints = {no("play crime|Genre music")};
        QVERIFY(std::abs(heard(usual, affirmed()).share - 0.4) < 1e-12);
    }
};

QTEST_GUILESS_MAIN(TestValueDoubts)
#include "tst_valuedoubts.moc"
