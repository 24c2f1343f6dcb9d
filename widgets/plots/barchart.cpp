// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/barchart.h"

#include <algorithm>

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>

#include <qcustomplot.h>

#include "widgets/common/slotcolours.h"
#include "widgets/common/theme.h"
#include "widgets/plots/plotstyle.h"

using namespace Qt::StringLiterals;

namespace filigree::widgets {

namespace {

constexpr int mostTicks = 30; // groups up to which each has its number below
constexpr double groupWidth = 0.8;

} // namespace

BarChart::BarChart(QWidget *parent)
    : Chart({22, 12}, {12, 7}, parent)
{
    plot().installEventFilter(this);
    plot().legend->setVisible(true);
    plot().legend->setFillOrder(QCPLegend::foColumnsFirst);
    plot().plotLayout()->insertRow(0);
    plot().plotLayout()->addElement(0, 0, plot().legend); // above the bars, never over them
    plot().plotLayout()->setRowStretchFactor(0, 0.001);
    plot().xAxis->grid()->setVisible(false);
    plot().xAxis->setTickLength(0);
    plot().yAxis->setNumberFormat(u"g"_s); // as many digits as the steps need
    plot().yAxis->setLabel(u"%"_s);
    plot().addLayer(u"behind"_s, plot().layer(u"grid"_s), QCustomPlot::limBelow);
    restyle();
}

void BarChart::setSeries(const QStringList &groups, const QList<ChartSeries> &series)
{
    const bool sameGroups = groups == m_groups;
    m_groups = groups;
    m_series = series;
    plot().clearPlottables();
    const double width = groupWidth / std::max<double>(1.0, static_cast<double>(series.size()));
    double highest = 0.0;
    for (qsizetype s = 0; s < series.size(); ++s) {
        auto *bars = new QCPBars(plot().xAxis, plot().yAxis);
        bars->setName(series[s].name);
        bars->setWidth(width);
        QList<double> at;
        QList<double> perCent;
        for (qsizetype g = 0; g < series[s].values.size(); ++g) {
            at.append(static_cast<double>(g) - groupWidth / 2 + width * (static_cast<double>(s) + 0.5));
            perCent.append(series[s].values[g] * 100.0);
            highest = std::max(highest, perCent.last());
        }
        bars->setData(at, perCent, true);
    }
    plot().yAxis->setRange(0.0, highest > 0.0 ? highest * 1.08 : 100.0);
    if (!sameGroups) {
        plot().xAxis->setRange(-0.5, std::max<double>(1.0, static_cast<double>(groups.size())) - 0.5);
        auto ticker = QSharedPointer<QCPAxisTickerText>::create();
        const qsizetype step = 1 + groups.size() / mostTicks;
        for (qsizetype g = 0; g < groups.size(); g += step)
            ticker->addTick(static_cast<double>(g), QLocale().toString(g + 1));
        plot().xAxis->setTicker(ticker);
    }
    restyle();
}

ChartNumbers BarChart::numbers(const QString &groupTitle) const
{
    ChartNumbers out{{groupTitle}, {}};
    for (const ChartSeries &one : m_series)
        out.columns.append(one.name + u" %"_s);
    for (qsizetype g = 0; g < m_groups.size(); ++g) {
        QStringList row{m_groups[g]};
        for (const ChartSeries &one : m_series)
            row.append(g < one.values.size() ? QLocale().toString(one.values[g] * 100, 'f', 2) : QString());
        out.rows.append(row);
    }
    return out;
}

void BarChart::setCurrentGroup(int group)
{
    m_current = group;
    showCurrent();
}

void BarChart::restyle()
{
    stylePlot(plot());
    const Theme theme = Theme::of(palette());
    const QColor back = theme.colour(ColourRole::Surface);
    const QList<QColor> colours{theme.colour(ColourRole::TextMuted), slotStyleAt(1, theme).text,
                                slotStyleAt(2, theme).text, theme.colour(ColourRole::Accent)};
    for (int s = 0; s < plot().plottableCount(); ++s) {
        // The last series is the one that counts: it is filled, the others are outlined.
        const QColor colour = colours[s == m_series.size() - 1 ? 3 : s % 3];
        plot().plottable(s)->setPen(QPen(colour, 1.0));
        plot().plottable(s)->setBrush(blended(colour, back, s == m_series.size() - 1 ? 0.85 : 0.35));
    }
    showCurrent();
}

void BarChart::showCurrent()
{
    plot().clearItems();
    if (m_current >= 0 && m_current < groupCount()) {
        auto *tint = new QCPItemRect(&plot());
        tint->setLayer(u"behind"_s);
        tint->setPen(Qt::NoPen);
        tint->setBrush(Theme::of(palette()).colour(ColourRole::AccentTint));
        tint->topLeft->setCoords(m_current - 0.5, plot().yAxis->range().upper);
        tint->bottomRight->setCoords(m_current + 0.5, 0.0);
    }
    plot().replot(QCustomPlot::rpQueuedReplot);
}

int BarChart::groupAt(const QPointF &position) const
{
    const int group = qRound(plot().xAxis->pixelToCoord(position.x()));
    const bool inside = plot().axisRect()->rect().contains(position.toPoint());
    return inside && group >= 0 && group < groupCount() ? group : -1;
}

bool BarChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int group = groupAt(plot().mapFrom(this, QPointF(help->pos())));
        QString text = group < 0 ? toolTip() : m_groups[group];
        for (const ChartSeries &series : std::as_const(m_series)) {
            if (group >= 0 && group < series.values.size())
                text +=
                    u'\n' + series.name + u": "_s + QLocale().toString(series.values[group] * 100, 'f', 1) + u" %"_s;
        }
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return Chart::event(event);
}

bool BarChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &plot() && event->type() == QEvent::MouseButtonRelease)
        if (const int group = groupAt(static_cast<QMouseEvent *>(event)->position()); group >= 0)
            Q_EMIT groupClicked(group);
    return Chart::eventFilter(watched, event);
}

} // namespace filigree::widgets
