// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/evaluate/evaluateresults.h"

#include <cmath>

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QTabWidget>
#include <QVBoxLayout>

#include "app/modes/evaluate/errorpanel.h"
#include "widgets/common/explained.h"
#include "widgets/common/numbers.h"
#include "widgets/evaluation/confusionmap.h"
#include "widgets/evaluation/evaluationtext.h"
#include "widgets/evaluation/scorepanel.h"
#include "widgets/evaluation/summarytable.h"
#include "widgets/plots/barchart.h"
#include "widgets/plots/chartframe.h"
#include "widgets/plots/heatmap.h"
#include "widgets/plots/intervalchart.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

EvaluateResults::EvaluateResults(const QList<QAction *> &commands, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
{
    setChildrenCollapsible(false);
    build(commands);
    connect(m_table, &widgets::SummaryTable::currentRowChanged, this, [this](int row) {
        refreshCurrentCurve();
        if (row >= 0)
            Q_EMIT rowSelected(row);
    });
    connect(m_measure, &QComboBox::activated, this, &EvaluateResults::refreshCurves);
    connect(m_tabs, &QTabWidget::currentChanged, this, &EvaluateResults::tabChanged);
    connect(m_confusion, &widgets::ConfusionMap::pairActivated, this,
            [this](const QString &reference, const QString &hypothesis) {
                m_errors->showPair(reference, hypothesis);
                m_tabs->setCurrentWidget(m_errors);
            });
    resetLayout();
}

void EvaluateResults::build(const QList<QAction *> &commands)
{
    m_table = new widgets::SummaryTable(this);
    addWidget(m_table);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"evaluationTabs"_s);
    m_tabs->setAccessibleName(tr("Details of the selected row"));
    m_tabs->setDocumentMode(true);
    m_slots = new widgets::ScorePanel(
        tr("Slot type"), tr("How well each slot type was found by the selected training set, over all seeds."), this);
    m_slots->setObjectName(u"slotScores"_s);
    m_intents = new widgets::ScorePanel(
        tr("Intent"), tr("How well each intent was found by the selected training set, over all seeds."), this);
    m_intents->setObjectName(u"intentScores"_s);
    m_confusion = new widgets::ConfusionMap(this);
    m_errors = new ErrorPanel(commands, this);
    const auto add = [this](QWidget *page, const QString &title, const QString &tip) {
        const int at = m_tabs->addTab(page, title);
        m_tabs->setTabToolTip(at, tip);
        m_tabs->setTabWhatsThis(at, tip);
    };
    add(makeCurves(), tr("Curves"), tr("Each training set against the number of its sentences, with 95 % intervals"));
    add(m_slots, tr("Slots"), tr("Precision, recall and F1 of each slot type"));
    add(m_intents, tr("Intents"), tr("Precision, recall and F1 of each intent"));
    add(m_confusion, tr("Confusion"), tr("Which intents are taken for which"));
    add(m_errors, tr("Errors"), tr("The sentences that went wrong, why, and what to add"));
    addWidget(m_tabs);
}

QWidget *EvaluateResults::makeCurves()
{
    const int line = fontMetrics().height();
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, line / 4, 0, 0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(line / 2, 0, line / 2, 0);
    auto *label = new QLabel(tr("Measure"), page);
    m_measure = new QComboBox(page);
    m_measure->setObjectName(u"curveMeasure"_s);
    widgets::explain(m_measure, label->text(), tr("What the curves show of each training set."));
    for (const Measure measure : allMeasures())
        m_measure->addItem(widgets::measureText(measure));
    m_measure->setCurrentIndex(static_cast<int>(widgets::measureIndex(Measure::SlotF1)));
    label->setBuddy(m_measure);
    row->addWidget(label);
    row->addWidget(m_measure);
    row->addStretch(1);
    column->addLayout(row);
    m_curves = new widgets::IntervalChart(page);
    m_curves->setObjectName(u"learningCurves"_s);
    widgets::explain(m_curves, tr("Learning curves"),
                     tr("Each training set against the number of its sentences, with 95 % intervals; level lines are "
                        "sets of one size. The selected row of the table is bold."));
    m_curveFrame = new widgets::ChartFrame(
        {}, m_curves, [this] { return curveNumbers(); }, page);
    column->addWidget(m_curveFrame, 1);
    return page;
}

