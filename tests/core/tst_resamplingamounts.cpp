// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtTest>

#include <cmath>

#include "core/annotation/golden.h"
#include "core/base/random.h"
#include "core/resampling/corpusmeasures.h"
#include "core/resampling/distribution.h"
#include "core/resampling/occupancy.h"
#include "support/references.h"

using namespace filigree;
using namespace filigree::tests;

namespace {

PatternTable tableOf(const std::string &golden, EntropyCorrection correction = EntropyCorrection::ChaoShen)
{
    NoProgress progress;
    return patternTable(*prepareResampling(reference(golden), {}, progress), correction);
}

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TestResamplingAmounts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plugInEntropy();
    void correctionsLessenTheBias();
    void slotEntropiesSumToTheJointEntropy();
    void patternsAreCounted();
    void complexityOfAPatternWithoutChoiceIsZero();
    void complexityGrowsWithThePool();
    void temperedEntropyMeetsTheTarget();
    void temperedEntropyOutsideTheRange();
    void distributionsSumToOne();
    void borrowedFollowsTheLender();
    void mixGoesFromOneToTheOther();
    void corpusMeasures();
    void occupancyTellsOneSetFromTwo();
    void occupancyKnowsWhatWouldHaveBeenSeen();
};

void TestResamplingAmounts::plugInEntropy()
{
    QVERIFY(near(entropyBits(std::vector<double>{1, 1, 1, 1}), 2.0));
    QVERIFY(near(entropyBits(std::vector<double>{3, 0, 0}), 0.0));
    QCOMPARE(entropyBits(std::vector<double>{}), 0.0);
    QVERIFY(near(sampleEntropy(std::vector<std::uint64_t>{2, 1, 1}, EntropyCorrection::None), 1.5));
    QVERIFY(near(sampleEntropy(std::vector<std::uint64_t>{2, 1, 1}, EntropyCorrection::MillerMadow),
                 1.5 + 2.0 / (8.0 * std::log(2.0))));
    for (const auto correction :
         {EntropyCorrection::None, EntropyCorrection::MillerMadow, EntropyCorrection::ChaoShen}) {
        QCOMPARE(sampleEntropy(std::vector<std::uint64_t>{}, correction), 0.0);
        QVERIFY(near(sampleEntropy(std::vector<std::uint64_t>{7}, correction), 0.0));
        QVERIFY(std::isfinite(sampleEntropy(std::vector<std::uint64_t>{1}, correction)));
        QVERIFY(std::isfinite(sampleEntropy(std::vector<std::uint64_t>{1, 1, 1}, correction)));
    }
}

void TestResamplingAmounts::correctionsLessenTheBias()
{
    // 40 draws from 64 equally likely values: truth 6 bits.
    Random random(9);
    double sums[3] = {};
    constexpr int rounds = 200;
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::uint64_t> counts(64, 0);
        for (int i = 0; i < 40; ++i)
            ++counts[random.below(64)];
        sums[0] += sampleEntropy(counts, EntropyCorrection::None) / rounds;
        sums[1] += sampleEntropy(counts, EntropyCorrection::MillerMadow) / rounds;
        sums[2] += sampleEntropy(counts, EntropyCorrection::ChaoShen) / rounds;
    }
    QVERIFY(sums[0] < sums[1] && sums[1] < 6.0);
    QVERIFY2(std::abs(sums[2] - 6.0) < 0.2, qPrintable(QString::number(sums[2])));
}

void TestResamplingAmounts::slotEntropiesSumToTheJointEntropy()
{
    const char *golden = "[A]\nplay a|S by x|T\nplay b|S by x|T\nplay a|S\nstop y|T\nstop z|T\n";
    for (const auto correction :
         {EntropyCorrection::None, EntropyCorrection::MillerMadow, EntropyCorrection::ChaoShen}) {
        const PatternTable table = tableOf(golden, correction);
        double sum = 0.0;
        double byParts = table.slotTypeEntropy;
        for (const SlotEntropy &slot : table.slots) {
            sum += slot.jointPart;
            byParts += slot.frequency * slot.valueEntropy;
        }
        QVERIFY(near(sum, table.jointEntropy));
        QVERIFY(near(byParts, table.jointEntropy));
        if (correction == EntropyCorrection::None) // the pairs (S,a) 2, (S,b) 1, (T,x) 2, (T,y) 1, (T,z) 1 of 7
            QVERIFY(near(table.jointEntropy, entropyBits(std::vector<double>{2, 1, 2, 1, 1})));
    }
}

