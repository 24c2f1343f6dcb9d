// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fstgraph/fstgraphview.h"

#include <QAccessible>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "core/fst/fstgraph.h"
#include "core/fst/graphlayout.h"
#include "widgets/common/textfont.h"
#include "widgets/fstgraph/fstarctable.h"
#include "widgets/fstgraph/fstminimap.h"
#include "widgets/fstgraph/fstscene.h"

namespace filigree::widgets {

namespace {

constexpr double leastZoom = 0.02;
constexpr double mostZoom = 4.0;
constexpr double mostFitZoom = 1.25; // a small graph is not blown up
constexpr double zoomStep = 1.25;

} // namespace

FstGraphView::FstGraphView(QWidget *parent)
    : QGraphicsView(parent)
    , m_scene(new FstScene(this))
    , m_table(new FstArcTable(this))
    , m_selection(new QItemSelectionModel(m_table, this))
    , m_minimap(new FstMinimap(this))
{
    setAccessibleName(tr("Graph of the grammar"));
    setAccessibleDescription(tr("Arrow keys go along the arcs, Enter opens the rule of an arc."));
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::AnchorViewCenter);
    setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    setOptimizationFlag(QGraphicsView::DontSavePainterState);
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->setMouseTracking(true);
    m_placeholder = tr("No graph yet.");
    connect(m_minimap, &FstMinimap::centreRequested, this, [this](const QPointF &centre) {
        m_fitted = false;
        centerOn(centre);
    });
    connect(m_selection, &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { setCurrentArc(index.isValid() ? index.row() : -1); });
}

FstGraphView::~FstGraphView()
{
    m_selection->disconnect(this);
    m_minimap->setDrawing(nullptr);
}

FstDrawing *FstGraphView::drawing() const
{
    return m_scene->drawing();
}

QFont FstGraphView::labelFont() const
{
    return contentFont(font());
}

void FstGraphView::setGraph(std::shared_ptr<const FstGraph> graph, std::shared_ptr<const GraphLayout> layout)
{
    const bool had = currentArc() >= 0;
    m_found.clear();
    m_minimap->setDrawing(nullptr);
    m_selection->clearCurrentIndex();
    if (graph && layout && !graph->final.empty()) {
        auto made = std::make_unique<FstDrawing>(graph, std::move(layout), labelFont());
        made->setSlotColours(m_colours);
        m_scene->setDrawing(std::move(made));
        m_table->setGraph(std::move(graph));
    } else {
        m_scene->setDrawing(nullptr);
        m_table->setGraph(nullptr);
    }
    m_minimap->setDrawing(drawing());
    fit();
    viewport()->update();
    if (had)
        Q_EMIT currentArcChanged(-1);
}

void FstGraphView::setRuleNames(const QStringList &names)
{
    m_ruleNames = names;
    m_table->setRuleNames(names);
}

void FstGraphView::setSlotColours(const SlotColours &colours)
{
    m_colours = colours;
    if (drawing()) {
        drawing()->setSlotColours(colours);
        m_minimap->setDrawing(drawing());
        m_scene->repaint();
    }
}

void FstGraphView::setPlaceholder(const QString &sentence)
{
    m_placeholder = sentence;
    viewport()->update();
}

void FstGraphView::highlightRules(const std::vector<std::uint32_t> &rules)
{
    std::vector<std::uint32_t> arcs;
    if (drawing()) {
        const auto &all = drawing()->graph().arcs;
        for (std::uint32_t i = 0; i < all.size(); ++i)
            if (std::any_of(rules.begin(), rules.end(), [&](std::uint32_t rule) {
                    return std::binary_search(all[i].rules.begin(), all[i].rules.end(), rule);
                }))
                arcs.push_back(i);
    }
    highlightArcs(arcs);
}

void FstGraphView::highlightArcs(const std::vector<std::uint32_t> &arcs)
{
    if (!drawing())
        return;
    drawing()->setBold(arcs);
    m_scene->repaint();
}

void FstGraphView::setPath(const std::vector<std::uint32_t> &arcs)
{
    if (!drawing())
        return;
    drawing()->setPath(arcs);
    m_scene->repaint();
    showPath(arcs);
}

/// All of the path where it has room at this zoom, else its beginning.
void FstGraphView::showPath(const std::vector<std::uint32_t> &arcs)
{
    if (arcs.empty())
        return;
    QRectF whole = drawing()->arcRect(arcs.front());
    for (const std::uint32_t arc : arcs)
        whole |= drawing()->arcRect(arc);
    const QSizeF room = QSizeF(viewport()->size()) / zoom();
    if (whole.width() > room.width() || whole.height() > room.height())
        return ensureArcVisible(static_cast<int>(arcs.front()));
    ensureVisible(whole, 0, 0);
}

int FstGraphView::search(const QString &words)
{
    m_found.clear();
    m_foundAt = 0;
    if (drawing() && !words.trimmed().isEmpty()) {
        const auto &arcs = drawing()->graph().arcs;
        const QString wanted = words.trimmed();
        for (std::uint32_t i = 0; i < arcs.size(); ++i)
            if (QString::fromStdString(arcs[i].label).contains(wanted, Qt::CaseInsensitive))
                m_found.push_back(i);
        // Left to right, as the eye goes over the picture.
        std::stable_sort(m_found.begin(), m_found.end(), [this](std::uint32_t a, std::uint32_t b) {
            return drawing()->arcPlace(a).x() < drawing()->arcPlace(b).x();
        });
    }
    if (drawing())
        drawing()->setFound(m_found);
    m_scene->repaint();
    showFound();
    return static_cast<int>(m_found.size());
}

