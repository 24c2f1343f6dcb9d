// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Golden utterances that count more than generated ones: how often, that counting is the same as repeating, and that
// experiments do it.
#include <algorithm>
#include <map>

#include <QTest>

#include "core/evaluation/nlumodel.h"
#include "core/evaluation/trainingmaker.h"
#include "support/goldenutterances.h"
#include "support/results.h"

using namespace filigree;
using tests::good;
using tests::utterancesOf;

namespace {

const char *const music = "[Play]\nplay Vogue|Song\nplay Jolene|Song by Dolly|Artist\n[Stop]\nstop\nstop the music\n"
                          "[Add]\nadd Hurt|Song to my list\nadd Jolene|Song by Dolly|Artist\n";

Experiment experimentOf(double share)
{
    Experiment out;
    out.data.locale = "en";
    out.data.golden = utterancesOf(music);
    out.data.test = out.data.golden;
    out.options.sets = {trainingSetFromName("golden").value(), trainingSetFromName("upsampled").value(),
                        trainingSetFromName("both entropy").value()};
    out.options.resample.pools.threshold.value = 0.0;
    out.options.counts = {30};
    out.options.goldenShare = share;
    return out;
}

TrainingSet madeBy(const Experiment &experiment, const char *name)
{
    NoProgress progress;
    TrainingMaker maker(experiment, 0, 1);
    return good(maker.make(trainingSetFromName(name).value(), 30, progress));
}

} // namespace

class TestGoldenShare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void times_data()
    {
        QTest::addColumn<quint64>("golden");
        QTest::addColumn<quint64>("others");
        QTest::addColumn<double>("share");
        QTest::addColumn<quint32>("times");
        QTest::newRow("a third") << quint64(60) << quint64(2000) << 1.0 / 3 << quint32(17); // 1000 / 60 = 16.7
        QTest::newRow("half") << quint64(60) << quint64(10'000) << 0.5 << quint32(167);
        QTest::newRow("nothing asked") << quint64(60) << quint64(2000) << 0.0 << quint32(1);
        QTest::newRow("more than that") << quint64(60) << quint64(10) << 0.5 << quint32(1);
        QTest::newRow("no others") << quint64(60) << quint64(0) << 0.5 << quint32(1);
        QTest::newRow("no golden ones") << quint64(0) << quint64(10) << 0.5 << quint32(1);
        QTest::newRow("all") << quint64(1) << quint64(100) << 1.0 << quint32(900); // at most mostGoldenShare
        QTest::newRow("as many as fit") << quint64(1) << ~quint64(0) << 0.5 << ~quint32(0);
    }
    void times()
    {
        QFETCH(const quint64, golden);
        QFETCH(const quint64, others);
        QFETCH(const double, share);
        QTEST(goldenTimes(golden, others, share), "times");
    }

    void timesByUtterance()
    {
        QVERIFY(timesForShare(2, 6, 0.5) == (std::vector<std::uint32_t>{2, 2, 1, 1, 1, 1}));
        QVERIFY(timesForShare(2, 6, 0.0).empty());
        QVERIFY(timesForShare(9, 6, 0.5).empty());
        QVERIFY(timesForShare(0, 0, 0.5).empty());
    }

    /// Neither intents nor slots can tell which it was.
    void countingIsRepeating()
    {
        const std::vector<Utterance> once = utterancesOf(music);
        std::vector<std::uint32_t> times;
        std::vector<Utterance> copies = once;
        for (std::size_t i = 0; i < once.size(); ++i) {
            times.push_back(i < 2 ? 4 : 1);
            if (i < 2)
                copies.insert(copies.end(), 3, once[i]);
        }
        NoProgress progress;
        TrainingOptions options;
        options.times = times;
        const auto counted = NluModel::train(once, options, progress);
        const auto repeated = NluModel::train(copies, {}, progress);
        const auto plain = NluModel::train(once, {}, progress);
        QVERIFY(counted && repeated && plain);
        const std::vector<std::string> words{"add", "Vogue", "by", "Cash"};
        const Labelling a = counted->labelWithProbability(words);
        const Labelling b = repeated->labelWithProbability(words);
        QCOMPARE(a.utterance, b.utterance);
        QCOMPARE(a.intentProbability, b.intentProbability);
        QCOMPARE(a.slotProbability, b.slotProbability);
        const Labelling c = plain->labelWithProbability(words);
        QVERIFY(a.intentProbability != c.intentProbability);
        QVERIFY(a.slotProbability != c.slotProbability);
    }

    void wrongTimes()
    {
        const std::vector<Utterance> once = utterancesOf(music);
        NoProgress progress;
        for (const std::vector<std::uint32_t> &times :
             {std::vector<std::uint32_t>(once.size() - 1, 1), std::vector<std::uint32_t>(once.size(), 0)}) {
            TrainingOptions options;
            options.times = times;
            const auto model = NluModel::train(once, options, progress);
            QVERIFY(!model);
            QVERIFY(model.error().code == ErrorCode::InvalidOption);
        }
    }

    void trainingSets()
    {
        const Experiment most = experimentOf(0.6);
        const std::size_t golden = most.data.golden.size();
        const TrainingSet both = madeBy(most, "both entropy");
        const auto others = static_cast<std::uint32_t>(both.utterances.size() - golden);
        QVERIFY(others > golden);
        QVERIFY(!both.times.empty());
        QCOMPARE(both.times.size(), both.utterances.size());
        QCOMPARE(both.times.front(), goldenTimes(golden, others, 0.6));
        QCOMPARE(both.times[golden - 1], both.times.front());
        QVERIFY(std::all_of(both.times.begin() + static_cast<std::ptrdiff_t>(golden), both.times.end(),
                            [](std::uint32_t times) { return times == 1; }));
        QVERIFY(madeBy(most, "golden").times.empty());
        QVERIFY(madeBy(most, "upsampled").times.empty());
        QVERIFY(madeBy(experimentOf(0.0), "both entropy").times.empty());
        Experiment without = most;
        without.options.withGolden = false;
        QVERIFY(madeBy(without, "both entropy").times.empty());
    }

    /// What the model is given is what was made; results with another share are of another experiment.
    void experiments()
    {
        const Experiment half = experimentOf(0.5);
        std::map<std::string, std::vector<std::uint32_t>> given;
        std::size_t cell = 0;
        NoProgress progress;
        const auto ran = runExperiment(
            half,
            [&](const TrainingMaterial &material, std::span<const Utterance> test,
                Progress &) -> Result<std::vector<Utterance>> {
                given[cellsOf(half)[cell++].set] = {material.times.begin(), material.times.end()};
                return std::vector<Utterance>(test.begin(), test.end());
            },
            {}, [](const CellResult &) -> Result<void> { return {}; }, progress);
        QVERIFY(ran);
        QVERIFY(given.at("golden").empty() && given.at("upsampled").empty());
        QVERIFY(given.at("both entropy") == madeBy(half, "both entropy").times);
        QVERIFY(given.at("both entropy").front() > 1);
        QVERIFY(fingerprint(half) == fingerprint(experimentOf(0.5)));
        QVERIFY(fingerprint(half) != fingerprint(experimentOf(0.33)));
    }
};

QTEST_GUILESS_MAIN(TestGoldenShare)
#include "tst_goldenshare.moc"
