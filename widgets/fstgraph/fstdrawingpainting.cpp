// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How FstDrawing looks.
#include <QPainter>
#include <algorithm>

#include "widgets/fstgraph/fstdrawing.h"

namespace filigree::widgets {

namespace {

constexpr double readableHeight = 5.0; // device pixels of a label line; below it lines are bars
constexpr double visibleHeight = 1.6; // below it they are nothing
constexpr double fadedOpacity = 0.35;
constexpr std::size_t manyEdges = 1'200;

/// The part of a segment inside a rectangle, after Liang and Barsky; false when there is none.
bool clip(QPointF &a, QPointF &b, const QRectF &rect)
{
    const QPointF d = b - a;
    double from = 0;
    double to = 1;
    const auto cut = [&](double p, double q) {
        if (p == 0)
            return q >= 0;
        const double t = q / p;
        if (p < 0)
            from = std::max(from, t);
        else
            to = std::min(to, t);
        return from <= to;
    };
    if (!cut(-d.x(), a.x() - rect.left()) || !cut(d.x(), rect.right() - a.x()) || !cut(-d.y(), a.y() - rect.top())
        || !cut(d.y(), rect.bottom() - a.y()))
        return false;
    b = a + d * to;
    a += d * from;
    return true;
}

/// The stretches of a line that are in view. The raster engine pays for what it is given, also outside of its clip.
QList<QPolygonF> clipped(const QPolygonF &line, const QRectF &rect)
{
    QList<QPolygonF> out;
    QPolygonF piece;
    for (qsizetype i = 1; i < line.size(); ++i) {
        QPointF a = line.at(i - 1);
        QPointF b = line.at(i);
        const bool seen = clip(a, b, rect);
        if (!piece.isEmpty() && (!seen || piece.last() != a)) {
            out.append(piece);
            piece.clear();
        }
        if (!seen)
            continue;
        if (piece.isEmpty())
            piece.append(a);
        piece.append(b);
    }
    if (!piece.isEmpty())
        out.append(piece);
    return out;
}

} // namespace

void FstDrawing::paint(QPainter &painter, const QRectF &exposed, double zoom, const Theme &theme) const
{
    painter.save();
    painter.setFont(m_font);
    std::vector<std::size_t> visible;
    for (std::size_t i = 0; i < m_edges.size(); ++i)
        if (m_edges[i].bounds.intersects(exposed))
            visible.push_back(i);
    const View view{exposed, zoom, zoom < 0.5 && visible.size() > manyEdges};
    painter.setRenderHint(QPainter::Antialiasing, !view.rough);
    for (const std::size_t i : visible) // what is marked lies above what is not
        if (marksOf(i) == 0 && !hasCurrent(i))
            paintEdge(painter, i, view, theme);
    for (const std::size_t i : visible)
        if (marksOf(i) != 0 || hasCurrent(i))
            paintEdge(painter, i, view, theme);
    const QRectF wide = exposed.adjusted(-20, -20, 20, 20);
    for (std::size_t i = 0; i < m_layout->nodes.size(); ++i)
        if (wide.contains(QPointF(m_layout->nodes[i].x, m_layout->nodes[i].y)))
            paintState(painter, i, view, theme);
    for (const std::size_t i : visible)
        if (m_edges[i].label.intersects(exposed))
            paintLabel(painter, i, view, theme);
    painter.restore();
}

QPen FstDrawing::edgePen(std::size_t edge, const Theme &theme) const
{
    const std::uint8_t marks = marksOf(edge);
    const QColor usual = theme.colour(ColourRole::GraphArc);
    if (marks & Path)
        return {theme.colour(ColourRole::GraphPath), 3.0, Qt::SolidLine, Qt::RoundCap};
    if ((marks & Bold) || hasCurrent(edge))
        return {theme.colour(ColourRole::Accent), 2.2, Qt::SolidLine, Qt::RoundCap};
    const QColor colour = m_anyBold ? blended(usual, theme.colour(ColourRole::Surface), fadedOpacity) : usual;
    return {colour, 1.3, Qt::SolidLine, Qt::RoundCap};
}

void FstDrawing::paintEdge(QPainter &painter, std::size_t edge, const View &view, const Theme &theme) const
{
    const Edge &drawn = m_edges[edge];
    QPen pen = edgePen(edge, theme);
    if (view.rough && marksOf(edge) == 0)
        pen.setWidthF(0); // a hair line costs least
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const bool small =
        drawn.bounds.width() < 4 * view.exposed.width() && drawn.bounds.height() < 4 * view.exposed.height();
    if (small && !view.rough)
        painter.drawPath(drawn.curve);
    else
        for (const QPolygonF &piece : clipped(drawn.line, view.exposed.adjusted(-4, -4, 4, 4)))
            painter.drawPolyline(piece);
    if (view.rough || !view.exposed.intersects(drawn.head.boundingRect()))
        return;
    painter.setPen(QPen(pen.color(), 0.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(pen.color());
    painter.drawPolygon(drawn.head);
}

void FstDrawing::paintState(QPainter &painter, std::size_t state, const View &view, const Theme &theme) const
{
    const QPointF centre(m_layout->nodes[state].x, m_layout->nodes[state].y);
    const bool start = state == 0;
    const bool isFinal = m_graph->final[state] != 0;
    const QColor rim = theme.colour(start ? ColourRole::Accent : ColourRole::GraphState);
    if (view.rough && !start) {
        painter.fillRect(QRectF(centre.x() - 7, centre.y() - 7, 14, 14), rim);
        return;
    }
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

void FstDrawing::paintLabel(QPainter &painter, std::size_t edge, const View &view, const Theme &theme) const
{
    const auto &lines = m_labels[edge].lines;
    const double pixels = lineRect(edge, 0).height() * view.zoom;
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
