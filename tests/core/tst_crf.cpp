// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The CRF's sums, its gradient and its best taggings, held against every tagging written out.
#include <cmath>
#include <vector>

#include <QTest>

#include "core/base/random.h"
#include "core/evaluation/crftraining.h"
#include "core/evaluation/lattice.h"
#include "core/evaluation/portablemath.h"
#include "support/cancelling.h"

using namespace filigree;

namespace {

/// O, B-A, I-A, B-B, B-C, I-C.
TagSet tagSet()
{
    return TagSet({"A", "B", "C"}, {true, false, true});
}

/// All that end in an I tag, and some others.
std::vector<TagArc> arcs()
{
    return {{0, 0}, {1, 0}, {5, 0}, {0, 1}, {4, 1}, {1, 2}, {2, 2}, {0, 3}, {3, 3}, {2, 4}, {4, 5}, {5, 5}};
}

double randomWeight(Random &random)
{
    return 6.0 * random.unit() - 3.0;
}

/// Every valid tagging of `words` words.
std::vector<std::vector<std::uint16_t>> everyTagging(const TagSet &tags, std::size_t words)
{
    std::vector<std::vector<std::uint16_t>> all{{}};
    for (std::size_t t = 0; t < words; ++t) {
        std::vector<std::vector<std::uint16_t>> longer;
        for (const auto &tagging : all)
            for (std::uint16_t tag = 0; tag < tags.size(); ++tag)
                if (tagging.empty() ? !tags.isInside(tag) : tags.mayFollow(tagging.back(), tag)) {
                    longer.push_back(tagging);
                    longer.back().push_back(tag);
                }
        all = std::move(longer);
    }
    return all;
}

/// Of the objective along one weight, by two points beside it.
double slope(CrfObjective &objective, std::vector<double> x, std::size_t weight, double step)
{
    NoProgress progress;
    std::vector<double> gradient(x.size());
    const double kept = x[weight];
    x[weight] = kept + step;
    const double above = objective.evaluate(x, gradient, progress);
    x[weight] = kept - step;
    return (above - objective.evaluate(x, gradient, progress)) / (2.0 * step);
}

/// Attributes that stand for all tags or some, of a word or given to all later or earlier ones; five sentences of one
/// to four words.
CrfData randomData(std::uint64_t seed)
{
    Random random(seed);
    CrfData data;
    data.tags = tagSet();
    data.arcs = arcs();
    data.attributeFirst = {0, 6, 9, 10, 12, 18};
    data.attributeTags = {0, 1, 2, 3, 4, 5, 0, 1, 4, 2, 1, 3, 0, 1, 2, 3, 4, 5};
    data.sentenceFirst.push_back(0);
    data.wordFirst.push_back(0);
    for (int s = 0; s < 5; ++s) {
        const std::size_t words = 1 + random.below(4);
        const auto taggings = everyTagging(data.tags, words);
        const auto gold = taggings[random.below(taggings.size())];
        for (std::size_t t = 0; t < words; ++t) {
            for (std::uint32_t a = 0; a < 3; ++a)
                if (random.below(3) > 0)
                    data.attributes.push_back(a);
            data.toLater.push_back(random.below(3) > 0 ? static_cast<std::uint32_t>(random.below(5)) : noNumber);
            data.toEarlier.push_back(random.below(3) > 0 ? static_cast<std::uint32_t>(random.below(5)) : noNumber);
            data.wordFirst.push_back(data.attributes.size());
            data.gold.push_back(gold[t]);
        }
        data.sentenceFirst.push_back(data.gold.size());
        data.sentenceWeight.push_back(1.0 + static_cast<double>(random.below(3)));
    }
    return data;
}

} // namespace

