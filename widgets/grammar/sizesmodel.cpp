// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/grammar/sizesmodel.h"

#include <QLocale>

#include "widgets/common/numbers.h"

namespace filigree::widgets {

namespace {

constexpr quintptr ofIntent = 0; // the internal id of an intent; of a pattern, 1 + the row of its intent

} // namespace

void SizesModel::setSizes(std::shared_ptr<const LanguageSize> sizes)
{
    beginResetModel();
    m_sizes = std::move(sizes);
    endResetModel();
}

QModelIndex SizesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : ofIntent);
}

QModelIndex SizesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofIntent)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, ofIntent);
}

int SizesModel::rowCount(const QModelIndex &parent) const
{
    if (!m_sizes || parent.column() > 0 || (parent.isValid() && parent.internalId() != ofIntent))
        return 0;
    return static_cast<int>(parent.isValid() ? m_sizes->intents[static_cast<std::size_t>(parent.row())].patterns.size()
                                             : m_sizes->intents.size());
}

int SizesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

SizesModel::Row SizesModel::rowOf(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (index.internalId() == ofIntent)
        return {QString::fromStdString(m_sizes->intents[row].intent), m_sizes->intents[row].size};
    const PatternSize &pattern = m_sizes->intents[index.internalId() - 1].patterns[row];
    return {QString::fromStdString(pattern.pattern), pattern.size};
}

/// Nothing where the whole is larger than can be counted: a share of it would be a guess.
QString SizesModel::shareText(const Row &row) const
{
    const double all = m_sizes->size.toDouble();
    if (m_sizes->size.saturated() || !(all > 0))
        return QStringLiteral("–");
    //: a percentage
    return tr("%1 %").arg(QLocale().toString(100 * row.size.toDouble() / all, 'f', 2));
}

QVariant SizesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != NameColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const Row row = rowOf(index);
    if (role == SortRole)
        return index.column() == NameColumn ? QVariant(row.name) : QVariant(row.size.toDouble());
    if (role == Qt::ToolTipRole)
        return index.column() == NameColumn ? row.name : formatCount(row.size);
    if (role == Qt::AccessibleTextRole && index.column() == NameColumn)
        //: a part of the language, its size and its share
        return tr("%1: %2 sentences, %3 of the language").arg(row.name, formatCount(row.size), shareText(row));
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == NameColumn     ? row.name
        : index.column() == SentencesColumn ? formatCountShort(row.size)
                                            : shareText(row);
}

QVariant SizesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Intent and pattern"), tr("Sentences"), tr("Share")};
    return titles.value(section);
}

} // namespace filigree::widgets
