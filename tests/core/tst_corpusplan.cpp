// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <map>
#include <set>

#include <QTest>

#include "core/fst/patternsize.h"
#include "core/generation/corpusplan.h"
#include "support/grammars.h"
#include "support/machines.h"
#include "support/plans.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

NoProgress noProgress;

CorpusRecipe patternRecipe(const Grammar &grammar, std::uint64_t count)
{
    CorpusRecipe recipe;
    recipe.count = count;
    double weight = 1;
    const auto sizes = patternSizes(*compiled(grammar), noProgress).value();
    for (const PatternSize &size : sizes)
        recipe.shares.push_back({size.intent, size.pattern, weight++});
    return recipe;
}

} // namespace

class TestCorpusPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesEverySentenceOnce()
    {
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const Grammar grammar = randomGrammar(seed);
            const auto listed = listLanguage(grammar);
            const auto plan = planOf(grammar, listed.size() + 10, seed);
            QCOMPARE(plan->size(), std::uint64_t(listed.size()));
            QVERIFY(plan->exhausted());
            std::set<std::string> seen;
            for (std::uint64_t k = 0; k < plan->size(); ++k) {
                QVERIFY(listed.contains(key(plan->at(k))));
                QVERIFY(seen.insert(key(plan->at(k))).second);
            }
            const auto half = planOf(grammar, listed.size() / 2, seed);
            QVERIFY(!half->exhausted());
            for (std::uint64_t k = 0; k < half->size(); ++k)
                QVERIFY(half->at(k) == plan->at(k)); // more of the same corpus begins with the same
        }
    }

    void drawsUniformly()
    {
        const Grammar grammar = englishMusic();
        const auto listed = listLanguage(grammar);
        std::map<std::string, double> counts;
        constexpr int seeds = 600;
        constexpr int each = 20;
        for (int seed = 0; seed < seeds; ++seed) {
            const auto plan = planOf(grammar, each, std::uint64_t(seed));
            for (std::uint64_t k = 0; k < plan->size(); ++k)
                ++counts[key(plan->at(k))];
        }
        const double expected = double(seeds) * each / double(listed.size());
        double chi = 0;
        for (const auto &[name, item] : listed)
            chi += std::pow(counts[name] - expected, 2) / expected;
        // Drawing without replacement varies less than with: scaled to the chi-square of drawing with it.
        chi /= 1.0 - double(each) / double(listed.size());
        const double freedom = double(listed.size()) - 1;
        const double z = (std::cbrt(chi / freedom) - (1 - 2 / (9 * freedom))) / std::sqrt(2 / (9 * freedom));
        QVERIFY2(std::abs(z) < 3.0, qPrintable(QString::number(z)));
    }

    /// A hundred tests of uniformity at the level of 1 %, one a seed. If the sentences are uniform, about one of them
    /// fails; six or more would be a chance of 1 in 2,000.
    void drawsUniformlyWithEverySeed()
    {
        const auto machine = compiled(englishMusic());
        const double sentences = double(listLanguage(englishMusic()).size());
        constexpr int draws = 200;
        constexpr std::uint64_t each = 12;
        const double expected = double(draws) * double(each) / sentences;
        QVERIFY(expected >= 5); // or the statistic is not distributed like chi-square
        int rejected = 0;
        double sum = 0;
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            std::map<std::string, double> counts;
            for (std::uint64_t draw = 0; draw < draws; ++draw) {
                const auto plan =
                    CorpusPlan::make(machine, {seed * 1'000'000 + draw, each, {}, {}, {}}, noProgress).value();
                for (std::uint64_t k = 0; k < plan->size(); ++k)
                    ++counts[key(plan->at(k))];
            }
            double chi = (sentences - double(counts.size())) * expected;
            for (const auto &[name, count] : counts)
                chi += (count - expected) * (count - expected) / expected;
            chi /= 1.0 - double(each - 1) / (sentences - 1); // drawn without replacement
            const double freedom = sentences - 1;
            const double z = (std::cbrt(chi / freedom) - (1 - 2 / (9 * freedom))) / std::sqrt(2 / (9 * freedom));
            rejected += z > 2.326 ? 1 : 0; // the normal distribution's 99 %
            sum += z;
        }
        QVERIFY2(rejected <= 5, qPrintable(QString::number(rejected)));
        QVERIFY2(std::abs(sum / 10) < 3.5, qPrintable(QString::number(sum / 10))); // the mean of 100, times 10
    }

    void strataKeepTheirCounts()
    {
        const Grammar grammar = englishMusic();
        const auto recipe = patternRecipe(grammar, 50);
        const auto plan = CorpusPlan::make(compiled(grammar), recipe, noProgress).value();
        QCOMPARE(plan->size(), std::uint64_t(50));
        std::map<std::pair<std::string, std::string>, std::uint64_t> counts;
        std::set<std::string> seen;
        std::set<std::size_t> early;
        for (std::uint64_t k = 0; k < plan->size(); ++k) {
            const PlannedSentence sentence = plan->sentence(k);
            QVERIFY(seen.insert(key(sentence.utterance)).second);
            ++counts[{sentence.utterance.intent, condensedPattern(sentence.utterance)}];
            QCOMPARE(plan->strata()[sentence.stratum].pattern, condensedPattern(sentence.utterance));
            if (k < 20)
                early.insert(sentence.stratum);
        }
        for (const Stratum &stratum : plan->strata())
            QCOMPARE((counts[{stratum.intent, stratum.pattern}]), stratum.count);
        QCOMPARE(early.size(), plan->strata().size()); // interleaved, not one after the other
    }

    void patternSpacesHoldTheirSentences()
    {
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const Grammar grammar = randomGrammar(seed);
            const auto machine = compiled(grammar);
            const auto sizes = patternSizes(*machine, noProgress).value();
            for (const PatternSize &size : sizes) {
                const auto space = patternSpace(machine, size.intent, size.pattern, noProgress).value();
                QVERIFY(space->size() == size.size);
                std::set<std::string> seen;
                for (std::uint64_t i = 0; i < size.size.value(); ++i) {
                    const Utterance utterance = space->at(i);
                    QCOMPARE(condensedPattern(utterance), size.pattern);
                    QVERIFY(seen.insert(key(utterance)).second && machine->accepts(utterance));
                    QVERIFY(space->indexOf(utterance).value() == i);
                }
            }
        }
    }

    void rejectedSentencesStayOut()
    {
        const Grammar grammar = englishMusic();
        const auto listed = listLanguage(grammar);
        CorpusRecipe recipe;
        recipe.count = 10'000;
        int i = 0;
        for (const auto &[name, item] : listed)
            if (i++ % 3 == 0)
                recipe.rejected.push_back(item.utterance);
        recipe.rejected.push_back(recipe.rejected.front());
        recipe.rejected.push_back(hindiMusic().rules.empty() ? Utterance() : Utterance{"PlayMusic", {"नहीं"}, {}});
        for (const bool strata : {false, true}) {
            if (strata)
                recipe.shares = patternRecipe(grammar, 1).shares;
            const auto plan = CorpusPlan::make(compiled(grammar), recipe, noProgress).value();
            QCOMPARE(plan->size(), std::uint64_t(listed.size() - (listed.size() + 2) / 3));
            std::set<std::string> seen;
            for (std::uint64_t k = 0; k < plan->size(); ++k)
                seen.insert(key(plan->at(k)));
            QCOMPARE(seen.size(), std::size_t(plan->size()));
            for (const Utterance &utterance : recipe.rejected)
                QVERIFY(!seen.contains(key(utterance)));
        }
    }

    void leavingOutKeepsTheOthers()
    {
        for (const bool strata : {false, true}) {
            const Grammar grammar = englishMusic();
            CorpusRecipe recipe = strata ? patternRecipe(grammar, 40) : CorpusRecipe{1, 40, {}, {}, {}};
            const auto plan = CorpusPlan::make(compiled(grammar), recipe, noProgress).value();
            const auto fewer = plan->without({0, 3, 4, 39})->without({1});
            QCOMPARE(fewer->size(), std::uint64_t(35));
            std::vector<std::string> expected;
            for (const std::uint64_t k : {1, 5, 6, 7})
                expected.push_back(key(plan->at(k)));
            QCOMPARE(key(fewer->at(0)), expected[0]);
            QCOMPARE(key(fewer->at(1)), expected[1]);
            QCOMPARE(key(fewer->at(2)), expected[2]);
            QCOMPARE(key(fewer->at(34)), key(plan->at(38)));
            std::uint64_t sum = 0;
            for (const Stratum &stratum : fewer->strata())
                sum += stratum.count;
            QCOMPARE(sum, fewer->size());
            QVERIFY(!fewer->exhausted());
        }
    }

    void ambiguitiesAreFound()
    {
        std::size_t ambiguous = 0;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const auto plan = planOf(randomGrammar(seed), 5'000, seed);
            std::map<std::vector<std::string>, std::vector<std::uint64_t>> texts;
            for (std::uint64_t k = 0; k < plan->size(); ++k)
                texts[plan->at(k).tokens].push_back(k);
            std::set<std::uint64_t> expected;
            std::uint64_t many = 0;
            for (const auto &[text, positions] : texts)
                if (positions.size() > 1) {
                    ++many;
                    expected.insert(positions.begin(), positions.end());
                }
            for (const std::size_t memory : {std::size_t(1) << 16, std::size_t(1) << 24}) {
                const auto found = findAmbiguities(*plan, 2, noProgress, memory).value();
                QCOMPARE(found.texts, many);
                QVERIFY(std::set<std::uint64_t>(found.positions.begin(), found.positions.end()) == expected);
                QCOMPARE(found.positions.size(), expected.size());
                QCOMPARE(found.surplus.size(), expected.size() - many);
            }
            ambiguous += expected.size();
        }
        QVERIFY(ambiguous > 100); // the random grammars are ambiguous enough to try this
    }

    void wrongSharesAreRefused()
    {
        const auto machine = compiled(englishMusic());
        const auto code = [&](std::vector<StratumShare> shares) {
            const auto out = CorpusPlan::make(machine, {1, 10, std::move(shares), {}, {}}, noProgress);
            return out ? std::string("fine") : std::string(errorName(out.error().code));
        };
        QCOMPARE(code({{"PlayMusic", "", 1}}), std::string("fine"));
        QCOMPARE(code({{"Nothing", "", 1}}), std::string("not-found"));
        QCOMPARE(code({{"PlayMusic", "other + Time", 1}}), std::string("not-found"));
        QCOMPARE(code({{"PlayMusic", "", -1}}), std::string("invalid-option"));
        QCOMPARE(code({{"PlayMusic", "", 1}, {"PlayMusic", "", 1}}), std::string("invalid-option"));
        QCOMPARE(code({{"PlayMusic", "", 1}, {"PlayMusic", "other + GenreName", 1}}), std::string("invalid-option"));
    }

    void anyPlaceOfAHugeCorpusIsThere()
    {
        const auto machine = compiled(longGrammar(60));
        const std::uint64_t billions = 5'000'000'000'000;
        const auto plan = CorpusPlan::make(machine, {1, billions, {}, {}, {}}, noProgress).value();
        QCOMPARE(plan->size(), billions);
        std::set<std::string> seen;
        for (const std::uint64_t k : {std::uint64_t(0), std::uint64_t(1), billions / 2, billions - 2, billions - 1}) {
            QVERIFY(machine->accepts(plan->at(k)));
            QVERIFY(seen.insert(key(plan->at(k))).second);
        }
    }
};

QTEST_GUILESS_MAIN(TestCorpusPlan)
#include "tst_corpusplan.moc"
