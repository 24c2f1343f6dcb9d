// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/curvechart.h"

#include <algorithm>

#include <QLocale>

#include <qcustomplot.h>

#include "widgets/common/slotcolours.h"
#include "widgets/common/theme.h"
#include "widgets/plots/plotstyle.h"

using namespace Qt::StringLiterals;

namespace filigree::widgets {

namespace {

QCPRange rangeOf(const QList<Curve> &curves, bool onRight)
{
    double low = 0.0;
    double high = 0.0;
    bool any = false;
    for (const Curve &curve : curves) {
        if (curve.onRight != onRight || curve.y.isEmpty())
            continue;
        const auto [least, most] = std::minmax_element(curve.y.begin(), curve.y.end());
        low = any ? std::min(low, *least) : *least;
        high = any ? std::max(high, *most) : *most;
        any = true;
    }
    if (!any)
        return {0.0, 1.0};
    const double margin = std::max((high - low) * 0.08, 0.05);
    return {std::max(0.0, low - margin), high + margin};
}

} // namespace

CurveChart::CurveChart(QWidget *parent)
    : Chart({24, 12}, {14, 7}, parent)
{
    plot().legend->setVisible(true);
    auto *side = new QCPLayoutGrid; // below the curves, never over them
    plot().plotLayout()->addElement(1, 0, side);
    plot().plotLayout()->setRowStretchFactor(1, 0.001);
    side->addElement(0, 0, plot().legend);
    plot().legend->setFillOrder(QCPLegend::foColumnsFirst);
    plot().legend->setWrap(4);
    plot().yAxis2->setVisible(true);
    for (QCPAxis *axis : {plot().yAxis, plot().yAxis2, plot().xAxis}) {
        axis->setNumberFormat(u"g"_s); // as many digits as the steps need
        axis->setNumberPrecision(6);
    }
    plot().yAxis2->grid()->setVisible(false);
    restyle();
}

void CurveChart::setCurves(const QList<Curve> &curves)
{
    m_curves = curves;
    plot().clearGraphs();
    for (const Curve &curve : curves) {
        QCPGraph *graph = plot().addGraph(plot().xAxis, curve.onRight ? plot().yAxis2 : plot().yAxis);
        graph->setName(curve.name);
        graph->setData(curve.x, curve.y, true);
    }
    fitAxes();
    restyle();
}

void CurveChart::setAxisNames(const QString &x, const QString &left, const QString &right)
{
    plot().xAxis->setLabel(x);
    plot().yAxis->setLabel(left);
    plot().yAxis2->setLabel(right);
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void CurveChart::setMarker(double x)
{
    m_marker = x;
    restyle();
}

void CurveChart::fitAxes()
{
    double last = 1.0;
    for (const Curve &curve : std::as_const(m_curves))
        last = curve.x.isEmpty() ? last : std::max(last, curve.x.last());
    plot().xAxis->setRange(0.0, last * 1.02);
    plot().yAxis->setRange(rangeOf(m_curves, false));
    plot().yAxis2->setRange(rangeOf(m_curves, true));
}

ChartNumbers CurveChart::numbers() const
{
    ChartNumbers out{{plot().xAxis->label()}, {}};
    QList<double> places;
    for (const Curve &curve : m_curves) {
        out.columns.append(curve.name);
        places += curve.x;
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    for (const double x : std::as_const(places)) {
        QStringList row{QLocale().toString(x, 'f', 2)};
        for (const Curve &curve : m_curves) {
            const qsizetype at = curve.x.indexOf(x);
            row.append(at < 0 ? QString() : QLocale().toString(curve.y.value(at), 'f', curve.onRight ? 3 : 2));
        }
        out.rows.append(row);
    }
    return out;
}

void CurveChart::restyle()
{
    stylePlot(plot());
    const Theme theme = Theme::of(palette());
    const QList<QCPScatterStyle::ScatterShape> shapes{QCPScatterStyle::ssDisc, QCPScatterStyle::ssSquare,
                                                      QCPScatterStyle::ssDiamond, QCPScatterStyle::ssTriangle};
    int counts[2] = {0, 0};
    for (int i = 0; i < plot().graphCount(); ++i) { // a set has one colour on both axes; the line tells which
        const bool onRight = m_curves[i].onRight;
        const int at = counts[onRight ? 1 : 0]++;
        const QColor colour = slotStyleAt(at, theme).text;
        plot().graph(i)->setPen(QPen(colour, 1.6, onRight ? Qt::DashLine : Qt::SolidLine));
        plot().graph(i)->setScatterStyle({shapes[at % shapes.size()], colour, onRight ? Qt::transparent : colour, 6});
    }
    plot().clearItems();
    if (m_marker >= 0.0) {
        auto *line = new QCPItemStraightLine(&plot());
        line->point1->setCoords(m_marker, 0.0);
        line->point2->setCoords(m_marker, 1.0);
        line->setPen(QPen(theme.colour(ColourRole::Accent), 1.4, Qt::DotLine));
    }
    plot().replot(QCustomPlot::rpQueuedReplot);
}

} // namespace filigree::widgets
