// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/grammar/rulefilter.h"

#include <algorithm>

#include "widgets/grammar/rulemodel.h"

namespace filigree::widgets {

RuleFilter::RuleFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RuleModel::SortRole);
}

void RuleFilter::setWords(const QString &words)
{
    m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void RuleFilter::setState(std::optional<ReviewState> state)
{
    m_state = state;
    invalidateFilter();
}

bool RuleFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_state && index.data(RuleModel::StateRole).toInt() != static_cast<int>(*m_state))
        return false;
    const QString text = index.data(RuleModel::FilterRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool RuleFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.parent().isValid()) // alternatives and values keep their order, whichever way the rules are sorted
        return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
    const QVariant a = left.data(RuleModel::SortRole);
    const QVariant b = right.data(RuleModel::SortRole);
    if (a == b)
        return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
    if (a.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

} // namespace filigree::widgets
