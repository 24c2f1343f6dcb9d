// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rows of an experiment's table are compared, and over how many runs: also where one of them has no seeds.
#include <QTest>

#include <algorithm>
#include <cmath>

#include "core/evaluation/experimentsummary.h"
#include "support/results.h"

using namespace filigree;
using tests::good;

namespace {

/// Twelve test utterances; golden utterances are given, so that only generated sets have seeds.
Experiment given()
{
    Experiment out;
    for (int i = 0; i < 12; ++i)
        out.data.test.push_back({i % 2 == 0 ? "Play" : "Stop", {"word" + std::to_string(i), "two"}, {{0, 1, "Thing"}}});
    out.data.golden.assign(out.data.test.begin(), out.data.test.begin() + 3);
    out.data.train = out.data.test;
    for (const char *name : {"golden", "upsampled", "grammar", "full"})
        out.options.sets.push_back(trainingSetFromName(name).value());
    out.options.counts = {20};
    out.options.seeds = {1, 2};
    return out;
}

/// The first `count` test utterances are wrong.
CellResult wrongIn(const CellKey &key, std::uint32_t count)
{
    CellResult out{key, 20, {}, {}};
    for (std::uint32_t i = 0; i < count; ++i)
        out.wrong.push_back({i, "Other", {}});
    return out;
}

std::vector<CellResult> cellsFor(const Experiment &experiment)
{
    std::vector<CellResult> out;
    for (const CellKey &key : cellsOf(experiment))
        out.push_back(wrongIn(key, key.set == "golden" || key.set == "upsampled" ? 6 : key.set == "full" ? 0 : 1));
    return out;
}

std::size_t rowOf(const ExperimentSummary &summary, const std::string &set)
{
    const auto row =
        std::find_if(summary.rows.begin(), summary.rows.end(), [&](const SummaryRow &one) { return one.set == set; });
    return static_cast<std::size_t>(row - summary.rows.begin());
}

ExperimentSummary summaryOf(const Experiment &experiment, const std::vector<CellResult> &cells)
{
    NoProgress progress;
    return good(summarise(experiment, cells, {{.samples = 50}, {.rounds = 50}}, progress));
}

} // namespace

class TestExperimentComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A single run without chance is compared with every run of the other.
    void generatedAgainstGivenGolden()
    {
        const Experiment experiment = given();
        const ExperimentSummary summary = summaryOf(experiment, cellsFor(experiment));
        const Comparison *found = summary.comparison(rowOf(summary, "grammar"), rowOf(summary, "golden"));
        QVERIFY(found);
        for (const Significance &test : found->tests)
            QCOMPARE(test.runs, 2);
        const auto all = allMeasures();
        const auto intents = std::find(all.begin(), all.end(), Measure::IntentAccuracy);
        const auto measure = static_cast<std::size_t>(intents - all.begin());
        QCOMPARE(found->tests[measure].wins, 2);
        QVERIFY(std::abs(found->tests[measure].difference - 5.0 / 12.0) < 1e-12);
        QVERIFY(std::abs(found->differences[measure].value - 5.0 / 12.0) < 1e-12);
        QVERIFY(toMarkdown(summary).find("| grammar | golden |") != std::string::npos);
        const Comparison *alike = summary.comparison(rowOf(summary, "upsampled"), rowOf(summary, "golden"));
        QVERIFY(alike);
        QCOMPARE(alike->tests[measure].runs, 1); // neither has more than one
    }

    /// Only the seeds that are there count.
    void aRunThatIsMissing()
    {
        const Experiment experiment = given();
        auto cells = cellsFor(experiment);
        std::erase_if(cells, [](const CellResult &cell) { return cell.key.seed == 2; });
        const ExperimentSummary part = summaryOf(experiment, cells);
        const Comparison *found = part.comparison(rowOf(part, "grammar"), rowOf(part, "golden"));
        QVERIFY(found);
        QCOMPARE(found->tests[0].runs, 1);
        std::erase_if(cells, [](const CellResult &cell) { return cell.key.set == "golden"; });
        const ExperimentSummary none = summaryOf(experiment, cells);
        QVERIFY(none.comparisons.empty());
    }

    /// "full" has neither golden utterances nor seeds, and can be the baseline of all the same.
    void againstAllRealData()
    {
        Experiment experiment = given();
        experiment.data.golden.clear();
        experiment.options.goldenSizes = {3, 5};
        experiment.options.baselines = {"full"};
        const ExperimentSummary summary = summaryOf(experiment, cellsFor(experiment));
        const std::size_t full = rowOf(summary, "full");
        for (std::size_t row = 0; row < summary.rows.size(); ++row) {
            if (row == full)
                continue;
            const Comparison *found = summary.comparison(row, full);
            QVERIFY2(found, summary.rows[row].set.c_str());
            QCOMPARE(found->tests[0].runs, 2);
        }
    }
};

QTEST_GUILESS_MAIN(TestExperimentComparison)
#include "tst_experimentcomparison.moc"
