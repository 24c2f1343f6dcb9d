// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/intervalchart.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QHelpEvent>
#include <QLocale>
#include <QSet>
#include <QToolTip>

#include <qcustomplot.h>

#include "widgets/common/numbers.h"
#include "widgets/common/slotcolours.h"
#include "widgets/common/theme.h"
#include "widgets/plots/plotstyle.h"

using namespace Qt::StringLiterals;

namespace filigree::widgets {

IntervalChart::IntervalChart(QWidget *parent)
    : Chart({24, 12}, {14, 7}, parent)
{
    plot().legend->setVisible(true);
    // Beside the curves, never over them; the rest of the column stays empty.
    auto *side = new QCPLayoutGrid;
    plot().plotLayout()->addElement(0, 1, side);
    plot().plotLayout()->setColumnStretchFactor(1, 0.001);
    side->addElement(0, 0, plot().legend);
    side->addElement(1, 0, new QCPLayoutElement(&plot()));
    side->setRowStretchFactor(0, 0.001);
    plot().yAxis->setNumberFormat(u"f"_s);
    plot().yAxis->setNumberPrecision(0);
    restyle();
}

void IntervalChart::setSeries(const QList<IntervalSeries> &series)
{
    m_series = series;
    plot().clearPlottables();
    fitAxes();
    const QCPRange across = plot().xAxis->range();
    for (const IntervalSeries &one : series) {
        QCPGraph *graph = plot().addGraph();
        graph->setName(one.name);
        auto *bars = new QCPErrorBars(plot().xAxis, plot().yAxis);
        bars->removeFromLegend();
        bars->setDataPlottable(graph);
        QList<double> x;
        QList<double> y;
        QList<double> below;
        QList<double> above;
        const auto add = [&](double at, const IntervalPoint &point, double part) {
            x.append(at);
            y.append(point.value * 100.0);
            below.append((point.value - point.low) * 100.0 * part);
            above.append((point.high - point.value) * 100.0 * part);
        };
        for (const IntervalPoint &point : one.points) {
            if (m_sideBySide)
                add(static_cast<double>(plot().graphCount()), point, 1.0);
            else if (point.x > 0.0)
                add(point.x, point, 1.0);
            else { // holds for any size
                add(across.lower, point, 1.0);
                add(across.upper, point, 0.0);
            }
        }
        graph->setData(x, y, true);
        bars->setData(below, above);
    }
    restyle();
}

void IntervalChart::fitAxes()
{
    QSet<double> sizes;
    for (const IntervalSeries &one : std::as_const(m_series))
        for (const IntervalPoint &point : one.points)
            sizes.insert(std::max(0.0, point.x));
    sizes.remove(0.0);
    // With one size there is no curve: the series stand beside each other, so that no interval hides another.
    m_sideBySide = sizes.size() <= 1;
    double least = std::numeric_limits<double>::max();
    double most = 0.0;
    double low = 1.0;
    double high = 0.0;
    for (const IntervalSeries &one : std::as_const(m_series)) {
        for (const IntervalPoint &point : one.points) {
            if (point.x > 0.0) {
                least = std::min(least, point.x);
                most = std::max(most, point.x);
            }
            low = std::min(low, point.low);
            high = std::max(high, point.high);
        }
    }
    if (most <= 0.0)
        least = most = 1.0;
    const bool wide = !m_sideBySide && most / least > 8.0;
    plot().xAxis->setScaleType(wide ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (m_sideBySide)
        plot().xAxis->setTicker(sizesBelow());
    else if (wide)
        plot().xAxis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
    else
        plot().xAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
    plot().xAxis->setNumberFormat(u"f"_s);
    plot().xAxis->setNumberPrecision(0);
    if (m_sideBySide)
        plot().xAxis->setRange(0.4, static_cast<double>(std::max<qsizetype>(1, m_series.size())) + 0.6);
    else
        plot().xAxis->setRange(least * 0.8, most * 1.25);
    const double margin = std::max(0.01, (high - low) * 0.08);
    plot().yAxis->setRange(std::max(0.0, low - margin) * 100.0, (high + margin) * 100.0);
}

/// Below each series its size; a dash where it has any.
QSharedPointer<QCPAxisTickerText> IntervalChart::sizesBelow() const
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        const auto &points = m_series[i].points;
        const double size = points.isEmpty() ? 0.0 : points.front().x;
        ticker->addTick(static_cast<double>(i + 1), size > 0.0 ? formatCount(std::llround(size)) : u"–"_s);
    }
    return ticker;
}

void IntervalChart::setAxisNames(const QString &x, const QString &y)
{
    plot().xAxis->setLabel(x);
    plot().yAxis->setLabel(y);
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void IntervalChart::setCurrentSeries(int series)
{
    if (series == m_current)
        return;
    m_current = series;
    restyle();
}

void IntervalChart::restyle()
{
    stylePlot(plot());
    const Theme theme = Theme::of(palette());
    const QList<QCPScatterStyle::ScatterShape> shapes{QCPScatterStyle::ssDisc,    QCPScatterStyle::ssSquare,
                                                      QCPScatterStyle::ssDiamond, QCPScatterStyle::ssTriangle,
                                                      QCPScatterStyle::ssCross,   QCPScatterStyle::ssPlus};
    const QList<Qt::PenStyle> lines{Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    for (int i = 0; i < plot().plottableCount(); ++i) {
        const int at = i / 2; // a graph, then its bars
        const QColor colour = slotStyleAt(at, theme).text; // shape and line tell what colour alone might not
        QPen pen(colour, at == m_current ? 3.0 : 1.4, lines[(at / shapes.size()) % lines.size()]);
        auto *graph = qobject_cast<QCPGraph *>(plot().plottable(i));
        if (graph)
            graph->setScatterStyle({shapes[at % shapes.size()], colour, colour, at == m_current ? 9.0 : 6.0});
        else
            pen.setStyle(Qt::SolidLine);
        plot().plottable(i)->setPen(pen);
    }
    plot().replot(QCustomPlot::rpQueuedReplot);
}

bool IntervalChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return Chart::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPointF at = plot().mapFrom(this, QPointF(help->pos()));
    QString text = toolTip();
    double nearest = fontMetrics().height();
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        const IntervalSeries &one = m_series[i];
        for (const IntervalPoint &point : one.points) {
            const double place = m_sideBySide ? static_cast<double>(i + 1) : point.x;
            const double x = place > 0.0 ? plot().xAxis->coordToPixel(place) : at.x();
            const double distance = std::hypot(x - at.x(), plot().yAxis->coordToPixel(point.value * 100.0) - at.y());
            if (distance >= nearest)
                continue;
            nearest = distance;
            const auto number = [](double share) { return QLocale().toString(share * 100.0, 'f', 1); };
            text = one.name + u": %1 (%2–%3)"_s.arg(number(point.value), number(point.low), number(point.high));
        }
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace filigree::widgets