void TestResamplingAmounts::patternsAreCounted()
{
    const PatternTable table = tableOf("[A]\nplay a|S\na|S please play\nplay b|S\nstop\n[B]\nplay c|S\n");
    QCOMPARE(table.rows.size(), std::size_t(3));
    const PatternRow &play = table.rows[1];
    QCOMPARE(play.intent, std::string("A"));
    QCOMPARE(play.pattern, std::string("other + S"));
    QCOMPARE(play.count, std::uint64_t(3));
    QCOMPARE(play.templates, 2U);
    QCOMPARE(play.wordPatterns.at("S + other"), std::uint64_t(1));
    QCOMPARE(table.rows[0].pattern, std::string("other"));
    QVERIFY(table.rows[0].available == Count128(1));
}

void TestResamplingAmounts::complexityOfAPatternWithoutChoiceIsZero()
{
    const PatternTable table = tableOf("[A]\nstop\nplay a|S\nplay b|S\nplay a|S\nplay b|S\n");
    QVERIFY(near(table.rows[0].complexity, 0.0));
    QVERIFY(near(table.rows[1].complexity, 1.0)); // two values, equally often
    QVERIFY(near(poolEntropy(Context{}, Pool{}), 0.0));
}

void TestResamplingAmounts::complexityGrowsWithThePool()
{
    const std::vector<ReferenceUtterance> utterances = read("[A]\nplay v1|S\nplay v2|S\n");
    NoProgress progress;
    double before = -1.0;
    for (const int size : {2, 10, 100, 1000}) {
        Catalogue catalogue{"S", "s", {}};
        for (int i = 1; i <= size; ++i)
            catalogue.values.push_back({"v" + std::to_string(i), 1.0});
        const auto data = std::make_shared<Reference>(makeReference("en", utterances, std::vector{catalogue}));
        const PatternTable table = patternTable(*prepareResampling(data, {}, progress));
        QVERIFY(table.rows[0].available == Count128(static_cast<uint128>(size)));
        QVERIFY(table.rows[0].complexity > before);
        QVERIFY(table.rows[0].complexity <= std::log2(size) + 1e-9);
        before = table.rows[0].complexity;
    }
}

void TestResamplingAmounts::temperedEntropyMeetsTheTarget()
{
    Random random(17);
    for (int round = 0; round < 200; ++round) {
        std::vector<double> weights;
        const std::uint64_t size = 2 + random.below(60);
        for (std::uint64_t i = 0; i < size; ++i)
            weights.push_back(random.below(8) == 0 ? 0.0 : std::exp(6.0 * random.unit()));
        weights.push_back(1.0);
        if (round % 4 == 0) // several patterns share the top
            weights.insert(weights.end(), 3, 1000.0);
        const EntropyRange range = reachableEntropy(weights);
        double lastTemperature = 0.0;
        for (int step = 0; step <= 10; ++step) {
            const double target = range.lowest + (range.highest - range.lowest) * step / 10.0;
            const auto out = temperToEntropy(weights, target);
            QVERIFY(out);
            QVERIFY(out->reachable);
            QVERIFY2(near(out->entropy, target, 1e-6), qPrintable(QString::number(out->entropy - target)));
            QVERIFY(near(entropyBits(out->weights), target, 1e-6));
            QVERIFY(out->temperature >= lastTemperature);
            lastTemperature = out->temperature;
        }
    }
}

void TestResamplingAmounts::temperedEntropyOutsideTheRange()
{
    const std::vector<double> weights{5, 5, 1, 0};
    QVERIFY(near(reachableEntropy(weights).lowest, 1.0));
    QVERIFY(near(reachableEntropy(weights).highest, std::log2(3.0)));
    const auto low = temperToEntropy(weights, 0.2);
    QVERIFY(!low->reachable);
    QVERIFY(near(low->entropy, 1.0, 1e-6));
    const auto high = temperToEntropy(weights, 9.0);
    QVERIFY(!high->reachable);
    QVERIFY(near(high->entropy, std::log2(3.0), 1e-9));
    QCOMPARE(high->weights[3], 0.0);
    QVERIFY(!temperToEntropy(weights, std::nan("")));
    QCOMPARE(temperToEntropy(std::vector<double>{2.0}, 0.0)->weights, std::vector<double>{1.0});
    QVERIFY(temperToEntropy(std::vector<double>{}, 1.0)->weights.empty());
}

void TestResamplingAmounts::distributionsSumToOne()
{
    const PatternTable table = tableOf("[A]\nplay a|S\nplay b|S by x|T\nstop\nplay c|S\n[B]\ngo\n");
    for (const auto distribution :
         {Distribution::Observed, Distribution::Uniform, Distribution::Entropy, Distribution::EntropyAdditive}) {
        const std::vector<double> weights = patternWeights(table.rows, distribution);
        QCOMPARE(weights.size(), table.rows.size());
        double sum = 0.0;
        for (const double weight : weights) {
            QVERIFY(weight > 0);
            sum += weight;
        }
        QVERIFY(near(sum, 1.0));
        QCOMPARE(distributionFromName(distributionName(distribution)), distribution);
    }
    QVERIFY(!distributionFromName("nonsense"));
    const std::vector<double> entropy = patternWeights(table.rows, Distribution::Entropy);
    QVERIFY(entropy[1] > entropy[0]); // "other + S" is more complex than "other"
}

