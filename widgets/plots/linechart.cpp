// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/linechart.h"

#include <QLocale>

#include <qcustomplot.h>

#include "widgets/common/slotcolours.h"
#include "widgets/common/theme.h"
#include "widgets/plots/plotstyle.h"

namespace filigree::widgets {

LineChart::LineChart(QWidget *parent)
    : Chart({18, 9}, {10, 6}, parent)
{
    plot().legend->setVisible(true);
    plot().axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
    plot().yAxis->setRange(0.0, 1.02);
    plot().yAxis->setNumberFormat(QStringLiteral("f"));
    plot().yAxis->setNumberPrecision(1);
    restyle();
}

void LineChart::setSeries(const QList<double> &x, const QList<ChartSeries> &series)
{
    m_x = x;
    m_series = series;
    plot().clearGraphs();
    for (const ChartSeries &one : series) {
        QCPGraph *graph = plot().addGraph();
        graph->setName(one.name);
        graph->setData(x, one.values, true);
    }
    plot().xAxis->setRange(x.isEmpty() ? 0.0 : x.first(), x.isEmpty() ? 1.0 : x.last());
    restyle();
}

void LineChart::setMarker(double x)
{
    m_marker = x;
    showMarker();
}

void LineChart::setAxisName(const QString &name)
{
    m_axisName = name;
    plot().xAxis->setLabel(name);
    plot().replot(QCustomPlot::rpQueuedReplot);
}

ChartNumbers LineChart::numbers() const
{
    ChartNumbers out{{m_axisName}, {}};
    for (const ChartSeries &one : m_series)
        out.columns.append(one.name);
    for (qsizetype i = 0; i < m_x.size(); ++i) {
        QStringList row{QLocale().toString(m_x[i], 'f', 2)};
        for (const ChartSeries &one : m_series)
            row.append(i < one.values.size() ? QLocale().toString(one.values[i], 'f', 4) : QString());
        out.rows.append(row);
    }
    return out;
}

void LineChart::restyle()
{
    stylePlot(plot());
    const Theme theme = Theme::of(palette());
    const QList<QCPScatterStyle::ScatterShape> shapes{QCPScatterStyle::ssDisc, QCPScatterStyle::ssSquare,
                                                      QCPScatterStyle::ssTriangle};
    const QList<int> hues{7, 2, 10}; // vermilion, teal, slate
    for (int i = 0; i < plot().graphCount(); ++i) { // shape and line tell what colour alone might not
        const QColor colour = slotStyleAt(hues[i % hues.size()], theme).text;
        plot().graph(i)->setPen(QPen(colour, 1.6, i == 0 ? Qt::DashLine : i == 1 ? Qt::SolidLine : Qt::DotLine));
        plot().graph(i)->setScatterStyle({shapes[i % shapes.size()], colour, colour, 6});
    }
    showMarker();
}

void LineChart::showMarker()
{
    plot().clearItems();
    if (m_marker >= 0.0) {
        auto *line = new QCPItemStraightLine(&plot());
        line->point1->setCoords(m_marker, 0.0);
        line->point2->setCoords(m_marker, 1.0);
        line->setPen(QPen(Theme::of(palette()).colour(ColourRole::Accent), 1.6));
    }
    plot().replot(QCustomPlot::rpQueuedReplot);
}

} // namespace filigree::widgets
