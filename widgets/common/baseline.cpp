// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/baseline.h"

#include <QPainter>

namespace filigree::widgets {

double baselineIn(const QRectF &rect, const QFontMetricsF &metrics)
{
    return rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
}

void drawTextLine(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    // Half a pixel of tolerance: what fits by rounding is not shortened.
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width() + 0.5);
    const double width = metrics.horizontalAdvance(shown);
    double left = rect.left();
    if (alignment.testFlag(Qt::AlignRight))
        left = rect.right() - width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        left = rect.center().x() - width / 2;
    painter.drawText(QPointF(left, baselineIn(rect, metrics)), shown);
}

} // namespace filigree::widgets
