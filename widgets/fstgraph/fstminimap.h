// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The small picture of the whole graph in the corner of the view, with a frame around what is in view.
#pragma once

#include <QPixmap>
#include <QWidget>

namespace filigree::widgets {

class FstDrawing;

class FstMinimap final : public QWidget {
    Q_OBJECT

public:
    explicit FstMinimap(QWidget *parent);
    void setDrawing(const FstDrawing *drawing); ///< nullptr hides it
    void setVisibleArea(const QRectF &area); ///< in the drawing's units
    [[nodiscard]] QSize sizeFor(const QSize &view) const; ///< keeps the drawing's shape

Q_SIGNALS:
    void centreRequested(const QPointF &centre);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] double scale() const;
    void jump(const QPointF &position);

    const FstDrawing *m_drawing = nullptr;
    QRectF m_area;
    QPixmap m_picture;
};

} // namespace filigree::widgets
