// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/previewtablemodel.h"

#include <utility>

#include "widgets/common/annotateddelegate.h"

namespace filigree::app {

void PreviewTableModel::setTable(PreviewTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int PreviewTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int PreviewTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headings.size());
}

QVariant PreviewTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreviewRow &row = m_table.rows[static_cast<std::size_t>(index.row())];
    const QString cell = row.cells.value(index.column());
    const bool sentence = index.column() == m_table.sentence;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell;
    case Qt::AccessibleTextRole:
        return sentence && !row.spoken.isEmpty() ? row.spoken : cell;
    case Qt::TextAlignmentRole:
        if (m_table.numbers.contains(index.column()))
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case widgets::annotatedTextRole:
        return sentence ? QVariant::fromValue(row.sentence) : QVariant();
    default:
        return {};
    }
}

QVariant PreviewTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.headings.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.headings[section];
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((m_table.numbers.contains(section) ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    return {};
}

} // namespace filigree::app
