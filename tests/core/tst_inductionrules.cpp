// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of each rule, what generality 0 means, and that neither threads nor order matter: on grammars drawn at
// random.

#include <algorithm>
#include <cmath>
#include <set>

#include <QTest>

#include "core/annotation/golden.h"
#include "core/fst/compiledgrammar.h"
#include "core/fst/ruleeffect.h"
#include "support/pollclock.h"
#include "support/randominduction.h"
#include "support/sanitized.h"
#include "tests/benchmarks/induction/grammarlanguage.h"

using namespace filigree;
using namespace filigree::tests;
using bench::GrammarLanguage;

namespace {

std::string patternOf(const Utterance &sentence)
{
    return sentence.intent + '\n' + templateText(sentence);
}

std::set<std::pair<std::string, std::string>> valuesOf(const Utterance &sentence)
{
    std::set<std::pair<std::string, std::string>> out;
    for (const SlotSpan &slot : sentence.slots)
        out.emplace(slot.type, slotValue(sentence, slot));
    return out;
}

} // namespace

class TestInductionRules : public QObject {
    Q_OBJECT

private:
    NoProgress m_progress;

    /// Everything that stands beside a rule is true of it.
    void check(const Rule &rule, std::size_t index, const CompiledGrammar &machine, const InductionInput &input)
    {
        QVERIFY(std::isfinite(rule.gain));
        QVERIFY(rule.kind != RuleKind::Phrase || rule.gain > 0.0);
        QVERIFY(!rule.evidence.empty());
        QVERIFY(std::is_sorted(rule.evidence.begin(), rule.evidence.end()));
        std::vector<std::int64_t> uses;
        for (const InductionUtterance &one : input.utterances) {
            const auto derivation = machine.derive(one.utterance);
            QVERIFY(derivation.has_value());
            if (std::binary_search(derivation->rules.begin(), derivation->rules.end(), index))
                uses.push_back(one.id);
        }
        QCOMPARE(rule.evidence, uses);
        QVERIFY(rule.examples.size() <= 3);
        for (const std::string &line : rule.examples) {
            bool said = false;
            for (const std::string &intent : machine.intents()) {
                const auto sentence = parseGoldenLine(line, intent);
                QVERIFY(sentence.has_value());
                const auto isGolden = [&](const InductionUtterance &one) { return one.utterance == *sentence; };
                QVERIFY2(std::none_of(input.utterances.begin(), input.utterances.end(), isGolden), line.c_str());
                said = said || machine.accepts(*sentence);
            }
            QVERIFY2(said, line.c_str());
        }
        // A rule that adds more than the data has shows some of it.
        QVERIFY(!rule.examples.empty() || rule.added < Count128(input.utterances.size() + 1));
    }

private Q_SLOTS:
    void everyRuleIsExplained()
    {
        for (std::uint64_t seed = 1; seed <= (sanitized ? 4 : 40); ++seed) {
            const InductionInput input = goldenOf(hiddenGrammar(seed), 20 + seed, seed);
            auto learned = induce(input, {}, m_progress);
            QVERIFY(learned);
            const auto machine = CompiledGrammar::compile(learned->grammar, m_progress);
            QVERIFY(machine);
            std::vector<Utterance> golden;
            for (const InductionUtterance &one : input.utterances)
                golden.push_back(one.utterance);
            QVERIFY(fillRuleEffects(learned->grammar, **machine, golden, m_progress));
            for (std::size_t r = 0; r < learned->grammar.rules.size(); ++r) {
                check(learned->grammar.rules[r], r, **machine, input);
                if (QTest::currentTestFailed())
                    qFatal("grammar %d, rule %s", static_cast<int>(seed), learned->grammar.rules[r].name.c_str());
            }
        }
    }

    void atZeroThereIsOnlyWhatWasSeen()
    {
        for (std::uint64_t seed = 1; seed <= (sanitized ? 10 : 60); ++seed) {
            const InductionInput input = goldenOf(hiddenGrammar(seed), 40, seed);
            InductionOptions options;
            options.generality = 0.0;
            const auto learned = induce(input, options, m_progress);
            QVERIFY(learned);
            GrammarLanguage language(learned->grammar);
            std::set<std::string> patterns;
            std::set<std::pair<std::string, std::string>> values;
            for (const InductionUtterance &one : input.utterances) {
                QVERIFY(language.accepts(one.utterance));
                patterns.insert(patternOf(one.utterance));
                values.merge(valuesOf(one.utterance));
            }
            Random random(seed);
            for (int i = 0; i < 200; ++i) {
                const Utterance sentence = language.sample(random);
                QVERIFY2(patterns.contains(patternOf(sentence)), toGolden(sentence).c_str());
                for (const auto &value : valuesOf(sentence))
                    QVERIFY2(values.contains(value), toGolden(sentence).c_str());
            }
        }
    }

    void threadsAndOrderDoNotMatter()
    {
        for (std::uint64_t seed = 1; seed <= (sanitized ? 3 : 12); ++seed) {
            InductionInput input = goldenOf(hiddenGrammar(seed), 60, seed);
            InductionOptions options;
            options.seed = seed;
            options.generality = seed % 3 == 0 ? 0.8 : 0.5;
            const auto one = induce(input, options, m_progress);
            QVERIFY(one);
            Random random(seed);
            for (std::size_t i = input.utterances.size(); i > 1; --i)
                std::swap(input.utterances[i - 1], input.utterances[random.below(i)]);
            options.threads = 2;
            const auto two = induce(input, options, m_progress);
            QVERIFY(two);
            QVERIFY(one->grammar == two->grammar); // with evidence, gains and weights to the last bit
            QVERIFY(one->report.logPosterior == two->report.logPosterior);
            QCOMPARE(one->report.candidates.size(), two->report.candidates.size());
            for (std::size_t i = 0; i < one->report.candidates.size(); ++i) {
                QVERIFY(one->report.candidates[i].sentence == two->report.candidates[i].sentence);
                QCOMPARE(one->report.candidates[i].votes, two->report.candidates[i].votes);
            }
        }
    }

    void anotherSeedIsAnotherDraw()
    {
        const InductionInput input = goldenOf(hiddenGrammar(5), 60, 5);
        InductionOptions options;
        const auto one = induce(input, options, m_progress);
        options.seed = 2;
        const auto two = induce(input, options, m_progress);
        QVERIFY(one && two);
        const auto votes = [](const Induction &made) {
            std::vector<std::uint64_t> out;
            for (const InductionCandidate &candidate : made.report.candidates)
                out.push_back(candidate.votes);
            return out;
        };
        QVERIFY(votes(*one) != votes(*two));
    }

    /// A tenth of a second: what a person does not notice.
    void cancelIsHeardInTime()
    {
        for (const std::uint64_t seed : {3, 8}) {
            const InductionInput input = goldenOf(hiddenGrammar(seed), sanitized ? 60 : 300, seed);
            for (const double generality : {0.2, 0.5, 0.7}) {
                InductionOptions options;
                options.generality = generality;
                PollClock progress;
                QVERIFY(induce(input, options, progress));
                QVERIFY2(progress.longest() < (sanitized ? 1.0 : 0.1), std::to_string(progress.longest()).c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestInductionRules)
#include "tst_inductionrules.moc"
