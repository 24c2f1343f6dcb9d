// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paired bootstrap: finds differences that are there, none that are not, the same on any number of threads.

#include <cmath>

#include <QTest>

#include "core/base/random.h"
#include "core/translation/scorecomparison.h"
#include "support/cancelling.h"

using namespace filigree;

namespace {

using Lines = std::vector<std::string>;

struct Made {
    Lines good; ///< every 10th word is wrong
    Lines bad; ///< every 5th
    ReferenceStream reference;
};

Made made(int sentences)
{
    Random random(7);
    Made out;
    for (int s = 0; s < sentences; ++s) {
        std::string lines[3];
        for (int w = 0; w < 12; ++w) {
            const std::string word = "w" + std::to_string(random.below(50)) + " ";
            const auto luck = random.below(10);
            lines[0] += luck == 0 ? "x " : word;
            lines[1] += luck <= 1 ? "x " : word;
            lines[2] += word;
        }
        out.good.push_back(lines[0]);
        out.bad.push_back(lines[1]);
        out.reference.push_back(lines[2]);
    }
    return out;
}

std::vector<BleuCounts> counts(const Lines &hypotheses, const ReferenceStream &reference)
{
    NoProgress progress;
    return *bleuCounts(hypotheses, std::vector<ReferenceStream>{reference}, {}, progress);
}

std::vector<double> figures(const ScoreDifference &d)
{
    return {d.first.value,  d.first.low,      d.first.high,      d.second.value,     d.second.low, d.second.high,
            d.secondBetter, d.difference.low, d.difference.high, d.difference.value, d.p};
}

} // namespace

class TestScoreComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void better_system();
    void equal_systems();
    void same_on_any_threads();
    void interval_holds_the_score();
    void chrf_too();
    void wrong_input();
};

void TestScoreComparison::better_system()
{
    const Made data = made(200);
    NoProgress progress;
    const auto out = compareBleu(counts(data.bad, data.reference), counts(data.good, data.reference), {}, {}, progress);
    QVERIFY(out);
    QVERIFY(out->difference.low > 0.0);
    QVERIFY(out->difference.low < out->difference.value && out->difference.value < out->difference.high);
    QCOMPARE(out->secondBetter, 1.0);
    QCOMPARE(out->p, 1.0 / 1001);
    const auto back =
        compareBleu(counts(data.good, data.reference), counts(data.bad, data.reference), {}, {}, progress);
    QCOMPARE(back->difference.value, -out->difference.value);
    QCOMPARE(back->secondBetter, 0.0);
}

void TestScoreComparison::equal_systems()
{
    const Made data = made(50);
    NoProgress progress;
    const auto sentences = counts(data.good, data.reference);
    const auto out = compareBleu(sentences, sentences, {}, {}, progress);
    QCOMPARE(out->difference.low, 0.0);
    QCOMPARE(out->difference.high, 0.0);
    QCOMPARE(out->secondBetter, 0.5);
    // two halves of one system, sentence by sentence exchanged: no difference to be found
    auto first = counts(data.good, data.reference);
    auto second = counts(data.bad, data.reference);
    for (std::size_t i = 0; i < first.size(); i += 2)
        std::swap(first[i], second[i]);
    const auto mixed = compareBleu(first, second, {}, {}, progress);
    QVERIFY(mixed->difference.low < 0.0 && mixed->difference.high > 0.0);
    QVERIFY(mixed->p > 0.05);
}

void TestScoreComparison::same_on_any_threads()
{
    const Made data = made(40);
    NoProgress progress;
    const auto first = counts(data.bad, data.reference);
    const auto second = counts(data.good, data.reference);
    ResamplingOptions options;
    options.samples = 300;
    const auto one = compareBleu(first, second, {}, options, progress);
    for (const int threads : {2, 3, 8}) {
        options.threads = threads;
        QCOMPARE(figures(*compareBleu(first, second, {}, options, progress)), figures(*one));
    }
    options.seed = 2;
    QVERIFY(figures(*compareBleu(first, second, {}, options, progress)) != figures(*one));
}

void TestScoreComparison::interval_holds_the_score()
{
    const Made data = made(300);
    NoProgress progress;
    const auto sentences = counts(data.good, data.reference);
    const auto wide = bleuInterval(sentences, {}, {}, progress);
    BleuCounts sum;
    for (const BleuCounts &one : sentences)
        sum += one;
    QCOMPARE(wide->value, bleuScore(sum, {}).score);
    QVERIFY(wide->low < wide->value && wide->value < wide->high);
    ResamplingOptions options;
    options.level = 0.5;
    const auto narrow = bleuInterval(sentences, {}, options, progress);
    QVERIFY(narrow->low > wide->low && narrow->high < wide->high);
    // a quarter of the sentences: about twice as wide
    const std::span<const BleuCounts> quarter(sentences.data(), sentences.size() / 4);
    const auto fewer = bleuInterval(quarter, {}, {}, progress);
    const double ratio = (fewer->high - fewer->low) / (wide->high - wide->low);
    QVERIFY2(ratio > 1.5 && ratio < 2.7, std::to_string(ratio).c_str());
}

void TestScoreComparison::chrf_too()
{
    const Made data = made(100);
    NoProgress progress;
    const std::vector<ReferenceStream> references{data.reference};
    const auto bad = *chrfCounts(data.bad, references, {}, progress);
    const auto good = *chrfCounts(data.good, references, {}, progress);
    const auto out = compareChrf(bad, good, {}, {}, progress);
    QVERIFY(out->difference.low > 0.0);
    QCOMPARE(out->second.value, *corpusChrf(data.good, references));
    const auto alone = chrfInterval(good, {}, {}, progress);
    QCOMPARE(alone->low, out->second.low);
    QCOMPARE(alone->high, out->second.high);
}

void TestScoreComparison::wrong_input()
{
    const Made data = made(3);
    NoProgress progress;
    const auto sentences = counts(data.good, data.reference);
    const std::span<const BleuCounts> two(sentences.data(), 2);
    QVERIFY(compareBleu(sentences, two, {}, {}, progress).error().code == ErrorCode::InvalidInput);
    QVERIFY(bleuInterval({}, {}, {}, progress).error().code == ErrorCode::InvalidInput);
    ResamplingOptions options;
    options.samples = 0;
    QVERIFY(bleuInterval(sentences, {}, options, progress).error().code == ErrorCode::InvalidOption);
    options.samples = 10;
    options.level = 1.0;
    QVERIFY(bleuInterval(sentences, {}, options, progress).error().code == ErrorCode::InvalidOption);
    tests::Cancelled stopped;
    QVERIFY(bleuInterval(sentences, {}, {}, stopped).error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestScoreComparison)
#include "tst_scorecomparison.moc"
