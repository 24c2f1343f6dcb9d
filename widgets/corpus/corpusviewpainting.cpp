// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What CorpusView draws: the header, the visible rows, and the placeholder of an empty corpus.
#include <QPainter>
#include <algorithm>

#include "widgets/common/annotatedtext.h"
#include "widgets/common/baseline.h"
#include "widgets/common/numbers.h"
#include "widgets/corpus/corpusview.h"

namespace filigree::widgets {

QFont CorpusView::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.87);
    return small;
}

int CorpusView::headerHeight() const
{
    return QFontMetrics(smallFont()).height() * 7 / 4;
}

CorpusView::Columns CorpusView::columns() const
{
    const QFontMetrics small(smallFont());
    const int gap = small.height();
    const int width = viewport()->width();
    int intents = small.horizontalAdvance(tr("Intent"));
    int patterns = small.horizontalAdvance(tr("Pattern"));
    int sources = 0;
    for (qint64 number = m_top; number < std::min(count(), m_top + visibleRowCount() + 1); ++number) {
        const CorpusRow *row = m_rows->row(number);
        if (!row)
            continue;
        intents = std::max(intents, small.horizontalAdvance(QString::fromStdString(row->utterance.intent)));
        patterns = std::max(patterns, small.horizontalAdvance(patternOf(*row)));
        sources = std::max(sources, small.horizontalAdvance(row->from));
    }
    Columns out;
    const int slack = small.averageCharWidth(); // advances are rounded, and differ a little between resolutions
    intents += slack;
    patterns += slack;
    sources += sources > 0 ? slack : 0;
    const int digits = small.horizontalAdvance(formatCount(std::max({count(), m_largestNumber, qint64(1000)}))) + slack;
    out.number = {gap, digits};
    out.intent = {out.number.left + digits + gap * 3 / 2, std::min(intents, width / 5)};
    const int left = out.intent.left + out.intent.width + gap * 3 / 2;
    const int right = width - gap;
    const int room = std::max(0, right - left);
    out.from.width = sources == 0 ? 0 : std::min(sources, room / 4);
    out.pattern.width = room < gap * 20 ? 0 : std::min(patterns, room * 3 / 10);
    int end = right;
    if (out.from.width > 0) {
        out.from.left = end - out.from.width;
        end = out.from.left - gap;
    }
    if (out.pattern.width > 0) {
        out.pattern.left = end - out.pattern.width;
        end = out.pattern.left - gap;
    }
    out.sentence = {left, std::max(0, end - left)};
    return out;
}

void CorpusView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme theme = Theme::of(palette());
    if (count() == 0) {
        const int line = fontMetrics().height();
        const QMargins around(line, line, line, line);
        painter.setPen(theme.colour(ColourRole::TextMuted));
        painter.drawText(viewport()->rect().marginsRemoved(around), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
        return;
    }
    const Columns all = columns();
    const int height = rowHeight();
    int y = headerHeight();
    for (qint64 row = m_top; row < count() && y < viewport()->height(); ++row, y += height)
        paintRow(painter, all, theme, row, y);
    paintHeader(painter, all, theme);
}

void CorpusView::paintHeader(QPainter &painter, const Columns &columns, const Theme &theme) const
{
    const int height = headerHeight();
    painter.fillRect(0, 0, viewport()->width(), height, theme.colour(ColourRole::Surface));
    painter.fillRect(0, height - 1, viewport()->width(), 1, theme.colour(ColourRole::Border));
    painter.setFont(smallFont());
    painter.setPen(theme.colour(ColourRole::TextMuted));
    const auto title = [&](const Columns::Column &column, const QString &text, Qt::Alignment alignment) {
        if (column.width > 0)
            drawTextLine(painter, QRectF(column.left, 0, column.width, height - 1), alignment, text);
    };
    title(columns.number, tr("#"), Qt::AlignRight);
    title(columns.intent, tr("Intent"), Qt::AlignLeft);
    title(columns.sentence, tr("Sentence"), Qt::AlignLeft);
    title(columns.pattern, tr("Pattern"), Qt::AlignLeft);
    title(columns.from, tr("From"), Qt::AlignLeft);
}

void CorpusView::paintRow(QPainter &painter, const Columns &columns, const Theme &theme, qint64 row, int y) const
{
    const int height = rowHeight();
    const bool selected = isSelected(row);
    if (selected) {
        const bool strong = hasFocus();
        painter.fillRect(0, y, viewport()->width(), height,
                         theme.colour(strong ? ColourRole::Selection : ColourRole::AccentTint));
        if (row == m_current)
            painter.fillRect(0, y, 3, height, theme.colour(ColourRole::Accent));
    }
    painter.setFont(smallFont());
    painter.setPen(selected ? theme.colour(ColourRole::SelectionText) : theme.colour(ColourRole::TextMuted));
    const auto cell = [&](const Columns::Column &column, const QString &text, Qt::Alignment alignment) {
        if (column.width > 0)
            drawTextLine(painter, QRectF(column.left, y, column.width, height), alignment, text);
    };
    const CorpusRow *found = m_rows->row(row);
    cell(columns.number, formatCount((found && found->number >= 0 ? found->number : row) + 1), Qt::AlignRight);
    if (!found)
        return;
    cell(columns.intent, QString::fromStdString(found->utterance.intent), Qt::AlignLeft);
    cell(columns.pattern, patternOf(*found), Qt::AlignLeft);
    cell(columns.from, found->from, Qt::AlignLeft);
    const AnnotatedTextStyle look{font(), theme.colour(selected ? ColourRole::SelectionText : ColourRole::Text),
                                  Qt::AlignVCenter, false};
    paintAnnotatedText(painter, QRectF(columns.sentence.left, y, columns.sentence.width, height),
                       annotatedText(found->utterance), m_colours, theme, look);
}

} // namespace filigree::widgets
