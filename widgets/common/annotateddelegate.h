// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints AnnotatedText of a model's cells; other cells as always.
#pragma once

#include <QStyledItemDelegate>

#include "widgets/common/slotcolours.h"

namespace filigree::widgets {

/// The role under which a model hands out an AnnotatedText.
inline constexpr int annotatedTextRole = Qt::UserRole + 100;

class AnnotatedDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit AnnotatedDelegate(QObject *parent = nullptr);
    void setSlotColours(const SlotColours &colours) { m_colours = colours; }
    void setSlotNames(bool shown) { m_slotNames = shown; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    SlotColours m_colours;
    bool m_slotNames = false;
};

} // namespace filigree::widgets
