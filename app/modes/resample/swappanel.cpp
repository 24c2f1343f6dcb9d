// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modes/resample/swappanel.h"

#include <algorithm>
#include <cmath>

#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include "app/modes/resample/slotfacts.h"
#include "widgets/common/explained.h"
#include "widgets/common/numbers.h"
#include "widgets/common/sectionlabel.h"
#include "widgets/plots/linechart.h"

using namespace Qt::StringLiterals;

namespace filigree::app {

SwapPanel::SwapPanel(QWidget *parent)
    : QWidget(parent)
{
    build();
    connect(m_uncertain, &widgets::FactTable::currentFactChanged, this, &SwapPanel::choosePair);
    connect(m_uncertain, &widgets::FactTable::factActivated, this, &SwapPanel::choosePair);
    connect(m_uncertain, &QAbstractItemView::clicked, this, [this] { choosePair(m_uncertain->currentFact()); });
}

void SwapPanel::build()
{
    const int line = fontMetrics().height();
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"swapSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(line / 2, line / 4, line / 2, line / 4);
    m_changes =
        new widgets::FactTable({{tr("Value"), tr("The words that are swapped"), false},
                                {tr("Into"), tr("The context that gains or loses the value"), false},
                                {tr("From"), tr("The context that lends it"), false},
                                {tr("Likeness"), tr("The threshold from which down the swap is allowed"), true}},
                               this);
    m_changes->setObjectName(u"swapChanges"_s);
    widgets::explain(m_changes, tr("Swaps that come and go"),
                     tr("The swaps that the last move of the threshold has let in or shut out, the most alike first."));
    m_uncertain =
        new widgets::FactTable({{tr("Context"), tr("One of the two contexts"), false},
                                {tr("And"), tr("The other one"), false},
                                {tr("Likeness"), tr("How alike they are, give or take two standard errors"), true}},
                               this);
    m_uncertain->setObjectName(u"uncertainPairs"_s);
    widgets::explain(
        m_uncertain, tr("Uncertain pairs"),
        tr("Pairs of contexts that were seen too rarely for a clear verdict: decide them in the heat map."));
    m_changes->setPlaceholder(tr("No value is swapped here."));
    m_uncertain->setPlaceholder(tr("All verdicts are clear."));
    m_lists = new QTabWidget(this);
    m_lists->setObjectName(u"swapLists"_s);
    m_lists->setDocumentMode(true);
    m_lists->addTab(m_changes, tr("Changes"));
    m_lists->addTab(m_uncertain, tr("Uncertain"));
    m_lists->addTab(buildCurve(), tr("Curve"));
    m_lists->setAccessibleName(tr("At this threshold"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new widgets::SectionLabel(tr("At this threshold"), this));
    layout->addWidget(m_summary);
    layout->addWidget(m_lists, 1);
}

QWidget *SwapPanel::buildCurve()
{
    const int line = fontMetrics().height();
    m_curve = new widgets::LineChart(this);
    m_curve->setObjectName(u"safetyCurve"_s);
    widgets::explain(
        m_curve, tr("Unsafe swaps and coverage"),
        tr("What the test data says of each threshold: the share of swaps that never occur there, and the share of "
           "its values that the pools reach. Unsafe by chance: what a safe swap would show, as test data is small."));
    m_curve->setAxisName(tr("Threshold"));
    m_noCurve =
        new QLabel(tr("With test data in the project (File, Import), you see here how safe each threshold is and how "
                      "much it reaches."),
                   this);
    m_noCurve->setWordWrap(true);
    m_noCurve->setAlignment(Qt::AlignCenter);
    m_noCurve->setContentsMargins(line, line, line, line);
    m_curveStack = new QStackedWidget(this);
    m_curveStack->addWidget(m_noCurve);
    m_curveStack->addWidget(new widgets::ChartFrame(
        {}, m_curve, [this] { return m_curve->numbers(); }, m_curveStack));
    return m_curveStack;
}

void SwapPanel::clear()
{
    const QScopedValueRollback filling(m_filling, true);
    m_slot.reset();
    m_uncertainPairs.clear();
    m_summary->clear();
    m_changes->setRows({});
    m_uncertain->setRows({});
}

void SwapPanel::show(const SharedSlot &slot, const Verdicts &verdicts, SimilarityScale scale, ThresholdMove move)
{
    const QScopedValueRollback filling(m_filling, true);
    m_slot = slot;
    m_curve->setMarker(move.to);
    refreshUncertain(verdicts, scale);
    refreshChanges(move);
}

void SwapPanel::setCurve(const std::vector<SwapPoint> &points, bool hasHeldOut)
{
    QList<double> x;
    widgets::ChartSeries unsafe{tr("Unsafe swaps"), {}};
    widgets::ChartSeries chance{tr("Unsafe by chance"), {}};
    widgets::ChartSeries coverage{tr("Coverage"), {}};
    for (const SwapPoint &point : points) {
        x.append(point.threshold);
        unsafe.values.append(point.unsafeShare());
        chance.values.append(point.chanceShare());
        coverage.values.append(point.coverage());
    }
    m_curve->setSeries(x, {unsafe, coverage, chance});
    m_curveStack->setCurrentIndex(hasHeldOut ? 1 : 0);
}

void SwapPanel::refreshChanges(ThresholdMove move)
{
    const std::uint64_t now = m_slot->steps.swapped(move.to);
    const std::uint64_t before = m_slot->steps.swapped(move.from);
    const auto text = [](std::uint64_t n) { return widgets::formatCount(static_cast<qint64>(n)); };
    QString summary = tr("Swaps allowed: %1.").arg(text(now));
    if (now > before)
        summary += u' ' + tr("Gained since %1: %2.").arg(shareText(move.from), text(now - before));
    else if (now < before)
        summary += u' ' + tr("Lost since %1: %2.").arg(shareText(move.from), text(before - now));
    m_summary->setText(summary + u' ' + tr("Uncertain pairs: %1.").arg(text(m_uncertainPairs.size())));
    std::vector<std::vector<widgets::Fact>> rows;
    const bool moved = move.from != move.to; // NOLINT: the same number, not a near one
    const double low = std::min(move.from, move.to);
    const double high = moved ? std::max(move.from, move.to) : HUGE_VAL;
    for (const Swap &swap : m_slot->steps.between(low, high, mostListed))
        rows.push_back({{spelling(*m_slot, swap.value)},
                        contextFact(*m_slot, swap.context),
                        contextFact(*m_slot, swap.donor),
                        {std::isfinite(swap.similarity) ? shareText(swap.similarity) : tr("pinned"), swap.similarity}});
    m_lists->setTabText(0, !moved ? tr("Swaps") : now >= before ? tr("Gained") : tr("Lost"));
    m_changes->setRows(std::move(rows));
}

void SwapPanel::refreshUncertain(const Verdicts &verdicts, SimilarityScale scale)
{
    const int before = m_uncertain->currentFact();
    std::pair<std::uint32_t, std::uint32_t> pair{0, 0}; // no pair at all
    if (before >= 0 && static_cast<std::size_t>(before) < m_uncertainPairs.size())
        pair = m_uncertainPairs[static_cast<std::size_t>(before)];
    m_uncertainPairs = verdicts.uncertainPairs();
    std::vector<std::vector<widgets::Fact>> rows;
    for (std::size_t i = 0; i < std::min(mostListed, m_uncertainPairs.size()); ++i) {
        const auto [a, b] = m_uncertainPairs[i];
        const double value = m_slot->slot->matrix.similarity(a, b, scale);
        const double error = 2.0 * m_slot->slot->matrix.error(a, b, scale);
        rows.push_back(
            {contextFact(*m_slot, a),
             contextFact(*m_slot, b),
             {std::isfinite(error) ? tr("%1 ± %2").arg(shareText(value), shareText(error)) : tr("unknown"), value}});
    }
    m_uncertain->setRows(std::move(rows));
    m_uncertain->setCurrentFact(
        static_cast<int>(std::find(m_uncertainPairs.begin(), m_uncertainPairs.end(), pair) - m_uncertainPairs.begin()));
}

/// Not when a decided pair has left the list: the linguist stays at the pair that she has decided.
void SwapPanel::choosePair(int row)
{
    if (m_filling || row < 0 || static_cast<std::size_t>(row) >= m_uncertainPairs.size())
        return;
    const auto [a, b] = m_uncertainPairs[static_cast<std::size_t>(row)];
    Q_EMIT pairChosen(a, b);
}

} // namespace filigree::app
