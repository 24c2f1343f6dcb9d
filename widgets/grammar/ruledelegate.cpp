// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/grammar/ruledelegate.h"

#include <QApplication>
#include <QPainter>

#include "core/grammar/grammar.h"
#include "widgets/common/annotateddelegate.h"
#include "widgets/common/annotatedtext.h"
#include "widgets/common/reviewmark.h"
#include "widgets/grammar/rulemodel.h"

namespace filigree::widgets {

void RuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const Theme theme = Theme::of(option.palette);
    const auto state = static_cast<ReviewState>(index.data(RuleModel::StateRole).toInt());
    const bool rejected = state == ReviewState::Rejected;
    const QVariant value = index.data(annotatedTextRole);
    if (index.column() == RuleModel::StateColumn)
        item.palette.setColor(QPalette::Text, theme.colour(reviewMark(state).colour));
    else if (rejected || index.column() >= RuleModel::GainColumn)
        item.palette.setColor(QPalette::Text, theme.colour(ColourRole::TextMuted));
    if (value.isValid())
        item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (!value.isValid())
        return;
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 2;
    const AnnotatedTextStyle look{item.font, item.palette.color(QPalette::Text), Qt::AlignVCenter, false};
    paintAnnotatedText(*painter, QRectF(item.rect.adjusted(margin, 0, -margin, 0)), value.value<AnnotatedText>(),
                       m_colours, theme, look);
}

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() * 7 / 4));
    return size;
}

} // namespace filigree::widgets
