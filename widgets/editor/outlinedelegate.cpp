// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editor/outlinedelegate.h"

#include <QApplication>
#include <QPainter>

#include "widgets/common/baseline.h"
#include "widgets/common/slotcolours.h"
#include "widgets/common/theme.h"
#include "widgets/editor/outlinemodel.h"

namespace filigree::widgets {

namespace {

void drawBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem empty = option;
    empty.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
}

} // namespace

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.parent().isValid())
        return paintGroup(painter, option, index);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const bool isSlot = index.parent().row() == static_cast<int>(OutlineKind::Slot);
    if (isSlot && index.column() == OutlineModel::NameColumn)
        return paintSlotName(painter, item, index);
    if (index.column() == OutlineModel::KeyColumn)
        return paintKey(painter, item, index.data().toString());
    drawBackground(painter, item);
    const bool isCount = index.column() == OutlineModel::CountColumn;
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const Theme theme = Theme::of(option.palette);
    const int gap = option.fontMetrics.height() / 4;
    painter->save();
    painter->setFont(item.font);
    painter->setPen(theme.colour(selected      ? ColourRole::SelectionText
                                     : isCount ? ColourRole::TextMuted
                                               : ColourRole::Text));
    drawTextLine(*painter, QRectF(item.rect).adjusted(gap, 0, -gap, 0), isCount ? Qt::AlignRight : Qt::AlignLeft,
                 index.data().toString());
    painter->restore();
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int line = option.fontMetrics.height();
    size.setHeight(index.parent().isValid() ? line * 3 / 2 : line * 2);
    if (index.column() == OutlineModel::KeyColumn)
        size.setWidth(line * 7 / 4);
    else if (index.column() == OutlineModel::CountColumn)
        size.rwidth() += line / 2;
    return size;
}

void OutlineDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QFont small = option.font;
    small.setPointSizeF(option.font.pointSizeF() * 0.85);
    const bool title = index.column() == OutlineModel::NameColumn;
    if (title) {
        small.setWeight(QFont::DemiBold);
        small.setLetterSpacing(QFont::PercentageSpacing, 106);
    }
    painter->setFont(small);
    painter->setPen(Theme::of(option.palette).colour(ColourRole::TextMuted));
    const int gap = option.fontMetrics.height() / 4;
    const QString text = index.data().toString();
    painter->drawText(option.rect.adjusted(gap, 0, -gap, -gap),
                      Qt::AlignBottom | (title ? Qt::AlignLeft : Qt::AlignRight), title ? text.toUpper() : text);
    painter->restore();
}

void OutlineDelegate::paintSlotName(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    drawBackground(painter, option);
    const auto *model = qobject_cast<const OutlineModel *>(index.model());
    const Theme theme = Theme::of(option.palette);
    const QString name = index.data().toString();
    const SlotStyle mark = (model ? model->slotColours() : SlotColours()).style(name, theme);
    const int gap = option.fontMetrics.height() / 4;
    const QString shown = option.fontMetrics.elidedText(name, Qt::ElideRight, option.rect.width() - 4 * gap);
    const double height = option.fontMetrics.height() + 2;
    const QRectF pill(option.rect.left() + gap, option.rect.center().y() - height / 2 + 0.5,
                      option.fontMetrics.horizontalAdvance(shown) + 2 * gap, height);
    paintSlotMark(*painter, pill, mark);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(mark.text);
    drawTextLine(*painter, pill, Qt::AlignHCenter, shown);
    painter->restore();
}

void OutlineDelegate::paintKey(QPainter *painter, const QStyleOptionViewItem &option, const QString &key) const
{
    drawBackground(painter, option);
    if (key.isEmpty())
        return;
    const Theme theme = Theme::of(option.palette);
    const double size = option.fontMetrics.height() * 1.1;
    const QRectF cap(option.rect.right() - size - 1, option.rect.center().y() - size / 2 + 0.5, size, size);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.colour(ColourRole::Border));
    painter->setBrush(theme.colour(ColourRole::SurfaceRaised));
    painter->drawRoundedRect(cap, 3, 3);
    QFont small = option.font;
    small.setPointSizeF(option.font.pointSizeF() * 0.85);
    painter->setFont(small);
    painter->setPen(theme.colour(ColourRole::Text));
    painter->drawText(cap, Qt::AlignCenter, key);
    painter->restore();
}

} // namespace filigree::widgets