void FstGraphView::searchNext(bool forward)
{
    if (m_found.empty())
        return;
    m_foundAt = forward ? (m_foundAt + 1) % m_found.size() : (m_foundAt + m_found.size() - 1) % m_found.size();
    showFound();
}

void FstGraphView::showFound()
{
    if (!m_found.empty())
        setCurrentArc(static_cast<int>(m_found[m_foundAt]));
    Q_EMIT searchResult(m_found.empty() ? 0 : static_cast<int>(m_foundAt) + 1, static_cast<int>(m_found.size()));
}

int FstGraphView::currentArc() const
{
    return drawing() ? drawing()->current() : -1;
}

void FstGraphView::setCurrentArc(int arc, bool show)
{
    if (!drawing() || arc >= m_table->rowCount())
        return;
    const int wanted = std::max(-1, arc);
    if (wanted == drawing()->current()) {
        if (show)
            ensureArcVisible(wanted);
        return;
    }
    drawing()->setCurrent(wanted);
    m_scene->repaint();
    if (show)
        ensureArcVisible(wanted);
    const QModelIndex row = m_table->index(wanted, FstArcTable::LabelColumn);
    if (m_selection->currentIndex().row() != wanted)
        m_selection->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    setAccessibleDescription(row.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
    Q_EMIT currentArcChanged(wanted);
}

void FstGraphView::ensureArcVisible(int arc)
{
    if (arc < 0 || !drawing())
        return;
    const QRectF rect = drawing()->arcRect(static_cast<std::uint32_t>(arc));
    ensureVisible(rect, viewport()->width() / 8, viewport()->height() / 8);
}

double FstGraphView::zoom() const
{
    return transform().m11();
}

void FstGraphView::setZoom(double zoom)
{
    m_fitted = false;
    zoomAround(zoom, viewport()->rect().center());
}

void FstGraphView::zoomAround(double zoom, const QPoint &viewPosition)
{
    const double wanted = std::clamp(zoom, leastZoom, mostZoom);
    const QPointF before = mapToScene(viewPosition);
    setTransform(QTransform::fromScale(wanted, wanted));
    const QPointF shift = mapFromScene(before) - QPointF(viewPosition);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(std::lround(shift.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(shift.y())));
    updateMinimap();
    Q_EMIT zoomChanged(wanted);
}

void FstGraphView::zoomIn()
{
    setZoom(zoom() * zoomStep);
}

void FstGraphView::zoomOut()
{
    setZoom(zoom() / zoomStep);
}

void FstGraphView::fit()
{
    m_fitted = true;
    if (!drawing())
        return placeMinimap();
    const QRectF bounds = drawing()->bounds();
    const QSizeF room = maximumViewportSize();
    const double wanted = std::min({room.width() / bounds.width(), room.height() / bounds.height(), mostFitZoom});
    const double zoom = std::clamp(wanted, leastZoom, mostZoom);
    setTransform(QTransform::fromScale(zoom, zoom));
    centerOn(bounds.center());
    placeMinimap();
    Q_EMIT zoomChanged(zoom);
}

void FstGraphView::setMinimapVisible(bool visible)
{
    m_minimapWanted = visible;
    placeMinimap();
}

void FstGraphView::placeMinimap()
{
    if (drawing()) {
        const QSize size = m_minimap->sizeFor(viewport()->size());
        const int gap = fontMetrics().height() / 2;
        m_minimap->setGeometry(
            QRect(viewport()->geometry().bottomRight() - QPoint(size.width() + gap, size.height() + gap), size));
    }
    updateMinimap();
}

void FstGraphView::updateMinimap()
{
    const QRectF area = mapToScene(viewport()->rect()).boundingRect();
    const bool whole = drawing() && area.contains(drawing()->bounds().adjusted(40, 40, -40, -40));
    m_minimap->setVisible(m_minimapWanted && drawing() && !whole);
    m_minimap->setVisibleArea(area);
}

void FstGraphView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitted)
        fit();
    else
        placeMinimap();
}

void FstGraphView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    if (m_fitted)
        fit();
}

void FstGraphView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (m_scene && event->type() == QEvent::PaletteChange) {
        m_scene->repaint();
        viewport()->update();
    }
}

void FstGraphView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    updateMinimap();
}

void FstGraphView::drawBackground(QPainter *painter, const QRectF &rect)
{
    const Theme theme = Theme::of(palette());
    painter->fillRect(rect, theme.colour(ColourRole::Surface));
    if (drawing() || m_placeholder.isEmpty())
        return;
    painter->save();
    painter->resetTransform();
    painter->setPen(theme.colour(ColourRole::TextMuted));
    painter->setFont(font());
    painter->drawText(viewport()->rect().adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
    painter->restore();
}

bool FstGraphView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
        return true;
    }
    return QGraphicsView::viewportEvent(event);
}

} // namespace filigree::widgets
