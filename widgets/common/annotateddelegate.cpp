// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/annotateddelegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include "widgets/common/annotatedtext.h"
#include "widgets/common/textfont.h"

namespace filigree::widgets {

AnnotatedDelegate::AnnotatedDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void AnnotatedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(annotatedTextRole);
    if (!value.canConvert<AnnotatedText>())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 4;
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    const AnnotatedTextStyle look{item.font, item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text),
                                  Qt::AlignVCenter, m_slotNames};
    paintAnnotatedText(*painter, QRectF(item.rect.adjusted(margin, 0, -margin, 0)), value.value<AnnotatedText>(),
                       m_colours, Theme::of(item.palette), look);
}

QSize AnnotatedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(annotatedTextRole).isValid())
        size = {size.width() + option.fontMetrics.height(), std::max(size.height(), contentLineHeightOf(option.font))};
    return size;
}

} // namespace filigree::widgets
