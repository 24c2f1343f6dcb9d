// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints a rule's cells: the review glyph in its colour, names and bodies with their slots marked, numbers muted.
#pragma once

#include <QStyledItemDelegate>

#include "widgets/common/slotcolours.h"

namespace filigree::widgets {

class RuleDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setSlotColours(const SlotColours &colours) { m_colours = colours; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    SlotColours m_colours;
};

} // namespace filigree::widgets