class TestCrf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void portableMathIsRight()
    {
        double worst = 0.0;
        for (double x = -700.0; x < 700.0; x += 0.37)
            worst = std::max(worst, std::abs(exponential(x) / std::exp(x) - 1.0));
        QVERIFY2(worst < 1e-14, qPrintable(QString::number(worst)));
        worst = 0.0;
        for (double x = 1e-300; x < 1e300; x *= 1.7)
            worst = std::max(worst, std::abs(logarithm(x) - std::log(x)) / std::max(1.0, std::abs(std::log(x))));
        QVERIFY2(worst < 1e-14, qPrintable(QString::number(worst)));
        QCOMPARE(exponential(0.0), 1.0);
        QCOMPARE(logarithm(1.0), 0.0);
    }

    /// The sum, the tags' probabilities and the best tagging, against all taggings one by one.
    void latticeAgreesWithEnumeration()
    {
        Random random(7);
        const TagSet tags = tagSet();
        for (int round = 0; round < 60; ++round) {
            const std::size_t words = 1 + random.below(4);
            Transitions transitions(tags, arcs());
            std::vector<double> weights;
            for (std::size_t a = 0; a < transitions.arcs().size(); ++a)
                weights.push_back(randomWeight(random));
            transitions.setWeights(std::span<const double>(weights), randomWeight(random));
            Lattice lattice;
            lattice.reset(words, tags.size());
            for (std::size_t t = 0; t < words; ++t)
                for (std::size_t j = 0; j < tags.size(); ++j)
                    lattice.row(t)[j] = 3.0 * randomWeight(random);
            double sum = 0.0;
            double highest = -1e300;
            std::vector<double> mass(words * tags.size(), 0.0);
            for (const auto &tagging : everyTagging(tags, words)) {
                const double score = lattice.score(transitions, tagging);
                sum += std::exp(score);
                highest = std::max(highest, score);
                for (std::size_t t = 0; t < words; ++t)
                    mass[t * tags.size() + tagging[t]] += std::exp(score);
            }
            double score = 0.0;
            const auto best = lattice.best(transitions, score);
            QVERIFY(std::abs(score - highest) < 1e-9);
            QVERIFY(std::abs(lattice.score(transitions, best) - highest) < 1e-9);
            QVERIFY(std::abs(lattice.forward(transitions) - std::log(sum)) < 1e-9);
            TransitionMass ignored;
            ignored.arcs.assign(arcs().size(), 0.0);
            lattice.backward(transitions, 1.0, ignored);
            for (std::size_t t = 0; t < words; ++t)
                for (std::size_t j = 0; j < tags.size(); ++j)
                    QVERIFY(std::abs(lattice.row(t)[j] - mass[t * tags.size() + j] / sum) < 1e-9);
        }
    }

    /// Scores far apart, as at the end of a training: no overflow, no 0, probabilities that sum to 1.
    void latticeIsSafeWithLargeScores()
    {
        const TagSet tags = tagSet();
        Transitions transitions(tags, arcs());
        Lattice lattice;
        lattice.reset(200, tags.size());
        Random random(3);
        for (std::size_t t = 0; t < 200; ++t)
            for (std::size_t j = 0; j < tags.size(); ++j)
                lattice.row(t)[j] = 2000.0 * randomWeight(random);
        for (std::size_t t = 0; t < 200; ++t)
            lattice.row(t)[2] += 1e5; // an I tag that is best everywhere, and possible nowhere at the first word
        QVERIFY(std::isfinite(lattice.forward(transitions)));
        TransitionMass mass;
        mass.arcs.assign(arcs().size(), 0.0);
        lattice.backward(transitions, 1.0, mass);
        for (std::size_t t = 0; t < 200; ++t) {
            double sum = 0.0;
            for (std::size_t j = 0; j < tags.size(); ++j)
                sum += lattice.row(t)[j];
            QVERIFY2(std::abs(sum - 1.0) < 1e-6, qPrintable(QString::number(sum)));
        }
    }

    void gradientAgreesWithDifferences_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("three threads") << 3;
    }

    void gradientAgreesWithDifferences()
    {
        QFETCH(int, threads);
        NoProgress progress;
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            const CrfData data = randomData(seed);
            CrfObjective objective(data, 0.3, threads, progress);
            Random random(seed + 100);
            std::vector<double> x(data.parameters());
            for (double &weight : x)
                weight = randomWeight(random);
            std::vector<double> gradient(x.size());
            (void)objective.evaluate(x, gradient, progress);
            for (std::size_t k = 0; k < x.size(); ++k) {
                const double difference = slope(objective, x, k, 1e-5);
                QVERIFY2(std::abs(gradient[k] - difference) < 1e-5,
                         qPrintable(QStringLiteral("seed %1, weight %2: %3 and %4")
                                        .arg(seed)
                                        .arg(k)
                                        .arg(gradient[k], 0, 'g', 12)
                                        .arg(difference, 0, 'g', 12)));
            }
        }
    }

    /// An accident of a line search: score, sum and best tagging take such weights as their bounds, so that a loss is
    /// never below 0, and a gradient is that of the loss.
    void weightsBeyondTheBoundsAreTheBounds()
    {
        NoProgress progress;
        const CrfData data = randomData(4);
        CrfObjective objective(data, 0.3, 1, progress);
        Random random(21);
        std::vector<double> x(data.parameters());
        for (double &weight : x)
            weight = randomWeight(random);
        const std::size_t states = data.attributeTags.size();
        for (std::size_t k = states; k < x.size(); ++k)
            x[k] = k % 3 == 0 ? 90.0 + static_cast<double>(k) : k % 3 == 1 ? -120.0 : x[k];
        double square = 0.0;
        for (const double weight : x)
            square += weight * weight;
        std::vector<double> gradient(x.size());
        QVERIFY(objective.evaluate(x, gradient, progress) - 0.15 * square > -1e-6);
        for (std::size_t k = states; k < x.size(); ++k) {
            QVERIFY(std::abs(gradient[k] - slope(objective, x, k, 1e-4)) < 1e-4);
        }
    }

    /// Of equally good tags before the last one it is the smallest, whether the pair was seen or not.
    void equalsAreTheSmallest()
    {
        const TagSet tags = tagSet();
        Transitions transitions(tags, {{1, 2}, {2, 2}, {3, 3}, {4, 5}, {5, 5}});
        transitions.setWeights(std::span<const double>(std::vector<double>{0.0, 0.0, 1.0, 0.0, 0.0}), 1.0);
        Lattice lattice;
        lattice.reset(2, tags.size());
        lattice.row(1)[3] = 5.0;
        double score = 0.0;
        QCOMPARE(lattice.best(transitions, score), (std::vector<std::uint16_t>{0, 3}));
        QCOMPARE(score, 6.0);
    }

    /// What a word gives to the others counts as if each of them had it.
    void givenAttributesAreThoseOfEachWord()
    {
        const CrfData given = randomData(3);
        CrfData written = given;
        written.attributes.clear();
        written.wordFirst = {0};
        written.toLater.clear();
        written.toEarlier.clear();
        for (std::size_t s = 0; s < given.sentenceWeight.size(); ++s)
            for (std::uint64_t w = given.sentenceFirst[s]; w < given.sentenceFirst[s + 1]; ++w) {
                for (std::uint64_t a = given.wordFirst[w]; a < given.wordFirst[w + 1]; ++a)
                    written.attributes.push_back(given.attributes[a]);
                for (std::uint64_t v = given.sentenceFirst[s]; v < given.sentenceFirst[s + 1]; ++v)
                    if (const std::uint32_t a = v < w ? given.toLater[v] : given.toEarlier[v]; v != w && a != noNumber)
                        written.attributes.push_back(a);
                written.wordFirst.push_back(written.attributes.size());
            }
        QVERIFY(written.attributes.size() > given.attributes.size());
        Random random(11);
        std::vector<double> x(given.parameters());
        for (double &weight : x)
            weight = randomWeight(random);
        std::vector<double> one(x.size());
        std::vector<double> other(x.size());
        NoProgress progress;
        const double loss = CrfObjective(given, 0.3, 1, progress).evaluate(x, one, progress);
        QVERIFY(std::abs(loss - CrfObjective(written, 0.3, 1, progress).evaluate(x, other, progress)) < 1e-9);
        for (std::size_t k = 0; k < x.size(); ++k)
            QVERIFY(std::abs(one[k] - other[k]) < 1e-9);
    }

    /// The loss is minus the logarithm of what the gold taggings have of all taggings.
    void lossAgreesWithEnumeration()
    {
        const CrfData data = randomData(5);
        NoProgress progress;
        CrfObjective objective(data, 1e-9, 1, progress);
        std::vector<double> gradient(data.parameters());
        const std::vector<double> zero(data.parameters(), 0.0);
        double expected = 0.0;
        for (std::size_t s = 0; s < data.sentenceWeight.size(); ++s) {
            const std::size_t words = data.sentenceFirst[s + 1] - data.sentenceFirst[s];
            expected += data.sentenceWeight[s] * std::log(static_cast<double>(everyTagging(data.tags, words).size()));
        }
        QVERIFY(std::abs(objective.evaluate(zero, gradient, progress) - expected) < 1e-9);
    }

    void trainingLowersTheLossAndStops()
    {
        const CrfData data = randomData(2);
        NoProgress progress;
        const auto one = trainCrf(data, 0.1, 200, 1, progress);
        const auto two = trainCrf(data, 0.1, 200, 2, progress);
        QVERIFY(one && two);
        QCOMPARE(one->weights, two->weights);
        QVERIFY(one->iterations > 3 && one->iterations < 200);
        CrfObjective objective(data, 0.1, 1, progress);
        std::vector<double> gradient(data.parameters());
        const std::vector<double> zero(data.parameters(), 0.0);
        QVERIFY(one->loss < 0.8 * objective.evaluate(zero, gradient, progress));
    }

    void cancelEnds()
    {
        const CrfData data = randomData(2);
        for (int asked = 0; asked < 20; ++asked) {
            tests::CancelAfter progress(asked);
            const auto trained = trainCrf(data, 1e-6, 100'000, 2, progress);
            QVERIFY(!trained);
            QCOMPARE(trained.error().code, ErrorCode::Cancelled);
        }
    }

    void slotsOfTags()
    {
        const TagSet tags = tagSet();
        const std::vector<std::uint16_t> sequence{1, 2, 1, 0, 4, 5, 5, 3};
        const std::vector<SlotSpan> expected{{0, 2, "A"}, {2, 3, "A"}, {4, 7, "C"}, {7, 8, "B"}};
        QCOMPARE(tags.slotsOf(sequence), expected);
        Utterance utterance;
        utterance.tokens.assign(8, "x");
        utterance.slots = expected;
        QCOMPARE(tags.tagsOf(utterance), sequence);
    }
};

QTEST_GUILESS_MAIN(TestCrf)
#include "tst_crf.moc"
