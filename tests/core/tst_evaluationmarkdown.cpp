// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages of Markdown with names that users chose, and with the level that was asked for.
#include <QTest>

#include "core/annotation/golden.h"
#include "core/evaluation/evaluationreport.h"
#include "core/evaluation/experimentsummary.h"

using namespace filigree;

namespace {

bool has(const std::string &page, std::string_view text)
{
    return page.find(text) != std::string::npos;
}

} // namespace

class TestEvaluationMarkdown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesStayInTheirCells()
    {
        ExperimentSummary summary;
        summary.name = "two\nlines";
        summary.level = 0.9;
        summary.rows.resize(2);
        summary.rows[0].set = "golden|all";
        summary.rows[1].set = "plain";
        for (SummaryRow &row : summary.rows) {
            row.measures.assign(allMeasures().size(), {0.5, 0.4, 0.6});
            row.gapClosed.assign(allMeasures().size(), std::nullopt);
        }
        summary.comparisons.push_back(
            {1, 0, std::vector<Significance>(allMeasures().size()), std::vector<Interval>(allMeasures().size())});
        const std::string page = toMarkdown(summary);
        QVERIFY(page.starts_with("# two lines\n"));
        QVERIFY(has(page, "\n| golden\\|all | "));
        QVERIFY(has(page, "\n| plain | golden\\|all | "));
        QVERIFY(!has(page, "golden|all"));
        QVERIFY(has(page, "the 90 % bootstrap interval"));
        QVERIFY(!has(page, "95 %"));
        QVERIFY(!has(page, "of the whole"));
        summary.goldenShare = 0.33;
        QVERIFY(has(toMarkdown(summary), "count as 33 % of the whole"));
        QVERIFY(has(toJson(summary), "\"goldenShare\":0.33"));
    }

    void theLevelIsTheOneThatWasAsked()
    {
        const std::vector<Utterance> test{*parseGoldenLine("play jazz|Genre", "Play"),
                                          *parseGoldenLine("stop", "Stop")};
        EvaluationReportInput input;
        input.system = "a\nb";
        input.test = test;
        input.hypothesis = test;
        input.against = "x|y";
        input.otherHypothesis = test;
        for (const auto &[level, text] : {std::pair(0.95, "95 % interval"), {0.995, "99.5 % interval"}}) {
            input.bootstrap.level = level;
            NoProgress progress;
            const auto report = makeEvaluationReport(input, progress);
            QVERIFY(report);
            const std::string page = toMarkdown(*report, 5);
            QVERIFY(page.starts_with("# a b\n"));
            QVERIFY(has(page, std::string("| Measure | Value | ") + text + " | Difference to x\\|y | " + text + " |"));
        }
    }
};

QTEST_GUILESS_MAIN(TestEvaluationMarkdown)
#include "tst_evaluationmarkdown.moc"
