// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/fstgraph/fstscene.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

namespace filigree::widgets {

class FstScene::Item final : public QGraphicsItem {
public:
    explicit Item(const FstDrawing *drawing)
        : m_drawing(drawing)
    {
        setFlag(ItemUsesExtendedStyleOption); // tells what is exposed
    }
    [[nodiscard]] QRectF boundingRect() const override { return m_drawing->bounds(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override
    {
        const double zoom = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
        m_drawing->paint(*painter, option->exposedRect, zoom, Theme::of(widget ? widget->palette() : option->palette));
    }

private:
    const FstDrawing *m_drawing;
};

FstScene::FstScene(QObject *parent)
    : QGraphicsScene(parent)
{
    setItemIndexMethod(QGraphicsScene::NoIndex);
}

FstScene::~FstScene() = default;

void FstScene::setDrawing(std::unique_ptr<FstDrawing> drawing)
{
    clear();
    m_item = nullptr;
    m_drawing = std::move(drawing);
    if (m_drawing) {
        m_item = new Item(m_drawing.get());
        addItem(m_item);
    }
    setSceneRect(m_drawing ? m_drawing->bounds() : QRectF());
}

void FstScene::repaint()
{
    if (m_item)
        m_item->update();
}

} // namespace filigree::widgets