void TestResamplingAmounts::borrowedFollowsTheLender()
{
    const PatternTable table = tableOf("[A]\nplay a|Song by x|Artist\nstop\nplay a|Song\n");
    const auto lender =
        patternCounts(*reference("[A]\npon a|Cancion de x|Artista\npon b|Cancion de x|Artista\npara\n[Z]\nola\n"));
    BorrowOptions options;
    options.slotNames = {{"Cancion", "Song"}, {"Artista", "Artist"}};
    // rows: other; other + Artist + Song; other + Song. Counts 1, 2, 0 and one each.
    const std::vector<double> weights = borrowedWeights(table.rows, lender, options);
    QVERIFY(near(weights[0], 2.0 / 6.0));
    QVERIFY(near(weights[1], 3.0 / 6.0));
    QVERIFY(near(weights[2], 1.0 / 6.0));
    options.ignoreIntent = true;
    QVERIFY(near(borrowedWeights(table.rows, lender, options)[0], 3.0 / 7.0));
    QVERIFY(near(borrowedWeights(table.rows, {}, {})[0], 1.0 / 3.0));
}

void TestResamplingAmounts::mixGoesFromOneToTheOther()
{
    const std::vector<double> a{1, 3};
    const std::vector<double> b{1, 1};
    QVERIFY(near(mixed(a, b, 0.0)[0], 0.25));
    QVERIFY(near(mixed(a, b, 1.0)[0], 0.5));
    QVERIFY(near(mixed(a, b, 0.5)[0], 0.375));
}

void TestResamplingAmounts::corpusMeasures()
{
    std::vector<Utterance> corpus;
    for (const char *line : {"play a|S", "play b|S", "play a|S", "stop"})
        corpus.push_back(*parseGoldenLine(line, "A"));
    const CorpusMeasures measures = measureCorpus(corpus);
    QCOMPARE(measures.sentences, std::uint64_t(4));
    QCOMPARE(measures.tokens, std::uint64_t(7));
    QCOMPARE(measures.types, std::uint64_t(4));
    QVERIFY(near(measures.duplicates, 0.25));
    QVERIFY(near(measures.distinct[1], 2.0 / 3.0));
    QCOMPARE(measures.distinct[2], 0.0);
    QVERIFY(near(measures.patternEntropy, entropyBits(std::vector<double>{3, 1})));
    QVERIFY(near(measures.patternPerplexity, std::exp2(measures.patternEntropy)));
    QVERIFY(near(measures.slotEntropies.at("S"), entropyBits(std::vector<double>{2, 1})));
    QCOMPARE(measureCorpus({}).sentences, std::uint64_t(0));
}

void TestResamplingAmounts::occupancyTellsOneSetFromTwo()
{
    Random random(23);
    const auto draw = [&](std::uint32_t first, std::uint64_t size, int n) {
        std::vector<ValueCount> counts;
        for (int i = 0; i < n; ++i)
            counts.push_back({first + static_cast<std::uint32_t>(random.below(size)), 1});
        foldCounts(counts);
        return counts;
    };
    for (int round = 0; round < 20; ++round) {
        QVERIFY(separationEvidence(occupancyCells(draw(0, 10, 50), draw(0, 10, 40), 0)) < 0);
        QVERIFY(separationEvidence(occupancyCells(draw(0, 10, 50), draw(20, 8, 40), 0)) > 0);
        QVERIFY(separationEvidence(occupancyCells(draw(0, 10, 80), draw(5, 10, 80), 0)) > 0); // half overlapping
    }
    // One sighting on each side says nothing for two sets.
    QVERIFY(separationEvidence(occupancyCells(draw(0, 1, 1), draw(5, 1, 1), 4)) <= 0);
}

void TestResamplingAmounts::occupancyKnowsWhatWouldHaveBeenSeen()
{
    std::vector<ValueCount> often;
    std::vector<ValueCount> other;
    for (std::uint32_t v = 0; v < 10; ++v) {
        often.push_back({v, 10});
        other.push_back({20 + v, 1});
    }
    const OccupancyFit fit = fitOccupancy(occupancyCells(often, other, 5), {true, false});
    QVERIFY(fit.memberOfA(0) < 0.1); // a context that sees its values ten times would have seen the rest
    const OccupancyFit mirrored = fitOccupancy(occupancyCells(other, often, 5), {true, false});
    QVERIFY(mirrored.memberOfA(0) > 0.9);
    double shares = 0.0;
    for (const double share : fit.share)
        shares += share;
    QVERIFY(near(shares, 1.0));
    QCOMPARE(fit.share[OccupancyFit::Neither], 0.0);
}

QTEST_GUILESS_MAIN(TestResamplingAmounts)
#include "tst_resamplingamounts.moc"
