// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/evaluation/scorepanel.h"

#include <algorithm>

#include <QLocale>

#include "widgets/common/explained.h"
#include "widgets/common/numbers.h"
#include "widgets/evaluation/evaluationtext.h"
#include "widgets/plots/barchart.h"
#include "widgets/plots/chartframe.h"
#include "widgets/resampling/facttable.h"

using namespace Qt::StringLiterals;

namespace filigree::widgets {

namespace {

std::uint64_t errors(const SpanCounts &counts)
{
    return counts.reference + counts.hypothesis - 2 * counts.matched;
}

Fact share(double value)
{
    return {percentText(value), value};
}

} // namespace

ScorePanel::ScorePanel(const QString &names, const QString &what, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    m_table = new FactTable({{u"#"_s, tr("The number of its bars"), true},
                             {names, what, false},
                             {tr("There"), tr("How many there are in the test data, over all seeds"), true},
                             {tr("Precision"), tr("Right ones of those that were found"), true},
                             {tr("Recall"), tr("Right ones of those that there are"), true},
                             {tr("F1"), tr("The harmonic mean of precision and recall"), true}},
                            this);
    explain(m_table, names, what);
    m_bars = new BarChart(this);
    explain(m_bars, names, what);
    m_frame = new ChartFrame(
        {}, m_bars,
        [this, names] {
            ChartNumbers out{{names, tr("There"), tr("Precision"), tr("Recall"), tr("F1")}, {}};
            for (const Row &row : m_scores)
                out.rows.append({QString::fromStdString(row.name),
                                 formatCount(static_cast<qint64>(row.counts.reference)),
                                 percentText(row.counts.precision()), percentText(row.counts.recall()),
                                 percentText(row.counts.f1())});
            return out;
        },
        this);
    setChildrenCollapsible(false);
    connect(m_table, &FactTable::currentFactChanged, m_bars, &BarChart::setCurrentGroup);
    connect(m_bars, &BarChart::groupClicked, m_table, &FactTable::setCurrentFact);
}

void ScorePanel::setScores(const std::vector<Row> &scores)
{
    std::vector<Row> sorted = scores;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Row &a, const Row &b) { return errors(a.counts) > errors(b.counts); });
    std::vector<std::vector<Fact>> rows;
    QStringList names;
    QList<ChartSeries> series{{tr("Precision"), {}}, {tr("Recall"), {}}, {tr("F1"), {}}};
    for (const Row &row : sorted) {
        const SpanCounts &counts = row.counts;
        names.append(QString::fromStdString(row.name));
        rows.push_back({{QLocale().toString(rows.size() + 1), static_cast<double>(rows.size())},
                        {names.last(), 0.0},
                        {formatCount(static_cast<qint64>(counts.reference)), static_cast<double>(counts.reference)},
                        share(counts.precision()),
                        share(counts.recall()),
                        share(counts.f1())});
        series[0].values.append(counts.precision());
        series[1].values.append(counts.recall());
        series[2].values.append(counts.f1());
    }
    m_table->setRows(std::move(rows));
    m_bars->setSeries(names, series);
    m_scores = std::move(sorted);
    m_frame->refreshNumbers();
    m_bars->setCurrentGroup(m_table->currentFact());
}

} // namespace filigree::widgets
