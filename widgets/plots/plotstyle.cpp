// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/plots/plotstyle.h"

#include <qcustomplot.h>

#include "widgets/common/theme.h"

namespace filigree::widgets {

void stylePlot(QCustomPlot &plot)
{
    // The owner's: it hears of another palette before the plot in it does.
    const QWidget *owner = plot.parentWidget() != nullptr ? plot.parentWidget() : &plot;
    const Theme theme = Theme::of(owner->palette());
    const QPen line(theme.colour(ColourRole::Border), 1.0);
    plot.setBackground(theme.colour(ColourRole::Surface));
    QFont font = plot.font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis, plot.xAxis2, plot.yAxis2}) {
        axis->setBasePen(line);
        axis->setTickPen(line);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(theme.colour(ColourRole::TextMuted));
        axis->setTickLabelFont(font);
        axis->setLabelColor(theme.colour(ColourRole::TextMuted));
        axis->setLabelFont(font);
        axis->grid()->setPen(line);
        axis->grid()->setZeroLinePen(line);
    }
    if (plot.legend) {
        plot.legend->setFont(font);
        plot.legend->setTextColor(theme.colour(ColourRole::Text));
        plot.legend->setBrush(theme.colour(ColourRole::Surface));
        plot.legend->setBorderPen(Qt::NoPen);
    }
}

} // namespace filigree::widgets
