// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The picture of one finite-state machine: zoom, pan, search, follow. Draws what core laid out, computes no layout.
#pragma once

#include <QGraphicsView>
#include <QImage>
#include <QItemSelectionModel>
#include <QStringList>
#include <cstdint>
#include <memory>
#include <vector>

#include "core/base/error.h"
#include "widgets/common/slotcolours.h"

namespace filigree {
struct FstGraph;
struct GraphLayout;
} // namespace filigree

namespace filigree::widgets {

class FstArcTable;
class FstDrawing;
class FstMinimap;
class FstScene;

class FstGraphView final : public QGraphicsView {
    Q_OBJECT

public:
    explicit FstGraphView(QWidget *parent = nullptr);
    ~FstGraphView() override;

    /// Null pointers: an empty picture. The layout must be of fstLayoutInput(graph, labelFont()). Fits the view.
    void setGraph(std::shared_ptr<const FstGraph> graph, std::shared_ptr<const GraphLayout> layout);
    [[nodiscard]] QFont labelFont() const; ///< what the labels are drawn with, for fstLayoutInput()
    /// The names of Grammar::rules, for tool tips and the table.
    void setRuleNames(const QStringList &names);
    void setSlotColours(const SlotColours &colours);
    void setPlaceholder(const QString &sentence); ///< shown while there is no graph

    /// The arcs of these rules (indices into Grammar::rules) are bold, the others step back. Empty: all as usual.
    void highlightRules(const std::vector<std::uint32_t> &rules);
    void highlightArcs(const std::vector<std::uint32_t> &arcs);
    /// Lights a followed sentence: its arcs in order (FstPath::arcs). Empty: none.
    void setPath(const std::vector<std::uint32_t> &arcs);

    /// Marks the labels that contain the words (case-insensitive); returns how many, and shows the first.
    int search(const QString &words);
    void searchNext(bool forward = true);

    [[nodiscard]] int currentArc() const; ///< -1: none
    void setCurrentArc(int arc, bool show = true);
    [[nodiscard]] double zoom() const; ///< 1 = the layout's own size
    void setZoom(double zoom);

    /// The table twin: the same arcs and the same selection, for screen readers and for sorting. Owned by the view.
    [[nodiscard]] FstArcTable *arcTable() const { return m_table; }
    [[nodiscard]] QItemSelectionModel *arcSelection() const { return m_selection; } ///< for the table's view

    [[nodiscard]] QImage toImage(double scale = 2.0) const; ///< the whole graph, whatever is in view
    [[nodiscard]] Result<void> saveSvg(const QString &path) const; ///< written whole, by rename
    [[nodiscard]] Result<void> savePng(const QString &path, double scale = 2.0) const;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void fit(); ///< the whole graph
    void setMinimapVisible(bool visible);
    void copyImage();

Q_SIGNALS:
    void currentArcChanged(int arc);
    void arcActivated(int arc); ///< click or Enter
    void zoomChanged(double zoom);
    void searchResult(int current, int total); ///< 1-based; 0 of 0 when nothing was found

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] FstDrawing *drawing() const;
    void showFound();
    void moveAlong(int key);
    void placeMinimap();
    void updateMinimap();
    void zoomAround(double zoom, const QPoint &viewPosition);
    void showPath(const std::vector<std::uint32_t> &arcs);
    void ensureArcVisible(int arc);
    [[nodiscard]] int arcAt(const QPoint &viewPosition) const;
    [[nodiscard]] QString toolTipAt(const QPoint &viewPosition) const;

    FstScene *m_scene = nullptr;
    FstArcTable *m_table = nullptr;
    QItemSelectionModel *m_selection = nullptr;
    FstMinimap *m_minimap = nullptr;
    SlotColours m_colours;
    QStringList m_ruleNames;
    QString m_placeholder;
    std::vector<std::uint32_t> m_found;
    std::size_t m_foundAt = 0;
    QPoint m_pressed;
    bool m_dragged = false;
    bool m_fitted = true; // stays fitted when the view is resized, until the user zooms
    bool m_minimapWanted = true;
};

} // namespace filigree::widgets
