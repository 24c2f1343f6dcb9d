// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editor/utterancetablefilter.h"

#include <algorithm>

#include "widgets/editor/utterancetablemodel.h"

namespace filigree::widgets {

UtteranceTableFilter::UtteranceTableFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void UtteranceTableFilter::setWords(const QString &words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void UtteranceTableFilter::setIntent(const QString &intent)
{
    m_intent = intent;
    invalidateFilter();
}

void UtteranceTableFilter::setProblemsOnly(bool only)
{
    m_problemsOnly = only;
    invalidateFilter();
}

bool UtteranceTableFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *model = static_cast<const UtteranceTableModel *>(sourceModel());
    const UtteranceTableModel::Row &one = model->at(row);
    if ((m_problemsOnly && one.problem.isEmpty()) || (!m_intent.isEmpty() && one.intent != m_intent))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return one.golden.contains(word, Qt::CaseInsensitive) || one.text.text.contains(word, Qt::CaseInsensitive);
    });
}

bool UtteranceTableFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(UtteranceTableModel::sortRole);
    const QVariant b = right.data(UtteranceTableModel::sortRole);
    if (a.userType() == QMetaType::LongLong) {
        if (a.toLongLong() != b.toLongLong())
            return a.toLongLong() < b.toLongLong();
    } else if (const int order = m_collator.compare(a.toString(), b.toString()); order != 0) {
        return order < 0;
    }
    return left.row() < right.row(); // as they stand in the text
}

} // namespace filigree::widgets
