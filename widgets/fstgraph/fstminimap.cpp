// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fstgraph/fstminimap.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "widgets/fstgraph/fstdrawing.h"

namespace filigree::widgets {

FstMinimap::FstMinimap(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Overview of the graph"));
    setToolTip(tr("Overview: click to go there"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::NoFocus); // the view itself is moved by keys
    hide();
}

void FstMinimap::setDrawing(const FstDrawing *drawing)
{
    m_drawing = drawing;
    m_picture = {};
    update();
}

void FstMinimap::setVisibleArea(const QRectF &area)
{
    if (area == m_area)
        return;
    m_area = area;
    update();
}

QSize FstMinimap::sizeFor(const QSize &view) const
{
    if (!m_drawing)
        return {};
    const QSizeF whole = m_drawing->bounds().size();
    return whole.scaled(QSizeF(view) * 0.22, Qt::KeepAspectRatio).toSize().expandedTo({40, 24});
}

double FstMinimap::scale() const
{
    const QRectF bounds = m_drawing->bounds();
    return std::min(width() / bounds.width(), height() / bounds.height());
}

void FstMinimap::paintEvent(QPaintEvent *)
{
    if (!m_drawing)
        return;
    const Theme theme = Theme::of(palette());
    const double ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.size() != size() * ratio) {
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(theme.colour(ColourRole::SurfaceRaised));
        QPainter painter(&m_picture);
        painter.scale(scale(), scale());
        painter.translate(-m_drawing->bounds().topLeft());
        m_drawing->paint(painter, m_drawing->bounds(), scale(), theme);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setPen(theme.colour(ColourRole::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const QRectF shown = m_area.intersected(m_drawing->bounds()).translated(-m_drawing->bounds().topLeft());
    const QRectF frame(shown.topLeft() * scale(), shown.size() * scale());
    QColor glass = theme.colour(ColourRole::Accent);
    painter.setPen(QPen(glass, 1.5));
    glass.setAlphaF(0.10F);
    painter.setBrush(glass);
    painter.drawRect(frame.intersected(QRectF(rect()).adjusted(1, 1, -1, -1)));
}

void FstMinimap::mousePressEvent(QMouseEvent *event)
{
    jump(event->position());
}

void FstMinimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        jump(event->position());
}

void FstMinimap::jump(const QPointF &position)
{
    if (m_drawing)
        Q_EMIT centreRequested(m_drawing->bounds().topLeft() + position / scale());
}

void FstMinimap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_picture = {};
        update();
    }
}

} // namespace filigree::widgets
