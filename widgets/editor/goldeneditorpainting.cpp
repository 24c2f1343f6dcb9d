// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What GoldenEditor paints beside the text: the current line, the slots' tints and underlines, the waves of problems.
// Only for what is visible, so the length of the document does not matter.
#include <QPainter>
#include <QPainterPath>

#include "widgets/common/linespans.h"
#include "widgets/editor/editormarks.h"
#include "widgets/editor/goldeneditor.h"
#include "widgets/editor/goldenscan.h"

namespace filigree::widgets {

namespace {

/// A wavy line under a mistake, for an error; a dashed one for a warning.
void drawWave(QPainter &painter, double left, double right, double y, Severity severity, const Theme &theme)
{
    const bool error = severity == Severity::Error;
    QPen pen(theme.colour(error ? ColourRole::Error : ColourRole::Warning), 1.4);
    if (!error) {
        pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        painter.drawLine(QPointF(left, y), QPointF(right, y));
        return;
    }
    painter.setPen(pen);
    QPainterPath path(QPointF(left, y));
    double side = 1;
    for (double x = left; x < right; x += 4, side = -side)
        path.quadTo(x + 2, y + 3 * side, x + 4, y);
    painter.drawPath(path);
}

} // namespace

std::vector<GoldenEditor::VisibleLine> GoldenEditor::visibleLines(const QRect &area) const
{
    std::vector<VisibleLine> out;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
        if (rect.top() > area.bottom())
            break;
        if (block.isVisible() && rect.bottom() >= area.top())
            out.push_back({block, rect});
    }
    return out;
}

double GoldenEditor::firstBaseline(const QTextBlock &block) const
{
    const QTextLayout *layout = block.layout();
    return layout->lineCount() > 0 ? layout->lineAt(0).y() + layout->lineAt(0).ascent() : fontMetrics().ascent();
}

void GoldenEditor::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setClipRect(event->rect());
        paintBehind(painter, event->rect());
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setClipRect(event->rect());
    painter.setRenderHint(QPainter::Antialiasing);
    paintProblems(painter, event->rect());
}

void GoldenEditor::paintBehind(QPainter &painter, const QRect &area)
{
    const Theme theme = Theme::of(palette());
    const int current = textCursor().blockNumber();
    for (const auto &[block, rect] : visibleLines(area)) {
        if (block.blockNumber() == current)
            painter.fillRect(QRectF(0, rect.top(), viewport()->width(), rect.height()),
                             theme.colour(ColourRole::CurrentLine));
        const QTextLayout *layout = block.layout();
        const QString text = block.text();
        for (const ScannedSlot &slot : scanSlots(text)) {
            const SlotStyle style = m_colours.style(slot.type, theme);
            for (int i = 0; i < layout->lineCount(); ++i) {
                const QTextLine line = layout->lineAt(i);
                for (const auto &[left, right] : visualExtents(line, text, slot.valueBegin, slot.valueEnd))
                    paintSlotMark(
                        painter,
                        QRectF(rect.left() + left - 1, rect.top() + line.y() + 1, right - left + 2, line.height() - 2),
                        style);
            }
        }
    }
}

void GoldenEditor::paintProblems(QPainter &painter, const QRect &area)
{
    const Theme theme = Theme::of(palette());
    for (const auto &[block, rect] : visibleLines(area)) {
        const QTextLayout *layout = block.layout();
        const QString text = block.text();
        for (const EditorMark *mark : m_marks->in(block)) {
            const qsizetype begin = mark->begin - block.position();
            const qsizetype end = mark->end - block.position();
            for (int i = 0; i < layout->lineCount(); ++i) {
                const QTextLine line = layout->lineAt(i);
                const double y = rect.top() + line.y() + line.height() - 2;
                for (const auto &[left, right] : visualExtents(line, text, begin, end))
                    drawWave(painter, rect.left() + left, rect.left() + std::max(right, left + 6), y, mark->severity,
                             theme);
            }
        }
    }
}

QString GoldenEditor::problemAt(const QPoint &position) const
{
    const QTextCursor cursor = cursorForPosition(position);
    const EditorMark *mark = m_marks->at(cursor.position());
    if (!mark && cursor.position() > 0)
        mark = m_marks->at(cursor.position() - 1);
    return mark ? mark->message : QString();
}

} // namespace filigree::widgets
