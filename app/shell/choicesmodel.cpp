// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/choicesmodel.h"

#include <utility>

namespace filigree::app {

ChoicesModel::ChoicesModel(QStringList headings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headings(std::move(headings))
{
}

void ChoicesModel::setChoices(std::vector<Choice> choices)
{
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
}

void ChoicesModel::setRemark(int row, const QString &remark)
{
    Choice &choice = m_choices[static_cast<std::size_t>(row)];
    if (std::exchange(choice.remark, remark) != remark)
        Q_EMIT dataChanged(index(row, RemarkColumn), index(row, RemarkColumn));
}

void ChoicesModel::choose(int row, const QString &value)
{
    Choice &choice = m_choices[static_cast<std::size_t>(row)];
    if (std::exchange(choice.chosen, value) != value)
        Q_EMIT dataChanged(index(row, ChosenColumn), index(row, ChosenColumn));
}

QString ChoicesModel::labelOf(const Choice &choice)
{
    const qsizetype at = choice.values.indexOf(choice.chosen);
    return at >= 0 ? choice.labels[at] : choice.chosen;
}

int ChoicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

int ChoicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnEnd;
}

QVariant ChoicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Choice &choice = m_choices[static_cast<std::size_t>(index.row())];
    const QStringList cells{choice.name, choice.detail, labelOf(choice), choice.remark};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return cells[index.column()];
    case Qt::AccessibleTextRole:
        return index.column() == ChosenColumn ? QString(choice.name + QStringLiteral(": ") + cells[ChosenColumn])
                                              : cells[index.column()];
    case Qt::TextAlignmentRole:
        if (m_number && index.column() == DetailColumn)
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case LabelsRole:
        return choice.labels;
    case FreeRole:
        return choice.free;
    default:
        return {};
    }
}

QVariant ChoicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnEnd)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((m_number && section == DetailColumn ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_headings.value(section)) : QVariant();
}

Qt::ItemFlags ChoicesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags out = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == ChosenColumn)
        out |= Qt::ItemIsEditable;
    return out;
}

bool ChoicesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != ChosenColumn || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Choice &choice = m_choices[static_cast<std::size_t>(index.row())];
    const QString text = value.toString().trimmed();
    const qsizetype at = choice.labels.indexOf(text);
    if (at < 0 && !choice.free)
        return false;
    const QString chosenValue = at >= 0 ? choice.values[at] : text;
    if (chosenValue == choice.chosen)
        return true;
    choose(index.row(), chosenValue);
    Q_EMIT chosen(index.row());
    return true;
}

} // namespace filigree::app
