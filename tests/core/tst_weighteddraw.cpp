// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cmath>
#include <map>
#include <set>

#include <QTest>

#include "core/base/random.h"
#include "core/formats/jsgf.h"
#include "core/generation/corpusplan.h"
#include "support/grammars.h"
#include "support/machines.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

NoProgress noProgress;

using Alternatives = std::vector<WeightedChoice::Alternative>;

/// How many of n sentences each alternative gets, by its number.
std::vector<std::uint64_t> shares(const Alternatives &alternatives, std::uint64_t n, std::uint64_t seed)
{
    const WeightedChoice choice(alternatives);
    std::vector<std::uint64_t> out(alternatives.size());
    for (std::uint32_t place = 0; place < alternatives.size(); ++place) {
        const auto share = choice.shareAt(place, n, seed);
        out[choice.number(place)] = share.end - share.begin;
    }
    return out;
}

Grammar artists()
{
    return readJsgf("#JSGF V1.0;\ngrammar a;\n<artist> = /60/ adele | /30/ beck | /9/ cher | /1/ dido;\n"
                    "<room> = /3/ kitchen | /1/ hall;\n"
                    "public <Play> = (play | put on | start) <artist>{Artist} [in the <room>{Room} [please] [now]];\n")
        .value();
}

} // namespace

