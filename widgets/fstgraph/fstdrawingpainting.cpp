// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How FstDrawing looks.
#include <QPainter>

#include "widgets/fstgraph/fstdrawing.h"

namespace filigree::widgets {

namespace {

constexpr double readableHeight = 5.0; // device pixels of a label line; below it lines are bars
constexpr double visibleHeight = 1.6; // below it they are nothing
constexpr double fadedOpacity = 0.35;

} // namespace

void FstDrawing::paint(QPainter &painter, const QRectF &exposed, double zoom, const Theme &theme) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, zoom > 0.12);
    painter.setFont(m_font);
    std::vector<std::size_t> visible;
    for (std::size_t i = 0; i < m_edges.size(); ++i)
        if (m_edges[i].bounds.intersects(exposed))
            visible.push_back(i);
    for (const std::size_t i : visible) // what is marked lies above what is not
        if (marksOf(i) == 0 && !hasCurrent(i))
            paintEdge(painter, i, theme);
    for (const std::size_t i : visible)
        if (marksOf(i) != 0 || hasCurrent(i))
            paintEdge(painter, i, theme);
    const QRectF wide = exposed.adjusted(-20, -20, 20, 20);
    for (std::size_t i = 0; i < m_layout->nodes.size(); ++i)
        if (wide.contains(QPointF(m_layout->nodes[i].x, m_layout->nodes[i].y)))
            paintState(painter, i, theme);
    for (const std::size_t i : visible)
        if (m_edges[i].label.intersects(exposed))
            paintLabel(painter, i, zoom, theme);
    painter.restore();
}

void FstDrawing::paintEdge(QPainter &painter, std::size_t edge, const Theme &theme) const
{
    const std::uint8_t marks = marksOf(edge);
    QColor colour = theme.colour(ColourRole::GraphArc);
    double width = 1.3;
    if (marks & Path) {
        colour = theme.colour(ColourRole::GraphPath);
        width = 3.0;
    } else if ((marks & Bold) || hasCurrent(edge)) {
        colour = theme.colour(ColourRole::Accent);
        width = 2.2;
    } else if (m_anyBold) {
        colour = blended(colour, theme.colour(ColourRole::Surface), fadedOpacity);
    }
    QPen pen(colour, width);
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(m_edges[edge].curve);
    painter.setPen(QPen(colour, 0.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPolygon(m_edges[edge].head);
}

void FstDrawing::paintState(QPainter &painter, std::size_t state, const Theme &theme) const
{
    const QPointF centre(m_layout->nodes[state].x, m_layout->nodes[state].y);
    const bool start = state == 0;
    const bool isFinal = m_graph->final[state] != 0;
    const QColor rim = theme.colour(start ? ColourRole::Accent : ColourRole::GraphState);
    painter.setPen(QPen(rim, 1.6));
    painter.setBrush(theme.colour(start ? ColourRole::Accent : ColourRole::GraphStateFill));
    if (isFinal) {
        painter.setPen(QPen(rim, 1.4));
        painter.setBrush(theme.colour(ColourRole::GraphStateFill));
        painter.drawEllipse(centre, 12.0, 12.0);
        painter.setBrush(start ? rim : theme.colour(ColourRole::GraphStateFill));
        painter.drawEllipse(centre, 8.4, 8.4);
    } else {
        painter.drawEllipse(centre, 9.0, 9.0);
    }
    if (!start)
        return;
    painter.setPen(Qt::NoPen); // a triangle: here it begins
    painter.setBrush(theme.colour(ColourRole::AccentText));
    painter.drawPolygon(QPolygonF{centre + QPointF(-2.6, -4.2), centre + QPointF(4.6, 0), centre + QPointF(-2.6, 4.2)});
}

void FstDrawing::paintLabel(QPainter &painter, std::size_t edge, double zoom, const Theme &theme) const
{
    const auto &lines = m_labels[edge].lines;
    const double pixels = lineRect(edge, 0).height() * zoom;
    if (pixels < visibleHeight)
        return;
    const std::uint8_t marks = marksOf(edge);
    const bool faded = m_anyBold && marks == 0 && !hasCurrent(edge);
    const QRectF &box = m_edges[edge].label;
    if (lines.size() > 1) {
        painter.setPen(QPen(
            theme.colour((marks & (Path | Bold)) || hasCurrent(edge) ? ColourRole::Accent : ColourRole::Border), 1));
        painter.setBrush(theme.colour(ColourRole::GraphWord));
        painter.drawRoundedRect(box, 6, 6);
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QRectF rect = lineRect(edge, i);
        if (pixels < readableHeight) { // greeked
            const QColor bar =
                lines[i].slot.isEmpty() ? theme.colour(ColourRole::Border) : m_colours.style(lines[i].slot, theme).tint;
            painter.fillRect(rect.adjusted(2, rect.height() * 0.3, -2, -rect.height() * 0.3), bar);
        } else {
            paintLine(painter, rect, lines[i], theme, faded);
        }
    }
}

void FstDrawing::paintLine(QPainter &painter, const QRectF &rect, const FstLabelLine &line, const Theme &theme,
                           bool faded) const
{
    const auto arc = static_cast<std::size_t>(line.arc);
    const std::uint8_t marks = line.arc >= 0 ? m_marks[arc] : std::uint8_t{0};
    const QRectF pill = rect.adjusted(0, 2, 0, -2);
    const QColor surface = theme.colour(ColourRole::GraphWord);
    QColor text = theme.colour(line.arc >= 0 ? ColourRole::Text : ColourRole::TextMuted);
    painter.setPen(Qt::NoPen);
    painter.setBrush(surface); // so that no curve runs through words
    painter.drawRoundedRect(pill, 5, 5);
    if (!line.slot.isEmpty()) {
        const SlotStyle style = m_colours.style(line.slot, theme);
        SlotStyle shown = style;
        if (faded) {
            shown.tint = blended(style.tint, surface, 0.5);
            shown.line = blended(style.line, surface, 0.5);
        }
        paintSlotMark(painter, pill, shown);
        text = style.text;
    }
    if (marks & Found) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(ColourRole::GraphFound));
        painter.drawRoundedRect(pill, 5, 5);
        text = theme.colour(ColourRole::Text);
    }
    const bool current = line.arc >= 0 && m_current == line.arc;
    if ((marks & (Path | Bold)) || current) {
        painter.setPen(QPen(theme.colour(ColourRole::Accent), current ? 2.2 : 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(pill, 5, 5);
    }
    painter.setPen(faded ? blended(text, surface, 0.55) : text);
    painter.drawText(pill, Qt::AlignCenter | Qt::TextDontClip, line.text);
}

} // namespace filigree::widgets
