// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The summary of an experiment as JSON and as Markdown.
#include <algorithm>
#include <set>
#include <utility>

#include <nlohmann/json.hpp>

#include "core/base/fixedtext.h"
#include "core/evaluation/experimentsummary.h"
#include "core/evaluation/markdown.h"

namespace filigree {

namespace {

using Json = nlohmann::ordered_json;

/// Measures that a page has room for.
constexpr Measure shown[] = {Measure::IntentAccuracy, Measure::SlotF1, Measure::FrameAccuracy,
                             Measure::SemanticErrorRate};

std::size_t indexOf(Measure measure)
{
    const auto all = allMeasures();
    return static_cast<std::size_t>(std::find(all.begin(), all.end(), measure) - all.begin());
}

Json intervalJson(const Interval &interval)
{
    return {{"value", interval.value}, {"low", interval.low}, {"high", interval.high}};
}

Json rowJson(const SummaryRow &row)
{
    Json measures = Json::object();
    for (std::size_t m = 0; m < row.measures.size(); ++m) {
        Json one = intervalJson(row.measures[m]);
        one["gapClosed"] = row.gapClosed[m] ? Json(*row.gapClosed[m]) : Json();
        measures[measureName(allMeasures()[m])] = std::move(one);
    }
    return {{"set", row.set},
            {"golden", row.golden},
            {"count", row.count},
            {"seeds", row.seeds},
            {"missing", row.missing},
            {"sentences", row.sentences},
            {"measures", std::move(measures)}};
}

Json comparisonJson(const Comparison &comparison)
{
    Json measures = Json::object();
    for (std::size_t m = 0; m < comparison.tests.size(); ++m) {
        const Significance &test = comparison.tests[m];
        Json one = intervalJson(comparison.differences[m]);
        one["p"] = test.p;
        one["pOverSeeds"] = test.pOverRuns ? Json(*test.pOverRuns) : Json();
        one["seeds"] = test.runs;
        one["wins"] = test.wins;
        measures[measureName(allMeasures()[m])] = std::move(one);
    }
    return {{"row", comparison.row}, {"baseline", comparison.baseline}, {"measures", std::move(measures)}};
}

/// The rows that belong into one table: a golden size and a count, and what has neither.
using Size = std::pair<std::uint64_t, std::uint64_t>;

std::set<Size> tableSizes(const ExperimentSummary &summary)
{
    std::set<Size> out;
    std::set<std::uint64_t> goldenAlone;
    for (const SummaryRow &row : summary.rows) {
        if (row.count > 0)
            out.emplace(row.golden, row.count);
        else if (row.golden > 0)
            goldenAlone.insert(row.golden);
    }
    for (const std::uint64_t golden : goldenAlone)
        if (std::none_of(out.begin(), out.end(), [&](const Size &size) { return size.first == golden; }))
            out.emplace(golden, 0);
    if (out.empty() && !summary.rows.empty())
        out.emplace(0, 0);
    return out;
}

class Page {
public:
    explicit Page(const ExperimentSummary &summary)
        : m_summary(summary)
    {
    }

    std::string text()
    {
        m_out = "# " + headingText(m_summary.name) + "\n\n" + std::to_string(m_summary.testUtterances)
            + " test utterances. Means over the seeds; in brackets the " + percentOf(m_summary.level)
            + " bootstrap interval over utterances and seeds. \"Gap closed\" is the share of the way in slot F1 from "
              "the golden utterances alone to all real "
              "data.\n";
        if (m_summary.cells < m_summary.cellsWanted)
            m_out += "\n**Not complete:** " + std::to_string(m_summary.cells) + " of "
                + std::to_string(m_summary.cellsWanted) + " trainings are done.\n";
        if (m_summary.goldenShare > 0.0)
            m_out += "\nGolden utterances that are trained with many other sentences count as "
                + fixedText(100 * m_summary.goldenShare, 0) + " % of the whole.\n";
        for (const Size &size : tableSizes(m_summary))
            addTable(size);
        return std::move(m_out);
    }

private:
    void addTable(const Size &size)
    {
        m_out += "\n## " + title(size) + "\n\n| Training set | Sentences | Seeds |";
        for (const Measure measure : shown)
            m_out.append(" ").append(measureTitle(measure)).append(" |");
        m_out += " Gap closed |\n|---|--:|--:|";
        for (std::size_t i = 0; i < std::size(shown) + 1; ++i)
            m_out += "--:|";
        m_out += '\n';
        std::vector<std::size_t> rows;
        for (std::size_t row = 0; row < m_summary.rows.size(); ++row)
            if (belongs(m_summary.rows[row], size))
                rows.push_back(row);
        for (const std::size_t row : rows)
            addRow(row);
        addComparisons(rows);
    }