class TestWeightedDraw : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesFollowTheWeights()
    {
        using V = std::vector<std::uint64_t>;
        const std::uint64_t much = 1'000'000;
        QVERIFY(shares({{1, much, 0}, {3, much, 1}}, 400, 9) == V({100, 300}));
        QVERIFY(shares({{1, much, 0}, {3, 30, 1}}, 100, 9) == V({70, 30}));
        QVERIFY(shares({{1, 5, 0}, {3, 7, 1}}, 12, 9) == V({5, 7}));
        QVERIFY(shares({{0, 5, 0}, {0, 5, 1}}, 4, 9) == V({2, 2}));
        Random random(3);
        for (int round = 0; round < 2'000; ++round) {
            Alternatives alternatives;
            std::uint64_t room = 0;
            for (std::uint32_t i = 0; i < 1 + random.below(12); ++i) {
                const double weight =
                    random.below(6) == 0 ? 0.0 : random.unit() * std::pow(10.0, double(random.below(6)));
                alternatives.push_back({weight, 1 + random.below(round % 2 == 0 ? 20 : 1ULL << 45), i});
                room += alternatives.back().capacity;
            }
            const std::uint64_t n = 1 + random.below(std::min<std::uint64_t>(room, 1ULL << 52));
            const std::uint64_t seed = random.next();
            const auto out = shares(alternatives, n, seed);
            std::uint64_t sum = 0;
            for (std::size_t i = 0; i < out.size(); ++i) {
                QVERIFY(out[i] <= alternatives[i].capacity);
                sum += out[i];
            }
            QCOMPARE(sum, n);
            const WeightedChoice choice(alternatives);
            const std::uint64_t k = random.below(n);
            const auto share = choice.shareOf(k, n, seed);
            QVERIFY(share.begin <= k && k < share.end);
        }
    }

    /// Every number is drawn at most once, and find() is the inverse of at().
    void drawsDistinctSentences()
    {
        for (std::uint64_t seed = 0; seed < 30; ++seed) {
            const Grammar grammar = seed == 0 ? artists() : randomGrammar(seed);
            const auto machine = compiled(grammar);
            const auto space = grammarSpace(machine);
            const auto weights = valueWeights(grammar, machine->vocabulary());
            const auto all = static_cast<std::uint64_t>(space->size().value());
            for (const std::uint64_t count : {std::uint64_t(1), all / 3, all - 1, all, all + 5}) {
                if (count == 0)
                    continue;
                const auto draw = WeightedDraw::make(*space, weights, count, seed).value();
                QCOMPARE(draw.size(), std::min(count, all));
                std::map<std::uint64_t, std::uint64_t> drawn;
                for (std::uint64_t k = 0; k < draw.size(); ++k) {
                    const auto index = static_cast<std::uint64_t>(draw.at(k));
                    QVERIFY(index < all);
                    QVERIFY(drawn.emplace(index, k).second);
                }
                for (std::uint64_t index = 0; index < all; ++index) {
                    const auto found = draw.find(index);
                    QCOMPARE(found.has_value(), drawn.contains(index));
                    if (found)
                        QCOMPARE(*found, drawn[index]);
                }
            }
        }
    }

    void valuesComeByTheirFrequency()
    {
        const Grammar grammar = artists();
        const auto machine = compiled(grammar);
        const auto weights = valueWeights(grammar, machine->vocabulary());
        const auto space = grammarSpace(machine); // 3 * 4 * (1 + 2 * 4) = 108 sentences
        std::map<std::string, double> counts;
        constexpr int seeds = 400;
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            const auto draw = WeightedDraw::make(*space, weights, 20, seed).value();
            std::set<std::string> artistsHere;
            for (std::uint64_t k = 0; k < draw.size(); ++k) {
                const Utterance utterance = space->at(draw.at(k));
                ++counts[slotValue(utterance, utterance.slots[0])];
            }
        }
        // Each of three verbs gets a third of 20: one sentence for each of four artists, the rest by frequency.
        for (const auto &[name, frequency] : {std::pair{"adele", 0.6}, {"beck", 0.3}, {"cher", 0.09}, {"dido", 0.01}}) {
            const double expected = (1.0 + (20.0 / 3 - 4) * frequency) / (20.0 / 3);
            QVERIFY2(std::abs(counts[name] / (20.0 * seeds) - expected) < 0.02, name);
        }
        // Even weights are the language's own frequencies.
        const std::vector<double> even(weights.size(), 1.0);
        counts.clear();
        for (std::uint64_t seed = 0; seed < seeds; ++seed) {
            const auto draw = WeightedDraw::make(*space, even, 20, seed).value();
            for (std::uint64_t k = 0; k < draw.size(); ++k) {
                const Utterance utterance = space->at(draw.at(k));
                ++counts[slotValue(utterance, utterance.slots[0])];
            }
        }
        for (const auto &[name, count] : counts)
            QVERIFY2(std::abs(count / (20.0 * seeds) - 0.25) < 0.03, name.c_str());
    }

    void everyValueOnceBeforeAnyTwice()
    {
        const Grammar grammar =
            readJsgf("#JSGF V1.0;\ngrammar a;\n<artist> = /1000/ adele | /1/ beck | /1/ cher | /1/ dido;\n"
                     "public <Play> = play <artist>{Artist} [now | please | again | today];\n")
                .value();
        const auto machine = compiled(grammar);
        const auto space = grammarSpace(machine);
        const auto weights = valueWeights(grammar, machine->vocabulary());
        for (std::uint64_t seed = 0; seed < 50; ++seed)
            for (const std::uint64_t n : {4, 6, 9}) {
                std::map<std::string, std::uint64_t> counts;
                const auto draw = WeightedDraw::make(*space, weights, n, seed).value();
                for (std::uint64_t k = 0; k < n; ++k) {
                    const Utterance utterance = space->at(draw.at(k));
                    ++counts[slotValue(utterance, utterance.slots[0])];
                }
                QCOMPARE(counts.size(), std::size_t(4));
                QCOMPARE(counts["adele"], std::min<std::uint64_t>(5, n - 3));
            }
    }

    void plansAreWeighted()
    {
        const Grammar grammar = artists();
        const auto machine = compiled(grammar);
        CorpusRecipe recipe;
        recipe.count = 30;
        recipe.values = valueWeights(grammar, machine->vocabulary());
        for (const bool strata : {false, true}) {
            if (strata)
                recipe.shares = {{"Play", "other + Artist", 1.0}, {"Play", "other + Artist + Room", 2.0}};
            recipe.rejected.clear();
            const auto first = CorpusPlan::make(machine, recipe, noProgress).value();
            for (std::uint64_t k = 0; k < 10; ++k)
                recipe.rejected.push_back(first->at(k));
            const auto plan = CorpusPlan::make(machine, recipe, noProgress).value();
            QCOMPARE(plan->size(), std::uint64_t(30));
            QVERIFY(plan->fingerprint() != first->fingerprint());
            std::set<std::string> seen;
            std::vector<SentencePlace> places(30);
            plan->places(0, places);
            for (std::uint64_t k = 0; k < plan->size(); ++k) {
                const PlannedSentence sentence = plan->sentence(k);
                QVERIFY(places[k].index == sentence.index && places[k].stratum == sentence.stratum);
                QVERIFY(seen.insert(key(sentence.utterance)).second);
                for (const Utterance &rejected : recipe.rejected)
                    QVERIFY(!(rejected == sentence.utterance));
            }
            recipe.count = 1'000; // everything but what was rejected
            const auto all = CorpusPlan::make(machine, recipe, noProgress).value();
            QCOMPARE(all->size(), std::uint64_t(108 - 10));
            seen.clear();
            for (std::uint64_t k = 0; k < all->size(); ++k)
                QVERIFY(seen.insert(key(all->at(k))).second);
            recipe.count = 30;
        }
    }

    void wrongWeightsAreRefused()
    {
        const auto machine = compiled(artists());
        CorpusRecipe recipe;
        recipe.count = 3;
        recipe.values = {1.0};
        QVERIFY(CorpusPlan::make(machine, recipe, noProgress).error().code == ErrorCode::InvalidOption);
        recipe.values.assign(machine->vocabulary().valueCount(), -1.0);
        QVERIFY(CorpusPlan::make(machine, recipe, noProgress).error().code == ErrorCode::InvalidOption);
    }
};

QTEST_GUILESS_MAIN(TestWeightedDraw)
#include "tst_weighteddraw.moc"
