// SPDX-FileCopyrightText: 2026 The Filigree authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A window of a corpus as a table model: what CorpusView shows, for screen readers; or a whole small corpus.
#pragma once

#include <QAbstractTableModel>
#include <memory>

#include "widgets/corpus/corpusrows.h"

namespace filigree::widgets {

class CorpusModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NumberColumn, IntentColumn, SentenceColumn, PatternColumn, FromColumn, ColumnCount };
    enum Role { RowNumberRole = Qt::UserRole + 1 }; ///< 64-bit, 0-based

    using QAbstractTableModel::QAbstractTableModel;
    /// Rows [first, first + count) of the source; cut at its end and at what an int holds.
    void setRows(std::shared_ptr<CorpusRows> rows, qint64 first = 0, qint64 count = 0x7fffffff);
    /// Moves the window within the same source.
    void setWindow(qint64 first, qint64 count);
    [[nodiscard]] qint64 first() const { return m_first; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<CorpusRows> m_rows;
    qint64 m_first = 0;
    int m_count = 0;
};

/// The pattern to show: the row's own, else the condensed pattern of its utterance.
[[nodiscard]] QString patternOf(const CorpusRow &row);

} // namespace filigree::widgets