    static std::string title(const Size &size)
    {
        std::string out = size.first > 0 ? std::to_string(size.first) + " golden utterances" : "All";
        if (size.second > 0)
            out += (size.first > 0 ? ", " : ": ") + std::to_string(size.second) + " sentences";
        return out;
    }

    static bool belongs(const SummaryRow &row, const Size &size)
    {
        return (row.golden == 0 || row.golden == size.first) && (row.count == 0 || row.count == size.second);
    }

    void addRow(std::size_t number)
    {
        const SummaryRow &row = m_summary.rows[number];
        m_out += "| " + tableCell(row.set) + " | " + fixedText(row.sentences, 0) + " | "
            + std::to_string(row.seeds.size()) + " |";
        for (const Measure measure : shown) {
            if (row.measures.empty()) {
                m_out += " |";
                continue;
            }
            const Interval &interval = row.measures[indexOf(measure)];
            m_out += " " + fixedText(100 * interval.value, 1) + " (" + fixedText(100 * interval.low, 1) + "–"
                + fixedText(100 * interval.high, 1) + ") |";
        }
        const std::size_t f1 = indexOf(Measure::SlotF1);
        const bool known = !row.gapClosed.empty() && row.gapClosed[f1].has_value();
        m_out += known ? " " + fixedText(100 * *row.gapClosed[f1], 0) + " % |\n" : " |\n";
    }

    void addComparisons(const std::vector<std::size_t> &rows)
    {
        std::string lines;
        for (const std::size_t baseline : rows)
            for (const std::size_t row : rows)
                if (const Comparison *comparison = m_summary.comparison(row, baseline))
                    lines += comparisonLine(*comparison);
        if (lines.empty())
            return;
        m_out += "\nDifferences in points, with p by approximate randomisation over utterances, and in how many seeds "
                 "the first is better (p of that by signs); **bold** where p is below 0.05 and the seeds say so too: "
                 "theirs is below 0.05, or, of fewer than six, all say the same:\n\n| | against | Slot F1 | p | better "
                 "in | Intent accuracy | p | better in |\n"
                 "|---|---|--:|--:|--:|--:|--:|--:|\n"
            + lines;
    }

    [[nodiscard]] std::string comparisonLine(const Comparison &comparison) const
    {
        std::string out = "| " + tableCell(m_summary.rows[comparison.row].set) + " | "
            + tableCell(m_summary.rows[comparison.baseline].set) + " |";
        for (const Measure measure : {Measure::SlotF1, Measure::IntentAccuracy}) {
            const Significance &test = comparison.tests[indexOf(measure)];
            const char *mark = significanceLevel(test) > 0 ? "**" : "";
            out += std::string(" ") + mark + signedText(100 * test.difference, 1) + mark + " | " + fixedText(test.p, 4)
                + " | " + std::to_string(test.wins) + " of " + std::to_string(test.runs);
            out += test.pOverRuns ? " (" + fixedText(*test.pOverRuns, 3) + ") |" : " |";
        }
        return out + '\n';
    }

    const ExperimentSummary &m_summary;
    std::string m_out;
};

} // namespace

std::string toJson(const ExperimentSummary &summary)
{
    Json rows = Json::array();
    for (const SummaryRow &row : summary.rows)
        rows.push_back(rowJson(row));
    Json comparisons = Json::array();
    for (const Comparison &comparison : summary.comparisons)
        comparisons.push_back(comparisonJson(comparison));
    const Json json = {{"experiment", summary.name},           {"testUtterances", summary.testUtterances},
                       {"goldenShare", summary.goldenShare},   {"cells", summary.cells},
                       {"cellsWanted", summary.cellsWanted},   {"rows", std::move(rows)},
                       {"comparisons", std::move(comparisons)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string toMarkdown(const ExperimentSummary &summary)
{
    return Page(summary).text();
}

} // namespace filigree
