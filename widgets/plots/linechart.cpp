// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/linechart.h"

#include <QEvent>
#include <QHBoxLayout>

#include <qcustomplot.h>

#include "widgets/common/slotcolours.h"
#include "widgets/common/theme.h"
#include "widgets/plots/plotstyle.h"

namespace filigree::widgets {

LineChart::LineChart(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->legend->setVisible(true);
    m_plot->axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
    m_plot->yAxis->setRange(0.0, 1.02);
    m_plot->yAxis->setNumberFormat(QStringLiteral("f"));
    m_plot->yAxis->setNumberPrecision(1);
    m_plot->setLocale(locale());
    restyle();
}

void LineChart::setSeries(const QList<double> &x, const QList<ChartSeries> &series)
{
    m_plot->clearGraphs();
    for (const ChartSeries &one : series) {
        QCPGraph *graph = m_plot->addGraph();
        graph->setName(one.name);
        graph->setData(x, one.values, true);
    }
    m_plot->xAxis->setRange(x.isEmpty() ? 0.0 : x.first(), x.isEmpty() ? 1.0 : x.last());
    restyle();
}

void LineChart::setMarker(double x)
{
    m_marker = x;
    showMarker();
}

void LineChart::setAxisName(const QString &name)
{
    m_plot->xAxis->setLabel(name);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QSize LineChart::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 18, line * 9};
}

QSize LineChart::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 10, line * 6};
}

void LineChart::restyle()
{
    stylePlot(*m_plot);
    const Theme theme = Theme::of(palette());
    const QList<QCPScatterStyle::ScatterShape> shapes{QCPScatterStyle::ssDisc, QCPScatterStyle::ssSquare,
                                                      QCPScatterStyle::ssTriangle};
    const QList<int> hues{7, 2, 10}; // vermilion, teal, slate
    for (int i = 0; i < m_plot->graphCount(); ++i) { // shape and line tell what colour alone might not
        const QColor colour = slotStyleAt(hues[i % hues.size()], theme).text;
        m_plot->graph(i)->setPen(QPen(colour, 1.6, i == 0 ? Qt::DashLine : i == 1 ? Qt::SolidLine : Qt::DotLine));
        m_plot->graph(i)->setScatterStyle({shapes[i % shapes.size()], colour, colour, 6});
    }
    showMarker();
}

void LineChart::showMarker()
{
    m_plot->clearItems();
    if (m_marker >= 0.0) {
        auto *line = new QCPItemStraightLine(m_plot);
        line->point1->setCoords(m_marker, 0.0);
        line->point2->setCoords(m_marker, 1.0);
        line->setPen(QPen(Theme::of(palette()).colour(ColourRole::Accent), 1.6));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LineChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

} // namespace filigree::widgets
