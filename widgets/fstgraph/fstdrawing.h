// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The geometry of a laid-out graph and how it is painted: in the view, in the minimap, in exported pictures.
// Everything is painted by one object that skips what cannot be seen: thousands of graphics items would be slower.
#pragma once

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>
#include <memory>
#include <vector>

#include "widgets/common/slotcolours.h"
#include "widgets/fstgraph/fstlabels.h"

class QPainter;

namespace filigree::widgets {

class FstDrawing final {
public:
    FstDrawing(std::shared_ptr<const FstGraph> graph, std::shared_ptr<const GraphLayout> layout, const QFont &font);

    [[nodiscard]] const FstGraph &graph() const { return *m_graph; }
    [[nodiscard]] QRectF bounds() const { return m_bounds; }

    /// `zoom` is device pixels a unit: with little of it labels become bars, then go.
    void paint(QPainter &painter, const QRectF &exposed, double zoom, const Theme &theme) const;

    /// The arc whose label line or curve is here; -1: none. `slack` is in units.
    [[nodiscard]] int arcAt(const QPointF &point, double slack) const;
    [[nodiscard]] int stateAt(const QPointF &point) const;
    [[nodiscard]] QRectF arcRect(std::uint32_t arc) const; ///< its label; what to show when the arc is meant
    [[nodiscard]] QPointF arcPlace(std::uint32_t arc) const; ///< the label line's centre

    void setSlotColours(const SlotColours &colours) { m_colours = colours; }
    void setBold(const std::vector<std::uint32_t> &arcs);
    void setPath(const std::vector<std::uint32_t> &arcs);
    void setFound(const std::vector<std::uint32_t> &arcs);
    void setCurrent(int arc) { m_current = arc; }
    [[nodiscard]] int current() const { return m_current; }

private:
    struct Edge {
        QPainterPath curve;
        QPolygonF line; ///< the curve as short straight pieces: to paint the part that is in view
        QPolygonF head;
        QRectF label;
        QRectF bounds; ///< of all of it
    };
    enum Mark : std::uint8_t { Bold = 1, Path = 2, Found = 4 };

    void mark(const std::vector<std::uint32_t> &arcs, Mark mark);
    [[nodiscard]] std::uint8_t marksOf(std::size_t edge) const; ///< of any of its arcs
    [[nodiscard]] bool hasCurrent(std::size_t edge) const;
    struct View {
        QRectF exposed;
        double zoom = 1.0;
        bool rough = false; ///< so much is in view that nobody sees the details
    };
    void paintEdge(QPainter &painter, std::size_t edge, const View &view, const Theme &theme) const;
    void paintLabel(QPainter &painter, std::size_t edge, const View &view, const Theme &theme) const;
    void paintLine(QPainter &painter, const QRectF &rect, const FstLabelLine &line, const Theme &theme,
                   bool faded) const;
    void paintState(QPainter &painter, std::size_t state, const View &view, const Theme &theme) const;
    [[nodiscard]] QPen edgePen(std::size_t edge, const Theme &theme) const;
    [[nodiscard]] QRectF lineRect(std::size_t edge, std::size_t line) const;

    std::shared_ptr<const FstGraph> m_graph;
    std::shared_ptr<const GraphLayout> m_layout;
    QFont m_font;
    std::vector<FstLabel> m_labels;
    std::vector<Edge> m_edges; ///< one a label
    std::vector<std::uint32_t> m_edgeOfArc;
    std::vector<std::uint8_t> m_marks; ///< by arc
    SlotColours m_colours;
    QRectF m_bounds;
    int m_current = -1;
    bool m_anyBold = false;
};

} // namespace filigree::widgets
