// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fstgraph/fstdrawing.h"

#include <QPainterPathStroker>
#include <QTransform>
#include <algorithm>
#include <cmath>

namespace filigree::widgets {

namespace {

constexpr double margin = 32.0;
constexpr double headWidth = 3.6; // half of it

QPointF point(const LayoutPoint &p)
{
    return {p.x, p.y};
}

QPainterPath curveOf(const LaidOutEdge &edge)
{
    QPainterPath path;
    if (edge.curve.empty())
        return path;
    path.moveTo(point(edge.curve.front()));
    for (std::size_t i = 1; i + 2 < edge.curve.size(); i += 3)
        path.cubicTo(point(edge.curve[i]), point(edge.curve[i + 1]), point(edge.curve[i + 2]));
    return path;
}

QPolygonF headOf(const LaidOutEdge &edge)
{
    if (edge.curve.empty())
        return {};
    const QPointF tip = point(edge.tip);
    QPointF along = tip - point(edge.curve.back());
    double length = std::hypot(along.x(), along.y());
    if (length < 0.1) { // the layout left no room: point as the curve ends
        along = edge.curve.size() > 1 ? tip - point(edge.curve[edge.curve.size() - 2]) : QPointF(1, 0);
        length = std::max(0.1, std::hypot(along.x(), along.y()));
    }
    const QPointF unit = along / length;
    const QPointF side(-unit.y() * headWidth, unit.x() * headWidth);
    const QPointF base = tip - unit * std::clamp(length + 1.6, 8.0, 14.0); // the notch meets the curve's end
    return {tip, base + side, base + unit * 1.6, base - side};
}

} // namespace

FstDrawing::FstDrawing(std::shared_ptr<const FstGraph> graph, std::shared_ptr<const GraphLayout> layout,
                       const QFont &font)
    : m_graph(std::move(graph))
    , m_layout(std::move(layout))
    , m_font(font)
    , m_labels(fstLabels(*m_graph, font))
    , m_edgeOfArc(m_graph->arcs.size(), 0)
    , m_marks(m_graph->arcs.size(), 0)
{
    m_bounds = QRectF(0, 0, m_layout->width, m_layout->height);
    const std::size_t count = std::min(m_labels.size(), m_layout->edges.size());
    m_edges.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        const LaidOutEdge &laid = m_layout->edges[i];
        Edge &edge = m_edges[i];
        edge.curve = curveOf(laid);
        // Flattened for four times the size, so that its corners cannot be seen.
        if (const auto lines = edge.curve.toSubpathPolygons(QTransform::fromScale(4, 4)); !lines.isEmpty())
            edge.line = QTransform::fromScale(0.25, 0.25).map(lines.first());
        edge.head = headOf(laid);
        edge.label = QRectF(QPointF(), m_labels[i].size);
        edge.label.moveCenter(point(laid.label));
        edge.bounds = edge.curve.boundingRect().united(edge.head.boundingRect()).united(edge.label);
        edge.bounds.adjust(-4, -4, 4, 4);
        m_bounds |= edge.bounds;
        for (const std::uint32_t arc : m_labels[i].group.arcs)
            m_edgeOfArc[arc] = static_cast<std::uint32_t>(i);
    }
    m_bounds.adjust(-margin, -margin, margin, margin);
}

QRectF FstDrawing::lineRect(std::size_t edge, std::size_t line) const
{
    const QRectF &box = m_edges[edge].label;
    const auto count = static_cast<double>(m_labels[edge].lines.size());
    const double frame = count > 1 ? 3 : 0;
    const double height = (box.height() - 2 * frame) / count;
    const double width = m_labels[edge].lines[line].width;
    return {box.center().x() - width / 2, box.top() + frame + height * static_cast<double>(line), width, height};
}

int FstDrawing::arcAt(const QPointF &where, double slack) const
{
    const QRectF spot(where.x() - slack, where.y() - slack, 2 * slack, 2 * slack);
    for (std::size_t i = m_edges.size(); i-- > 0;) { // labels lie above curves
        if (!m_edges[i].label.contains(where))
            continue;
        const auto &lines = m_labels[i].lines;
        for (std::size_t line = 0; line < lines.size(); ++line)
            if (lines[line].arc >= 0 && where.y() <= lineRect(i, line).bottom())
                return static_cast<int>(lines[line].arc);
        return static_cast<int>(m_labels[i].group.arcs.back());
    }
    for (std::size_t i = 0; i < m_edges.size(); ++i)
        if (m_edges[i].bounds.intersects(spot)) {
            QPainterPathStroker stroker;
            stroker.setWidth(2 * slack + 2);
            if (stroker.createStroke(m_edges[i].curve).contains(where)
                || m_edges[i].head.containsPoint(where, Qt::OddEvenFill))
                return static_cast<int>(m_labels[i].group.arcs.front());
        }
    return -1;
}

int FstDrawing::stateAt(const QPointF &where) const
{
    for (std::size_t i = 0; i < m_layout->nodes.size(); ++i) {
        const QPointF away = where - point(m_layout->nodes[i]);
        if (away.x() * away.x() + away.y() * away.y() < 144)
            return static_cast<int>(i);
    }
    return -1;
}

QRectF FstDrawing::arcRect(std::uint32_t arc) const
{
    return arc < m_edgeOfArc.size() && !m_edges.empty() ? m_edges[m_edgeOfArc[arc]].label : QRectF();
}

QPointF FstDrawing::arcPlace(std::uint32_t arc) const
{
    if (arc >= m_edgeOfArc.size() || m_edges.empty())
        return {};
    const std::size_t edge = m_edgeOfArc[arc];
    const auto &lines = m_labels[edge].lines;
    for (std::size_t line = 0; line < lines.size(); ++line)
        if (lines[line].arc == static_cast<std::int64_t>(arc))
            return lineRect(edge, line).center();
    return m_edges[edge].label.center();
}

void FstDrawing::mark(const std::vector<std::uint32_t> &arcs, Mark which)
{
    for (std::uint8_t &marks : m_marks)
        marks = static_cast<std::uint8_t>(marks & ~which);
    for (const std::uint32_t arc : arcs)
        if (arc < m_marks.size())
            m_marks[arc] = static_cast<std::uint8_t>(m_marks[arc] | which);
}

void FstDrawing::setBold(const std::vector<std::uint32_t> &arcs)
{
    mark(arcs, Bold);
    m_anyBold = !arcs.empty();
}

void FstDrawing::setPath(const std::vector<std::uint32_t> &arcs)
{
    mark(arcs, Path);
}

void FstDrawing::setFound(const std::vector<std::uint32_t> &arcs)
{
    mark(arcs, Found);
}

std::uint8_t FstDrawing::marksOf(std::size_t edge) const
{
    std::uint8_t all = 0;
    for (const std::uint32_t arc : m_labels[edge].group.arcs)
        all = static_cast<std::uint8_t>(all | m_marks[arc]);
    return all;
}

bool FstDrawing::hasCurrent(std::size_t edge) const
{
    return m_current >= 0 && static_cast<std::size_t>(m_current) < m_edgeOfArc.size()
        && m_edgeOfArc[static_cast<std::size_t>(m_current)] == edge;
}

} // namespace filigree::widgets
