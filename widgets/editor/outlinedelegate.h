// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints the outline: group headings small and muted, slots with their tint, keys as keys.
#pragma once

#include <QStyledItemDelegate>

namespace filigree::widgets {

class OutlineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSlotName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintKey(QPainter *painter, const QStyleOptionViewItem &option, const QString &key) const;
};

} // namespace filigree::widgets
