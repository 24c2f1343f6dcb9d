// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editor/utterancetablefilter.h"

#include <algorithm>
#include <utility>

#include <QLocale>

#include "widgets/editor/utterancetablemodel.h"

namespace filigree::widgets {

UtteranceTableFilter::UtteranceTableFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    if (m_collator.locale() == QLocale::c()) // which sorts by bytes
        m_collator.setLocale(QLocale(QLocale::English));
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

/// The keys go before QSortFilterProxyModel sorts anew: its own connections are made after these.
void UtteranceTableFilter::setSourceModel(QAbstractItemModel *model)
{
    const auto forget = [this] { m_keys.clear(); };
    forget();
    connect(model, &QAbstractItemModel::dataChanged, this, forget);
    connect(model, &QAbstractItemModel::modelReset, this, forget);
    QSortFilterProxyModel::setSourceModel(model);
}

const QCollatorSortKey &UtteranceTableFilter::keyOf(const QModelIndex &index) const
{
    if (std::exchange(m_keyColumn, index.column()) != index.column())
        m_keys.clear();
    m_keys.resize(static_cast<std::size_t>(sourceModel()->rowCount()));
    auto &key = m_keys[static_cast<std::size_t>(index.row())];
    if (!key)
        key = m_collator.sortKey(index.data(UtteranceTableModel::sortRole).toString());
    return *key;
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
    if (left.column() == UtteranceTableModel::LineColumn)
        return left.row() < right.row();
    if (left.column() == UtteranceTableModel::CountColumn) {
        const qint64 a = left.data(UtteranceTableModel::sortRole).toLongLong();
        const qint64 b = right.data(UtteranceTableModel::sortRole).toLongLong();
        if (a != b)
            return a < b;
    } else if (const int order = keyOf(left).compare(keyOf(right)); order != 0) {
        return order < 0;
    }
    return left.row() < right.row(); // as they stand in the text
}

} // namespace filigree::widgets