widgets::ChartNumbers EvaluateResults::curveNumbers() const
{
    widgets::ChartNumbers out;
    out.columns = {tr("Training set"), tr("Sentences"), m_measure->currentText() + u" (%)"_s, tr("From"), tr("To")};
    const auto percent = [](double share) { return QLocale().toString(share * 100.0, 'f', 1); };
    const auto measure = static_cast<std::size_t>(m_measure->currentIndex());
    for (const SummaryRow &row : m_shown ? m_shown->summary.rows : std::vector<SummaryRow>()) {
        if (row.measures.size() <= measure)
            continue;
        const Interval &interval = row.measures[measure];
        const qint64 sentences = std::llround(row.sentences); // golden and full have no count, but sentences
        out.rows.append({widgets::trainingSetTitle(row.kind), widgets::formatCount(sentences), percent(interval.value),
                         percent(interval.low), percent(interval.high)});
    }
    return out;
}

void EvaluateResults::setShown(const std::shared_ptr<const ShownExperiment> &shown)
{
    m_shown = shown;
    if (shown)
        m_table->setSummary(shown->summary, shown->baseline);
    else
        m_table->clear();
    refreshCurves();
}

void EvaluateResults::setDetail(const std::shared_ptr<const RowDetail> &detail)
{
    std::vector<widgets::ScorePanel::Row> slotRows;
    std::vector<widgets::ScorePanel::Row> intentRows;
    if (detail) {
        for (const SlotScore &score : detail->slots)
            slotRows.push_back({score.slot, score.spans});
        for (const IntentScore &score : detail->intents)
            intentRows.push_back({score.intent, score.utterances});
    }
    m_slots->setScores(slotRows);
    m_intents->setScores(intentRows);
    m_confusion->setConfusion(detail ? detail->confusion : std::vector<ConfusionCell>());
    m_errors->setDetail(detail);
}

void EvaluateResults::refreshCurves()
{
    QList<widgets::IntervalSeries> series;
    const auto measure = static_cast<std::size_t>(m_measure->currentIndex());
    for (const TrainingSetKind &kind :
         m_shown ? m_shown->kept.experiment->options.sets : std::vector<TrainingSetKind>()) {
        widgets::IntervalSeries one{widgets::trainingSetTitle(kind), {}};
        for (const SummaryRow &row : m_shown->summary.rows) {
            if (!(row.kind == kind) || row.measures.size() <= measure)
                continue;
            const Interval &interval = row.measures[measure];
            one.points.append({static_cast<double>(row.count), interval.value, interval.low, interval.high});
        }
        series.append(one);
    }
    m_curves->setSeries(series);
    m_curves->setAxisNames(tr("Sentences"), m_measure->currentText() + u" (%)"_s);
    m_curveFrame->refreshNumbers();
    refreshCurrentCurve();
}

void EvaluateResults::refreshCurrentCurve()
{
    const int row = m_table->currentRow();
    int current = -1;
    if (m_shown && row >= 0 && static_cast<std::size_t>(row) < m_shown->summary.rows.size()) {
        const auto &kinds = m_shown->kept.experiment->options.sets;
        for (std::size_t i = 0; i < kinds.size(); ++i)
            if (kinds[i] == m_shown->summary.rows[static_cast<std::size_t>(row)].kind)
                current = static_cast<int>(i);
    }
    m_curves->setCurrentSeries(current);
}

QWidget *EvaluateResults::chart() const
{
    if (m_curveFrame->isVisible()) // its numbers may stand before it
        return m_curves;
    for (const widgets::ScorePanel *panel : {m_slots, m_intents})
        if (panel->isVisible())
            return panel->bars();
    if (m_confusion->isVisible())
        return m_confusion->map();
    return nullptr;
}

int EvaluateResults::tab() const
{
    return m_tabs->currentIndex();
}

void EvaluateResults::setTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void EvaluateResults::nextTab(int step)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
}

void EvaluateResults::resetLayout()
{
    const int line = fontMetrics().height();
    setSizes({line * 14, line * 26});
    m_slots->setSizes({line * 34, line * 30});
    m_intents->setSizes({line * 34, line * 30});
    m_errors->setSizes({line * 46, line * 24});
}

} // namespace filigree::app
