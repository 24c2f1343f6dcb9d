// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse and keys of FstGraphView, and what lies under the pointer.
#include <QKeyEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "core/fst/fstgraph.h"
#include "widgets/fstgraph/fstarctable.h"
#include "widgets/fstgraph/fstgraphview.h"
#include "widgets/fstgraph/fstscene.h"

namespace filigree::widgets {

int FstGraphView::arcAt(const QPoint &viewPosition) const
{
    return drawing() ? drawing()->arcAt(mapToScene(viewPosition), 5.0 / zoom()) : -1;
}

QString FstGraphView::toolTipAt(const QPoint &viewPosition) const
{
    if (!drawing())
        return {};
    const int arc = arcAt(viewPosition);
    if (arc >= 0) {
        const QModelIndex row = m_table->index(arc, FstArcTable::LabelColumn);
        const QString rules = row.siblingAtColumn(FstArcTable::RuleColumn).data().toString();
        QString label = row.data().toString();
        if (const QString slot = row.siblingAtColumn(FstArcTable::SlotColumn).data().toString();
            !slot.isEmpty() && slot != label)
            label += QStringLiteral("  ·  ") + slot;
        return rules.isEmpty() ? label : tr("%1 — rules: %2").arg(label, rules);
    }
    const int state = drawing()->stateAt(mapToScene(viewPosition));
    if (state < 0)
        return {};
    if (state == 0)
        return tr("Start");
    return drawing()->graph().final[static_cast<std::size_t>(state)]
        ? tr("State %1; a sentence may end here").arg(state)
        : tr("State %1").arg(state);
}

void FstGraphView::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier) || !drawing())
        return QGraphicsView::wheelEvent(event);
    m_fitted = false;
    zoomAround(zoom() * std::pow(1.0015, turn.y()), event->position().toPoint());
    event->accept();
}

void FstGraphView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_dragged = false;
    QGraphicsView::mousePressEvent(event);
}

void FstGraphView::mouseMoveEvent(QMouseEvent *event)
{
    QGraphicsView::mouseMoveEvent(event);
    const bool held = event->buttons().testFlag(Qt::LeftButton);
    if (held && (event->pos() - m_pressed).manhattanLength() > 4) {
        m_dragged = true;
        m_fitted = false;
    }
    if (!held)
        viewport()->setCursor(arcAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FstGraphView::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    viewport()->setCursor(Qt::ArrowCursor); // the base class leaves its open hand
    if (m_dragged || event->button() != Qt::LeftButton)
        return;
    const int arc = arcAt(event->pos());
    setCurrentArc(arc, false);
    if (arc >= 0)
        Q_EMIT arcActivated(arc);
}

void FstGraphView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return moveAlong(event->key());
    case Qt::Key_Home:
        setCurrentArc(-1);
        return moveAlong(Qt::Key_Right);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentArc() >= 0)
            Q_EMIT arcActivated(currentArc());
        return;
    case Qt::Key_Escape:
        if (currentArc() < 0)
            break;
        return setCurrentArc(-1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fit();
    default:
        break;
    }
    QGraphicsView::keyPressEvent(event);
}

/// Right: on to an arc that leaves where this one ends; left: back; up and down: among the arcs that leave the same
/// state, in the order in which they are drawn.
void FstGraphView::moveAlong(int key)
{
    if (!drawing())
        return;
    const auto &arcs = drawing()->graph().arcs;
    const auto choose = [&](auto belongs) {
        std::vector<std::uint32_t> out;
        for (std::uint32_t i = 0; i < arcs.size(); ++i)
            if (belongs(arcs[i]))
                out.push_back(i);
        std::stable_sort(out.begin(), out.end(), [this](std::uint32_t a, std::uint32_t b) {
            return drawing()->arcPlace(a).y() < drawing()->arcPlace(b).y();
        });
        return out;
    };
    const int here = currentArc();
    if (here < 0) {
        if (const auto first = choose([](const FstGraphArc &arc) { return arc.from == 0; }); !first.empty())
            setCurrentArc(static_cast<int>(first.front()));
        return;
    }
    const FstGraphArc &arc = arcs[static_cast<std::size_t>(here)];
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const auto next = key == Qt::Key_Right ? choose([&](const FstGraphArc &a) { return a.from == arc.to; })
                                               : choose([&](const FstGraphArc &a) { return a.to == arc.from; });
        const double y = drawing()->arcPlace(static_cast<std::uint32_t>(here)).y();
        const auto nearest = std::min_element(next.begin(), next.end(), [&](std::uint32_t a, std::uint32_t b) {
            return std::abs(drawing()->arcPlace(a).y() - y) < std::abs(drawing()->arcPlace(b).y() - y);
        });
        if (nearest != next.end())
            setCurrentArc(static_cast<int>(*nearest));
        return;
    }
    const auto beside = choose([&](const FstGraphArc &a) { return a.from == arc.from; });
    const auto at = std::find(beside.begin(), beside.end(), static_cast<std::uint32_t>(here));
    if (key == Qt::Key_Down && std::next(at) != beside.end())
        setCurrentArc(static_cast<int>(*std::next(at)));
    else if (key == Qt::Key_Up && at != beside.begin())
        setCurrentArc(static_cast<int>(*std::prev(at)));
}

} // namespace filigree::widgets
