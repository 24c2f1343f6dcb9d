// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/choicedelegate.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QStyle>
#include <QTimer>

#include "app/shell/choicesmodel.h"

namespace filigree::app {

/// With an arrow at its end: it can be seen that there is something to choose.
void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOption arrow;
    arrow.palette = option.palette;
    arrow.state = option.state | QStyle::State_Enabled;
    const int side = option.fontMetrics.height() * 2 / 3;
    arrow.rect = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, QSize(side, side),
                                     option.rect.adjusted(0, 0, -side / 2, 0));
    style->drawPrimitive(QStyle::PE_IndicatorArrowDown, &arrow, painter, option.widget);
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("choice"));
    box->addItems(index.data(ChoicesModel::LabelsRole).toStringList());
    box->setEditable(index.data(ChoicesModel::FreeRole).toBool());
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setCompleter(nullptr); // Song would become SongName
    box->setAccessibleName(index.siblingAtColumn(ChoicesModel::NameColumn).data().toString());
    auto *self = const_cast<ChoiceDelegate *>(this); // its signals are no constant members
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    if (!box->isEditable())
        QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    box->setCurrentIndex(box->findText(text));
    if (box->isEditable())
        box->setEditText(text);
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentText(), Qt::EditRole);
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += option.fontMetrics.height() * 3 / 2;
    return size;
}

} // namespace filigree::app
