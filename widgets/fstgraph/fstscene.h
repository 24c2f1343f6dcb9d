// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scene of one drawing: a single item that paints what is exposed.
#pragma once

#include <QGraphicsItem>
#include <QGraphicsScene>
#include <memory>

#include "widgets/fstgraph/fstdrawing.h"

namespace filigree::widgets {

class FstScene final : public QGraphicsScene {
    Q_OBJECT

public:
    explicit FstScene(QObject *parent = nullptr);
    ~FstScene() override;

    void setDrawing(std::unique_ptr<FstDrawing> drawing);
    [[nodiscard]] FstDrawing *drawing() const { return m_drawing.get(); } ///< nullptr: no graph
    void repaint(); ///< after the drawing's marks changed

private:
    class Item;
    std::unique_ptr<FstDrawing> m_drawing;
    Item *m_item = nullptr;
};

} // namespace filigree::widgets
