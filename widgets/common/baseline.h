// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text on one base line across a row, whatever scripts its cells are in. QPainter's centring goes by the height of the
// fonts that a text happens to need, so that Devanagari beside Latin would stand higher.
#pragma once

#include <QFontMetricsF>
#include <QRectF>
#include <QString>
#include <Qt>

class QPainter;

namespace filigree::widgets {

/// The base line of text that is centred in the height of `rect`.
[[nodiscard]] double baselineIn(const QRectF &rect, const QFontMetricsF &metrics);

/// One line in the painter's font and pen, elided at its end; `alignment` is left, right or horizontal centre.
void drawTextLine(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

} // namespace filigree::widgets
