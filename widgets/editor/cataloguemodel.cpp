// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editor/cataloguemodel.h"

#include "widgets/common/annotateddelegate.h"
#include "widgets/common/annotatedtext.h"
#include "widgets/common/numbers.h"

namespace filigree::widgets {

void CatalogueModel::setCatalogues(std::vector<CatalogueInfo> catalogues)
{
    beginResetModel();
    m_catalogues = std::move(catalogues);
    endResetModel();
}

void CatalogueModel::setSlotColours(const SlotColours &colours)
{
    m_colours = colours;
    if (!m_catalogues.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_catalogues.size());
}

int CatalogueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CatalogueInfo &catalogue = at(index.row());
    const QString size = formatCount(catalogue.size);
    const QStringList cells{catalogue.slot, catalogue.name, size};
    switch (role) {
    case Qt::DisplayRole:
        return cells.at(index.column());
    case annotatedTextRole:
        if (index.column() == SlotColumn)
            return QVariant::fromValue(AnnotatedText{catalogue.slot, {{0, catalogue.slot.size(), catalogue.slot}}});
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == SizeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return catalogue.weighted ? tr("%1: %2 values with weights").arg(catalogue.name, size)
                                  : tr("%1: %2 values").arg(catalogue.name, size);
    case Qt::AccessibleTextRole:
        if (index.column() != SlotColumn)
            return cells.at(index.column());
        return tr("Catalogue %1 of slot %2, %3 values").arg(catalogue.name, catalogue.slot, size);
    default:
        return {};
    }
}

QVariant CatalogueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Slot"), tr("Catalogue"), tr("Values")};
    return titles.value(section);
}

} // namespace filigree::widgets
