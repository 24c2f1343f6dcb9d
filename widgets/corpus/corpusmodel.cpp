// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/corpus/corpusmodel.h"

#include <algorithm>
#include <limits>

#include "core/annotation/golden.h"
#include "widgets/common/annotateddelegate.h"
#include "widgets/common/annotatedtext.h"
#include "widgets/common/numbers.h"

namespace filigree::widgets {

QString patternOf(const CorpusRow &row)
{
    return row.pattern.isEmpty() ? QString::fromStdString(condensedPattern(row.utterance)) : row.pattern;
}

void CorpusModel::setRows(std::shared_ptr<CorpusRows> rows, qint64 first, qint64 count)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_first = 0;
    m_count = 0;
    endResetModel();
    setWindow(first, count);
}

void CorpusModel::setWindow(qint64 first, qint64 count)
{
    const qint64 all = m_rows ? m_rows->count() : 0;
    const qint64 from = std::clamp<qint64>(first, 0, all);
    const auto size =
        static_cast<int>(std::clamp<qint64>(std::min(count, all - from), 0, std::numeric_limits<int>::max()));
    if (from == m_first && size == m_count)
        return;
    if (size == m_count && size > 0) { // scrolled: the same rows of a table with other contents
        m_first = from;
        Q_EMIT dataChanged(index(0, 0), index(size - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_first = from;
    m_count = size;
    endResetModel();
}

int CorpusModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int CorpusModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CorpusModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qint64 number = m_first + index.row();
    if (role == RowNumberRole)
        return number;
    if (role == Qt::TextAlignmentRole && index.column() == NumberColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const CorpusRow *row = m_rows->row(number);
    if (!row)
        return index.column() == NumberColumn && role == Qt::DisplayRole ? formatCount(number + 1) : QVariant();
    const QString shown = formatCount((row->number >= 0 ? row->number : number) + 1);
    if (role == Qt::AccessibleTextRole && index.column() == SentenceColumn)
        return tr("Sentence %1: %2").arg(shown, spokenText(row->utterance));
    if (role == annotatedTextRole && index.column() == SentenceColumn)
        return QVariant::fromValue(annotatedText(row->utterance));
    if (role == Qt::ToolTipRole && index.column() == SentenceColumn)
        return QString::fromStdString(toGolden(row->utterance));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NumberColumn:
        return shown;
    case IntentColumn:
        return QString::fromStdString(row->utterance.intent);
    case SentenceColumn:
        return QString::fromStdString(plainText(row->utterance));
    case PatternColumn:
        return patternOf(*row);
    default:
        return row->from;
    }
}

QVariant CorpusModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("#"), tr("Intent"), tr("Sentence"), tr("Pattern"), tr("From")};
    return titles.value(section);
}

} // namespace filigree::widgets
