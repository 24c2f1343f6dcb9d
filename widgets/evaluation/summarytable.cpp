// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/evaluation/summarytable.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QLocale>
#include <QVBoxLayout>

#include "widgets/common/explained.h"
#include "widgets/common/numbers.h"
#include "widgets/evaluation/evaluationtext.h"
#include "widgets/resampling/facttable.h"

using namespace Qt::StringLiterals;

namespace filigree::widgets {

namespace {

constexpr std::array shown{Measure::IntentAccuracy, Measure::SlotF1, Measure::FrameAccuracy,
                           Measure::SemanticErrorRate};

/// Triangles, because colours alone tell nobody anything: up is better, whatever the measure.
QString markOf(Measure measure, const Significance &test)
{
    const bool better = (test.difference > 0.0) != isErrorRate(measure);
    return QString(significanceLevel(test), better ? u'▲' : u'▼');
}

/// With the row that the others are compared with, for the same golden utterances and, where both have one, count. A
/// row without a count is compared with a baseline of each count: with the first one here, which the tip names.
const Comparison *comparisonOf(const ExperimentSummary &summary, std::size_t row)
{
    for (const Comparison &one : summary.comparisons)
        if (one.row == row)
            return &one;
    return nullptr;
}

/// How many marks a cell of this measure has at most: as many blanks stand where there are none, so that the numbers
/// stand below each other.
qsizetype mostMarks(const ExperimentSummary &summary, Measure measure)
{
    qsizetype most = 0;
    for (const Comparison &one : summary.comparisons)
        if (one.tests.size() > measureIndex(measure))
            most = std::max(most, markOf(measure, one.tests[measureIndex(measure)]).size());
    return most;
}

QString nameOf(const SummaryRow &row)
{
    return row.count == 0 ? trainingSetTitle(row.kind)
                          : SummaryTable::tr("%1 (%2 sentences)", "a training set and its size")
                                .arg(trainingSetTitle(row.kind), formatCount(static_cast<qint64>(row.count)));
}

QString tipOf(Measure measure, const Significance &test, const QString &baseline)
{
    const QLocale locale;
    QString out = SummaryTable::tr("%1: %2 points against %3, p = %4, better with %5 of %6 seeds")
                      .arg(measureText(measure), locale.toString(test.difference * 100.0, 'f', 1), baseline,
                           locale.toString(test.p, 'f', 4), locale.toString(test.wins), locale.toString(test.runs));
    if (test.pOverRuns)
        out += SummaryTable::tr(", p over seeds = %1").arg(locale.toString(*test.pOverRuns, 'f', 4));
    return out;
}

Fact number(std::uint64_t count)
{
    return count == 0 ? Fact{u"–"_s, 0.0} : Fact{formatCount(static_cast<qint64>(count)), static_cast<double>(count)};
}

} // namespace

SummaryTable::SummaryTable(QWidget *parent)
    : QWidget(parent)
{
    std::vector<FactColumn> columns{
        {tr("Training set"), tr("What the model was trained on"), false},
        {tr("Sentences"), tr("Sentences that the model was trained on, the golden utterances among them"), true}};
    for (const Measure measure : shown)
        columns.push_back({measure == Measure::SemanticErrorRate ? tr("SemER") : measureText(measure),
                           measureText(measure) + u". "_s + measureExplanation(measure), true});
    columns.push_back({tr("Gap closed"),
                       tr("How much of the way from the golden utterances alone to all reference data is made, in slot "
                          "F1: 100 % is as good as all real data."),
                       true});
    m_table = new FactTable(std::move(columns), this);
    m_table->setObjectName(u"summaryTable"_s);
    explain(m_table, tr("Results"),
            tr("A row for each training set. ▲ is better than the set that is compared with, ▼ worse: one with p below "
               "0.05, two with p below 0.01, by approximate randomisation over the test utterances and, where there "
               "are several seeds, over these too; of fewer than six seeds all have to say the same."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    connect(m_table, &FactTable::currentFactChanged, this, &SummaryTable::currentRowChanged);
}

void SummaryTable::setSummary(const ExperimentSummary &summary, const std::string &baseline)
{
    std::vector<std::vector<Fact>> rows;
    for (std::size_t i = 0; i < summary.rows.size(); ++i) {
        const SummaryRow &row = summary.rows[i];
        QString title = trainingSetTitle(row.kind);
        if (row.set == baseline)
            title = tr("%1 (compared with)").arg(title);
        if (row.missing > 0)
            title += u"  ·  "_s + tr("%1 of %2 seeds").arg(row.seeds.size()).arg(row.seeds.size() + row.missing);
        std::vector<Fact> facts{{title, 0.0, trainingSetExplanation(row.kind)},
                                number(static_cast<std::uint64_t>(std::llround(row.sentences)))};
        const Comparison *comparison = comparisonOf(summary, i);
        for (const Measure measure : shown) {
            const std::size_t at = measureIndex(measure);
            if (row.measures.size() <= at) {
                facts.push_back({u"…"_s, -1.0, tr("Not there yet.")});
                continue;
            }
            Fact fact{intervalText(row.measures[at]), row.measures[at].value, {}};
            QString mark;
            if (comparison && comparison->tests.size() > at) {
                const Significance &test = comparison->tests[at];
                mark = markOf(measure, test);
                fact.tip = tipOf(measure, test, nameOf(summary.rows[comparison->baseline]));
            }
            if (const qsizetype most = mostMarks(summary, measure); most > 0)
                fact.text += u' ' + mark + QString(most - mark.size(), u'\u2003');
            facts.push_back(std::move(fact));
        }
        const std::size_t slotsAt = measureIndex(Measure::SlotF1);
        const auto gap = row.gapClosed.size() > slotsAt ? row.gapClosed[slotsAt] : std::nullopt;
        facts.push_back(gap ? Fact{QLocale().toString(*gap * 100.0, 'f', 0) + u" %"_s, *gap}
                            : Fact{u"–"_s, -10.0, tr("Needs the golden utterances alone and all reference data.")});
        rows.push_back(std::move(facts));
    }
    m_table->setRows(std::move(rows));
}

void SummaryTable::clear()
{
    m_table->setRows({});
}

int SummaryTable::currentRow() const
{
    return m_table->currentFact();
}

void SummaryTable::setCurrentRow(int row)
{
    m_table->setCurrentFact(row);
}

} // namespace filigree::widgets
